import { beforeAll, describe, expect, test } from "vitest";
import { readClaims } from "../../../src/audit/verify/claim.js";
import { QuoteFinder } from "../../../src/audit/verify/find-quote.js";
import { type ClaimStatus, verifyClaims } from "../../../src/audit/verify/verify-claims.js";
import { extractTargets } from "../../../src/extract/extract-targets.js";
import { handEditedNumber } from "../../../src/read/sheets/hand-edited-number.js";

const TEXT =
  "某省工业计划\n到2025年，高新技术企业达到1.2万家以上，绿色工厂达到300家。\n力争到2027年，技术合同成交额突破500亿元。\n";

let readings: Parameters<typeof verifyClaims>[1]["readings"];
beforeAll(() => {
  const options = { documentId: "x", regionCode: "420000", periodStart: 2023, periodEnd: 2027 };
  readings = extractTargets(TEXT, options).targets.map((row) => ({ ...row, confidence: 0.95 }));
});

const WHOLE: Readonly<Record<string, string>>[] = [
  {
    quote: "到2025年，高新技术企业达到1.2万家以上",
    value: "1.2",
    unit: "count",
    unit_mult: "4",
    bound: "ge",
    measure: "level",
    period_end: "2025",
  },
  {
    quote: "绿色工厂达到300家",
    value: "300",
    unit: "count",
    bound: "eq",
    period_end: "2025",
    region_code: "420000",
  },
  {
    quote: "力争到2027年，技术合同成交额突破500亿元",
    value: "500",
    unit: "CNY",
    unit_mult: "8",
    bound: "gt",
    period_end: "2027",
  },
];

function verify(records: readonly Readonly<Record<string, string>>[]) {
  const header = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const table = {
    header,
    rows: records.map((record, index) => ({
      row: index + 2,
      cells: header.map((name) => record[name] ?? ""),
    })),
  };
  const { claims, issues } = readClaims(table, "claims.csv", handEditedNumber);
  expect(issues).toEqual([]);
  return verifyClaims(claims, { text: TEXT, readings });
}

test.each([
  [
    "a name in doubt leaves the number sure",
    { confidence: 0.4, numberConfidence: 0.9 },
    "period_end",
    "wrong",
  ],
  [
    "a number in doubt is held against no other column",
    { confidence: 0.4, numberConfidence: 0.4 },
    "period_end",
    "ok",
  ],
  [
    "nor is a column that the reader leaves open",
    { confidence: 0.9, open: ["period_end"] },
    "period_end",
    "ok",
  ],
  ["a value is wrong, sure or not", { confidence: 0.1 }, "value", "wrong"],
] as const)("%s", (_, sureness, column, status) => {
  const sure = readings;
  readings = readings.map((reading) => ({ ...reading, ...sureness }));
  const [told] = verify([{ ...WHOLE[0], [column]: column === "value" ? "1.3" : "2027" }]);
  readings = sure;
  expect(told?.status).toBe(status);
});

const brief = (records: readonly Readonly<Record<string, string>>[]): [ClaimStatus, ...string[]][] =>
  verify(records).map(({ status, fields }) => [status, ...fields]);

test("a right table has nothing to name", () => {
  expect(brief(WHOLE)).toEqual([["ok"], ["ok"], ["ok"]]);
});

describe("one column changed", () => {
  test.each([
    ["value", "1.3"],
    ["unit", "person"],
    ["unit_mult", "8"],
    ["bound", "gt"],
    ["measure", "increment"],
    ["period_end", "2027"],
  ])("%s = %s is named", (column, value) => {
    const [first, ...rest] = WHOLE;
    expect(brief([{ ...first, [column]: value }, ...rest])[0]).toEqual(["wrong", column]);
  });
  test("another region is named", () => {
    expect(brief(WHOLE.map((row) => ({ ...row, region_code: "430000" })))[1]).toEqual([
      "wrong",
      "region_code",
    ]);
  });
});

test("words that are nowhere are invented, and what they were to claim is missing", () => {
  const invented = { quote: "绿色工厂力争翻一番", value: "2" };
  expect(brief([WHOLE[0] ?? {}, invented, WHOLE[2] ?? {}])).toEqual([
    ["ok"],
    ["invented", "quote"],
    ["ok"],
    ["missing"],
  ]);
});

test("a number that the quoted words do not print is wrong", () => {
  expect(brief([WHOLE[0] ?? {}, { quote: "绿色工厂达到300家", value: "400" }, WHOLE[2] ?? {}])[1]).toEqual([
    "wrong",
    "value",
  ]);
});

test("the second number of a sentence is found by its place or its value", () => {
  const sentence = "到2025年，高新技术企业达到1.2万家以上，绿色工厂达到300家";
  expect(
    brief([{ quote: sentence, value: "300" }, { quote: sentence, value: "1.2" }, WHOLE[2] ?? {}]),
  ).toEqual([["ok"], ["ok"], ["ok"]]);
});

describe("where words stand", () => {
  const finder = new QuoteFinder("甲乙丙丁，戊己庚辛。\n甲乙丙丁，壬癸子丑 30 家。");
  test.each([
    ["甲乙丙丁", null, "exact", 0],
    ["甲乙丙丁", 11, "exact", 11],
    ["甲乙丙丁", 9, "moved", 11],
    ["壬癸子丑30家", null, "folded", 16],
    ["戊己庚癸", 5, "altered", 5],
  ] as const)("%s at %s is %s at %i", (words, claimed, how, start) => {
    expect(finder.find(words, claimed)).toMatchObject({ how, start });
  });
  test("nothing alike is not found", () => {
    expect([finder.find("寅卯辰巳", 0), finder.find("", 0)]).toEqual([undefined, undefined]);
  });
});

test("columns that must be there and cells that are no numbers are named", () => {
  expect(
    readClaims({ header: ["qoute", "value"], rows: [] }, "c.csv", handEditedNumber).issues,
  ).toMatchObject([{ code: "claim-column-missing", at: { column: "quote" }, hint: "qoute" }]);
  const table = { header: ["quote", "value"], rows: [{ row: 2, cells: ["甲", "三十"] }] };
  expect(readClaims(table, "c.csv", handEditedNumber).issues).toMatchObject([
    { code: "value-invalid", at: { row: 2, column: "value" }, received: "三十" },
  ]);
});

test("another number for the one target of a quote tells the right one, and does not make it missing", () => {
  const [first, second, ...rest] = WHOLE;
  const told = verify([{ ...first }, { quote: second?.quote ?? "", value: "310" }, ...rest]);
  expect(told.map(({ status }) => status)).toEqual(["ok", "wrong", "ok"]);
  expect(told[1]?.differences).toEqual([{ column: "value", claimed: "310", read: "300" }]);
});
