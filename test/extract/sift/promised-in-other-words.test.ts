import { expect, test } from "vitest";
import { tasksOf } from "../../support/tasks-of.js";

test.each([
  ["一县新（改）建一个公共实训基地。", 1, "county"],
  ["一村建一个便民服务点。", 1, "每村"],
])("one in each place: %s", (text, value, each) => {
  expect(tasksOf(text).map((row) => [row.value, row.each])).toEqual([[value, each]]);
});

test.each([
  ["为全市65岁及以上老年人进行一次肺功能检查。", 1],
  ["推动30家省级农庄提档升级。", 30],
  ["减免企业税费16亿元以上。", 16],
  ["最低生活保障标准达到当地上年度人均消费支出的35%以上。", 35],
  ["70%以上的科研项目由企业牵头承担。", 70],
  ["基本公共卫生服务项目达到12大类。", 12],
])("a target in words that others have too: %s", (text, value) => {
  expect(tasksOf(text).map((row) => row.value)).toEqual([value]);
});

test("full coverage that is promoted is a target, doubted; on the way to something else it is none", () => {
  const [row] = tasksOf("推动规上工业企业研发活动全覆盖。");
  expect([row?.value, row?.problems.includes("coverage-promoted")]).toEqual([100, true]);
  expect(tasksOf("推进网格化管理全覆盖体系建设。")).toEqual([]);
});

test.each([
  "东山抽水蓄能电站4台机组全部投产。",
  "医疗资源优先向两个新城区、三个副中心配置。",
  "民主选举、民主协商、民主决策全方位全覆盖全过程贯通。",
  "构建产业协作、生态共保2个协同机制。",
  "建设一支高素质队伍。",
])("no target: %s", (text) => {
  expect(tasksOf(text)).toEqual([]);
});

test.each([
  ["改造提升现有茶站150个，茶亭达到100座。", [150, 100]],
  ["盘活现有茶厂30万平方米，引进茶企50家。", [300_000, 50]],
  ["依托现有20个茶园，新建茶馆5家。", [5]],
  ["对现有35座茶窖实施改造，新增茶亭20座。", [20]],
  ["全市现有茶馆80家、茶楼20家。", []],
  ["茶农养老保险参保率巩固在95%以上。", [95]],
  ["茶农补贴标准提高5%，茶农参保率维持在95%以上。", [5, 95]],
])(
  "what is there already and is worked on is no result, nor is what stands behind it: %s",
  (text, expected) => {
    expect(tasksOf(text).map((row) => Number(row.value) * 10 ** (row.unit_mult ?? 0))).toEqual(expected);
  },
);

test("persons are told in no money, though money follows them in the list", () => {
  const rows = tasksOf("茶旅年接待人次突破3亿、综合收入达到3000亿元。");
  expect(rows.map(({ value, unit }) => [value, unit])).toEqual([
    [3, "person-time"],
    [3000, "CNY"],
  ]);
});

test.each([
  ["组建国家级茶检队伍1支、省级茶检队伍12支，每支不少于30人。", [1, 12]],
  ["组建6支不少于20人的茶园巡护队。", [6]],
  ["建设茶站20个，每个茶站面积不少于500平方米。", [20, 500]],
  ["建成制茶实训基地20个，每个基地面积不少于500平方米。", [20]],
  ["打造一支门类齐全、技艺精湛的茶师队伍。", []],
])("how large each of those counted has to be is no target: %s", (text, expected) => {
  expect(tasksOf(text).map((row) => Number(row.value))).toEqual(expected);
});

test("persons who use something are counted without a word", () => {
  expect(tasksOf("茶农端注册用户1200万、月活跃用户300万。").map((row) => row.value)).toEqual([1200, 300]);
});

test.each([
  ["兑现奖励资金1亿元，推动茶企增资扩股3亿美元，实际利用外资10亿美元以上。", [3, 10]],
  ["力争谋划茶旅项目总投资达到36亿元以上。", [36]],
  ["新建茶园20座（区域面积1000平方米以上）。", [20]],
  ["打造5万吨的茶粉产业园。", []],
])(
  "what comes in and what is planned is promised, how large or rich a thing is, is not: %s",
  (text, expected) => {
    expect(tasksOf(text).map((row) => Number(row.value))).toEqual(expected);
  },
);

test("so many in each cluster are told of each", () => {
  expect(tasksOf("每个集群建设1家茶检平台、布局10家茶业研发平台。").map(({ each }) => each)).toEqual([
    "每个集群",
    "每个集群",
  ]);
});

test.each([
  ["推广9610、9710、9810等茶叶出口模式。", []],
  ["实施比学赶超五个茶业行动。", []],
  ["推动100兆瓦/400兆瓦时茶山储能电站等14余个项目开工建设。", [14]],
  ["推进东山60万羽“茶香鸡”全产业链等项目建设。", []],
  ["政务服务满意度达到98%以上，位居全省前列。", [98]],
])(
  "a name by its number and the size of one work are no targets, a goal among the first is: %s",
  (text, expected) => {
    expect(tasksOf(text).map((row) => Number(row.value))).toEqual(expected);
  },
);

test.each([
  ["推进60万千瓦海上风电项目竞争性配置，开工建设26万千瓦光伏项目。", [60, 26]],
  ["开工建设茶山12万千瓦抽水蓄能电站。", []],
])("the works of a whole kind are promised, the size of a named one is not: %s", (text, expected) => {
  expect(tasksOf(text).map((row) => Number(row.value))).toEqual(expected);
});

test.each([
  ["茶园建设项目共计9个。", [9]],
  ["推进东山茶谷（4.2平方公里）、西山茶谷（7.4平方公里）。", []],
  ["完成茶馆节能率不低于15%的制茶设备改造60台。", [60]],
  ["撤销就业率低于50%的茶学专业点。", []],
  ["4.460个茶农活动室提供不少于2300场茶艺活动。", [2300]],
  ["03 新建茶馆2家。", [2]],
])("sizes of places, rates that say of which and marks of items are left out: %s", (text, expected) => {
  expect(tasksOf(text).map((row) => Number(row.value))).toEqual(expected);
});
