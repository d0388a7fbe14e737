import { describe, expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";
import { namesOf } from "../../support/names-of.js";
import { targetsOf } from "../../support/targets-of.js";

describe("what is counted or measured, in goals as they are told", () => {
  test.each([
    ["精准茶疗产值达到200亿元，精准施茶面积达到10万亩。", ["精准茶疗产值", "精准施茶面积"]],
    ["精准培育茶企20家。", ["茶企"]],
    ["乡村茶旅年接待人数达5万人次，茶博馆年参观人数达到1万人次。", ["乡村茶旅接待量", "茶博馆年参观人数"]],
    [
      "建成10个左右茶机场和一批茶农起降点、无人机起降点，建成20个茶厂及兼具研学功能的茶场。",
      ["茶机场", "茶厂和兼具研学功能的茶场"],
    ],
    ["新开工棚户区改造1000套、建成600套。", ["棚户区改造", "棚户区改造"]],
    ["新开工茶农安置房1000套、基本建成600套。", ["茶农安置房开工", "茶农安置房"]],
    ["改建2万亩老茶园，全县茶园面积达到15万亩。", ["老茶园改建面积", "茶园面积"]],
    ["茶产业综合产值达到20亿元，茶农人均年增收2000元。", ["茶产业综合产值", "茶农人均年增收"]],
    ["将筛查病种范围增加至20余类。", ["筛查病种范围"]],
    ["科技工作，引进茶艺研发团队3个。", ["茶艺研发团队引进"]],
    ["到2025年中国茶园覆盖率达到24.1%。", ["茶园覆盖率"]],
    ["新进规模工业企业12户。", ["规模以上工业企业"]],
    ["开展“百场万人”茶艺培训3场，建成万人体育场2座。", ["百场万人茶艺培训", "万人体育场"]],
  ])("%s", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

test("what comes together by the ten thousand is reckoned per nobody", () => {
  expect(targetsOf("组织“万人大培训”3场，每万人茶艺师8人。").map(({ unit }) => unit)).toEqual([
    "count",
    "per-10k-persons",
  ]);
});

test("households that a campaign goes to are no number", () => {
  expect(namesOf("开展茶香惠民万家行筛查项目，推动茶艺进万家。")).toEqual([]);
});

test("by how much more each earns is a change, and those helped are a sum", () => {
  expect(targetsOf("茶农人均年增收2000元。继续补助全市150家茶室。").map(({ measure }) => measure)).toEqual([
    "change",
    "cumulative",
  ]);
});

describe("numbers of works over the whole region, and of what a text lists itself", () => {
  test.each([
    ["推进全市62处茶山隐患点整治。", [62]],
    ["改善全市60所茶艺学校教室环境。", [60]],
    ["改善全市32个茶河断面水质。", []],
    ["今年将实施39个具体项目，如下：", []],
    ["全市实施茶农工程25个，具体如下：", []],
    ["实施4个专项行动22项重点工程。", []],
  ])("%s", (text, values) => {
    expect(targetsOf(text).map(({ value }) => Number(value))).toEqual(values);
  });
});

test("what is spent on research behind a clause about enterprises may be theirs", () => {
  const [growth] = targetsOf("茶企研发投入占比明显提高，茶产业领域企业不断壮大，研发经费年均增长10%。");
  expect(growth?.problems).toContain("other-owner");
});

test("an amount of money that is counted in pieces is a doubtful name", () => {
  const [first] = targetsOf("推动51个预增产值过10亿元、643个预增产值1亿元以上茶厂发力。");
  expect(first?.problems).toContain("doubtful-indicator");
});

test("an amount behind kinds that add up to all is told of all, and one told of the whole before is told of its part", () => {
  expect(
    namesOf(
      "全年实施茶业项目48个，涉及茶园类项目14个，茶厂类项目15个，茶馆类项目19个，总投资121亿元，当年计划投资32亿元。",
    ),
  ).toEqual(["茶业项目", "茶园类项目", "茶厂类项目", "茶馆类项目", "茶业项目总投资", "茶业项目投资"]);
  expect(
    namesOf(
      "安排茶业项目380个，总投资5320亿元，其中茶园项目82个，总投资2905亿元；茶馆项目25个，总投资165亿元。",
    ),
  ).toEqual(["茶业项目", "茶业项目总投资", "茶园项目", "茶园项目总投资", "茶馆项目", "茶馆项目总投资"]);
});

describe("what was reached in the years behind, told amid a paragraph", () => {
  test.each([
    ["坚持开放合作。过去5年，全省累计开办茶馆160家。", []],
    ["茶业基础好。近三年，全省累计开办茶馆160家。到2025年，开办茶馆300家。", [300]],
    ["近3年，力争培育茶企20家。", [20]],
  ])("%s", (text, values) => {
    expect(targetsOf(text).map(({ value }) => Number(value))).toEqual(values);
  });
});

test("what is built in sum by a date stands then, its number before its name or behind it", () => {
  expect(
    targetsOf("到2025年，试点建设30家茶叶智能工厂，累计建成100家茶叶数字平台。").map(
      ({ measure }) => measure,
    ),
  ).toEqual(["level", "level"]);
});

test("what two brackets of a verb say is done, and what grows is no thing that is added", () => {
  expect(namesOf("新增（优化）茶车线路20条。培育新增长点10个。")).toEqual(["茶车线路新增优化", "新增长点"]);
});

test("projects of two kinds side by side are two names, and an amount behind both is no sure one", () => {
  const [first, second, sum] = targetsOf("推进400个茶园工业项目、150个茶厂改造项目，总投资3000亿元。");
  expect([first?.concept, second?.concept]).toEqual(["茶园工业项目", "茶厂改造项目"]);
  expect(sum?.problems).toContain("far-subject");
});

test("by how much an income rises each year is a change", () => {
  const [income] = targetsOf("茶农人均收入年均增加1000元以上。");
  expect([income?.measure, income?.pace, income?.change_direction]).toEqual(["change", "per-year", "up"]);
});

describe("what becomes of those before their number, and whom they help", () => {
  test.each([
    ["推动茶业创新主体1000家高质量发展。", ["茶业创新主体"]],
    ["推动制茶企业500家数字化转型，支持茶馆300家做大做强。", ["制茶企业数字化转型", "茶馆"]],
    ["选派1000名茶艺特派员帮助企业解决20个制茶难题。", ["茶艺特派员", "制茶难题"]],
    ["打造2个1000亿、3个500亿、5个100亿茶业集群。", ["1000亿茶业集群", "500亿茶业集群", "100亿茶业集群"]],
  ])("%s", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

describe("another measure of what a share, a size or a sown area was told of", () => {
  test.each([
    ["茶经济占比达45%以上、规模突破万亿元。", ["茶经济占比", "茶经济规模"]],
    ["计划播种茶豆面积68万亩、产量4.54亿斤。", ["茶豆播种面积", "茶豆产量"]],
    [
      "产值亿元以上的茶企达到200家、50亿-100亿元的达到10家、100亿元以上的达到2家。",
      ["产值亿元以上的茶企", "产值50亿-100亿元茶企", "产值100亿元以上茶企"],
    ],
    [
      "培养1万名茶馆经营管理、创意设计、专业技能、文化传承、市场营销等人才。",
      ["茶馆经营管理、创意设计、专业技能、文化传承、市场营销等人才"],
    ],
    ["其中10亿元以上规模企业2家。", ["10亿元以上规模企业"]],
  ])("%s", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

test("the takings of one kind of tourism and two shares with one number are doubted", () => {
  const told = targetsOf(
    "全省乡村旅游接待2亿人次；实现旅游收入550亿元。公办园占比和民办园在园幼儿占比保持50%。",
  );
  expect(
    told.map(({ problems }) => problems.includes("other-owner") || problems.includes("joined-subjects")),
  ).toEqual([false, true, true]);
});

test("what there is and is to stay is a level, and what is sown in a year too", () => {
  expect(targetsOf("巩固发展30万亩茶园。计划播种茶豆面积68万亩。").map(({ measure }) => measure)).toEqual([
    "level",
    "level",
  ]);
});

test("what is sought of those above is no will, and a deed behind a semicolon ends one", () => {
  expect(
    targetsOf("争取国家布局茶业基地，茶园达到20万亩。力争培育茶企50家；开发茶具2套。").map(
      ({ commitment }) => commitment,
    ),
  ).toEqual(["firm", "strive", "firm"]);
});

test("three to five years end with the fifth", () => {
  const targets = targetsOf("经过3-5年努力，茶业产值突破2000亿元。", { periodStart: 2023 });
  expect(targets.map(({ period_end }) => period_end)).toEqual([2027]);
});

test("a paragraph that opens with the years of a plan before this one looks back", () => {
  expect(namesOf("“十三五”期间，茶业发展迅速。五年间，开办茶馆400座，茶园占比提升至84%。")).toEqual([]);
});

test("several trades before 等 are one owner, and a heading that tells how things are is none", () => {
  expect(namesOf("发展红茶、绿茶、白茶、花茶等特色产业，实现产值50亿元。")).toEqual([
    "红茶、绿茶、白茶、花茶等特色产业产值",
  ]);
  expect(namesOf("——产业链条建立健全。力争产业规模达100亿元。")).toEqual(["产业规模"]);
});

test("a rank with the general word for what has it is no name", () => {
  expect(
    targetsOf("建设精品线路100条、示范工厂20家，直接从业人员达到3万人。").map(({ problems }) =>
      problems.includes("doubtful-indicator"),
    ),
  ).toEqual([true, true, true]);
});

test("visitors of the plan's one year are a level, and those who become enterprises are counted", () => {
  const ofYear = extractTargets("全年接待游客3000万人次以上，新增“个转企”500户。", {
    documentId: "x",
    regionCode: "420000",
    periodStart: 2025,
    periodEnd: 2025,
  }).targets;
  expect(ofYear.map(({ measure, unit }) => [measure, unit])).toEqual([
    ["level", "person-time"],
    ["increment", "count"],
  ]);
});

test("a breakthrough is a noun and no bound, and lessons are counted", () => {
  expect(
    targetsOf("取得制茶技术突破10项，茶具专利突破1000件，建设600堂茶艺课程、茶艺精品课60节。").map(
      ({ bound, value }) => [bound, Number(value)],
    ),
  ).toEqual([
    ["eq", 10],
    ["gt", 1000],
    ["eq", 600],
    ["eq", 60],
  ]);
});

test("即办件 is a word, accounts are counted, and what is gathered is a sum", () => {
  const told = targetsOf("即办件比例达到60%。新增首贷户5000户。建成茶种库3个，收集保存茶种2万份。");
  expect(told.map(({ concept, unit, measure }) => [concept, unit, measure])).toEqual([
    ["即办件比例", "percent", "level"],
    ["首贷户", "count", "increment"],
    ["茶种库", "count", "increment"],
    ["收集保存茶种", "count", "cumulative"],
  ]);
});
