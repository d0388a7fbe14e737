import { describe, expect, test } from "vitest";
import { linkerOf } from "../../src/concepts/linker.js";
import { vocabularyOf } from "../../src/draft/known-names.js";
import type { Measure } from "../../src/model/codes.js";
import { shippedTables } from "../../src/tables/shipped-tables.js";
import { cpuCost } from "../support/cpu-time.js";

const linker = linkerOf(vocabularyOf(shippedTables().rows));
const link = (phrase: string, unit: string, measure: Measure = "level", population: string | null = null) =>
  linker.link({ phrase, unit, measure, population });

describe("one concept, one id, whatever the words", () => {
  test.each([
    ["gdp", "percent", "growth", ["地区生产总值", "GDP", "全市生产总值", "经济", "国内生产总值增速"]],
    [
      "consumer-prices",
      "percent",
      "growth",
      ["居民消费价格", "CPI", "居民消费价格总水平涨幅", "居民消费价格指数"],
    ],
    [
      "urban-new-employment",
      "person",
      "increment",
      ["城镇新增就业", "新增城镇就业", "力争实现城镇新增就业人数"],
    ],
    ["urban-surveyed-unemployment-rate", "percent", "level", ["城镇调查失业率", "调查失业率控制在"]],
    [
      "general-public-budget-revenue",
      "percent",
      "growth",
      ["一般公共预算收入", "地方一般公共预算收入", "地方级一般公共预算收入"],
    ],
    ["retail-sales", "percent", "growth", ["社会消费品零售总额", "社零总额", "全社会消费品零售总额"]],
    [
      "fixed-asset-investment",
      "percent",
      "growth",
      ["固定资产投资", "固定资产投资（不含农户）", "全市固定资产投资增速"],
    ],
    ["foreign-trade", "percent", "growth", ["外贸进出口总额", "进出口总值", "货物进出口"]],
    ["grain-output", "t", "level", ["粮食产量", "确保粮食总产量稳定在", "粮食总产"]],
    [
      "above-scale-industrial-value-added",
      "percent",
      "growth",
      ["规模以上工业增加值", "规上工业企业增加值", "规模工业增加值"],
    ],
    [
      "disposable-income-rural",
      "percent",
      "growth",
      ["农村居民人均可支配收入", "农民人均可支配收入", "农村常住居民收入"],
    ],
  ] as const)("%s", (id, unit, measure, phrases) => {
    for (const phrase of phrases)
      expect([phrase, link(phrase, unit, measure).indicator_id]).toEqual([phrase, id]);
  });
});

test("an unemployment rate without its kind is a guess, and a fitted lift is none that is renewed", () => {
  expect(link("失业率控制在", "percent")).toMatchObject({
    indicator_id: "urban-surveyed-unemployment-rate",
    match: "broader",
  });
  expect(link("新增加装电梯", "count").indicator_id).toBe("elevators-added");
  expect(link("更新电梯", "count").known).toBe(false);
  expect(link("低碳园区", "count").known).toBe(false);
});

test("the national level told by the words around names what only the state grants", () => {
  const asked = { unit: "count", measure: "level", population: null } as const;
  const { indicator_id } = linker.link({ ...asked, phrase: "重点实验室", national: true });
  expect(indicator_id).toBe("state-key-laboratories");
  expect(linker.link({ ...asked, phrase: "重点实验室", national: false }).indicator_id).toBe(
    "key-laboratories",
  );
  expect(linker.link({ ...asked, phrase: "绿色工厂", national: true }).indicator_id).toBe("green-factories");
});

test("of two that count one thing, the unit tells which", () => {
  expect(link("改造城中村", "count").indicator_id).toBe("urban-village-renovation");
  expect(link("改造城中村", "household").indicator_id).toBe("urban-village-households");
  expect(link("优良天数", "day").known).toBe(true);
  expect(link("优良天数", "rank").known).toBe(false);
  expect(link("算力", "PFLOPS").indicator_id).toBe("computing-power");
});

describe("what sounds alike and is not the same", () => {
  test.each([
    ["数字经济占GDP比重", "percent", "rd-intensity-gdp"],
    ["研发投入强度", "percent", "rd-intensity-enterprises"],
    ["上市企业", "count", "star-market-listed-companies"],
    ["高技术制造业增加值占规上工业增加值比重", "percent", "high-tech-value-added-share"],
    ["规上服务业营业收入", "CNY", "above-scale-industrial-revenue"],
    ["国家级创新平台", "count", "national-major-innovation-platforms"],
    ["软件产业营业收入", "CNY", "key-industries-revenue-growth"],
    ["工业设计中心、技术中心等各类平台", "count", "industrial-design-centers"],
    ["绿色工厂、绿色供应链企业", "count", "green-factories"],
    ["专项技能人才", "person", "high-skilled-workers"],
    ["市级重点实验室", "count", "state-key-laboratories"],
    ["重点企业", "count", "enterprises-registered"],
    ["第三产业", "count", "tertiary-industry-value-added"],
    ["地区生产总值", "person", "gdp"],
    ["完成投资", "CNY", "annual-key-project-investment"],
    ["普惠托位", "count", "childcare-places"],
    ["智能化改造项目", "count", "digital-transformation-projects"],
    ["开展服务进出口", "CNY", "foreign-trade"],
    ["双跨平台", "count", "industrial-internet-platforms"],
    ["氨氮重点工程减排量", "t", "ammonia-emissions"],
    ["城乡居民基本养老保险参保人数", "person", "pension-participants"],
    ["肉蛋奶产量", "t", "meat-output"],
    ["地质灾害避险搬迁", "count", "geological-hazards"],
    ["科技成果本地转化率", "percent", "university-results-local-transformation-rate"],
    ["改造农村公路", "km", "rural-roads-built"],
    ["治理沙化土地", "mu", "desertification-treated"],
    ["大宗工业固体废物综合利用率", "percent", "industrial-solid-waste-utilisation"],
    ["中试平台", "count", "pilot-test-bases"],
    ["补贴性职业技能培训", "person-time", "vocational-training"],
    ["新建供水管网", "km", "water-pipes-renovated"],
    ["新增公共停车位", "count", "parking-spaces"],
    ["机构养老床位", "count", "elderly-care-beds"],
    ["政务服务事项全程网办率", "percent", "online-government-services"],
    ["重大科技专项", "count", "major-science-projects"],
    ["储备亿元以上项目", "count", "projects-over-100m"],
  ])("%s (%s) is not %s", (phrase, unit, id) => {
    expect(link(phrase, unit).indicator_id).not.toBe(id);
  });
});

