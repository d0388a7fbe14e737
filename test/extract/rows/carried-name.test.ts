import { expect, test } from "vitest";
import { targetsOf } from "../../support/targets-of.js";

const read = (text: string) =>
  targetsOf(text).map(({ concept, confidence, problems }) => ({
    concept,
    sure: confidence >= 0.9,
    problems,
  }));

test("a clause without a name of its own goes on with the name that is printed whole before it", () => {
  expect(read("到2025年，茶饮产业实现营业收入500亿元，年均增长8%以上。")[1]).toEqual({
    concept: "茶饮产业营业收入",
    sure: true,
    problems: ["name-carried"],
  });
  expect(read("到2025年，茶饮产业营业收入突破4000亿元，占食品产业比重达到25%。")[1]).toMatchObject({
    sure: true,
    problems: ["name-carried"],
  });
});

test("each thing of a list has the measure behind the last one", () => {
  expect(read("到2025年，苹果、梨子、葡萄产量分别达到10万吨、8万吨、5万吨。").map((row) => row.sure)).toEqual(
    [true, true, true],
  );
  expect(read("到2025年，黄牛肉产量和总产值分别达到4万吨、60亿元。")[1]).toMatchObject({ sure: true });
});

test("a list whose last thing says more than the others is doubted", () => {
  const [first] = read("到2025年，草莓、西部丘陵山地红心猕猴桃产量分别达到10万吨、8万吨。");
  expect(first?.problems).toContain("far-subject");
});

test("a part of the whole that the clause before prints is as sure as the whole", () => {
  expect(read("到2025年，发明专利拥有量达到3000件，其中机器人领域300件。")[1]).toMatchObject({
    sure: true,
    problems: ["name-carried"],
  });
});

test("a trade or goods have one measure after another, and a count of enterprises none", () => {
  expect(read("到2025年，香菇种植面积达到10万亩、产值20亿元。")[1]).toMatchObject({
    concept: "香菇产值",
    sure: true,
  });
  expect(read("到2025年，冰雪旅游业增加值达到100亿元，总收入达到900亿元。")[1]).toMatchObject({ sure: true });
  expect(read("到2025年，引进竹编企业80家，产值达到45亿元。")[1]?.sure).toBe(false);
});

test("a size is of the measure that the first of its list tells", () => {
  expect(read("培育营业收入超10亿元的企业3家、超1亿元的企业9家。")[1]).toMatchObject({
    concept: "营业收入超1亿元的企业",
    sure: true,
  });
});

test("a heading of an item tells of whom there are so many, and a short distinction is the whole one before it", () => {
  expect(read("——乡村工匠队伍。到2025年，总量达到5万人。")[0]).toEqual({
    concept: "乡村工匠",
    sure: true,
    problems: ["name-carried"],
  });
  expect(read("建成平安共建“五彩工程”样板乡40个；到2025年，样板乡累计达到90个。")[1]).toMatchObject({
    sure: true,
    problems: ["name-carried"],
  });
});

test("the places that things reach are put together and doubted", () => {
  expect(read("到2025年，共享书屋达到600个，村（社区）覆盖率不低于70%。")[1]).toMatchObject({ sure: false });
  expect(read("到2025年，村（社区）覆盖率不低于70%。")[0]).toMatchObject({ sure: false });
});
