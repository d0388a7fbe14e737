import { expect, test } from "vitest";
import { formatTarget } from "../../src/compare/format-target.js";
import { loadDataset } from "../../src/tables/load-dataset.js";
import { target } from "../support/targets.js";

test.each([
  [{ unit: "percent", bound: "gt", value: 24 }, "> 24%", "> 24%"],
  [{ unit: "person", value: 10, unit_mult: 4 }, "10人", "100,000 persons"],
  [{ unit: "per-10k-persons", bound: "ge", value: 6 }, "≥ 6件/万人", "≥ 6 per 10,000 persons"],
  [{ unit: "rank", value: 3 }, "3位", "3 (rank)"],
  [{ unit: "my-own", value: 3 }, "3 my-own", "3 my-own"],
] as const)("%o where the document prints no unit", (changes, zh, en) => {
  const row = target({ unit_printed: null, bound: "eq", ...changes });
  expect(formatTarget(row, "zh")).toBe(zh);
  expect(formatTarget(row, "en")).toBe(en);
});

test("no unit of the data is shown by its code", async () => {
  const { rows } = await loadDataset();
  for (const { unit } of rows.units) {
    const row = target({ unit, unit_printed: null, value: 3 });
    for (const text of [formatTarget(row, "zh"), formatTarget(row, "en")]) {
      expect(text.endsWith(` ${unit}`)).toBe(false);
    }
  }
});
