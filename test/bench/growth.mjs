import { readFileSync } from "node:fs";
import { extractTargets } from "../../dist/bundle/index.js";
import { row } from "./measure.mjs";
import { SHAPES } from "./packed.mjs";

/** Four times the length take 4.6 times at the most where time grows as n·log n; caches and memory that grows make up the rest. */
const LIMIT = 6;
const LENGTHS = [100_000, 400_000, 1_600_000];
/** A length that took so long is the last of its family, unless it is the first. */
const LONGEST = 4000;
/** Short runs are repeated until they took so long together, so that one pause of the machine does not decide. */
const ENOUGH = 500;
const MOST_RUNS = 6;

/** Pieces that are said over and over, besides the shapes of numbers packed together. */
const PIECES = [
  "（",
  "(",
  "“",
  '"',
  "、",
  "，",
  "。",
  ",",
  "+",
  "-",
  "—",
  "|",
  "$",
  "[",
  "^",
  " ",
  "\t",
  "\n",
  "%",
  "0",
  "一",
  "百",
  "年",
  "月",
  "的",
  "a",
  "00",
  "1.",
  "1%",
  "1/",
  "1:",
  "1：",
  "1,",
  "1,000",
  "一百",
  "一百家",
  "万亿",
  "亿元",
  "指标",
  "省市",
  "其中",
  "以上",
  "左右",
  "不低于",
  "分别",
  "年均",
  "附件",
  "一、",
  "到到到",
  "府中共",
  "状况公报（",
  "1—2家、",
  "2025年",
  "2025年1月",
  "“1家”",
  "（1家）",
  "((1",
  "增长5%、",
  "年均增长5%以上，",
  "从1家增加到2家，",
  "力争达到1万亿元",
  "达到1家",
  "达到1家，",
  "达到1家。",
  "其中1家，",
  "其中1家；",
  "表1\n",
  "等\u0000",
];

const NUMBERED = {
  "headings of parts": (i) => `\n一、发展目标${i}\n`,
  "headings of sections": (i) => `\n（${i}）目标\n`,
  "headings of Markdown": (i) => `\n# 标题${i}\n`,
  "rows of Markdown": (i) => `| 绿色工厂${i} | ${i % 97} | 家 |\n`,
  "rows of a table": (i) => `绿色工厂${i}\t${i % 97}\t家\n`,
  "rows with spaces": (i) => `绿色工厂${i}  ${i % 97}  家\n`,
  "targets, a line each": (i) => `到2025年，绿色工厂达到${i % 97}家。\n`,
  "targets in one paragraph": (i) => `规模以上工业增加值增长${i % 10}%，高新技术企业达到${i % 1000}家。`,
};

const FAMILIES = {
  ...Object.fromEntries(PIECES.map((piece) => [JSON.stringify(piece), () => piece])),
  ...SHAPES,
  ...NUMBERED,
};

function textOf(piece, length) {
  const parts = [];
  for (let index = 0, made = 0; made < length; index += 1) {
    const part = piece(index);
    parts.push(part);
    made += part.length;
  }
  return `到2025年，${parts.join("")}达到5家。`;
}

/** Milliseconds of the processor that this thread has had, without those that collect garbage beside it. */
function threadMilliseconds() {
  try {
    return Number(readFileSync("/proc/thread-self/schedstat", "latin1").split(" ")[0]) / 1e6;
  } catch {
    return performance.now();
  }
}

/** The least of two runs or more: a first one pays for memory that the process did not have. */
function cost(text) {
  const known = { documentId: "x", regionCode: "430000", periodStart: 2021, periodEnd: 2025, any: true };
  let [least, all] = [Number.POSITIVE_INFINITY, 0];
  for (let run = 0; run < 2 || (all < ENOUGH && run < MOST_RUNS); run += 1) {
    const before = threadMilliseconds();
    extractTargets(text, known);
    const taken = threadMilliseconds() - before;
    least = Math.min(least, taken);
    all += taken;
  }
  return least;
}

/** How much longer four times the length of each family of texts takes to read, at growing lengths. */
export function growth() {
  return Object.entries(FAMILIES).map(([name, piece]) => {
    cost(textOf(piece, 20_000));
    const taken = [];
    for (const length of LENGTHS) {
      taken.push(cost(textOf(piece, length)));
      if (taken.length > 1 && taken.at(-1) > LONGEST) break;
    }
    const ratio = taken.at(-1) / taken.at(-2);
    const told = taken.map((milliseconds) => milliseconds.toFixed(0)).join(", ");
    // All families take half an hour: each is told as soon as it is measured.
    console.error(`  ${ratio.toFixed(2)} × ${name} (${told} ms)`);
    return row(`four times ${name} (${told} ms)`, ratio, "×", LIMIT);
  });
}
