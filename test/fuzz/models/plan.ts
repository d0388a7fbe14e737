import fc from "fast-check";
import { noise, numeral } from "./hostile.js";

/** A document as its parts, from which text, HTML and Word files are made. */
export type Block =
  | { readonly kind: "heading" | "paragraph"; readonly text: string }
  | { readonly kind: "table"; readonly rows: readonly (readonly string[])[] };

const DEADLINES = [
  "到2025年，",
  "到2030年底，",
  "“十四五”期间，",
  "到“十五五”末",
  "2021—2025年",
  "今年",
  "力争到2027年，",
  "每年",
  "截至2020年底，",
  "",
] as const;
const SUBJECTS = [
  "高新技术企业",
  "规模以上工业企业研发投入强度",
  "绿色工厂",
  "地区生产总值",
  "常住人口城镇化率",
  "单位GDP能耗",
  "技术合同成交额",
  "武汉市新增培训",
  "其中国家级",
  "占比",
  "",
] as const;
const VERBS = [
  "达到",
  "突破",
  "增长",
  "年均增长",
  "下降",
  "控制在",
  "提高",
  "新增",
  "不低于",
  "由",
  "占",
  "：",
  "分别为",
  "力争",
  "",
] as const;
const TAILS = [
  "以上",
  "以内",
  "左右",
  "以下",
  "至",
  "—",
  "～",
  "、",
  "和",
  "个百分点",
  "的",
  "（预期性）",
  "",
] as const;
const UNITS = [
  "家",
  "%",
  "％",
  "亿元",
  "万人",
  "个",
  "公里",
  "项",
  "‰",
  "万吨标准煤",
  "倍",
  "年",
  "月",
  "/万元",
  "%/年",
  "",
] as const;
const ENDS = ["。", "；", "，", "\n", "、", "（", "）", "：", "", "。\n\n", "\r\n", "\t"] as const;

const any = fc.constantFrom<string[]>;

/** A clause that states something, with a chance of noise between any two of its words. */
const clause = fc
  .tuple(
    any(...DEADLINES),
    any(...SUBJECTS),
    any(...VERBS),
    numeral,
    any(...UNITS),
    any(...TAILS),
    any(...ENDS),
  )
  .map((words) => words.join(""));
const spoiled = fc
  .tuple(clause, noise, fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([text, piece, share]) => {
    const at = Math.floor(share * text.length);
    return text.slice(0, at) + piece + text.slice(at);
  });
const paragraph = fc
  .array(fc.oneof({ weight: 5, arbitrary: clause }, { weight: 1, arbitrary: spoiled }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((clauses) => clauses.join(""));

const heading = fc
  .tuple(
    any("一、", "（二）", "1.", "第三章 ", "（1）", "专栏1 ", "附件2\n", "十、"),
    any("发展目标", "主要指标", "2024年工作回顾", "重点任务", ""),
  )
  .map((words) => words.join(""));

const cell = fc.oneof(
  { weight: 4, arbitrary: numeral },
  {
    weight: 4,
    arbitrary: any(
      "指标",
      "单位",
      "序号",
      "2020年",
      "2025年",
      "年均增长（%）",
      "目标",
      "地市",
      "合计",
      "属性",
      "约束性",
      "东州",
      "绿色工厂（家）",
      "%",
      "[1.5]",
      "",
      "—",
      "〃",
    ),
  },
  { weight: 1, arbitrary: noise },
);
const table = fc
  .tuple(
    fc.integer({ min: 1, max: 6 }),
    fc.array(fc.array(cell, { minLength: 1, maxLength: 7 }), { minLength: 1, maxLength: 6 }),
  )
  .map(([width, rows]) => rows.map((row) => (row.length > 4 ? row : [...row, ...row].slice(0, width))));

/** A plan of a few blocks. */
export const plan: fc.Arbitrary<readonly Block[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: paragraph.map((text): Block => ({ kind: "paragraph", text })) },
    { weight: 2, arbitrary: heading.map((text): Block => ({ kind: "heading", text })) },
    { weight: 2, arbitrary: table.map((rows): Block => ({ kind: "table", rows })) },
  ),
  { minLength: 1, maxLength: 6 },
);

/** Texts in which one piece is said over and over: what makes times grow. */
const repeated = fc
  .tuple(fc.oneof(clause, heading, numeral, noise), fc.integer({ min: 2, max: 80 }))
  .map(([piece, times]) => piece.repeat(times));

/** A plan as plain text; now and then one of noise alone, or of one piece repeated. */
export const planText: fc.Arbitrary<string> = fc.oneof(
  { weight: 12, arbitrary: plan.map(toText) },
  { weight: 1, arbitrary: repeated },
  {
    weight: 1,
    arbitrary: fc.array(fc.oneof(noise, numeral), { maxLength: 30 }).map((pieces) => pieces.join("")),
  },
);

/** Blocks as the readers of documents write them: a row a line with tabs. */
export function toText(blocks: readonly Block[]): string {
  return blocks
    .map((block) =>
      block.kind === "table" ? block.rows.map((row) => row.join("\t")).join("\n") : block.text,
    )
    .join("\n");
}
