import { expect, test } from "vitest";
import { targetsOf } from "../../support/targets-of.js";

const problemsOf = (text: string) => targetsOf(text).map(({ problems }) => problems);

test("a new name that the quote carries whole raises no doubt", () => {
  expect(problemsOf("到2025年，培育船舶配套龙头企业30家。")).toEqual([[]]);
});

test("a new name that was put together of words that stand apart is doubted", () => {
  const [, second] = problemsOf("到2025年，引进油橄榄加工企业80家，产值达到45亿元。");
  expect(second).toContain("far-subject");
});

test("a measure that a new name has from the item before it is doubted", () => {
  expect(problemsOf("到2025年，培育船舶配套龙头企业30家、海工装备链主企业6家。")).toEqual([
    [],
    ["measure-inherited"],
  ]);
});

test("a known name is not", () => {
  expect(
    problemsOf("到2025年，地区生产总值年均增长6%，城镇、农村居民人均可支配收入年均分别增长6%、7%。")[2],
  ).toEqual([]);
});

test("a later share of a list may be of those that the first names", () => {
  expect(problemsOf("高校学生满意率达到95%、专利转化率达到50%。")[1]).toContain("narrowed-list");
  expect(problemsOf("全省学生满意率达到95%、专利转化率达到50%。")[1]).not.toContain("narrowed-list");
  expect(problemsOf("高校学生满意率达到95%、中小企业专利转化率达到50%。")[1]).not.toContain("narrowed-list");
});

test("one number behind two things is doubted where no word says that each has it", () => {
  expect(problemsOf("到2025年，企业研发经费、发明专利拥有量增长10%。")[0]).toContain("joined-subjects");
  expect(problemsOf("到2025年，数字和文化产业增加值占地区生产总值比重达到9%。")[0]).not.toContain(
    "joined-subjects",
  );
});
