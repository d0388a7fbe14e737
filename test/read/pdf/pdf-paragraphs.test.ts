import { describe, expect, test } from "vitest";
import { withoutRadicals } from "../../../src/read/han-radicals.js";
import { pdfParagraphs as read } from "../../../src/read/pdf/pdf-paragraphs.js";
import type { PdfPage } from "../../../src/read/pdf/pdf-text-layer.js";
import type { RemovedText } from "../../../src/read/removed.js";
import { tidyLine } from "../../../src/read/tidy-line.js";
import { isPageNumber } from "../../../src/text/structure/page-number.js";

const pdfParagraphs = (pages: Parameters<typeof read>[0]) => read(pages).map(({ text }) => text);

/** A page of pieces `[text, x, y]` in a font of 10 points, each character 10 wide. */
const page = (...pieces: readonly (readonly [string, number, number])[]): PdfPage => ({
  bottom: 0,
  top: 800,
  rules: [],
  items: pieces.map(([text, x, y]) => ({ text, x, y, width: 10 * text.length, height: 10 })),
});
const FULL = "甲".repeat(40);

describe("paragraphs of a PDF", () => {
  test("a line that runs to the margin goes on in the next, over a page and its number too", () => {
    const pages = [
      page([FULL, 50, 700], [FULL, 50, 680], ["— 1 —", 200, 20]),
      page(["乙完。", 50, 700], [`丙${"丁".repeat(37)}`, 70, 680], ["— 2 —", 200, 20]),
    ];
    expect(pdfParagraphs(pages)).toEqual([`${FULL}${FULL}乙完。`, `丙${"丁".repeat(37)}`]);
  });

  test("a line that ends early before a number which did not fit goes on in the next", () => {
    const pages = [
      page(
        [FULL, 50, 700],
        ["乙".repeat(37), 50, 680],
        ["12000家。", 50, 660],
        [FULL.slice(4), 50, 640],
        ["2025年完。", 50, 620],
      ),
    ];
    expect(pdfParagraphs(pages)).toEqual([`${FULL}${"乙".repeat(37)}12000家。`, FULL.slice(4), "2025年完。"]);
  });

  test("wide gaps part the cells of a row, and a cell of two lines is one cell", () => {
    const rows = page(
      [FULL, 50, 720],
      [FULL, 50, 700],
      ["指标", 50, 660],
      ["2025年", 200, 660],
      ["研发经费", 50, 637],
      ["3", 200, 630],
      ["投入强度", 50, 623],
    );
    expect(pdfParagraphs([rows]).slice(1)).toEqual(["指标\t2025年", "研发经费投入强度\t3"]);
  });

  test("a heading that stands on most pages is left out", () => {
    const pages = [1, 2, 3].map((number) =>
      page(["示例规划", 200, 780], [`${FULL}${number}`, 50, 700], [`第${number}句。`, 50, 680]),
    );
    expect(pdfParagraphs(pages).join("")).not.toContain("示例规划");
  });

  test("heads, numbers of pages and the table of contents are listed as left out", () => {
    const pages = [1, 2, 3].map((number) =>
      page(
        ["示例规划2025", 200, 780],
        [`${"乙丙丁"[number - 1]}${FULL}`, 50, 700],
        [`第${number}句。`, 50, 680],
        [`${number}`, 300, 20],
      ),
    );
    const contents = page(["示例规划2025", 200, 780], ["一、目标…………3", 50, 700], ["二、任务…………5", 50, 680]);
    const removed: RemovedText[] = [];
    read([contents, ...pages], removed);
    expect(removed.map(({ text, place }) => `${place}: ${text}`)).toEqual([
      "page 1: 示例规划2025",
      "page 2: 示例规划2025",
      "page 2: 1",
      "page 3: 示例规划2025",
      "page 3: 2",
      "page 4: 示例规划2025",
      "page 4: 3",
      "page 1: 一、目标…………3",
      "page 1: 二、任务…………5",
    ]);
  });

  test("running text at the head of two pages is no head, be it the same but for its number", () => {
    const pages = [1, 2].map((number) =>
      page([`第${number}条 坚持就业优先，健全公共服务，`, 50, 780], [`完善政策${number}。`, 50, 760]),
    );
    expect(pdfParagraphs(pages).join("")).toMatch(/第1条.*第2条/s);
  });
});

