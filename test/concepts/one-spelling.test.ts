import { expect, test } from "vitest";
import { ENGLISH_TERMS } from "../../src/concepts/english/terms.js";
import { knownNames } from "../../src/draft/known-names.js";
import { loadDataset } from "../../src/tables/load-dataset.js";

/** Words of the other spelling: the vocabulary, the indicators and the names that are made are written in the British one. */
const AMERICAN =
  /\b(?:centers?|centered|labor|programs?|fibers?|harbors?|enrollment|fulfillment|sulfur|aluminum|theaters?|catalogs?|traveler|plow\w*|\w{3,}iz(?:ed|e|ing|ations?|ers?))\b/giu;

/** Words that are spelt so in both. */
const BOTH = /siz(?:ed?|ing)$|^(?:prize|seize)/iu;

const americanIn = (text: string): readonly string[] =>
  (text.match(AMERICAN) ?? []).filter((word) => !BOTH.test(word));

test("the English of indicators and their definitions has one spelling", async () => {
  const { rows } = await loadDataset();
  const indicators = [...knownNames({ indicators: [] }).indicators, ...rows.indicators];
  const found = indicators.flatMap(({ indicator_id, name_en, definition_en }) =>
    americanIn(`${name_en} ${definition_en}`).map((word) => `${indicator_id}: ${word}`),
  );
  expect(found).toEqual([]);
});

test("so has the English of names that are made from terms", () => {
  expect([...ENGLISH_TERMS].filter(([, english]) => americanIn(english).length > 0)).toEqual([]);
});
