import { expect, test } from "vitest";
import { alignedRows } from "../../../src/text/tables/aligned-rows.js";

const cells = (...rows: readonly (readonly string[])[]) =>
  alignedRows(rows.map((row) => row.map((text, start) => ({ text, start, end: start + text.length })))).map(
    (row) => row.map(({ text }) => text),
  );
const HEADER = ["维度", "序号", "指标", "单位", "2030年"];

test("a row of the next page leaves out the class that goes on from the page before", () => {
  expect(cells(HEADER, ["茶业", "1", "茶园面积", "万亩", "20"], ["2", "茶叶产量", "万吨", "3"])[2]).toEqual([
    "",
    "2",
    "茶叶产量",
    "万吨",
    "3",
  ]);
});

test("or the second cell of its name", () => {
  const header = ["维度", "序号", "指标", "", "单位", "2030年"];
  expect(
    cells(header, ["茶业", "1", "茶园", "面积", "万亩", "20"], ["茶农", "1", "茶农人数", "人", "3"])[2],
  ).toEqual(["茶农", "1", "茶农人数", "", "人", "3"]);
});

test("rows that are no such ones stay as they are", () => {
  expect(
    cells(HEADER, ["茶业", "1", "茶园面积", "万亩", "20"], ["7", "茶叶产量", "万吨", "3"])[2],
  ).toHaveLength(4);
  expect(cells(["指标", "2030年"], ["茶园面积"])[1]).toEqual(["茶园面积"]);
});
