import { describe, expect, test } from "vitest";
import { measuresOf } from "../../support/measures-of.js";

const measures = (text: string, periodStart = 2021, periodEnd = 2025) =>
  measuresOf(text, periodStart, periodEnd);

describe("what stands once it is made, told in sum by a date, is how many there are then", () => {
  test.each([
    "到2025年，累计建成茶亭300座。",
    "到2025年，茶馆累计建成超过200家。",
    "到2025年，累计认定生态茶园60个。",
    "力争到2025年累计培育省级茶企90家以上。",
    "到2025年，建设生态茶园累计5万亩。",
    "2025年底前累计建成并投用茶亭30座。",
    "到2025年，生态茶园累计达到8万亩。",
  ])("%s", (text) => {
    expect(measures(text)).toEqual(["level"]);
  });

  test("and so is the next of its list, and what is new stands beside its sum", () => {
    expect(measures("到2025年，累计建成茶亭300座、茶馆20家。")).toEqual(["level", "level"]);
    expect(measures("新增生态茶园8个，累计30个。", 2024, 2024)).toEqual(["increment", "level"]);
    expect(measures("到2024年底，累计建成茶亭300座。", 2024, 2024)).toEqual(["level"]);
  });
});

describe("over a span, or of what happens and is gone, it is what comes about", () => {
  test.each([
    "五年累计建成茶亭300座。",
    "“十四五”期间累计建成茶亭300座。",
    "2021—2025年累计认定生态茶园60个。",
    "到2025年，累计改造茶馆60家。",
    "到2025年，累计培训茶农5000人次。",
    "到2025年，累计引进制茶师60名。",
    "到2025年，累计完成茶亭改造60座。",
  ])("%s", (text) => {
    expect(measures(text)).toEqual(["cumulative"]);
  });
});

describe("what a body of persons comes to is how many there are, whatever was done to those before it in the list", () => {
  test.each([
    ["培育茶农3000人以上，制茶工匠队伍人数超8600人。", ["increment", "level"]],
    ["培训茶师500人次，茶艺人才队伍规模突破2000人。", ["cumulative", "level"]],
    ["新增茶馆30家，持证茶艺师总人数超1.2万人。", ["increment", "level"]],
    ["培训茶师500人次，全年培训工匠人数超3000人。", ["cumulative", "cumulative"]],
    ["新增茶馆30家，新增持证人数超3000人。", ["increment", "increment"]],
  ] as const)("%s", (text, expected) => {
    expect(measures(text, 2024, 2024)).toEqual(expected);
  });
});

describe("an average over those who are new is a level of theirs", () => {
  test.each(["新增茶农平均受教育年限达到12年。", "新增茶企职工平均工资达到8万元。"])("%s", (text) => {
    expect(measures(text)).toEqual(["level"]);
  });
});

describe("neither a building that is 公共 nor what is left over from before tells what kind of quantity it is", () => {
  test.each(["改造公共建筑100栋。", "完成存量1200座小型茶亭加固。", "整治存量违规茶棚300座。"])(
    "%s",
    (text) => {
      expect(measures(text)).toEqual(["cumulative"]);
    },
  );
});

describe("so much a year is told of each year, whatever is given or gained", () => {
  test.each([
    "年兑现茶企资金20亿元以上。",
    "年减免税费3亿元。",
    "年新增茶业岗位5000个。",
    "年引进茶师300人。",
  ])("%s", (text) => {
    expect(measures(text)).toEqual(["annual"]);
  });
});

test("an item of its own behind the noun of the number before has its own verb", () => {
  expect(measures("推动100家茶企实施数字化改造、培育智能茶厂50家、数字化茶室200个。")).toEqual([
    "cumulative",
    "level",
    "level",
  ]);
  expect(measures("建成东溪茶路、南湾茶桥等10处茶旅设施。", 2024, 2024)).toEqual(["increment"]);
});

test("a state with a will of its own takes no verb over from the clause before", () => {
  expect(measures("新建茶园80万亩，确保全年茶叶面积120万亩、产量9万吨以上。", 2024, 2024)).toEqual([
    "increment",
    "level",
    "level",
  ]);
  expect(measures("新建茶园80万亩，力争完成茶园改造20万亩。", 2024, 2024)).toEqual([
    "increment",
    "cumulative",
  ]);
});

test("what runs on a day is a level, and what is won once more is so many more", () => {
  expect(measures("至2025年全天开行茶旅列车38对。")).toEqual(["level"]);
  expect(measures("再创2个省级茶镇。", 2024, 2024)).toEqual(["increment"]);
});

test("land for building is no building", () => {
  expect(measures("完成15个重点建设用地地块调查、6个地块修复。")).toEqual(["cumulative", "cumulative"]);
  expect(measures("年随机抽查茶企不少于300家次。")).toEqual(["annual"]);
});

test("the yearly output of one of them says nothing of how many there are to be", () => {
  expect(measures("新建茶园20个以上、年产量200吨以上的茶厂10个以上。", 2024, 2024)).toEqual([
    "increment",
    "increment",
  ]);
});

describe("who is taught, and what is held, sums up, whatever stood before", () => {
  test.each([
    ["5年内培训新型茶农达到40000名。", ["cumulative"]],
    ["每年对茶企负责人培训不少于8学时。", ["annual"]],
    ["新建茶艺实训基地5个，组织制茶演练300场次。", ["increment", "cumulative"]],
    ["新建茶园茶树质量平均提高0.5个等级以上。", ["change"]],
    ["改造规模10千伏茶园线路8公里。", ["cumulative"]],
    ["茶园面积每年新增2万亩、达到90万亩以上。", ["annual", "level"]],
    ["力争招商引资亿元以上茶业项目100个以上。", ["increment"]],
    ["茶农事故起数比2023年均下降10%以上。", ["change"]],
  ])("%s", (text, expected) => {
    expect(measures(text)).toEqual(expected);
  });
});
