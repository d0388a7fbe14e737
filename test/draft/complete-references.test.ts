import { beforeAll, describe, expect, test } from "vitest";
import { completeReferences, type ReferenceLists } from "../../src/draft/complete-references.js";
import type { DocumentRow } from "../../src/model/rows.js";
import type { Rows } from "../../src/tables/dataset.js";
import { loadDataset } from "../../src/tables/load-dataset.js";
import { loadVocabulary } from "../../src/tables/load-vocabulary.js";
import { target } from "../support/targets.js";

const NOTHING: Rows = {
  documents: [],
  regions: [],
  indicators: [],
  populations: [],
  units: [],
  targets: [],
  other_numbers: [],
};

let lists: ReferenceLists;
beforeAll(async () => {
  const [{ rows }, { concepts }] = await Promise.all([loadDataset(), loadVocabulary()]);
  lists = { ...rows, indicators: [...rows.indicators, ...concepts] };
});

const draftOf = (changes: Parameters<typeof target>[0]): Rows => ({
  ...NOTHING,
  documents: [{ document_id: "plan", region_code: "430100" } as DocumentRow],
  targets: [target(changes)],
});

describe("rows that a draft refers to", () => {
  test("are taken from the shipped lists where the dataset lacks them", () => {
    const { indicators, units, regions, populations } = completeReferences(
      NOTHING,
      draftOf({
        region_code: "430104",
        indicator_id: "gdp",
        unit: "percent",
        population_id: "above-scale-industrial",
      }),
      lists,
    );
    expect(indicators.map((row) => row.indicator_id)).toEqual(["gdp"]);
    expect(units.map((row) => row.unit)).toContain("percent");
    expect(regions.map((row) => row.region_code)).toEqual(["100000", "430000", "430100", "430104"]);
    expect(populations.map((row) => row.population_id)).toContain("above-scale-industrial");
  });

  test("are left alone where the dataset holds them", () => {
    const own = {
      ...lists.indicators.find((row) => row.indicator_id === "gdp"),
    } as Rows["indicators"][number];
    const renamed = { ...own, name_zh: "本地叫法" };
    const base = { ...NOTHING, ...lists, indicators: [renamed] };
    expect(
      completeReferences(base, draftOf({ region_code: "360000", indicator_id: "gdp" }), lists).indicators,
    ).toEqual([]);
  });

  test("stay missing where no list holds them, for the checks to tell", () => {
    const { indicators, regions } = completeReferences(
      NOTHING,
      draftOf({ region_code: "999999", indicator_id: "no-such" }),
      lists,
    );
    expect(indicators).toEqual([]);
    expect(regions.map((row) => row.region_code)).toEqual(["100000", "430000", "430100"]);
  });
});
