import { describe, expect, test } from "vitest";
import { pdfParagraphs as read } from "../../../src/read/pdf/pdf-paragraphs.js";
import type { PdfRule } from "../../../src/read/pdf/pdf-rules.js";
import type { PdfPage } from "../../../src/read/pdf/pdf-text-layer.js";

const pdfParagraphs = (pages: Parameters<typeof read>[0]) => read(pages).map(({ text }) => text);

type Piece = readonly [text: string, x: number, y: number, height?: number];
/** A page of pieces of text, each character as wide as the font is high (10), and of lines. */
const page = (pieces: readonly Piece[], rules: readonly PdfRule[] = []): PdfPage => ({
  bottom: 0,
  top: 800,
  items: pieces.map(([text, x, y, height = 10]) => ({ text, x, y, width: height * text.length, height })),
  rules,
});
/** All lines of a table with columns at `xs` and rows at `ys`. */
const grid = (xs: readonly number[], ys: readonly number[]): PdfRule[] => [
  ...xs.map((x) => ({ x1: x, x2: x, y1: Math.min(...ys), y2: Math.max(...ys) })),
  ...ys.map((y) => ({ x1: Math.min(...xs), x2: Math.max(...xs), y1: y, y2: y })),
];
const XS = [40, 140, 200, 260];
const row = (y: number, ...cells: string[]): Piece[] =>
  cells.map((text, column): Piece => [text, (XS[column] ?? 0) + 5, y]);
const FULL = "甲".repeat(40);

describe("tables between lines", () => {
  test("a page with more lines than are followed is told", () => {
    const xs = Array.from({ length: 200 }, (_, index) => 10 * index);
    const crowded = new Set<number>();
    const vast = page(
      [["甲", 40, 760]],
      grid(xs, Array.from({ length: 200 }, (_, index) => 10 * index).reverse()),
    );
    read([page([["甲", 40, 760]]), vast, { ...page([["乙", 40, 760]]), crowded: true }], [], crowded);
    expect([...crowded]).toEqual([2, 3]);
  });

  test("a cell without a line to the next is merged; each is printed once", () => {
    const ys = [700, 680, 660, 640];
    const rules = grid(XS, ys).filter(({ x1, x2 }) => x1 !== 200 || x2 !== 200);
    // 目标 stands over two columns; the line between them begins below it, and there is none below 类 in the first column.
    const parted = [
      ...rules.filter(({ y1, y2 }) => !(y1 === 660 && y2 === 660)),
      { x1: 200, x2: 200, y1: 640, y2: 680 },
      { x1: 140, x2: 260, y1: 660, y2: 660 },
    ];
    const pieces = [
      ...row(685, "指标", "目标"),
      ...row(665, "创新", "3", "5"),
      ...row(645, "", "4", "6"),
    ].filter(([text]) => text !== "");
    expect(pdfParagraphs([page(pieces, parted)])).toEqual(["指标\t目标\t", "创新\t3\t5", "\t4\t6"]);
  });

  test("words in one piece over two cells are parted at their spaces", () => {
    const pieces: Piece[] = [...row(685, "指标", "2020年", "2025年"), ["规模以上企业数   12  30", 45, 665]];
    expect(pdfParagraphs([page(pieces, grid(XS, [700, 680, 660]))]).at(-1)).toMatch(/^规模以上企业数\t12/);
  });

  test("a table open at its sides, two numbers in one cell stay apart", () => {
    const rules = [
      ...[700, 680, 650].map((y) => ({ x1: 40, x2: 260, y1: y, y2: y })),
      ...[140, 200].map((x) => ({ x1: x, x2: x, y1: 650, y2: 700 })),
    ];
    const pieces = [
      ...row(685, "指标", "2020年", "2025年"),
      ...row(668, "甲", "3", "5"),
      ["12", 145, 655] as const,
    ];
    expect(pdfParagraphs([page(pieces, rules)])).toEqual(["指标\t2020年\t2025年", "甲\t3 12\t5"]);
  });

  test("a frame around a page is no table, and one with a paragraph is read as text", () => {
    const lines: Piece[] = [
      [FULL, 40, 700],
      ["乙。", 40, 680],
    ];
    expect(pdfParagraphs([page(lines, grid([20, 580], [20, 780]))])).toEqual([`${FULL}乙。`]);
    expect(
      pdfParagraphs([page([[FULL, 40, 760], ["完。", 40, 740], ...lines], grid([30, 460], [720, 670]))]),
    ).toEqual([`${FULL}完。`, `${FULL}乙。`]);
  });
});

