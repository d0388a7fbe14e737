import { expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

const twice = (text: string) =>
  extractTargets(`一、主要任务\n${text}`, {
    documentId: "x",
    regionCode: "430000",
    periodStart: 2021,
    periodEnd: 2025,
  }).targets.map(({ problems, confidence }) => [problems.includes("named-twice"), confidence < 0.9]);

test("two numbers of one sentence for one name and year are both doubted", () => {
  const rows = twice("公共茶站达到300座、制茶设施2万台；专用茶站200座、制茶设施1万台。");
  expect(rows.map(([doubted]) => doubted)).toEqual([false, true, false, true]);
  expect(rows.every(([doubted, unsure]) => !doubted || unsure)).toBe(true);
});

test.each([
  ["the same number in another sentence", "茶厂达到300座。\n茶厂达到300座。"],
  ["another year", "到2023年茶厂达到200座，到2025年茶厂达到300座。"],
  ["another level of recognition", "创建国家级茶庄园3家、省级茶庄园5家。"],
  ["a sum of all there are", "建成样板茶厂30座，样板茶厂累计达到90座。"],
  ["another kind of quantity", "新增茶厂30座，茶厂达到300座。"],
])("%s is none", (_, text) => {
  expect(twice(text).map(([doubted]) => doubted)).toEqual([false, false]);
});

test("two numbers of one document for one name and year are both doubted", () => {
  const rows = twice("新茶区建成后，改善灌溉面积30万亩。\n老茶区完工后，改善灌溉面积90万亩。");
  expect(rows).toEqual([
    [true, true],
    [true, true],
  ]);
});

test("the number that the goals have is the whole's", () => {
  const { targets } = extractTargets(
    "一、发展目标\n到2025年，茶叶加工企业达到300家。\n二、主要任务\n到2025年，茶叶加工企业达到20家。",
    { documentId: "x", regionCode: "430000", periodStart: 2021, periodEnd: 2025 },
  );
  expect(targets.map(({ problems }) => problems.includes("named-twice"))).toEqual([false, true]);
});
