import { describe, expect, test } from "vitest";
import { countsOff, isQuotedName } from "../../../src/text/numbers/designations.js";
import { readQuantities } from "../../../src/text/numbers/read-quantities.js";

/** The quantities of a text that count something, as they are printed. */
const counted = (text: string): string[] => readQuantities(text).map((quantity) => quantity.text);

describe("a name, a mark or a number of a series counts nothing", () => {
  test.each([
    ["执行GB/T 19001—2016标准", []],
    ["通过ISO 9001认证", []],
    ["生产C919大飞机", []],
    ["提升PM2.5治理水平", []],
    ["GDP5000亿元", ["5000亿元"]],
    ["GDP达5000亿元", ["5000亿元"]],
    ["建设5G基站", []],
    ["发展3D打印", []],
    ["创建4A级景区", []],
    ["建设5GW光伏", ["5GW"]],
    ["开通12号线", []],
    ["印发12号文件", []],
    ["一季度增长", []],
    ["二十届三中全会精神", []],
    ["二十大精神", []],
    ["党的二十大报告", []],
    ["十大工程", ["十大"]],
    ["三年行动方案", []],
    ["90年代", []],
    ["101国道", []],
    ["21世纪", []],
    ["一是加快建设", []],
    ["12月均价上涨3%", ["3%"]],
    ["8时30分开幕", []],
    ["9时整", []],
    ["得分30分", ["30分"]],
    ["5月3日", []],
    ["三级医院", []],
    ["三甲医院", []],
    ["见表3", []],
    ["附件2", []],
    ["专栏5", []],
    ["地铁4号", []],
    ["3家企业", ["3家"]],
  ] as const)("in %s: %j", (text, left) => {
    expect(counted(text)).toEqual(left);
  });
});

describe("a short quoted name counts nothing", () => {
  test.each([
    ["“四上”企业", []],
    ["“两个维护”", []],
    ["“985”高校", []],
    ["985高校", []],
    ["9850高校", ["9850"]],
    ["“百千万”工程", []],
    ["工业4.0", []],
    ["1+6+N体系", []],
    ["零污染", []],
    ["“新增企业很多很多”3家", ["3家"]],
    ["“超过3家”企业", ["3家"]],
    ["“30家”企业", ["30家"]],
  ] as const)("in %s: %j", (text, left) => {
    expect(counted(text)).toEqual(left);
  });
});

describe("the number of a paragraph counts nothing", () => {
  test.each([
    ["3.加快建设", []],
    ["（三）加快建设", []],
    ["一、加快建设", []],
    ["十二、加快建设", []],
    ["1.2 加快建设", []],
    ["1.2.3 加快建设", []],
    ["。2）加快建设", []],
    ["3家加快建设", ["3家"]],
    ["3万）", ["3万"]],
    ["共有3）", ["3"]],
  ] as const)("in %s: %j", (text, left) => {
    expect(counted(text)).toEqual(left);
  });
});

describe("a telephone, a document and what a rate is reckoned over count nothing", () => {
  test.each([
    ["拨打12345热线", []],
    ["电话：0731-82212345", []],
    ["热线12345", []],
    ["12345政务服务热线", []],
    ["电话3部", ["3部"]],
    ["湘政发〔2025〕12号", []],
    ["（2025）3号", []],
    ["每万人口9件", ["9件"]],
    ["每10万人口9件", ["9件"]],
    ["每百户3个", ["3个"]],
    ["千人床位6张", ["6张"]],
    ["万元GDP能耗", []],
    ["共10万人口", ["10万"]],
    ["千兆光网", []],
  ] as const)("in %s: %j", (text, left) => {
    expect(counted(text)).toEqual(left);
  });
});

describe("what looks like a name or a number of a series counts where it is measured or bounded", () => {
  test.each([
    // Letters before a number with a unit, a multiplier or a bound are no part of its name.
    ["ISO2万人", ["2万人"]],
    ["VIP3人", ["3人"]],
    ["GDP9以上", ["9以上"]],
    ["符合GB 3家", ["3家"]],
    // Minutes stand behind an hour, days behind a month.
    ["限时30分", ["30分"]],
    ["每3日", ["3日"]],
    ["5月3家", ["3家"]],
    ["代表3人", ["3人"]],
    ["三十大精神", ["三十大"]],
    ["翻一番是目标", ["翻一番"]],
    ["12 号线", []],
    ["12B地块", ["12"]],
  ] as const)("in %s: %j", (text, left) => {
    expect(counted(text)).toEqual(left);
  });
});

describe("a number counts beside quotes, signs and names of which it is no part", () => {
  test.each([
    ["“绿色3，", ["3"]],
    ["绿色3”，", ["3"]],
    ["“甲”乙3丙”", ["3"]],
    ["“甲3“乙”", ["3"]],
    ["“超过三家”企业", ["三家"]],
    ["“新增三家”企业", ["三家"]],
    ["“十二家”企业", ["十二家"]],
    ["“五亩”田", ["五亩"]],
    ["零，污染", ["零"]],
    ["9985高校", ["9985"]],
    ["3·15活动5，", ["5"]],
    ["比重14.0，", ["14.0"]],
    ["工业4.05", ["4.05"]],
    ["工业：4.0", ["4.0"]],
    ["N+6体系", []],
    ["1+12体系", ["12"]],
  ] as const)("in %s: %j", (text, left) => {
    expect(counted(text)).toEqual(left);
  });
});

describe("a short number beside 电话, a long one in a bracket and three figures before a paragraph count", () => {
  test.each([
    ["拨打120人", ["120人"]],
    ["拨打12，", ["12"]],
    ["传真1.234", ["1.234"]],
    ["〔12〕3号", ["12〕"]],
    ["12025〕3号", ["12025〕"]],
    ["20251〕3号", ["20251〕"]],
    ["123.加快建设", ["123"]],
    ["12.加快建设", []],
    ["1.12 加快建设", []],
    ["3、五家以上", ["3", "五家"]],
    ["共有3）加快建设步伐，全面推进并取得明显成效", ["3"]],
  ] as const)("in %s: %j", (text, left) => {
    expect(counted(text)).toEqual(left);
  });
});

test("a numeral is part of a quoted name, or counts off a paragraph, wherever in a long text it stands", () => {
  const rest = "的建设全面推进，取得明显成效，形成长效机制";
  expect(isQuotedName(`“百千万”工程${rest}`, 1, 4)).toBe(true);
  expect(isQuotedName(`${rest}“百千万”工程`, rest.length + 1, rest.length + 4)).toBe(true);
  expect(isQuotedName(`“很长很长的名字百千万”${rest}`, 8, 11)).toBe(false);
  expect(countsOff(`${rest}。3.加快`, rest.length + 1, rest.length + 2)).toBe(true);
  expect(countsOff(`共有3.加快${rest}`, 2, 3)).toBe(false);
});