test("two columns of a gazette are read one after the other, a sentence over their gap and the page", () => {
  const column = (words: string, x: number, top: number): (readonly [string, number, number])[] =>
    Array.from(
      { length: Math.ceil(words.length / 20) },
      (_, k) => [words.slice(20 * k, 20 * k + 20), x, top - 20 * k] as const,
    );
  const sentence = (length: number, word: string): string => word.repeat(length);
  const pages = [
    page(
      ["示例省人民政府公报示例省人民政府公报", 180, 740],
      ...column(sentence(160, "甲"), 50, 700),
      ...column(sentence(159, "乙"), 290, 700),
      ["— 3 —", 240, 40],
    ),
    page(...column(`${sentence(139, "丙")}。`, 50, 740), ...column(sentence(139, "丁"), 290, 740)),
  ];
  expect(pdfParagraphs(pages)).toEqual([
    "示例省人民政府公报示例省人民政府公报",
    `${sentence(160, "甲")}${sentence(159, "乙")}${sentence(139, "丙")}。${sentence(139, "丁")}`,
  ]);
});

test.each([
  ["  达到 60 家 以上 ， 约 3.5 % ", "达到60家以上，约3.5%"],
  ["第一章 总体要求", "第一章 总体要求"],
  ["专栏 1 重点工程", "专栏1 重点工程"],
  ["GDP per capita 3 000", "GDP per capita 3 000"],
  ["指 标\t2025 年\t", "指标\t2025年\t"],
  ["1.2 发展目标", "1.2 发展目标"],
  ["达到 1 200 亿元，占 5 300", "达到1200亿元，占5 300"],
  ["1.2 万亿元以上", "1.2万亿元以上"],
  ["6.5 以上", "6.5以上"],
])("tidy line %j", (line, tidy) => {
  expect(tidyLine(line)).toBe(tidy);
  expect(tidyLine(tidy)).toBe(tidy);
});

test.each([
  ["12", true],
  ["- 12 -", true],
  ["— 3 —", true],
  ["第 3 页 共 60 页", true],
  ["3/60", true],
  ["－ 12 －", true],
  ["· 12 ·", true],
  ["~ 3 ~", true],
  ["第3页（共20页）", true],
  ["共 20 页 第 3 页", true],
  ["Page 3 of 20", true],
  ["— ii —", true],
  ["共建3页", false],
  ["3家", false],
  ["2.5", false],
])("page number %j: %j", (line, is) => {
  expect(isPageNumber(line)).toBe(is);
});

test("radicals become the characters that they stand for, one for one", () => {
  expect(withoutRadicals("增⻓⼗倍，⼯业⻔类")).toBe("增长十倍，工业门类");
});

describe("columns and frames of few lines", () => {
  const left = (text: string, y: number) => [text, 50, y] as const;
  const right = (text: string, y: number) => [text, 300, y] as const;

  test("two columns of two lines are read one after the other", () => {
    const pages = [
      page(
        left("到2025年，茶园面积达到20万亩，茶", 700),
        right("到2025年，茶厂总数达到30家，茶叶", 700),
        left("叶总产量达到2万吨。", 680),
        right("加工率达到85%。", 680),
      ),
    ];
    expect(pdfParagraphs(pages).join("")).toBe(
      "到2025年，茶园面积达到20万亩，茶叶总产量达到2万吨。到2025年，茶厂总数达到30家，茶叶加工率达到85%。",
    );
  });

  test("sentences that differ by their numbers alone are no foot of the pages", () => {
    const pages = [1, 2, 3].map((number) =>
      page([FULL, 50, 700], [FULL, 50, 680], [`链主企业指年收入${number}0亿元以上的企业。`, 50, 60]),
    );
    expect(pdfParagraphs(pages).join("")).toMatch(/10亿元.*20亿元.*30亿元/s);
  });
});
