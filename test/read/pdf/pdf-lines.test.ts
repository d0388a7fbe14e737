import { expect, test } from "vitest";
import { linesOf } from "../../../src/read/pdf/pdf-lines.js";

const piece = (text: string, x: number, y: number) => ({ text, x, y, width: 10 * text.length, height: 10 });
const rows = (...pieces: readonly ReturnType<typeof piece>[]): string[] =>
  linesOf(pieces).map(({ cells }) => cells.map(({ text }) => text).join("|"));

test("a class between two rows with a name and a value each joins them to none", () => {
  const [first, second] = [
    [piece("茶园面积", 60, 700), piece("20万亩", 200, 700)],
    [piece("茶馆总数", 60, 684), piece("40家以上", 200, 684)],
  ];
  expect(rows(...first, piece("茶业", 10, 692), ...second)).toEqual([
    "茶业|茶园面积|20万亩",
    "茶馆总数|40家以上",
  ]);
});

test("lines of one row, of which one prints its value, stay one", () => {
  expect(rows(piece("茶叶加工企业", 60, 700), piece("20万亩", 200, 692), piece("茶园面积", 60, 684))).toEqual(
    ["茶叶加工企业茶园面积|20万亩"],
  );
});
