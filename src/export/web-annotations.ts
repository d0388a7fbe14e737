import { datasetFor } from "../compare/select-dataset.js";
import type { Selection } from "../compare/selection.js";
import { BOUND_SIGNS } from "../model/labels.js";
import type { DocumentRow, OtherNumberRow } from "../model/rows.js";
import { numberSpan } from "../model/spans.js";
import type { Json } from "../tables/data-package.js";
import type { Dataset, DescribedTarget } from "../tables/dataset.js";
import { flatRows } from "./flat-fields.js";
import { codePointSpan, textQuote } from "./text-selectors.js";

type JsonObject = { readonly [name: string]: Json };

/** How to write the annotations. */
export interface WebAnnotationOptions extends Selection {
  /** What the ids of annotations begin with: an IRI of your own where they can be looked up. Default `urn:cross-province:`. */
  readonly base?: string;
}

const textual = (purpose: string, value: string, language?: string): JsonObject => ({
  type: "TextualBody",
  purpose,
  format: "text/plain",
  ...(language === undefined ? {} : { language }),
  value,
});

/** The document as stored, named by its SHA-256 (RFC 6920), so that the positions hold for these very bytes and no others. */
function sourceOf(document: DocumentRow): JsonObject {
  const digest = Buffer.from(document.sha256, "hex").toString("base64url");
  return {
    id: `ni:///sha-256;${digest}`,
    type: "Text",
    format: "text/plain",
    language: "zh",
    "dcterms:title": document.title_zh,
    "dcterms:identifier": document.seed_file,
  };
}

interface Quoted {
  readonly quote_start: number;
  readonly quote_end: number;
}

function targetOf(row: Quoted, document: DocumentRow, text: string): JsonObject {
  const { exact, prefix, suffix } = textQuote(text, row.quote_start, row.quote_end);
  const { start, end } = codePointSpan(text, row.quote_start, row.quote_end);
  return {
    source: sourceOf(document),
    selector: [
      { type: "TextQuoteSelector", exact, prefix, suffix },
      { type: "TextPositionSelector", start, end },
    ],
  };
}

const printed = ({ bound, value, value_max, unit_printed }: DescribedTarget): string =>
  value === null
    ? ""
    : `${BOUND_SIGNS[bound]}${value_max === null ? value : numberSpan(value, value_max, "zh")}${unit_printed ?? ""}`;

function targetBodies(row: DescribedTarget): JsonObject[] {
  const said = printed(row);
  return [
    textual("identifying", row.target_id),
    textual("describing", [row.region_zh, row.period_end, row.indicator_zh, said].join(" ").trim(), "zh"),
    textual("describing", [row.region_en, row.period_end, row.indicator_en, said].join(" ").trim(), "en"),
    ...[...new Set([row.family_id, row.indicator_id])].map((id) => textual("tagging", id)),
    ...(row.note === null ? [] : [textual("commenting", row.note, "en")]),
  ];
}

function otherBodies(row: OtherNumberRow): JsonObject[] {
  return [
    textual("classifying", row.kind),
    ...(row.note === null ? [] : [textual("commenting", row.note, "en")]),
  ];
}

/**
 * Every citation as a W3C Web Annotation: the passage of each target, and of each number that is not a target. A passage
 * has two selectors: by its words, with as much context as makes them unique in the document, and by its position in code
 * points (`targets.csv` counts UTF-16 units). The document is named by the hash of its bytes.
 * @returns an AnnotationPage in JSON-LD, a plain object for `JSON.stringify`
 * @see https://www.w3.org/TR/annotation-model/
 * @example
 * toWebAnnotations(await loadDataset()).type; // => "AnnotationPage"
 */
export function toWebAnnotations(source: Dataset, options: WebAnnotationOptions = {}): JsonObject {
  const dataset = datasetFor(source, options, ["base"]);
  const { base = "urn:cross-province:" } = options;
  const documents = new Map(dataset.rows.documents.map((row) => [row.document_id, row]));
  const annotate = (
    id: string,
    motivation: string,
    body: JsonObject[],
    row: Quoted & { readonly document_id: string },
  ): JsonObject[] => {
    const document = documents.get(row.document_id);
    const text = dataset.texts.get(row.document_id);
    if (document === undefined || text === undefined) return [];
    return [
      { id: `${base}${id}`, type: "Annotation", motivation, body, target: targetOf(row, document, text) },
    ];
  };
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `${base}annotations`,
    type: "AnnotationPage",
    items: [
      ...flatRows(dataset).flatMap((row) =>
        annotate(`target:${row.target_id}`, "describing", targetBodies(row), row),
      ),
      ...dataset.rows.other_numbers.flatMap((row) =>
        annotate(
          `other-number:${row.document_id}:${row.quote_start}-${row.quote_end}`,
          "classifying",
          otherBodies(row),
          row,
        ),
      ),
    ],
  };
}
