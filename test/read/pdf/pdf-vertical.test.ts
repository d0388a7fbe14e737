import { expect, test } from "vitest";
import { pdfParagraphs } from "../../../src/read/pdf/pdf-paragraphs.js";
import { withoutVertical } from "../../../src/read/pdf/pdf-vertical.js";

const character = (text: string, x: number, y: number) => ({ text, x, y, width: 10, height: 10 });
const across = (text: string, x: number, y: number) =>
  [...text].map((one, at) => character(one, x + 10 * at, y));
const down = (text: string, x: number, y: number) =>
  [...text].map((one, at) => character(one, x, y - 10 * at));
const read = (items: ReturnType<typeof across>) =>
  pdfParagraphs([{ bottom: 0, top: 800, items: [...withoutVertical(items)], rules: [] }]).map(
    ({ text }) => text,
  );

test("columns read from top to bottom become lines, the right one first, below the other text", () => {
  expect(
    read([
      ...across("茶业规划", 50, 750),
      ...down("茶园达到二十万亩︐", 300, 700),
      ...down("茶厂达到三十家︒", 280, 700),
    ]),
  ).toEqual(["茶业规划茶园达到二十万亩，茶厂达到三十家。"]);
});

test("numbers that lie in such columns stand where they lie", () => {
  const text = [
    ...down("力争到", 300, 720),
    ...down("年︐茶园达到︐", 300, 660),
    ...down("茶厂三十家", 280, 720),
  ];
  const lying = [{ text: "2025", x: 302, y: 690, width: 30, height: 10 }];
  const items = [...withoutVertical(text, lying)];
  const lines = pdfParagraphs([{ bottom: 0, top: 800, items, rules: [] }]);
  expect(lines.map(({ text }) => text).join("")).toBe("力争到2025年，茶园达到，茶厂三十家");
});

test("lines of characters below one another stay lines", () => {
  const lines = [...across("茶园达到二十万亩，", 50, 700), ...across("茶厂达到三十家多。", 50, 689)];
  expect(withoutVertical(lines)).toEqual(lines);
  const marked = [...lines, ...across("︐︒", 50, 600)];
  expect(withoutVertical(marked)).toEqual(marked);
});
