import { beforeAll, describe, expect, it } from "vitest";
import { selectDataset } from "../../src/compare/select-dataset.js";
import { toTargetsCsv } from "../../src/export/targets-csv.js";
import type { Dataset } from "../../src/tables/dataset.js";
import { TABLE_NAMES } from "../../src/tables/field.js";
import { loadDataset } from "../../src/tables/load-dataset.js";
import { narrowDataset } from "../../src/tables/narrow-dataset.js";
import { keyOf, SCHEMAS } from "../../src/tables/schemas.js";

let dataset: Dataset;
beforeAll(async () => {
  dataset = await loadDataset();
});

/** References of a dataset that name no row. */
function dangling({ rows }: Dataset): string[] {
  return TABLE_NAMES.flatMap((name) =>
    SCHEMAS[name].fields.flatMap(({ name: column, references, separator }) => {
      if (references === undefined) return [];
      const key = keyOf(SCHEMAS[references]) ?? "";
      const known = new Set(rows[references].map((row) => new Map(Object.entries(row)).get(key)));
      return rows[name].flatMap((row) => {
        const id = new Map(Object.entries(row)).get(column);
        const ids = separator === undefined || typeof id !== "string" ? [id] : id.split(separator);
        return ids.filter((one) => one !== null && !known.has(one)).map((one) => `${name}.${column}: ${one}`);
      });
    }),
  );
}

describe("narrowDataset", () => {
  it("keeps every reference, for each family", () => {
    for (const family of new Set(dataset.rows.indicators.map((row) => row.family_id))) {
      const some = dataset.rows.indicators.filter((row) => row.family_id === family);
      const ids = dataset.rows.targets
        .filter((row) => some.some((one) => one.indicator_id === row.indicator_id))
        .map((row) => row.target_id);
      const narrow = narrowDataset(dataset, ids);
      expect(dangling(narrow)).toEqual([]);
      const wholes = narrow.rows.targets.flatMap((row) => [row.part_of, row.commitment_id]);
      expect(narrow.rows.targets.map((row) => row.target_id)).toEqual(expect.arrayContaining(ids));
      for (const { target_id } of narrow.rows.targets)
        expect(ids.includes(target_id) || wholes.includes(target_id)).toBe(true);
    }
  });
  it("keeps the other numbers of a document only with all its targets", () => {
    const jiangxi = selectDataset(dataset, { regions: ["江西"] });
    expect(jiangxi.rows.other_numbers.length).toBe(
      dataset.rows.other_numbers.filter((row) => row.document_id === "jiangxi-2020").length,
    );
    expect(selectDataset(dataset, { families: ["rd-intensity"] }).rows.other_numbers).toEqual([]);
  });
  it("leaves nothing over for no ids", () => {
    const empty = narrowDataset(dataset, ["none-such"]);
    for (const name of TABLE_NAMES) expect(empty.rows[name]).toEqual([]);
    expect(toTargetsCsv(empty).trim().split("\n")).toHaveLength(1);
  });
  it("is the dataset itself where nothing is limited", () => {
    expect(selectDataset(dataset)).toBe(dataset);
  });
});
