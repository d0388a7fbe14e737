import { LABELS } from "../model/labels.js";
import type { Bilingual } from "../model/language.js";
import { refuseUnknown } from "../model/refuse-unknown.js";
import type { DocumentRow } from "../model/rows.js";
import type { Rows } from "./dataset.js";
import { DIVISIONS_SCHEMA } from "./divisions-schema.js";
import type { Field, TableSchema } from "./field.js";
import { keyOf, SCHEMAS } from "./schemas.js";
import { requireDataset } from "./targets-of.js";
import { VOCABULARY_SCHEMAS } from "./vocabulary-schemas.js";

/** A JSON value, as a descriptor holds it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
type JsonObject = Record<string, Json>;

/** The version of the shipped data, by semantic versioning: a new column or document raises the second number. */
const DATA_VERSION = "2.0.0";

const PROFILES = "https://datapackage.org/profiles/2.0";

/** What is counted by numeric columns that carry no unit column of their own. */
const COUNTED: Readonly<Record<string, string>> = {
  value: "as the columns `unit` and `unit_mult` say",
  value_max: "as the columns `unit` and `unit_mult` say",
  unit_mult: "power of ten",
  decimals: "digits",
  base_year: "calendar year",
  period_start: "calendar year",
  period_end: "calendar year",
  quote_start: "UTF-16 code unit",
  quote_end: "UTF-16 code unit",
  value_start: "UTF-16 code unit",
  page: "page",
};

/** Columns whose codes are labelled under another name than their own. */
const LABELLED: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = LABELS;

/** An anchored JavaScript pattern in the form of XML Schema, whose patterns always cover the whole value. */
const unanchored = (pattern: RegExp): string => pattern.source.replace(/^\^|\$$/g, "").replaceAll("(?:", "(");

function categoriesOf(field: Field): Json[] | undefined {
  return field.codes?.map((value) => {
    const label = LABELLED[field.name]?.[value];
    return label === undefined ? { value, label: value } : { value, label: label.en, label_zh: label.zh };
  });
}

function fieldDescriptor(field: Field): JsonObject {
  const constraints: JsonObject = {};
  if (field.required) constraints.required = true;
  if (field.unique) constraints.unique = true;
  if (field.codes) constraints.enum = field.codes;
  if (field.form) constraints.pattern = unanchored(field.form.pattern);
  if (field.minimum !== undefined) constraints.minimum = field.minimum;
  if (field.maximum !== undefined) constraints.maximum = field.maximum;
  const categories = categoriesOf(field);
  const unit = COUNTED[field.name];
  return {
    name: field.name,
    type: field.type,
    ...(field.type === "boolean" ? { trueValues: ["true"], falseValues: ["false"] } : {}),
    title: field.title.en,
    title_zh: field.title.zh,
    ...(unit === undefined ? {} : { unit }),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
    ...(categories === undefined ? {} : { categories }),
  };
}

function foreignKeys(schema: TableSchema<string>): JsonObject[] {
  return schema.fields.flatMap((field) => {
    const key = field.references === undefined ? undefined : keyOf(SCHEMAS[field.references]);
    // A cell with several keys can't be told to Frictionless as a foreign key.
    if (field.references === undefined || key === undefined || field.separator !== undefined) return [];
    const resource = field.references === schema.name ? "" : field.references;
    return { fields: [field.name], reference: { resource, fields: [key] } };
  });
}

function resourceOf(schema: TableSchema<string>): JsonObject {
  const key = keyOf(schema);
  const keys = foreignKeys(schema);
  return {
    name: schema.name,
    type: "table",
    path: `${schema.name}.csv`,
    title: schema.title.en,
    title_zh: schema.title.zh,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter: ",", lineTerminator: "\n", quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fields: schema.fields.map(fieldDescriptor),
      missingValues: [""],
      ...(key === undefined ? {} : { primaryKey: [key] }),
      ...(keys.length === 0 ? {} : { foreignKeys: keys }),
    },
  };
}

/** What a data package describes besides the tables of the dataset. */
export interface DataPackageOptions {
  /** Whether the vocabulary and the list of divisions stand in its folder, as they do in the shipped one. */
  readonly lists?: boolean;
}

/**
 * The Frictionless Data Package (version 2) of the dataset: one resource a table, made from {@link SCHEMAS}, with types,
 * enumerations and their labels, patterns, missing values, keys and foreign keys, titles in both languages, and the
 * documents as sources. `data/datapackage.json` is this object.
 * @returns a plain object for `JSON.stringify`
 * @see https://datapackage.org/standard/data-package/
 * @example
 * dataPackage(await loadDataset()).name; // => "cross-province"
 */
export function dataPackage(
  dataset: { readonly rows: Pick<Rows, "documents"> },
  options: DataPackageOptions = {},
): { readonly [name: string]: Json } {
  requireDataset(dataset);
  refuseUnknown(options, ["lists"]);
  const { documents } = dataset.rows;
  const { lists = false } = options;
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: "cross-province",
    title: "Quantitative targets of Chinese provincial and municipal plans",
    title_zh: "中国省市规划中的量化目标",
    description:
      "Every number of the source documents is a row of `targets` or of `other_numbers`, with the words in which it is printed and their UTF-16 offsets in the document as stored.",
    description_zh:
      "原文中的每一个数字，或为 `targets` 的一行，或为 `other_numbers` 的一行，并附原文引文及其在存档文本中的 UTF-16 位置。",
    version: DATA_VERSION,
    keywords: ["China", "policy targets", "official statistics", "comparability"],
    contributors: [{ title: "The cross-province authors", roles: ["author", "maintainer"] }],
    licenses: [{ name: "MIT", title: "MIT License", path: "https://opensource.org/licenses/MIT" }],
    sources: documents.map((document) => ({
      title: document.title_zh,
      title_en: document.title_en,
      document_id: document.document_id,
      ...(document.document_number === null ? {} : { document_number: document.document_number }),
      seed_file: document.seed_file,
      sha256: document.sha256,
    })),
    resources: [
      ...Object.values(SCHEMAS),
      ...(lists ? [...Object.values(VOCABULARY_SCHEMAS), DIVISIONS_SCHEMA] : []),
    ].map(resourceOf),
  };
}

/** The text of `datapackage.json`: two spaces of indent, a line feed at the end. */
export function toDataPackageJson(
  documents: readonly DocumentRow[],
  options: DataPackageOptions = {},
): string {
  return `${JSON.stringify(dataPackage({ rows: { documents } }, options), null, 2)}\n`;
}
