import { expect, test } from "vitest";
import { pairsTable } from "../../src/compare/pairs-table.js";
import { REVIEW_COLUMNS } from "../../src/draft/review-table.js";
import { NORMALIZED_COLUMNS } from "../../src/normalize/normalize-targets.js";
import { columnTitle } from "../../src/notebook/column-title.js";
import { DESCRIBED_COLUMNS } from "../../src/tables/describe-targets.js";

test("each column that the package makes has a Chinese title", () => {
  const untitled = [
    ...DESCRIBED_COLUMNS,
    ...NORMALIZED_COLUMNS,
    ...REVIEW_COLUMNS,
    ...pairsTable([]).columnNames(),
  ].filter((name) => !/\p{Script=Han}/u.test(columnTitle(name, "zh")));
  expect(untitled).toEqual([]);
});

test("a column of a side says which, one of one's own is named as it is", () => {
  expect(columnTitle("a_bound", "zh")).toBe("限定方式 a");
  expect(columnTitle("b_region_zh", "en")).toBe("Region b");
  expect(columnTitle("a_weight", "zh")).toBe("a_weight");
  expect(columnTitle("constructor", "en")).toBe("constructor");
});
