import { describe, expect, test } from "vitest";
import { conceptsOf } from "../../support/concepts-of.js";
import { goalsOf } from "../../support/goals-of.js";

describe("what the last of a list says behind its own word is said of each", () => {
  test.each([
    ["小麦、玉米茶粉覆盖率分别达到98%、96%。", ["小麦茶粉覆盖率", "玉米茶粉覆盖率"]],
    ["苹果、梨茶间果园面积分别达到8万亩、10万亩。", ["苹果茶间果园面积", "梨茶间果园面积"]],
    ["东山、南茶山药茶带种植面积分别达到8万亩、10万亩。", ["东山药茶带种植面积", "南茶山药茶带种植面积"]],
    ["煤矿、非煤矿山智茶化改造率分别达到98%、96%。", ["煤矿智茶化改造率", "非煤矿山智茶化改造率"]],
    // The bodies of a trade, the measure of a size and what a clause before measures are those of each.
    ["茶旅产业营业收入、企业数量分别达到200亿元、150家。", ["茶旅产业营业收入", "茶旅产业企业"]],
    ["一般公共预算收入、企业数量分别达到200亿元、150家。", ["一般公共预算收入", "企业数量"]],
    ["税收亿元以上企业、千万元以上企业分别达到20家、150家。", ["税收亿元以上企业", "税收千万元以上企业"]],
    ["茶具保鲜率方面，红茶、绿茶分别达到35%、60%。", ["红茶茶具保鲜率", "绿茶茶具保鲜率"]],
    ["有机、绿色茶叶认证分别达到30个、60个。", ["有机茶叶认证", "绿色茶叶认证"]],
    // Guests are counted; what a trade takes is no measure of theirs.
    ["接待入茶游客、茶旅总收入分别增长8%、10%。", ["入茶游客", "茶旅总收入"]],
    ["入茶游客、过境游客消费额分别增长8%、10%。", ["入茶游客消费额", "过境游客消费额"]],
    ["接待茶乡旅客、营业收入分别增长8%、10%。", ["茶乡旅客", "营业收入"]],
    ["接待茶乡旅客、营业收入均增长8%。", ["茶乡旅客接待量", "营业收入"]],
  ])("%s", (text, expected) => {
    expect(conceptsOf(text)).toEqual(expected);
  });
});

