import { utils, write } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { CrossProvinceError } from "../../../src/model/issue.js";
import { handEditedNumber, isNothing } from "../../../src/read/sheets/hand-edited-number.js";
import { readHandEditedTables } from "../../../src/read/sheets/hand-edited-table.js";

const CSV = "quote,value\n新增绿色工厂30家,30\n\n,\n“一、二”产值达到5亿元,5\n";
const rows = [
  ["新增绿色工厂30家", "30"],
  ["“一、二”产值达到5亿元", "5"],
];

/** Bytes of a text in GBK: only what these tests write. */
function gbk(text: string): Uint8Array {
  const table = new Map<string, number[]>();
  const decoder = new TextDecoder("gbk");
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(new Uint8Array([lead, trail]));
      if (character.length === 1 && !table.has(character)) table.set(character, [lead, trail]);
    }
  }
  return new Uint8Array([...text].flatMap((character) => table.get(character) ?? [character.charCodeAt(0)]));
}

const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, "utf16le");

describe("tables of people", () => {
  test.each([
    ["UTF-8", Buffer.from(CSV)],
    ["UTF-8 with a mark", Buffer.from(`\uFEFF${CSV}`)],
    ["GBK, as Chinese Excel saves it", gbk(CSV)],
    ["UTF-16 with tabs, as “Unicode text”", utf16(CSV.replaceAll(",", "\t"))],
    ["semicolons", Buffer.from(CSV.replaceAll(",", ";"))],
  ])("%s is read, empty rows left out", (_, bytes) => {
    const [table] = readHandEditedTables(bytes, "claims.csv");
    expect(table?.header).toEqual(["quote", "value"]);
    expect(table?.rows.map(({ cells }) => cells)).toEqual(rows);
  });

  test("row numbers are those that the spreadsheet shows", () => {
    const [table] = readHandEditedTables(Buffer.from(CSV), "claims.csv");
    expect(table?.rows.map(({ row }) => row)).toEqual([2, 5]);
  });

  test("each sheet of a workbook is a table; shares stay as shown, truth values are words", () => {
    const book = utils.book_new();
    const sheet = utils.aoa_to_sheet([
      ["quote", "value", "principal"],
      ["研发强度达1.8%", 0.018, true],
    ]);
    Object.assign(sheet.B2, { z: "0.0%", w: "1.8%" });
    utils.book_append_sheet(book, sheet, "甲");
    utils.book_append_sheet(book, utils.aoa_to_sheet([["空"]]), "乙");
    const tables = readHandEditedTables(new Uint8Array(write(book, { type: "buffer" })), "claims.xlsx");
    expect(tables.map((table) => table.sheet)).toEqual(["甲", "乙"]);
    expect(tables[0]?.rows).toEqual([{ row: 2, cells: ["研发强度达1.8%", "1.8%", "true"] }]);
  });

  test("JSON is a list of objects", () => {
    const json = JSON.stringify([
      { quote: "甲", value: 1 },
      { quote: "乙", bound: "ge", value: null },
    ]);
    expect(readHandEditedTables(Buffer.from(json), "claims.json")).toEqual([
      {
        sheet: null,
        header: ["quote", "value", "bound"],
        headerRow: 1,
        rows: [
          { row: 1, cells: ["甲", "1", ""] },
          { row: 2, cells: ["乙", "", "ge"] },
        ],
      },
    ]);
  });

  test("broken JSON is named", () => {
    expect(() => readHandEditedTables(Buffer.from("[{"), "claims.json")).toThrow(/claims\.json/);
  });
});

const names = Array.from({ length: 300_000 }, (_, index) => `c${index}`);
test.each([
  ["a row of a CSV", "claims.csv", () => [names.join(), names.join()].join("\n"), 300_000],
  [
    "objects that each have names of their own",
    "claims.json",
    () => JSON.stringify(names.slice(0, 5000).map((name) => ({ quote: "甲", [name]: 1 }))),
    5001,
  ],
])("%s with far more columns than any table of people is refused at once", (_, file, text, columns) => {
  const start = performance.now();
  try {
    readHandEditedTables(Buffer.from(text()), file);
    expect.unreachable();
  } catch (error) {
    if (!(error instanceof CrossProvinceError)) throw error;
    expect(error.message).toBe(`\`${file}\` must not be larger than 1000 columns, not ${columns} columns.`);
    expect(error.in("zh")).toBe(`\`${file}\` 不得超过 1000 列，实为 ${columns} 列。`);
  }
  expect(performance.now() - start).toBeLessThan(2000);
});

describe("numbers as people write them", () => {
  test.each([
    ["17.2%", 17.2],
    ["１７．２", 17.2],
    ["1,720", 1720],
    ["1，720", 1720],
    ["1 234 567", 1234567],
    ["−3.5", -3.5],
    ["—", null],
    ["无", null],
    ["", null],
    ["约30", undefined],
    ["1,72", undefined],
    ["十七", undefined],
  ])("%s", (cell, value) => {
    expect(handEditedNumber(cell)).toBe(value);
  });

  test("a dash says nothing, a number does not", () => {
    expect([isNothing("——"), isNothing("0")]).toEqual([true, false]);
  });
});
