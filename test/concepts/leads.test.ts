import { expect, test } from "vitest";
import { conceptIndex } from "../../src/concepts/concept-index.js";
import { leadsOf } from "../../src/concepts/leads.js";
import { vocabularyOf } from "../../src/draft/known-names.js";
import { shippedTables } from "../../src/tables/shipped-tables.js";

const index = conceptIndex(vocabularyOf(shippedTables().rows));

test("the words before an ending of a known name are found by the ending alone", () => {
  const names = [...index.byName.keys()].filter((name) => name.length >= 5 && name.length <= 12);
  expect(names.length).toBeGreaterThan(100);
  for (const name of names) expect(leadsOf(name.slice(2), index)).toContain(name.slice(0, 2));
});

test("a name that ends no other has none", () => {
  expect(leadsOf("从未有过的名称", index)).toEqual([]);
});
