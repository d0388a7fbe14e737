import { expect, test } from "vitest";
import { populationOf } from "../../../src/extract/fields/population-of-target.js";
import { shippedTables } from "../../../src/tables/shipped-tables.js";

const vocabulary = {
  indicators: [],
  synonyms: [],
  populations: shippedTables().rows.populations,
  regions: [],
};

test.each([
  ["规模以上工业企业利润总额", "above-scale-industrial"],
  ["科技型中小企业入库总数", null],
  ["科技型中小企业评价入库数", null],
  ["科技型中小企业净增", null],
])("whom %s is of: %s", (subject, expected) => {
  expect(populationOf(subject, "", vocabulary)).toBe(expected);
});
