import type { Json } from "../tables/data-package.js";
import type { Dataset } from "../tables/dataset.js";
import { issuerOf } from "./citations/cited.js";

/** A file of a package. */
export interface PackedFile {
  readonly path: string;
  readonly mediatype: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * A package as a Schema.org Dataset in JSON-LD, for search engines and catalogues: names in both languages, places, years, what is
 * measured, the documents it is based on, and its files.
 * @see https://schema.org/Dataset
 */
export function packageSchema({ rows }: Dataset, files: readonly PackedFile[]): Json {
  const starts = rows.documents.map((row) => row.period_start);
  const ends = rows.targets.map((row) => row.period_end);
  const regions = new Set(rows.targets.map((row) => row.region_code));
  const indicators = new Set(rows.targets.map((row) => row.indicator_id));
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: "Quantitative targets of Chinese provincial and municipal plans",
    alternateName: "中国省市规划中的量化目标",
    description: `${rows.targets.length} quantitative targets of ${rows.documents.length} policy documents, each with value, unit, bound, deadline, coverage and the words as printed. 收录${rows.documents.length}份政策文件提出的${rows.targets.length}项量化目标，逐项注明数值、计量单位、限定方式、期限、统计范围和原文出处。`,
    keywords: ["policy targets", "plans", "comparison of regions", "政策目标", "规划", "地区比较"],
    inLanguage: ["zh-CN", "en"],
    isAccessibleForFree: true,
    license: "https://opensource.org/licenses/MIT",
    ...(ends.length === 0
      ? {}
      : { temporalCoverage: `${Math.min(...starts, ...ends)}/${Math.max(...ends)}` }),
    spatialCoverage: rows.regions
      .filter(({ region_code }) => regions.has(region_code))
      .map(({ region_code, name_zh, name_en }) => ({
        "@type": "AdministrativeArea",
        name: name_en,
        alternateName: name_zh,
        identifier: region_code,
      })),
    variableMeasured: rows.indicators
      .filter(({ indicator_id }) => indicators.has(indicator_id))
      .map(({ name_zh, name_en }) => ({ "@type": "PropertyValue", name: name_en, alternateName: name_zh })),
    isBasedOn: rows.documents.map((row) => ({
      "@type": "Legislation",
      name: row.title_en,
      alternateName: row.title_zh,
      // Who issued it is left out where the document does not say.
      ...(issuerOf(row) === null
        ? {}
        : { publisher: { "@type": "Organization", name: row.issuer_en, alternateName: row.issuer_zh } }),
      ...(row.document_number === null ? {} : { identifier: row.document_number }),
      ...(row.issued_on === null ? {} : { datePublished: row.issued_on }),
      ...(row.source_url === null ? {} : { url: row.source_url }),
    })),
    distribution: files.map(({ path, mediatype, bytes, sha256 }) => ({
      "@type": "DataDownload",
      name: path,
      contentUrl: path,
      encodingFormat: mediatype,
      contentSize: `${bytes} B`,
      sha256,
    })),
  };
}
