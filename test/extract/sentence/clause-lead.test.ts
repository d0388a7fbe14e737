import { describe, expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

/** Invented promises, each of another kind of quantity. */
const PROMISES = [
  "建成陶艺工坊500个",
  "培育星级陶艺学校500所",
  "布局建设陶土研究机构30家",
  "形成千亿陶瓷集群8个",
  "高标准茶园达到3000万亩",
  "新增托位5万个",
  "完成老旧小区改造1200个",
  "压减一般性支出5%",
  "取得重大陶艺成果20项",
  "减轻陶企负担300亿元",
  "引进陶艺人才200名",
  "拥有有效发明专利6万件",
  "森林覆盖率稳定在59%以上",
  "单位地区生产总值能耗下降14%",
  "公共图书馆、文化馆总数达到300个",
];
const TIMES = ["到2025年", "至2025年底", "在2025年之前", "到“十四五”末期", "到规划期末", "到二〇二五年"];
const WILLS = ["力争", "确保", "全省力争", "我省将", "要"];

const rows = (sentences: readonly string[]) =>
  extractTargets(`一、主要目标\n${sentences.join("\n")}`, {
    documentId: "x",
    regionCode: "430000",
    periodStart: 2021,
    periodEnd: 2025,
  }).targets.map(({ concept, measure, value, bound, period_start, period_end }) =>
    [concept, measure, bound, value, period_start, period_end].join(" "),
  );

describe("the date and the will at the head of a clause say nothing of what is promised", () => {
  test.each(PROMISES)("%s", (promise) => {
    const [plain] = rows([`到2025年，${promise}。`]);
    expect(plain).toBeDefined();
    const ways = TIMES.flatMap((time) =>
      ["", "，"].flatMap((mark) => ["", ...WILLS].map((will) => `${time}${mark}${will}${promise}。`)),
    );
    expect(rows(ways)).toEqual(ways.map(() => plain));
  });
});

const MARKS = ["一是", "二要", "（一）", "1．", "①", "a.", "Ⅰ.", "——", "* ", "● ", "【目标】", "专栏1 "];

describe("the mark of an item says nothing of what is promised", () => {
  test.each([...PROMISES, "5G基站达到20万个", "“四上”陶企突破8万家", "A级景区达到600家"])("%s", (promise) => {
    const marks = /^\d/.test(promise) ? MARKS.filter((mark) => !mark.endsWith("．")) : MARKS;
    const [plain] = rows([`${promise}。`]);
    expect(plain).toBeDefined();
    const ways = marks.map((mark) => `${mark}${promise}。`);
    expect(rows(ways)).toEqual(ways.map(() => plain));
  });
});

test.each([
  ["到2025年，大力争取陶土资金20亿元。", "陶土资金 cumulative eq 20 2021 2025"],
  ["到2025年，要素保障陶企500家。", "要素保障陶企 cumulative eq 500 2021 2025"],
  ["到2025年基本养老保险参保率达到95%。", "基本养老保险参保率 level eq 95  2025"],
])("a word that only begins as one of will is part of what is said: %s", (sentence, row) => {
  expect(rows([sentence])).toEqual([row]);
});

test.each(["陶器出口增长5%以上，力争达到7%。", "陶器出口增速保持全省前列，力争10%。"])(
  "a will alone before a number keeps what it says of the number before: %s",
  (sentence) => {
    expect(rows([sentence]).at(-1)).toContain(" growth ");
  },
);
