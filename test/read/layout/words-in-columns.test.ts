import { expect, test } from "vitest";
import { doubtfulWords } from "../../../src/read/layout/layout-text.js";
import { wordsInColumns } from "../../../src/read/layout/words-in-columns.js";

const LINES = [
  "某市茶业行动方案（2026—2027年）",
  "序号   工作任务     2026 年      2027 年      牵头单位",
  "                        新建茶叶烘干",
  "     茶叶烘干机建   新建茶叶烘干",
  "1                       机 18 台以       市农业局",
  "     设        机 12 台",
  "     茶馆布局     建成茶馆 40      建成茶馆 55      市商务局",
  "2                座             座",
  "",
  "到2027年，新建茶馆95座。",
];

test("words in columns that were read as no table are told", () => {
  expect(wordsInColumns(LINES)).toEqual([{ from: 1, to: 8, of: "words" }]);
  const text = LINES.join("\n");
  expect(doubtfulWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    `${LINES.slice(1, 8).join("\n")}\n`,
  ]);
});

test("a numbered row tells columns by itself", () => {
  const row = "5 改造仓库，完善茶路   改造仓库2万平方米    市商务局";
  expect(wordsInColumns(["茶业任务", row, "各地要抓好落实。"])).toEqual([{ from: 1, to: 2, of: "words" }]);
});

test("rows of a table, a few lines with gaps and bars are none", () => {
  expect(wordsInColumns(LINES.map((line) => line.replace(/ {2,}/g, "\t")))).toEqual([]);
  expect(wordsInColumns([...LINES.slice(0, 2), ...LINES.slice(6)])).toEqual([
    { from: 1, to: 4, of: "words" },
  ]);
  expect(wordsInColumns([...LINES.slice(0, 2), ...LINES.slice(7)])).toEqual([]);
  expect(doubtfulWords(LINES.map((line) => `${line} | 无 | 无`).join("\n"))).toEqual([]);
});