describe("a name is not cut at a word that belongs to it", () => {
  test.each([
    // Who does or has something is told by a verb, which governs no number.
    ["开设茶艺专业的院校不少于60所。", ["开设茶艺专业的院校"]],
    ["推动60家茶企业开展5G茶厂建设。", ["茶企业5G茶厂"]],
    ["组织60家茶企业参加境外茶博会。", ["茶企业参加境外茶博会"]],
    // A place before works, and verbs of working together, name no length.
    ["加快茶坞镇24公里污水管工程建设。", ["茶坞镇污水管工程长度"]],
    ["推进茶亭变电站及20公里高低压线路建设。", ["高低压线路里程"]],
    ["协调推进79公里海堤达标建设。", ["海堤达标长度"]],
    ["示范带动全市茶渣综合利用率稳定在95%以上。", ["茶渣综合利用率"]],
    // A rate of what is new is none of all, and a class by what it earns is the class.
    ["确保新建茶馆节能灯具使用率达到100%。", ["新建茶馆节能灯具使用率"]],
    ["确保茶农年收入10—50万元群体比例提高2个百分点。", ["茶农年收入10-50万元群体比例"]],
    ["推进茶馆、茶厂新改扩建项目31个。", ["茶馆和茶厂新改扩建项目"]],
    ["完善茶馆设施、茶厂泊位31个。", ["茶厂泊位"]],
    ["推动60家茶馆获评省级放心茶馆。", ["放心茶馆"]],
    ["推动60家茶文化工坊获评省级。", ["茶文化工坊"]],
    ["新获认定省级茶文化工坊60家。", ["茶文化工坊"]],
    // A class of things is no deed, and a plan of a kind no word of what is planned.
    ["培训类茶馆达到60家。", ["培训类茶馆"]],
    ["服务类茶园营业收入达到60亿元。", ["服务类茶园营业收入"]],
    ["在全省率先实现茶村建设规划全覆盖。", ["茶村建设规划覆盖率"]],
    ["举办茶事赛会的城市达到6个。", ["举办茶事赛会的城市"]],
    ["新建高水平的茶业机构60家。", ["茶业机构"]],
    ["茶船配备雷达等感知终端比例达到60%。", ["茶船配备感知终端比例"]],
    ["使用茶粉等新材料的企业达到60家。", ["使用新材料的企业"]],
    ["旅居茶乡人数突破4万人。", ["旅居茶乡人数"]],
    ["各地茶馆覆盖率不低于60%。", ["茶馆覆盖率"]],
    ["各地级市茶馆覆盖率不低于60%。", ["地级市茶馆覆盖率"]],
    ["争取国家社会科学基金茶史项目80项。", ["国家社会科学基金茶史项目"]],
    ["报废更新茶机5万台、茶具以旧换新200万件。", ["茶机报废更新", "茶具以旧换新"]],
    [
      "重大茶业项目中，总投资10亿元以上的80个，其中50亿元以上3个。",
      ["总投资10亿元以上的重大茶业项目", "总投资50亿元以上的重大茶业项目"],
    ],
    ["茶叶预冷设施覆盖100个农业大县。", ["茶叶预冷设施覆盖农业大县"]],
    ["置换更新茶车3万辆。", ["茶车置换更新"]],
    ["安排4亿元资金发放茶券。", ["茶券发放额"]],
    ["2026年新建茶书屋15个，2027年、2028年分别新建20个、25个。", ["茶书屋", "茶书屋", "茶书屋"]],
    ["抓好100个省级重点项目，完成年度投资480亿元以上。", ["重点项目投资"]],
  ])("%s", (text, expected) => {
    expect(conceptsOf(text)).toEqual(expected);
  });
});

test.each([
  ["每个县（市、区）茶艺社会组织不少于12个。", "茶艺社会组织", "county"],
  ["每个乡镇茶艺团队不少于3支。", "茶艺团队", "每个乡镇"],
  ["每个县（市、区）公办茶馆不少于1所。", "公办茶馆", "county"],
  ["每个乡镇卫生院配备茶医师不少于3名。", "茶医师", "每个乡镇卫生院"],
])("the part and what each of them has are two: %s", (text, name, each) => {
  expect(conceptsOf(text)).toEqual([name]);
  expect(goalsOf(text).map((goal) => goal.each)).toEqual([each]);
});

test.each([
  ["新建茶站500座，其中苏南300座、苏北200座。", "茶站", [null, "苏南", "苏北"]],
  ["新增茶园500亩，其中城南片区300亩、城北片区200亩。", "茶园面积", [null, "城南片区", "城北片区"]],
  ["新建茶站500座，其中关中300座、陕南200座。", "茶站", [null, "关中", "陕南"]],
])("parts of the region by where they lie are parts: %s", (text, name, parts) => {
  expect(conceptsOf(text)).toEqual(parts.map(() => name));
  expect(goalsOf(text).map((goal) => goal.breakdown ?? null)).toEqual(parts);
});

describe("what is measured by one thing is measured by another that stands alone", () => {
  test.each([
    [
      "万元茶业产值用水量比2020年下降15%，万元茶机增加值较2020年下降10%。",
      ["万元茶业产值用水量", "万元茶机增加值用水量"],
    ],
    ["单位茶业增加值碳排放下降14%、单位茶机产品下降18%。", ["单位茶业增加值碳排放", "单位茶机产品碳排放"]],
    ["万元茶业产值、万元茶机增加值用水量分别下降16%、14%。", ["万元茶业产值用水量", "万元茶机增加值用水量"]],
    ["单位茶业增加值能耗下降14%，茶机增加值增长8%。", ["单位茶业增加值能耗", "茶机增加值"]],
  ])("%s", (text, expected) => {
    expect(conceptsOf(text)).toEqual(expected);
  });
});

