import { describe, expect, test } from "vitest";
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