test("the share of taxes that some pay is no share of taxes in the budget", () => {
  expect(link("税收占比", "percent").indicator_id).toBe("tax-share-of-budget-revenue");
  expect(link("中小企业税收占比", "percent", "level", "中小企业").match).toBe("none");
});

test("a population that has a column of its own is no part of the indicator", () => {
  const found = link("规上工业企业研发投入强度", "percent", "level", "规模以上工业企业");
  expect([found.indicator_id, found.ownPopulation]).toEqual(["rd-intensity-enterprises", false]);
});

test("a total of some is not that of all, but a rate may be told of them", () => {
  const some = (phrase: string, unit: string) => link(phrase, unit, "level", "规模以上工业企业");
  expect(some("规上工业企业全员劳动生产率", "CNY-per-person").known).toBe(false);
  expect(some("规上工业企业用电量", "kWh").known).toBe(false);
  expect(some("规上工业企业关键工序数控化率", "percent").indicator_id).toBe(
    "numerical-control-rate-processes",
  );
});

test("a percentage of an amount is the rate at which it grows", () => {
  const found = link("固定资产投资", "percent");
  expect([found.indicator_id, found.rate]).toEqual(["fixed-asset-investment", true]);
});

test("words of the heading complete a name, with less confidence", () => {
  const found = linker.link({
    phrase: "功能研究部",
    unit: "count",
    measure: "increment",
    population: null,
    around: () => ["示例山实验室"],
  });
  expect(found.indicator_id).toBe("laboratory-research-departments");
  expect(found.confidence).toBeLessThan(0.9);
});

test("a new concept comes with up to three indicators and what separates each", () => {
  const { known, confidence, candidates } = link("农村绿色工厂", "count");
  expect([known, confidence]).toEqual([false, 0]);
  expect(candidates.length).toBeLessThanOrEqual(3);
  expect(candidates[0]).toMatchObject({
    indicator_id: "green-factories",
    relation: "narrower",
    only_phrase: "农村",
    only_indicator: "",
  });
});

test("a vocabulary of many names is asked as fast as a small one", () => {
  const rows = shippedTables().rows;
  const many = Array.from({ length: 5000 }, (_, index) => ({
    indicator_id: `made-${index}`,
    family_id: `made-${index}`,
    name_zh: `示例产业${index}类制造企业`,
    unit: "count",
  }));
  const phrases = Array.from({ length: 1000 }, (_, index) => `新增示例事项${index}号中心`);
  const time = (indicators: typeof many): number => {
    const asked = linkerOf({ indicators, synonyms: [], populations: rows.populations, regions: [] });
    asked.link({ phrase: "预热", unit: "count", measure: "level", population: null });
    return cpuCost(() => {
      for (const phrase of phrases)
        asked.link({
          phrase: `${indicators.length}${phrase}`,
          unit: "count",
          measure: "level",
          population: null,
        });
    });
  };
  // The quickest of several rounds: a busy machine slows some of them.
  const few = many.slice(0, 500);
  time(few);
  const rounds = Array.from({ length: 4 }, () => [time(many), time(few)] as const);
  const quickest = (side: 0 | 1): number => Math.min(...rounds.map((round) => round[side]));
  expect(quickest(0)).toBeLessThan(3 * quickest(1) + 50);
});

test("a province named short before a known name is linked with doubt, and stays in a new one", () => {
  expect(link("山西5G基站", "count")).toMatchObject({ indicator_id: "base-stations-5g", confidence: 0.85 });
  expect(link("山西焦煤集团智能工作面", "count").known).toBe(false);
});

test("a stock of enterprises above the designated size is not told as those that grew to it", () => {
  for (const phrase of ["规上企业", "小升规企业", "新升规企业"])
    expect(link(phrase, "count")).toMatchObject({ indicator_id: "above-scale-enterprises" });
});

test("those who are given an allowance are no standard of what each is given", () => {
  expect(link("重度残疾人护理补贴", "CNY-per-person").indicator_id).toBe("severe-disability-care-subsidy");
  expect(link("重度残疾人护理补贴", "person").known).toBe(false);
});

test("a word for things of every level is linked to those of one level only where the level is told", () => {
  expect(link("实验室", "count").indicator_id).not.toBe("national-level-laboratories");
  expect(link("国家级实验室", "count").indicator_id).toBe("national-level-laboratories");
  expect(link("国家森林城市", "count").indicator_id).toBe("national-parks-forest-cities");
  expect(link("省级森林城市", "count").indicator_id).not.toBe("national-parks-forest-cities");
});