describe("a territory by its own name has the measure before", () => {
  test.each([
    ["全省茶旅总收入突破1万亿元，长沙市突破3000亿元。", ["茶旅总收入", "茶旅总收入"], ["430000", "430100"]],
    ["全省茶业龙头企业达到1万家，株洲市达到5000家。", ["茶业龙头企业", "茶业龙头企业"], ["430000", "430200"]],
    ["全省茶园面积达到600万亩，茶市20处。", ["茶园面积", "茶市"], ["430000", "430000"]],
  ])("%s", (text, expected, regions) => {
    expect(conceptsOf(text)).toEqual(expected);
    expect(goalsOf(text).map(({ region_code }) => region_code)).toEqual(regions);
  });
});

describe("how large each of those counted is stands right behind their number", () => {
  test.each([
    ["完善茶乡设施，完成230个50户以上茶农村寨常温管网建设。", [["50户以上茶农村寨常温管网", 230]]],
    ["健全茶医体系，建设5家500张床位以上茶疗医院。", [["500张床位以上茶疗医院", 5]]],
  ])("%s", (text, expected) => {
    expect(goalsOf(text).map(({ concept, value }) => [concept, value])).toEqual(expected);
  });
});

test("pollutants by their formulas are those by their names", () => {
  const text = "NOx排放总量下降10%，SO2排放量下降8%，VOCs、COD排放总量分别下降10%、12%，NH3-N排放量下降6%。";
  expect(goalsOf(text).map(({ concept }) => concept.slice(0, 4))).toEqual([
    "氮氧化物",
    "二氧化硫",
    "挥发性有",
    "化学需氧",
    "氨氮排放",
  ]);
});

test("a weight that harvests reach is a number, and part of the name of a campaign", () => {
  const read = (text: string) => goalsOf(text).map(({ concept, value, unit }) => [concept, value, unit]);
  expect(read("秋茶产量突破百亿斤。")).toEqual([["秋茶产量", 100, "jin"]]);
  expect(read("实施新一轮千亿斤粮食产能提升行动。")).toEqual([]);
});

test("among goals a mark is to be passed, elsewhere it was", () => {
  const passed = "茶旅游客突破1亿人次大关，茶旅收入突破千亿元大关。";
  expect(goalsOf(passed).map(({ value }) => value)).toEqual([1, 1000]);
  expect(goalsOf(`二、工作回顾\n${passed}`)).toEqual([]);
});

test.each([
  ["茶业产值跨入两百亿元行列。", "茶业产值"],
  ["茶旅投入强度逼近3%。", "茶旅投入强度"],
  ["茶园覆盖率稳居60%以上。", "茶园覆盖率"],
  ["茶业龙头企业向1万家冲刺。", "茶业龙头企业"],
  ["茶业产值向百亿元迈进。", "茶业产值"],
  ["茶业优良率保90%。", "茶业优良率"],
  ["茶农医保基金收入5亿元。", "茶农医保基金收入"],
  ["茶园覆盖率长期稳定在60%以上。", "茶园覆盖率"],
  ["茶业产值率先突破百亿元。", "茶业产值"],
  ["茶业产值恢复至百亿元。", "茶业产值"],
  ["茶叶产量守住8万吨。", "茶叶产量"],
  ["茶业营商满意度整体达到90%。", "茶业营商满意度"],
  ["茶业孵化成功率达到60%。", "茶业孵化成功率"],
])("the verb by which a number is come to is no part of the name: %s", (text, expected) => {
  expect(conceptsOf(text)).toEqual([expected]);
});
