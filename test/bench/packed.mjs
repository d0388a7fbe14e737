import { row } from "./measure.mjs";

const MB = 1_000_000;
/** Ten times the length would take ten times as much a byte if work grew with its square; memory alone makes up to two of it. */
const LINEAR = 3;

/** Texts of nothing but numbers and marks, and others in which a careless reader looks at one stretch again for each number. */
export const SHAPES = {
  "1、1、": () => "1、",
  "1 1 ": () => "1 ",
  "第1条1家、2家": (i) => `第${i % 99}条${i % 7}家、${i % 13}家`,
  "rows of figures": (i) => `${i % 997} ${i % 89}.${i % 9} ${i % 61}%\n`,
  "one figure a line": (i) => `${i % 9973}\n`,
  "cells of a table, a label for each four": (i) => (i % 5 === 0 ? `指标名称${i}\n` : `${i % 997}\n`),
  "一、二、": () => "一、二、三、",
  "12.5%、": () => "12.5%、",
  "2025年、": () => "2025年、",
  "（1“1": () => "（1“1",
  "《1》“2”": () => "《1》“2”",
  "1%的企业": () => "1%的企业",
  "分别1家、": () => "分别1家、",
  "到2025年，1家，": () => "到2025年，1家，",
  "words without a stop": (i) => `推动产业${["园区", "平台", "企业", "项目"][i % 4]}创新发展`,
  "words and numbers without a stop": (i) => `推动${["园区", "平台", "企业"][i % 3]}达到${i % 997}家和`,
};

/** A text of one shape, of about a number of bytes. */
function textOf(shape, bytes) {
  const parts = [];
  let length = 0;
  for (let index = 0; length < bytes; index += 1) {
    const part = shape(index);
    parts.push(part);
    length += Buffer.byteLength(part);
  }
  return parts.join("");
}

/** Processor seconds that a text takes, the least of some runs behind one that warms up. */
function cost(read, text, runs = 3) {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run <= runs; run += 1) {
    const before = process.cpuUsage();
    read(text);
    const { user, system } = process.cpuUsage(before);
    if (run > 0) least = Math.min(least, (user + system) / 1e6);
  }
  return least;
}

/** How many numbers a text prints, or its thousands of bytes where it prints none. */
function numbersIn(text) {
  return (
    text.match(/\d+(?:\.\d+)?|[一二三四五六七八九十百千万亿]+/g)?.length ?? Buffer.byteLength(text) / 1000
  );
}

/**
 * Numbers packed more densely than any plan prints them: what one of them costs beside one of a plan, and how that grows with the
 * length.
 * @param read reads a text
 * @param plan a plan as it is printed
 */
export function packed(read, plan) {
  const usual = `${plan}\n`.repeat(Math.ceil((2 * MB) / Buffer.byteLength(plan)));
  const perNumber = cost(read, usual) / numbersIn(usual);
  return Object.entries(SHAPES).flatMap(([name, shape]) => {
    const [short, long] = [textOf(shape, 0.1 * MB), textOf(shape, MB)];
    const [little, much] = [cost(read, short), cost(read, long, 2)];
    return [
      row(`${name}: a number beside one of a plan`, much / numbersIn(long) / perNumber, "×", 2),
      row(
        "  1 MB against 0.1 MB: time per byte",
        much / Buffer.byteLength(long) / (little / Buffer.byteLength(short)),
        "×",
        LINEAR,
      ),
    ];
  });
}
