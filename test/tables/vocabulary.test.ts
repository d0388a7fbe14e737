import { describe, expect, test } from "vitest";
import type { IndicatorRow } from "../../src/model/rows.js";
import { checkVocabulary } from "../../src/tables/check-vocabulary.js";
import { loadDataset } from "../../src/tables/load-dataset.js";
import { loadVocabulary } from "../../src/tables/load-vocabulary.js";

const concept = (indicator_id: string, name_zh: string, unit = "percent"): IndicatorRow => ({
  indicator_id,
  family_id: indicator_id,
  headline: false,
  name_zh,
  name_en: indicator_id,
  definition_zh: name_zh,
  definition_en: indicator_id,
  numerator: null,
  denominator: null,
  unit,
  direction: "higher",
  theme: "economy",
  source: null,
  form: "ratio",
  recognised: null,
});

const base = { indicators: [concept("snow-days", "降雪日数")], units: [{ unit: "percent" }] };

describe("the check of a vocabulary", () => {
  test("finds nothing wrong where each name means one indicator", () => {
    const names = [
      { indicator_id: "snow-share", name_zh: "雪日占比", match: "exact" },
      { indicator_id: "snow-days", name_zh: "大雪日数", match: "narrower" },
    ] as const;
    expect(checkVocabulary({ concepts: [concept("snow-share", "降雪占比")], names }, base)).toEqual([]);
  });

  test.each([
    ["an id of the dataset", [concept("snow-days", "降雪天数")], [], "id-duplicate"],
    ["an unknown unit", [concept("snow-share", "降雪占比", "flakes")], [], "reference-unknown"],
    ["a name of the dataset", [concept("snow-share", "降雪日数")], [], "name-ambiguous"],
    [
      "a further name that is another's, in other quotation marks",
      [concept("snow-share", "“降雪”占比")],
      [{ indicator_id: "snow-days", name_zh: "降雪占比", match: "exact" }],
      "name-ambiguous",
    ],
    [
      "a narrower name that is an indicator's own",
      [concept("snow-share", "降雪占比")],
      [{ indicator_id: "snow-days", name_zh: "降雪占比", match: "narrower" }],
      "name-ambiguous",
    ],
    [
      "a name of nothing",
      [],
      [{ indicator_id: "snow-dayz", name_zh: "雪天", match: "exact" }],
      "reference-unknown",
    ],
  ] as const)("refuses %s", (_, concepts, names, code) => {
    expect(checkVocabulary({ concepts, names }, base).map((issue) => issue.code)).toEqual([code]);
  });
});

describe("the shipped vocabulary", async () => {
  const { concepts, names } = await loadVocabulary();
  const { rows } = await loadDataset();

  test("is read once and passes its checks", async () => {
    expect(await loadVocabulary()).toBe(await loadVocabulary());
    expect(checkVocabulary({ concepts, names }, rows)).toEqual([]);
  });

  test("defines in both languages, says the form, and keeps English free of Chinese", () => {
    for (const row of concepts) {
      expect(row.form, row.indicator_id).not.toBeNull();
      expect(`${row.name_en}${row.definition_en}`, row.indicator_id).not.toMatch(/\p{Script=Han}/u);
      expect(row.definition_zh, row.indicator_id).toMatch(/\p{Script=Han}{4}/u);
      expect(row.headline, row.indicator_id).toBe(false);
    }
  });

  test("gives a ratio of two named quantities both or neither of them", () => {
    for (const row of concepts)
      expect(row.numerator === null, row.indicator_id).toBe(row.denominator === null);
  });

  test("holds the families that the work reports of all regions share, under their ids", () => {
    const families = new Set(concepts.map((row) => row.family_id));
    for (const family of [
      "gdp",
      "consumer-prices",
      "employment",
      "unemployment",
      "disposable-income",
      "budget-revenue",
      "retail-sales",
      "fixed-asset-investment",
      "foreign-trade",
      "industrial-value-added",
    ])
      expect(families, family).toContain(family);
  });
});
