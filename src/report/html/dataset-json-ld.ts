import { issuerOf } from "../../export/citations/cited.js";
import { forJsonLd } from "../../model/clean-text.js";
import { markedOriginal } from "../../model/marked-original.js";
import type { Facts } from "../facts.js";

/** An object of Schema.org, as JSON-LD writes it. */
export type SchemaObject = Readonly<Record<string, unknown>>;

/** Who made it: the author, who belongs to the unit, or the unit. */
function creatorOf(unit: string | null, author: string | null): SchemaObject {
  const organization = unit === null ? undefined : { "@type": "Organization", name: unit };
  if (author !== null)
    return {
      creator: {
        "@type": "Person",
        name: author,
        ...(organization === undefined ? {} : { affiliation: organization }),
      },
    };
  return organization === undefined ? {} : { creator: organization };
}

/**
 * The rows that a report rests on as a Schema.org Dataset: name, author, places, years, what is measured, and the documents it is
 * based on.
 * @see https://schema.org/Dataset
 */
export function datasetSchema(facts: Facts, name: string): SchemaObject {
  const {
    language,
    settings: { unit, author, date },
  } = facts;
  const zh = language === "zh";
  const ids = [...new Set(facts.selected.map((row) => row.document_id))];
  const documents = ids.flatMap((id) => facts.documents.get(id) ?? []);
  const years = facts.selected.map((row) => row.period_end);
  const starts = documents.map((row) => row.period_start);
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name,
    description: zh
      ? `收录${documents.length}份政策文件提出的${facts.selected.length}项量化目标，逐项注明数值、计量单位、限定方式、期限、统计范围和原文出处，并逐对判定能否相互比较。`
      : `${facts.selected.length} quantitative targets of ${documents.length} policy documents, each with value, unit, bound, deadline, coverage and the words as printed, and a verdict on whether they compare.`,
    keywords: zh ? ["政策目标", "规划", "地区比较"] : ["policy targets", "plans", "comparison of regions"],
    inLanguage: zh ? "zh-CN" : "en",
    isAccessibleForFree: true,
    license: "https://opensource.org/licenses/MIT",
    ...creatorOf(unit, author),
    ...(date === null ? {} : { datePublished: date }),
    ...(years.length === 0
      ? {}
      : { temporalCoverage: `${Math.min(...starts, ...years)}/${Math.max(...years)}` }),
    spatialCoverage: facts.regions.map((code) => {
      const row = facts.regionRows.get(code);
      const named = row === undefined ? code : zh ? row.name_zh : markedOriginal(row.name_en);
      return { "@type": "AdministrativeArea", name: named, identifier: code };
    }),
    variableMeasured: [
      ...new Set(facts.selected.map((row) => (zh ? row.indicator_zh : row.indicator_en))),
    ].map((indicator) => ({ "@type": "PropertyValue", name: indicator })),
    isBasedOn: documents.map((row) => ({
      "@type": "Legislation",
      name: zh ? row.title_zh : row.title_en,
      // Who issued it is left out where the document does not say.
      ...(issuerOf(row) === null
        ? {}
        : { publisher: { "@type": "Organization", name: zh ? row.issuer_zh : row.issuer_en } }),
      ...(row.document_number === null ? {} : { identifier: row.document_number }),
      ...(row.issued_on === null ? {} : { datePublished: row.issued_on }),
      ...(row.source_url === null ? {} : { url: row.source_url }),
    })),
  };
}

/** A Schema.org object as an element of a page that nothing runs. */
export const jsonLdElement = (schema: SchemaObject): string =>
  `<script type="application/ld+json">${forJsonLd(schema)}</script>`;
