import { expect, test } from "vitest";
import { arabicEnd, multiplierEnd, plainEnd } from "../../../src/text/numbers/numeral-extent.js";
import { tornEnd } from "../../../src/text/numbers/torn-numerals.js";

/** `text → end`, a line each; `⏎` is a line's end, `|` marks where the digits end. */
const cases = (table: string): [string, number][] =>
  table
    .trim()
    .split("\n")
    .map((line) => {
      const [text = "", end = ""] = line.split(" → ");
      return [text.trimStart().replaceAll("⏎", "\n"), Number(end)];
    });

test.each(
  cases(`
    12 → 2
    12家 → 2
    12.5 → 4
    1.5万 → 3
    1.2024年 → 1
    1.1999年 → 1
    1.2024家 → 6
    1.924年 → 5
    1.2124年 → 6
    1.0199年 → 6
    12.家 → 2
    12．家 → 2
    12 家 → 2
    12⏎家 → 2
    12⏎5 → 2
    1,23 → 1
    1,家 → 1
    1;234 → 1
    1,2a4 → 1
    1,a34 → 1
    1,23a → 1
    1，家 → 1
  `),
)("the plain digits of %j end at %d", (text, end) => {
  expect(plainEnd(text, 0)).toBe(end);
});

test.each(
  "家 12５ 12.5５ 12.３ 12．3 12.·3 12.⏎ 1.2.3 12·3 12·.5 12.5·6 12⏎0 12.5⏎0 1,234 1，234 1,23４".split(" "),
)("%j asks for the full pattern", (text) => {
  expect(plainEnd(text.replaceAll("⏎", "\n").replaceAll("·", " "), 0)).toBe(-1);
});

test.each(
  cases(`
    1，234 → 5
    12，345 → 6
    100，300，500家 → 3
    100，000 → 7
    100，030 → 7
    1,000，000 → 9
    1,234,567.8 → 11
    12,345,67 → 6
    12．5 → 4
    1.2.3家 → 5
    x家 → 1
  `),
)("the digits of %j end at %d", (text, end) => {
  expect(arabicEnd(text, 0)).toBe(end);
});

/** The multiplier that is read behind the mark, with what goes on behind it. */
const multiplier = (marked: string): string => {
  const end = marked.indexOf("|");
  const text = marked.replace("|", "").replaceAll("⏎", "\n");
  return text.slice(end, multiplierEnd(text, end)).replaceAll("\n", "⏎");
};

test.each([
  ["3|万家", "万"],
  ["3| 万家", " 万"],
  ["3|  万家", "  万"],
  ["3|   万家", ""],
  ["3|万万", "万万"],
  ["3|万万元", "万万"],
  ["3|千家", "千"],
  ["3| 千家", " 千"],
  ["3|仟元", "仟"],
  ["3|佰万", "佰万"],
  ["3|百家", "百"],
  ["3|十家", "十"],
  ["3|十里", ""],
  ["3|千克", ""],
  ["3|千瓦时", ""],
  ["3|百分点", ""],
  ["3|家", ""],
  ["3| 家", ""],
  ["3|", ""],
  ["5|k", "k"],
  ["［3|］家", ""],
  ["【3|】万元", "】万"],
  ["3|】万元", ""],
  ["万3|】万元", ""],
  ["【3|】千家", ""],
  ["1|亿2000万元", "亿2000万"],
  ["1|亿2000 万", "亿2000 万"],
  ["1|亿 2000万", "亿 2000万"],
  ["1|亿2000家", "亿2000"],
  ["1|亿2000 家", "亿2000"],
  ["1|亿 2000家", "亿"],
  ["1|亿2000年", "亿"],
  ["1|亿20000家", "亿"],
  ["1|亿2000.5万", "亿"],
  ["1|亿 家", "亿"],
  ["3|亿壹", "亿壹"],
  ["1|万5千公里", "万5千"],
  ["3|万千瓦", "万"],
  ["3|万一体", "万"],
  ["3|万余", "万"],
  ["投资1200|⏎亿元", "⏎亿"],
  ["投资12.5|⏎亿元", "⏎亿"],
  ["投资1200|⏎千万元", "⏎千万"],
  ["投资1200|⏎亿地", ""],
  ["投资1200|⏎家", ""],
  ["1200|⏎亿元", ""],
  ["A1200|⏎亿元", ""],
  ["Ａ1200|⏎亿元", ""],
  ["　1200|⏎亿元", ""],
])("behind %s stands the multiplier %j", (marked, printed) => {
  expect(multiplier(marked)).toBe(printed);
});

test.each([
  ["家|3 0家", 4],
  ["家 |3 0家", 5],
  ["5x|3 0家", 5],
  // Behind another number a blank parts the two, and at the start of a line or a sentence 1. is a paragraph's.
  ["5 |3 0家", -1],
  ["家\n|1. 5%", -1],
  ["家。|1. 5%", -1],
  ["。占|1. 5%", 6],
])("the torn digits at the mark of %j end at %d", (marked, end) => {
  expect(tornEnd(marked.replace("|", ""), marked.indexOf("|"))).toBe(end);
});
