import { groupBy } from "../model/group-by.js";
import { refuseUnknown } from "../model/refuse-unknown.js";
import { requireRows } from "../model/require.js";
import type { IndicatorRow } from "../model/rows.js";
import type { VocabularyEntry } from "../tables/vocabulary-entries.js";
import { sdmxId } from "./sdmx/code-lists.js";
import { sdmxIdentity } from "./sdmx/identity.js";

/** How to write the concept scheme. */
export interface SkosOptions {
  /** What the IRIs of concepts begin with: one of your own where they can be looked up. Default `urn:cross-province:`. */
  readonly base?: string;
  /** Ids of the indicators of the dataset, which are codes of its SDMX code list too. */
  readonly coded?: ReadonlySet<string>;
}

const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r" };
const literal = (text: string, language?: string): string =>
  `"${text.replace(/[\\"\n\r]/g, (mark) => ESCAPES[mark] ?? mark)}"${language === undefined ? "" : `@${language}`}`;
const zh = (text: string): string => literal(text, "zh-Hans");
const en = (text: string): string => literal(text, "en");

type Statement = readonly [predicate: string, objects: readonly string[]];

function block(subject: string, statements: readonly Statement[]): string {
  const lines = statements
    .filter(([, objects]) => objects.length > 0)
    .map(([predicate, objects]) => `  ${predicate} ${objects.join(", ")}`);
  return `${subject}\n${lines.join(" ;\n")} .\n`;
}

/** Families of several indicators: a concept that is broader than each of them. */
function familiesOf(entries: readonly VocabularyEntry[]): Map<string, readonly IndicatorRow[]> {
  const rows = groupBy(
    entries.map((entry) => entry.indicator),
    (row) => row.family_id,
  );
  return new Map([...rows].filter(([, members]) => members.length > 1));
}

function words(id: string): string {
  const text = id.replaceAll("-", " ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * Indicators as a SKOS concept scheme in Turtle: a concept an indicator with its labels and definitions in Chinese and English, further
 * names as `altLabel` where they mean the same and as `hiddenLabel` where they mean less or more, its family as the broader concept,
 * numerator and denominator as related concepts where they are concepts themselves, and the code of the SDMX export as exact match.
 * @see https://www.w3.org/TR/skos-reference/
 * @param entries see `vocabularyEntries`
 * @returns Turtle, UTF-8
 * @example
 * const entries = vocabularyEntries(await loadDataset(), await loadVocabulary());
 * toSkos(entries).includes("skos:ConceptScheme"); // => true
 */
export function toSkos(entries: readonly VocabularyEntry[], options: SkosOptions = {}): string {
  requireRows(entries, "entries", "indicator", "names");
  refuseUnknown(options, ["base", "coded"]);
  const { base = "urn:cross-province:", coded = new Set() } = options;
  const { agency, version } = sdmxIdentity({});
  const iri = (kind: string, id: string): string => `<${base}${kind}:${id}>`;
  const scheme = `<${base}vocabulary>`;
  const ids = new Set(entries.map(({ indicator }) => indicator.indicator_id));
  const families = familiesOf(entries);
  const sdmx = (id: string): string =>
    `<urn:sdmx:org.sdmx.infomodel.codelist.Code=${agency}:CL_INDICATOR(${version}).${sdmxId(id)}>`;
  const tops = [
    ...[...families.keys()].map((id) => iri("family", id)),
    ...entries
      .filter(({ indicator }) => !families.has(indicator.family_id))
      .map(({ indicator }) => iri("indicator", indicator.indicator_id)),
  ];
  const concept = ({ indicator, names }: VocabularyEntry): string => {
    const { indicator_id: id, family_id: family, numerator, denominator } = indicator;
    const parts = [numerator, denominator].filter((part) => part !== null && part !== id && ids.has(part));
    const grouped = families.has(family);
    return block(iri("indicator", id), [
      ["a", ["skos:Concept"]],
      ["skos:inScheme", [scheme]],
      ["skos:notation", [literal(id)]],
      ["skos:prefLabel", [zh(indicator.name_zh), en(indicator.name_en)]],
      ["skos:altLabel", names.filter((row) => row.match === "exact").map((row) => zh(row.name_zh))],
      ["skos:hiddenLabel", names.filter((row) => row.match !== "exact").map((row) => zh(row.name_zh))],
      ["skos:definition", [zh(indicator.definition_zh), en(indicator.definition_en)]],
      ["dct:source", indicator.source === null ? [] : [zh(indicator.source)]],
      ["skos:broader", grouped ? [iri("family", family)] : []],
      ["skos:topConceptOf", grouped ? [] : [scheme]],
      ["skos:related", [...new Set(parts)].map((part) => iri("indicator", part ?? ""))],
      ["skos:exactMatch", coded.has(id) ? [sdmx(id)] : []],
    ]);
  };
  const family = ([id, members]: readonly [string, readonly IndicatorRow[]]): string => {
    const named = members.find((row) => row.indicator_id === id);
    return block(iri("family", id), [
      ["a", ["skos:Concept"]],
      ["skos:inScheme", [scheme]],
      ["skos:topConceptOf", [scheme]],
      ["skos:notation", [literal(`family:${id}`)]],
      [
        "skos:prefLabel",
        named === undefined
          ? [en(`${words(id)} (family)`)]
          : [zh(`${named.name_zh}（指标类别）`), en(`${named.name_en} (family)`)],
      ],
      ["skos:narrower", members.map((row) => iri("indicator", row.indicator_id))],
    ]);
  };
  return [
    "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n@prefix dct: <http://purl.org/dc/terms/> .\n",
    block(scheme, [
      ["a", ["skos:ConceptScheme"]],
      [
        "dct:title",
        [
          zh("中国规划与政府工作报告的目标指标"),
          en("Indicators that Chinese plans and work reports set targets in"),
        ],
      ],
      ["skos:hasTopConcept", tops],
    ]),
    ...[...families].map(family),
    ...entries.map(concept),
  ].join("\n");
}