describe("tables over the end of a page", () => {
  const head = row(685, "指标", "2020年", "2025年");
  const first = page([...head, ...row(665, "甲", "3", "5"), ["— 1 —", 200, 20]], grid(XS, [700, 680, 660]));
  const last: Piece = ["— 2 —", 200, 20];

  test("the header is printed again", () => {
    const second = page([...head, ...row(665, "乙", "4", "6"), last], grid(XS, [700, 680, 660]));
    expect(pdfParagraphs([first, second])).toEqual(["指标\t2020年\t2025年", "甲\t3\t5", "乙\t4\t6"]);
  });

  test("the header is not printed again, and 续表 stands above", () => {
    const second = page([["续表1", 120, 720], ...row(685, "乙", "4", "6"), last], grid(XS, [700, 680]));
    expect(pdfParagraphs([first, second])).toEqual(["指标\t2020年\t2025年", "甲\t3\t5", "乙\t4\t6"]);
  });

  test("a row that stands on both pages is one row, whichever page holds its amounts", () => {
    const rest = page(
      [...row(685, "发展水平"), ...row(665, "乙", "4", "6"), last],
      grid(XS, [700, 680, 660]),
    );
    expect(pdfParagraphs([first, rest]).slice(1)).toEqual(["甲发展水平\t3\t5", "乙\t4\t6"]);
    const cut = page([...head, ...row(665, "数字"), ["— 1 —", 200, 20]], grid(XS, [700, 680, 660]));
    const amounts = page([...row(685, "经济", "4", "6"), last], grid(XS, [700, 680]));
    expect(pdfParagraphs([cut, amounts]).slice(1)).toEqual(["数字经济\t4\t6"]);
  });

  test("a row that stands on both pages beside a cell that spans several rows", () => {
    const four = [...XS, 320];
    const line = (y: number, ...cells: string[]): Piece[] =>
      cells.map((text, column): Piece => [text, (four[column] ?? 0) + 5, y]).filter(([text]) => text !== "");
    const rules = grid(four, [700, 680, 640]).concat({ x1: 140, x2: 320, y1: 660, y2: 660 });
    const rows = [...line(685, "类", "指标", "2020年", "2025年"), ...line(665, "创新", "甲", "5", "6")];
    const cut = page([...rows, ...line(645, "", "乙项", "7", "8"), ["— 1 —", 200, 20]], rules);
    const rest = page(
      [...line(685, "", "目"), ...line(665, "绿色", "丙", "3", "4"), last],
      grid(four, [700, 680, 660]),
    );
    expect(pdfParagraphs([cut, rest]).slice(1)).toEqual([
      "创新\t甲\t5\t6",
      "\t乙项目\t7\t8",
      "绿色\t丙\t3\t4",
    ]);
  });

  test("a table with other columns is another table", () => {
    const second = page([["项目", 45, 685], ["投资", 305, 685], last], grid([40, 300, 460], [700, 680]));
    expect(pdfParagraphs([first, second])).toEqual(["指标\t2020年\t2025年", "甲\t3\t5", "项目\t投资"]);
  });
});

