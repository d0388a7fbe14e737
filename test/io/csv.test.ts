import fc from "fast-check";
import { expect, test } from "vitest";
import { parseCsv, toCsv } from "../../src/io/csv.js";

test("reads quoted cells, doubled quotes, line breaks in cells and empty cells", () => {
  expect(parseCsv('a,b\n"x, y","say ""hi"""\n"two\nlines",\n', "t.csv")).toEqual({
    header: ["a", "b"],
    records: [
      { row: 2, cells: ["x, y", 'say "hi"'] },
      { row: 3, cells: ["two\nlines", ""] },
    ],
  });
});

test("a row of another width and a broken quote are told with file and row", () => {
  expect(() => parseCsv("a,b\n1,2\n3\n", "t.csv")).toThrow(/2 cells expected, 1 found.*t\.csv, row 3/);
  expect(() => parseCsv('a,b\n1,2\n"3,4\n', "t.csv")).toThrow(/t\.csv, row 3/);
  expect(() => parseCsv("a,b\n\n1,2\n\n3\n", "t.csv")).toThrow(/1 found.*t\.csv, row 5/);
  expect(parseCsv("\na,b\n\n1,2\n\n", "t.csv")).toEqual({
    header: ["a", "b"],
    records: [{ row: 4, cells: ["1", "2"] }],
  });
});

test("what is written is read back", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", "长", " ", "=") });
  fc.assert(
    fc.property(fc.array(fc.record({ x: cell, y: cell }), { minLength: 1 }), (rows) => {
      const read = parseCsv(toCsv(["x", "y"], rows), "t.csv");
      expect(read.records.map(({ cells: [x, y] }) => ({ x, y }))).toEqual(rows);
    }),
  );
});
