import { expect, test } from "vitest";
import { tasksOf } from "../../support/tasks-of.js";

const targets = (text: string) => tasksOf(text, 2021, 2025);
const told = (text: string) => targets(text).map(({ concept, value, bound }) => [concept, value, bound]);

test("places counted from the last are no rank to be reached", () => {
  expect(told("空气质量排名稳定退出全国后十位。")).toEqual([]);
});

test("a part in a field is of what was counted", () => {
  expect(told("陶瓷专利达到120件，其中电子领域30件。").at(1)?.[0]).toBe("电子领域陶瓷专利");
});

test("places of which each has so many are doubted as a whole, and a village has its own", () => {
  expect(targets("支持甲州、乙阳各创建1个国家陶瓷园。")[0]?.problems).toContain("words-left-out");
  expect(targets("各村集体经济组织经营性收入10万元以上。")[0]).toMatchObject({
    each: "每村",
    measure: "level",
  });
});

test("what is supplied is not what is added, and what is taught in a year is a flow of the year", () => {
  expect(told("供应陶瓷用地35万亩以上。")[0]?.[0]).toBe("陶瓷用地供应面积");
  expect(targets("年培养陶瓷人才3000人以上。")[0]?.measure).toBe("annual");
});

test("a bound behind a list of different things holds for each", () => {
  expect(told("瓷器产量、陶土产量分别稳定在34万件、54万吨以上。").map(([, , bound]) => bound)).toEqual([
    "ge",
    "ge",
  ]);
});

test("so many per head stay so many per head", () => {
  const text = "每万人陶瓷专利拥有量比2020年增加12件，力争达到45件。";
  expect(targets(text).map(({ unit }) => unit)).toEqual(["per-10k-persons", "per-10k-persons"]);
});

test("each of two areas has the number", () => {
  expect(told("陶土核心基地、陶土示范基地各9000亩。").map(([, value]) => value)).toEqual([9000, 9000]);
});

test("how much one enterprise does in a year says which are meant", () => {
  expect(told("培育年加工100万件以上企业5家。").map(([, value]) => value)).toEqual([5]);
});

test("a level of recognition stands before 公共 too", () => {
  expect(targets("省级公共海外仓达到8家。")[0]?.tier).toBe("provincial");
  expect(targets("省级公共图书馆达到8家。")[0]?.tier).toBeNull();
});

test("what is new by its name says nothing of the next item", () => {
  const [, other] = targets("确保城镇新增就业9万人、陶工稳定就业5万人。");
  expect(other?.measure).not.toBe("increment");
});

test("levels alone behind 其中 are of the things of the clause before", () => {
  expect(told("建设一批陶瓷小镇，其中国家级5个、省级20个。").map(([name]) => name)).toEqual([
    "陶瓷小镇",
    "陶瓷小镇",
  ]);
});

test("lines of thousands of kilometres are of no single project", () => {
  expect(told("全省输陶线路长度达到3万公里。")).toEqual([["输陶线路长度", 3, "eq"]]);
  expect(told("该项目线路长度达到30公里。")).toEqual([]);
});

test("what a troupe plays in a year is a flow of the year", () => {
  expect(targets("陶乐院团年演出5000场以上。")[0]?.measure).toBe("annual");
});

test("a label says what is counted by its level, and a title in brackets is no part of a name", () => {
  expect(told("3.陶艺平台：国家级2个，省级20个。").map(([name]) => name)).toEqual(["陶艺平台", "陶艺平台"]);
  expect(told("【企业目标】瞪羚企业300家。").map(([name]) => name)).toEqual(["瞪羚企业"]);
});

test("leading enterprises behind the income of a trade may be those of the trade", () => {
  const [, found] = targets("到2025年，陶业收入达到500亿元，龙头企业达到300家。");
  expect(found?.problems).toContain("other-owner");
});

test("what no verb governs is doubted, and so is what the next item takes over from it", () => {
  const found = targets("建设陶艺小镇；投资亿元以上项目10个、千万元以上项目100个。");
  expect(found.map(({ problems }) => problems.includes("no-verb"))).toEqual([true, true]);
});

test("what is built over a printed span is added over it", () => {
  expect(targets("“十四五”期间建设陶艺中心30个。")[0]).toMatchObject({
    measure: "increment",
    period_start: 2021,
  });
});

test("those at work keep their name", () => {
  expect(told("陶艺相关从业人数突破42万人。")[0]?.[0]).toBe("陶艺相关从业人数");
});

test("what is renewed as old is scrapped is done, and names may say what kind of quantity they are", () => {
  expect(targets("新增陶车260辆，报废更新老旧窑车1500辆。").at(1)).toMatchObject({
    concept: "老旧窑车报废更新",
    measure: "cumulative",
  });
});
