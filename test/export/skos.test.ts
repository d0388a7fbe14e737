import { Parser, Store } from "n3";
import { describe, expect, test } from "vitest";
import { toSkos } from "../../src/export/skos.js";
import { loadDataset } from "../../src/tables/load-dataset.js";
import { loadVocabulary } from "../../src/tables/load-vocabulary.js";
import { vocabularyEntries } from "../../src/tables/vocabulary-entries.js";

const SKOS = "http://www.w3.org/2004/02/skos/core#";
const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

describe("the shipped vocabulary as SKOS, read by a client of others", async () => {
  const { rows } = await loadDataset();
  const vocabulary = await loadVocabulary();
  const entries = vocabularyEntries({ rows }, vocabulary);
  const coded = new Set(rows.indicators.map((row) => row.indicator_id));
  const store = new Store(new Parser().parse(toSkos(entries, { coded })));
  const objects = (id: string, property: string): string[] =>
    store.getObjects(`urn:cross-province:${id}`, `${SKOS}${property}`, null).map((term) => term.value);
  const concepts = store.getSubjects(RDF, `${SKOS}Concept`, null).map((term) => term.value);
  const label = (concept: string, language: string) =>
    store
      .getObjects(concept, `${SKOS}prefLabel`, null)
      .filter((term) => term.termType === "Literal" && term.language === language)
      .map((term) => term.value);

  test("holds a concept for each indicator, all in the scheme", () => {
    expect(entries.length).toBe(
      new Set([...rows.indicators, ...vocabulary.concepts].map((row) => row.indicator_id)).size,
    );
    for (const { indicator } of entries)
      expect(concepts).toContain(`urn:cross-province:indicator:${indicator.indicator_id}`);
    for (const concept of concepts)
      expect(store.getObjects(concept, `${SKOS}inScheme`, null).map((term) => term.value)).toEqual([
        "urn:cross-province:vocabulary",
      ]);
  });

  test("gives each concept at most one preferred label a language, and no label twice (SKOS S13, S14)", () => {
    for (const concept of concepts) {
      expect(label(concept, "en")).toHaveLength(1);
      expect(label(concept, "zh-hans").length + label(concept, "zh-Hans").length).toBeLessThanOrEqual(1);
      const labels = ["prefLabel", "altLabel", "hiddenLabel"].flatMap((property) =>
        store.getObjects(concept, `${SKOS}${property}`, null).map((term) => term.id),
      );
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  test("has names, definitions, families and matches where they belong", () => {
    expect(objects("indicator:gdp", "prefLabel")).toContain("地区生产总值");
    expect(objects("indicator:gdp", "altLabel")).toContain("GDP");
    expect(objects("indicator:gdp", "definition")).toHaveLength(2);
    expect(objects("indicator:services-value-added", "hiddenLabel")).toContain("规模以上服务业增加值");
    expect(objects("indicator:gdp-per-capita", "broader")).toEqual(["urn:cross-province:family:gdp"]);
    expect(objects("family:gdp", "narrower")).toContain("urn:cross-province:indicator:gdp");
    expect(objects("indicator:gdp-per-capita", "related")).toContain("urn:cross-province:indicator:gdp");
    expect(objects("indicator:green-factories", "exactMatch")).toEqual([
      "urn:sdmx:org.sdmx.infomodel.codelist.Code=CROSS_PROVINCE:CL_INDICATOR(1.0.0).green-factories",
    ]);
    expect(objects("indicator:gdp", "exactMatch")).toEqual([]);
  });

  test("points at concepts that are there, and has each top concept once", () => {
    for (const property of ["broader", "narrower", "related"])
      for (const object of store.getObjects(null, `${SKOS}${property}`, null))
        expect(concepts).toContain(object.value);
    const tops = objects("vocabulary", "hasTopConcept");
    expect(new Set(tops)).toEqual(
      new Set(concepts.filter((concept) => store.getObjects(concept, `${SKOS}broader`, null).length === 0)),
    );
  });
});

test("quotation marks, backslashes and line ends survive", () => {
  const name = 'a "quoted" \\ name';
  const [entry] = vocabularyEntries(
    { rows: { indicators: [] } },
    {
      concepts: [
        {
          indicator_id: "snow",
          family_id: "snow",
          headline: false,
          name_zh: "“雪”",
          name_en: name,
          definition_zh: "第一行\n第二行",
          definition_en: name,
          numerator: null,
          denominator: null,
          unit: "percent",
          direction: "higher",
          theme: "economy",
          source: null,
          form: "ratio",
          recognised: null,
        },
      ],
      names: [],
    },
  );
  if (entry === undefined) throw new Error("no entry");
  const store = new Store(new Parser().parse(toSkos([entry], { base: "https://example.org/" })));
  const values = store
    .getObjects("https://example.org/indicator:snow", `${SKOS}definition`, null)
    .map((term) => term.value);
  expect(new Set(values)).toEqual(new Set(["第一行\n第二行", name]));
});
