import { expect, test } from "vitest";
import { populationOf, saysOfWhom } from "../../../src/extract/fields/population-of-target.js";
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

test.each([
  ["规模以上工业增加值", "above-scale-industrial", true],
  ["规上工业增加值", "above-scale-industrial", true],
  ["工业增加值", "above-scale-industrial", false],
  ["规模以上服务业增加值", "above-scale-industrial", false],
])("%s says itself that it is of %s: %s", (name_zh, population, expected) => {
  const indicators = [{ ...shippedTables().rows.indicators[0], indicator_id: "x", name_zh }];
  expect(saysOfWhom("x", population, { ...vocabulary, indicators } as never)).toBe(expected);
});
