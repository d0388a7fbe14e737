import { datasetFor } from "../compare/select-dataset.js";
import type { Selection } from "../compare/selection.js";
import { LABELS } from "../model/labels.js";
import type { Bilingual } from "../model/language.js";
import type { Json } from "../tables/data-package.js";
import type { Dataset } from "../tables/dataset.js";
import { type Field, TABLE_NAMES, type TableSchema } from "../tables/field.js";
import { keyOf, SCHEMAS } from "../tables/schemas.js";
import { toTableCsv } from "./table-csv.js";

/** Name of the metadata file that CSVW clients look for beside the tables. */
const CSVW_METADATA = "csv-metadata.json";

const LABELLED: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = LABELS;

/** Columns that hold the words of a document. */
const VERBATIM: ReadonlySet<string> = new Set([
  "breakdown",
  "unit_printed",
  "section",
  "quote",
  "row_label",
  "column_label",
]);

function languageOf(name: string): { [name: string]: Json } {
  if (name.endsWith("_zh") || VERBATIM.has(name)) return { lang: "zh" };
  return name.endsWith("_en") ? { lang: "en" } : {};
}

/** The form of a column's values: XML Schema's patterns are anchored by themselves and know no `(?:`. */
function datatype(field: Field): Json {
  const { codes, form, minimum, maximum } = field;
  if (codes !== undefined) {
    const escaped = codes.map((code) => code.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    return { base: "string", format: escaped.join("|") };
  }
  if (form !== undefined)
    return { base: "string", format: form.pattern.source.replace(/^\^|\$$/g, "").replaceAll("(?:", "(") };
  const range = {
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
  return Object.keys(range).length === 0 ? field.type : { base: field.type, ...range };
}

/** The words for the codes of a column, as a note on it. */
function codeNotes({ codes, name }: Field): { [name: string]: Json } {
  const words = (codes ?? []).flatMap((code) => {
    const label = LABELLED[name]?.[code];
    return label === undefined ? [] : [`${code}: ${label.en} / ${label.zh}`];
  });
  return words.length === 0 ? {} : { "dc:description": words.join("; ") };
}

function column(field: Field): Json {
  return {
    name: field.name,
    titles: { und: field.name, en: field.title.en, zh: field.title.zh },
    datatype: datatype(field),
    ...(field.separator === undefined ? {} : { separator: field.separator }),
    ...languageOf(field.name),
    ...(field.required === true ? { required: true } : {}),
    ...codeNotes(field),
  };
}

/**
 * The foreign keys of a table. Validators in their strict mode hold an empty cell for a broken key, and a cell of several keys can't be
 * told as one, so that only columns whose every cell names one row are told.
 */
function foreignKeys(schema: TableSchema, rows: readonly object[]): Json[] {
  return schema.fields.flatMap((field) => {
    if (field.references === undefined || field.separator !== undefined) return [];
    if (rows.some((row) => Reflect.get(row, field.name) === null)) return [];
    const key = keyOf(SCHEMAS[field.references]);
    return key === undefined
      ? []
      : [
          {
            columnReference: [field.name],
            reference: { resource: `${field.references}.csv`, columnReference: [key] },
          },
        ];
  });
}

/** The notes of a table's rows: which row says what, for a reader of the metadata alone. */
function notes(dataset: Dataset, schema: TableSchema): { [name: string]: Json } {
  const key = keyOf(schema);
  if (key === undefined) return {};
  const found = dataset.rows[schema.name].flatMap((row) => {
    const { note, [key]: id }: Readonly<Record<string, unknown>> = { ...row };
    return typeof note === "string" ? [{ "dc:identifier": String(id), "rdfs:comment": note }] : [];
  });
  return found.length === 0 ? {} : { notes: found };
}

/**
 * The metadata of the seven tables in W3C CSV on the Web: datatypes and patterns, keys and foreign keys, titles in both languages and the notes of the rows.
 * @returns a plain object for `JSON.stringify`; `toCsvw` gives the files
 * @see https://www.w3.org/TR/tabular-metadata/
 * @example
 * csvwMetadata(await loadDataset())["@context"]; // => ["http://www.w3.org/ns/csvw", { "@language": "en" }]
 */
export function csvwMetadata(source: Dataset, options: Selection = {}): { readonly [name: string]: Json } {
  const dataset = datasetFor(source, options);
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
    "dc:title": [
      { "@value": "Quantitative targets of Chinese provincial and municipal plans", "@language": "en" },
      { "@value": "中国省市规划中的量化目标", "@language": "zh" },
    ],
    dialect: { encoding: "utf-8", delimiter: ",", quoteChar: '"', doubleQuote: true, header: true },
    tables: TABLE_NAMES.map((name) => {
      const schema = SCHEMAS[name];
      const key = keyOf(schema);
      const keys = foreignKeys(schema, dataset.rows[name]);
      return {
        url: `${name}.csv`,
        "dc:title": [
          { "@value": schema.title.en, "@language": "en" },
          { "@value": schema.title.zh, "@language": "zh" },
        ],
        tableSchema: {
          columns: schema.fields.map(column),
          ...(key === undefined ? {} : { primaryKey: key }),
          ...(keys.length === 0 ? {} : { foreignKeys: keys }),
        },
        ...notes(dataset, schema),
      };
    }),
  };
}

/**
 * The dataset as CSV on the Web: the seven CSV files and `csv-metadata.json`, which describes them.
 * @returns the text of each file by its name; they belong in one folder
 * @example
 * [...toCsvw(await loadDataset()).keys()].length; // => 8
 */
export function toCsvw(source: Dataset, options: Selection = {}): ReadonlyMap<string, string> {
  const dataset = datasetFor(source, options);
  return new Map([
    [CSVW_METADATA, `${JSON.stringify(csvwMetadata(dataset), null, 2)}\n`],
    ...TABLE_NAMES.map((name): [string, string] => [`${name}.csv`, toTableCsv(dataset, name)]),
  ]);
}
