import { describe, expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";
import { conceptsOf } from "../../support/concepts-of.js";

const rows = (text: string) =>
  extractTargets(`一、重点工作\n${text}`, {
    documentId: "x",
    regionCode: "420000",
    periodStart: 2026,
    periodEnd: 2026,
  }).targets;

describe("the words before a name are no part of it", () => {
  test.each([
    ["分区分类建设生态茶园300万亩。", ["生态茶园面积"]],
    ["因地制宜建设茶亭60座。", ["茶亭"]],
    ["新建更新茶棚6万亩。", ["茶棚新建更新面积"]],
    ["攻克茶叶关键技术50项、新转化茶学项目20个。", ["茶叶关键技术攻关", "茶学项目转化"]],
    ["选派800名科技特派员服务县域茶业发展。", ["科技特派员"]],
    ["签约落地项目投资完成额增长9%。", ["签约落地项目投资完成额"]],
  ])("%s", (text, names) => {
    expect(conceptsOf(text)).toEqual(names);
  });

  test("a manner before a verb of making leaves what is made in the year an increment", () => {
    expect(rows("分区分类建设生态茶园300万亩。")[0]?.measure).toBe("increment");
  });
});

describe("the noun behind the last level of a list is that of every one", () => {
  test.each([
    ["培育2个世界级、4个国家级、6个区域级茶叶产业集群。", 3],
    ["培育4个国家级、6个区域级茶叶产业集群。", 2],
  ])("%s", (text, count) => {
    const read = rows(text);
    expect(read).toHaveLength(count);
    for (const { concept } of read) expect(concept).toContain("茶叶产业集群");
  });
});

describe("one number of several", () => {
  test.each([
    ["茶业研发经费投入、茶叶加工业增加值年均增长8%左右。", ["茶业研发经费投入", "茶叶加工业增加值"]],
    ["引进茶叶加工企业、精制茶项目分别达到50个以上。", ["茶叶加工企业", "精制茶项目"]],
  ])("%s", (text, names) => {
    expect(rows(text).map(({ subject }) => subject.replace(/^引进/, ""))).toEqual(names);
  });

  test("but as many as are printed behind 分别", () => {
    expect(rows("引进茶叶加工企业、精制茶项目分别达到50个以上、20个。").map(({ value }) => value)).toEqual([
      50, 20,
    ]);
  });
});

test.each(["推进自治区重大茶业项目60个。", "推进自治区重点茶业项目60个。"])("%s is of that level", (text) => {
  expect(rows(text).map(({ tier, concept }) => [tier, concept.includes("自治区")])).toEqual([
    ["provincial", false],
  ]);
});

describe("what is done for some places is not theirs in a clause of its own", () => {
  test.each(["支持甲州、乙州等地建设茶城，完成12个茶厂改造项目。"])("%s", (text) => {
    expect(rows(text).map(({ breakdown }) => breakdown ?? "")).toEqual([""]);
  });
  test("a kind of zone that is built is no zone that the text speaks of", () => {
    expect(rows("建设一批零碳茶厂和零碳园区，新增绿色茶厂70家。")[0]?.problems).not.toContain(
      "region-unclear",
    );
  });
});

test("programmes for the people by their number are none that are counted", () => {
  expect(rows("筹措260.5亿元实施八大惠民工程项目。").map(({ value }) => value)).toEqual([260.5]);
});

describe("what is done to the things of a list is done to each", () => {
  test.each([
    ["改造茶亭、茶馆分别300个、200个。", ["茶亭改造", "茶馆改造"]],
    ["改造供水管网、燃气管网300公里、200公里。", ["供水管网改造长度", "燃气管网改造长度"]],
    [
      "改造老旧供热、燃气、排水管网80公里、60公里、30公里。",
      ["老旧供热管网改造长度", "老旧燃气管网改造长度", "老旧排水管网改造长度"],
    ],
    ["新建供水管网、燃气管网300公里、200公里。", ["供水管网长度", "燃气管网长度"]],
    ["压减茶厂水耗、茶厂电耗分别3%、5%。", ["茶厂水耗", "茶厂电耗"]],
    ["改造完工老旧茶亭200个以上。", ["老旧茶亭改造"]],
    ["更新改造甲山路等道路80条、桥梁15座。", ["道路改造", "桥梁改造"]],
  ])("%s", (text, names) => {
    expect(conceptsOf(text)).toEqual(names);
  });
});

describe("the opening of a sentence says of what a bare measure is", () => {
  test.each([
    ["绿茶智能绿色加工方面，抓好产能接续，产量稳定在13万吨左右。", ["绿茶产量"]],
    ["野生茶发展方面，加快增产，力争产量突破20万吨。", ["野生茶产量"]],
  ])("%s", (text, names) => {
    expect(conceptsOf(text)).toEqual(names);
  });
});

describe("money of one year is a level, as what is spent on research in a year is; what is carried out of it is a total", () => {
  test.each([
    ["力争茶业投资超600亿元。", "level"],
    ["茶业基础设施投资达到60亿元。", "level"],
    ["完成茶业投资60亿元。", "cumulative"],
    ["亩均投资达到60万元。", "level"],
    ["实际利用外商直接投资达到6亿美元。", "level"],
  ])("%s", (text, measure) => {
    expect(rows(text)[0]?.measure).toBe(measure);
  });
});

test("what is newly added behind a list of a level is of no level", () => {
  const read = rows("新增1个国家级茶叶产业集群、新认定绿色茶厂20家以上。");
  expect(read.map(({ tier }) => tier)).toEqual(["national", null]);
});

test("a counter before 家庭 is no part of a name", () => {
  expect(rows("新增5000张家庭养老床位。").map(({ value, subject }) => [value, subject])).toEqual([
    [5000, "家庭养老床位"],
  ]);
});

test("from how much on somebody is helped is no target", () => {
  expect(rows("对年销售额2万元以上且快递单量达1000单以上的茶企进行补助。")).toEqual([]);
  expect(rows("推动茶价机制12条举措落地见效。")).toEqual([]);
});

test("several areas that are worked on as examples are not what the next clause speaks of", () => {
  for (const text of [
    "加快实施茶风区—东西里、西站南片区等更新，完成4个城中村改造。",
    "做实全球自贸区（港）伙伴关系，完成40期茶艺培训。",
  ])
    expect(rows(text)[0]?.problems).not.toContain("region-unclear");
});

test.each(["力争问题解决率90%以上。", "形成10个以上典型案例。", "区级覆盖率达80%以上。"])(
  "%s says of what only with the words around it",
  (text) => {
    expect(rows(text)[0]?.problems).toContain("doubtful-indicator");
  },
);

test.each([
  ["新建绿道100公里、绿地500公顷、立体绿化10万平方米。", ["increment", "increment", "increment"]],
  ["改建2000张茶疗床位。", ["cumulative"]],
])("%s", (text, measures) => {
  expect(rows(text).map(({ measure }) => measure)).toEqual(measures);
});

test("what is invested in a year is of no industry that is looked through before", () => {
  expect(conceptsOf("梳理产业、基础设施等各领域来扩大投资，全年投资增长5%左右。")).toEqual(["投资"]);
});

test.each(["人", "生", "户", "床"])(
  "from what a fee for each %s is raised is no part of its name",
  (each) => {
    expect(conceptsOf(`茶学保险费由每${each}每年5元提高至10元。`)).toEqual(["茶学保险费"]);
  },
);

test("what is newly added behind a list has not had done to it what was done before", () => {
  expect(conceptsOf("新建改扩建中小学10所、新增学位1.7万个。")).toEqual(["中小学新改扩建", "中小学学位"]);
});

describe("what the last of a list says of each", () => {
  test.each([
    [
      "机构内集中养育和社会散居孤儿津贴标准分别提高210元、140元。",
      ["机构内集中养育孤儿津贴标准", "社会散居孤儿津贴标准"],
    ],
    ["确保基本养老、医疗保险参保率稳定在95%以上。", ["基本养老保险参保率", "医疗保险参保率"]],
  ])("%s", (text, names) => {
    expect(rows(text).map(({ subject }) => subject.replace(/^确保/, ""))).toEqual(names);
  });
});

test("what creates a trade is no holder of what the region has", () => {
  expect(conceptsOf("以茶学创新推动产业创新，茶企达到30家，新认定高新技术企业140家。")[1]).toBe(
    "高新技术企业",
  );
});

test("nor is a heading that says by what a trade is moved", () => {
  expect(rows("（一）以茶学创新推动产业创新。\n新认定高新技术企业140家。")[0]?.concept).toBe("高新技术企业");
});
