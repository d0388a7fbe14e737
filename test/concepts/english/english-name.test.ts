import { expect, test } from "vitest";
import { englishName } from "../../../src/concepts/english/english-name.js";

test.each([
  [
    "新增出租车中新能源汽车占比",
    { numerator: "新增出租车中新能源汽车", denominator: null },
    "percent",
    "Share of new energy vehicles among new taxis",
  ],
  ["利用外商直接投资", null, "USD", "Foreign direct investment used"],
  ["对外实际投资", null, "USD", "Actual outbound investment"],
  ["三级甲等中医医院", null, "count", "Number of class A tertiary Chinese medicine hospitals"],
  ["油茶林亩均产油量", null, "kg", "Oil yield per mu of camellia oil forests"],
  ["绿色工厂", null, "count", "Number of green factories"],
  ["老旧小区改造", null, "count", "Number of old residential neighbourhoods renovated"],
  ["新改建养老床位", null, "count", "Number of elderly-care beds built or rebuilt"],
  ["冰雪运动场馆", null, "count", "Number of winter sports venues"],
  ["鲜切花产量", null, "count", "Output of cut flowers"],
  ["企业技术改造投资", null, "CNY", "Investment in enterprise technological renovation"],
  [
    "投资5000万元以上农产品加工项目",
    null,
    "count",
    "Number of farm product processing projects with investment of 50 million yuan or more",
  ],
  [
    "年销售收入超亿元企业",
    null,
    "count",
    "Number of enterprises with yearly sales revenue of over 100 million yuan",
  ],
  ["产值超10亿元企业", null, "count", "Number of enterprises with output value of over 1 billion yuan"],
  ["县域绿化品质", null, "count", "County greening quality"],
  ["村均集体收入", null, "CNY", "Collective income per village"],
  ["农业社会化服务组织", null, "count", "Number of agricultural service organisations"],
  ["职业院校实训基地", null, "count", "Number of vocational college training bases"],
  ["百亿级园区", null, "count", "Number of 10-billion-yuan parks"],
  ["4A级以上旅游景区", null, "count", "Number of scenic areas of class 4A and above"],
  ["口袋公园和小微绿地", null, "count", "Number of pocket parks and small green spaces"],
  ["地铁等续建项目", null, "count", "Number of continued projects such as metro"],
  ["每万人口发明专利", null, "per-10k-persons", "Number of invention patents per 10,000 persons"],
  ["省重大攻关项目", null, "count", "Number of provincial major research projects"],
  ["农村公路里程", null, "km", "Length of rural roads"],
  ["新改建供热管道长度", null, "km", "Length of heating pipelines built or rebuilt"],
  ["中欧班列（郑州）", null, "count", "Number of China–Europe freight trains (Zhengzhou)"],
  ["绿氢产业规模", null, "CNY", "Size of green hydrogen industry"],
  ["65岁以上老年人健康体检", null, "person", "Number of 65-and-over elderly people health check-ups"],
  ["服务外包执行额", null, "USD", "Executed value of service outsourcing"],
  [
    "制造业增加值占比",
    { numerator: "制造业增加值", denominator: null },
    "percent",
    "Share of value added of manufacturing",
  ],
  [
    "制造业增加值占地区生产总值比重",
    { numerator: "制造业增加值", denominator: "地区生产总值" },
    "percent",
    "Share of value added of manufacturing in GDP",
  ],
])("%s", (name, share, unit, expected) => {
  expect(englishName(name, share, unit)).toBe(expected);
});

test("a component without a known term keeps its Chinese name", () => {
  expect(englishName("稻鳅工厂", null, "count")).toBe("Number of 稻鳅 factories");
});

test("a name whose middle or end has no known term stays Chinese as a whole", () => {
  expect(englishName("企业晒单让利金额", null, "CNY")).toBe("Amount of 企业晒单让利");
  expect(englishName("社区茶叙角", null, "count")).toBe("Number of 社区茶叙角");
});

test("a single character that is a term is none before one that is not known", () => {
  expect(englishName("钒钛企业", null, "count")).toBe("Number of 钒钛 enterprises");
});

test("a quoted name without known terms stays in its quotation marks, wherever it stands", () => {
  expect(englishName("“两特”产品", null, "count")).toBe("Number of “两特” products");
  expect(englishName("社区“幸福灶台”", null, "count")).toBe("Number of community “幸福灶台”");
  expect(englishName("“暖冬集市”“民俗年货节”等促消费活动", null, "count")).toBe(
    "Number of consumption promotion events such as “暖冬集市” and “民俗年货节”",
  );
  expect(englishName("“绿色工厂”", null, "count")).toBe("Number of green factories");
});
