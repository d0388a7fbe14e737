import fc from "fast-check";
import { expect, test } from "vitest";
import { packRows, unpackRows } from "../../src/cli/packed-rows.js";

const cell = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
const row = fc.record({ a: cell, b: cell, why: fc.record({ c: cell, d: cell }) });

test("rows come out as they went in, by way of another thread's copy", () => {
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      expect(unpackRows(structuredClone(packRows(rows)))).toEqual(rows);
    }),
  );
});

test("a column of ever different values and one of few come out of many rows alike", () => {
  const rows = Array.from({ length: 5000 }, (_, index) => ({
    id: `n-${index}`,
    kind: index % 3,
    note: null,
  }));
  expect(unpackRows(structuredClone(packRows(rows)))).toEqual(rows);
});
