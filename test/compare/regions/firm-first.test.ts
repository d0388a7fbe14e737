import { expect, test } from "vitest";
import { firmFirst, oneARegion } from "../../../src/compare/regions/firm-first.js";
import type { DescribedTarget } from "../../../src/tables/dataset.js";
import { target } from "../../support/targets.js";

const [striven, other, firm, firmer] = (["strive", "strive", "firm", "firm"] as const).map(
  (commitment, index) => target({ target_id: `t${index}`, commitment }),
) as [DescribedTarget, DescribedTarget, DescribedTarget, DescribedTarget];

test.each<[string, DescribedTarget[], DescribedTarget | undefined]>([
  ["none of none", [], undefined],
  ["the first of those striven for", [striven, other], striven],
  ["the firm one behind others", [striven, firm, other], firm],
  ["the first firm one", [firm, firmer], firm],
])("%s", (_, rows, chosen) => {
  expect(firmFirst(rows, (row) => row)).toBe(chosen);
  expect(oneARegion(rows).get("110000")).toBe(chosen);
});

test("each region has its own", () => {
  const elsewhere = target({ target_id: "e", region_code: "430000", commitment: "strive" });
  const rows = oneARegion([striven, elsewhere, firm]);
  expect([...rows]).toEqual([
    ["110000", firm],
    ["430000", elsewhere],
  ]);
});
