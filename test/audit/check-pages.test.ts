import { expect, test } from "vitest";
import { checkPages } from "../../src/audit/check-pages.js";
import { target } from "../support/targets.js";

const rows = (...pages: readonly (number | null)[]) =>
  pages.map((page, index) =>
    target({ target_id: `t${index}`, quote_start: 10 * index, value_start: 10 * index, page }),
  );
const found = (...pages: readonly (number | null)[]) =>
  checkPages(rows(...pages)).map(({ code, at, expected, received }) => [code, at.row, expected, received]);

test("pages that rise with the text, and a document without pages, hold", () => {
  expect(found(1, 1, 3)).toEqual([]);
  expect(found(null, null)).toEqual([]);
});

test("a page before that of an earlier row, and none among pages, are told", () => {
  expect(found(2, 1, 2)).toEqual([["page-order", 3, "2", "1"]]);
  expect(found(1, null)).toEqual([["page-missing", 3, undefined, undefined]]);
});

test("each document has its own pages, and the order is that of the text", () => {
  const [first, second] = rows(4, 1);
  const other = target({ target_id: "o", document_id: "other", quote_start: 0, value_start: 0, page: 1 });
  expect(checkPages([...(first ? [first] : []), other]).length).toBe(0);
  expect(
    checkPages([second, first].flatMap((row) => (row === undefined ? [] : [row]))).map(({ at }) => at.row),
  ).toEqual([2]);
});