test("a title whose characters are spaced out is one cell", () => {
  const spaced = [..."示例规划"].map((text, k): Piece => [text, 50 + 60 * k, 700]);
  expect(pdfParagraphs([page([...spaced, [FULL, 40, 600]])])[0]).toBe("示例规划");
});

describe("notes and raised marks", () => {
  test("marks of notes are left out, exponents stay; a note follows the paragraph that goes on over it", () => {
    const line = "乙".repeat(38);
    const pages = [
      page([
        [FULL, 40, 700],
        [FULL, 40, 680],
        ["企业", 40, 660],
        ["1", 60, 664, 6],
        ["五平方m", 66, 660],
        ["2", 106, 664, 6],
        [line.slice(6), 112, 660],
        ["1", 40, 103, 5],
        ["企业指工业企业", 46, 100, 8],
      ]),
      page([
        ["丙完。", 40, 700],
        [FULL.slice(2), 60, 680],
      ]),
    ];
    expect(pdfParagraphs(pages)).toEqual([
      `${FULL}${FULL}企业五平方m²${line.slice(6)}丙完。`,
      "企业指工业企业",
      FULL.slice(2),
    ]);
  });

  test("the table of contents is left out", () => {
    const entries: Piece[] = [
      ["目录", 200, 760],
      ["一、总体要求……………………3", 40, 740],
      ["二、重点任务…………………………12", 40, 720],
    ];
    expect(pdfParagraphs([page([...entries, [FULL, 40, 600]])]).join("")).not.toMatch(/……/);
  });
});

describe("tables without upright lines", () => {
  test("a header with more cells than any row below gives the columns", () => {
    const at = [40, 90, 170, 230, 290, 350];
    const line = (y: number, ...cells: string[]): Piece[] =>
      cells.flatMap((text, column): Piece[] => (text === "" ? [] : [[text, at[column] ?? 0, y]]));
    const pieces = [
      ...line(700, "领域", "指标", "2020年", "2025年", "累计", "属性"),
      ...line(680, "茶园", "面积", "10", "20", "", "预期性"),
      ...line(660, "", "新厂", "", "", "[30]", "预期性"),
      ...line(640, "茶厂", "总数", "3", "5", "", "约束性"),
    ];
    expect(pdfParagraphs([page(pieces)])).toEqual([
      "领域\t指标\t2020年\t2025年\t累计\t属性",
      "茶园\t面积\t10\t20\t\t预期性",
      "\t新厂\t\t\t[30]\t预期性",
      "茶厂\t总数\t3\t5\t\t约束性",
    ]);
  });
});

describe("rows between which no line is drawn", () => {
  const open = [40, 140, 200, 260, 320];
  const rules = [
    ...[700, 680, 600].map((y) => ({ x1: 40, x2: 320, y1: y, y2: y })),
    ...open.map((x) => ({ x1: x, x2: x, y1: 600, y2: 700 })),
  ];
  const pieces = (unit: readonly Piece[]): Piece[] => [
    ["指标", 45, 685],
    ["单位", 145, 685],
    ["2025", 205, 685],
    ["2030", 265, 685],
    ["茶园面积", 45, 665],
    ["落叶病发病率", 45, 640],
    ["制茶厂数量", 45, 615],
    ...unit,
    ["8", 205, 665],
    ["7.5", 205, 640],
    ["4", 205, 615],
    ["持续提高", 265, 665],
    ["<7", 265, 640],
    ["6", 265, 615],
  ];

  test("one column of values marks them where words stand beside each", () => {
    const unit: Piece[] = [
      ["万亩", 145, 665],
      ["1/10", 145, 645],
      ["万", 145, 633],
      ["家", 145, 615],
    ];
    expect(pdfParagraphs([page(pieces(unit), rules)])).toEqual([
      "指标\t单位\t2025\t2030",
      "茶园面积\t万亩\t8\t持续提高",
      "落叶病发病率\t1/10万\t7.5\t<7",
      "制茶厂数量\t家\t4\t6",
    ]);
  });
});
