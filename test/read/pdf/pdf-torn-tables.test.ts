import { expect, test } from "vitest";
import { pdfParagraphs } from "../../../src/read/pdf/pdf-paragraphs.js";
import type { PdfPage } from "../../../src/read/pdf/pdf-text-layer.js";

type Piece = readonly [text: string, x: number, y: number];
const page = (...pieces: readonly Piece[]): PdfPage => ({
  bottom: 0,
  top: 800,
  items: pieces.map(([text, x, y]) => ({ text, x, y, width: 10 * text.length, height: 10 })),
  rules: [],
});
const XS = [40, 160, 240, 300];
const row = (y: number, ...cells: string[]): Piece[] =>
  cells.flatMap((text, column): Piece[] => (text === "" ? [] : [[text, XS[column] ?? 0, y]]));
const read = (...pages: readonly PdfPage[]) =>
  pdfParagraphs(pages)
    .map(({ text }) => text)
    .filter((text) => text.includes("\t"));

const FIRST = [
  ...row(200, "领域", "指标", "2025年", "2030年"),
  ...row(160, "茶业", "茶叶产量", "40", "45"),
  ...row(120, "", "茶厂总数", "80", "120"),
  ...row(80, "", "茶业龙头", "5", "8"),
];

test("lines at the head of a page go on with the cells of the last row of a table without lines", () => {
  expect(
    read(
      page(...FIRST),
      page(
        ...row(760, "", "企业数"),
        ...row(720, "茶旅", "茶馆总数", "9", "11"),
        ...row(680, "", "茶旅收入", "8", "15"),
      ),
    ),
  ).toEqual([
    "领域\t指标\t2025年\t2030年",
    "茶业\t茶叶产量\t40\t45",
    "\t茶厂总数\t80\t120",
    "\t茶业龙头企业数\t5\t8",
    "茶旅\t茶馆总数\t9\t11",
    "\t茶旅收入\t8\t15",
  ]);
});

test("one row alone at the head of a page is of the table, a note below it is not", () => {
  expect(
    read(
      page(...FIRST),
      page(...row(760, "茶旅", "茶馆总数", "9", "11"), ["注：茶馆不含茶摊。", 40, 720]),
    ).at(-1),
  ).toBe("茶旅\t茶馆总数\t9\t11");
});

test("the title of a group at the head of a page is one within the table", () => {
  expect(
    read(
      page(...FIRST),
      page(
        ["二、茶旅", 40, 760],
        ...row(720, "茶馆", "茶馆总数", "9", "11"),
        ...row(680, "", "茶旅收入", "8", "15"),
      ),
    ).slice(4),
  ).toEqual(["二、茶旅\t\t\t", "茶馆\t茶馆总数\t9\t11", "\t茶旅收入\t8\t15"]);
});

test("units below indicators that stand in the columns are a row of their own", () => {
  expect(
    read(
      page(
        ...row(700, "指标", "茶叶产量", "茶厂", "茶园"),
        ...row(685, "单位", "万吨", "家", "万亩"),
        ...row(650, "2025年", "40", "80", "150"),
        ...row(620, "2030年", "45", "120", "200"),
      ),
    ),
  ).toEqual([
    "指标\t茶叶产量\t茶厂\t茶园",
    "单位\t万吨\t家\t万亩",
    "2025年\t40\t80\t150",
    "2030年\t45\t120\t200",
  ]);
});

test("what stands below a header that a page prints again is of the last row before it", () => {
  const second = page(
    ...row(760, "领域", "指标", "2025年", "2030年"),
    ...row(740, "", "企业数"),
    ...row(700, "茶旅", "茶馆总数", "9", "11"),
    ...row(660, "", "茶旅收入", "8", "15"),
    ...row(620, "", "茶旅人次", "3", "6"),
  );
  expect(read(page(...FIRST), second).slice(3)).toEqual([
    "\t茶业龙头企业数\t5\t8",
    "茶旅\t茶馆总数\t9\t11",
    "\t茶旅收入\t8\t15",
    "\t茶旅人次\t3\t6",
  ]);
});
