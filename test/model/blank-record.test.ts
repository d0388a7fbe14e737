import { expect, test } from "vitest";
import { blankRecord } from "../../src/model/blank-record.js";

test("has null under each name, in their order", () => {
  const names = Array.from({ length: 60 }, (_, index) => `column_${index}`);
  expect(Object.entries(blankRecord(names))).toEqual(names.map((name) => [name, null]));
});

test("a name of the language is a name like any other", () => {
  expect(Object.keys(blankRecord(["constructor", "__proto__"]))).toEqual(["constructor", "__proto__"]);
});
