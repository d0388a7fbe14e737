import { join } from "node:path";
import type { Language } from "../model/language.js";
import type { Dataset } from "../tables/dataset.js";
import type { VocabularyEntry } from "../tables/vocabulary-entries.js";

/** What an export writes: the content of each file by its path. */
export type ExportedFiles = ReadonlyMap<string, string | Uint8Array>;

/** How a format is written. `makeFiles` loads what it needs by itself, so that no format costs the others time. */
export interface ExportFormat {
  /** What `--out` names: a file, or a folder for a format of several files. */
  readonly out: "file" | "folder";
  readonly makeFiles: (dataset: Dataset, out: string, language: Language) => Promise<ExportedFiles>;
}

type Content = string | Uint8Array;
const file = (make: (dataset: Dataset, language: Language) => Promise<Content>): ExportFormat => ({
  out: "file",
  makeFiles: async (dataset, out, language) => new Map([[out, await make(dataset, language)]]),
});

const folder = (make: (dataset: Dataset) => Promise<ReadonlyMap<string, Content>>): ExportFormat => ({
  out: "folder",
  makeFiles: async (dataset, out) =>
    new Map([...(await make(dataset))].map(([name, content]) => [join(out, name), content])),
});

/** The indicators of a dataset and of the shipped vocabulary. */
async function entriesOf(dataset: Dataset): Promise<VocabularyEntry[]> {
  const { loadVocabulary } = await import("../tables/load-vocabulary.js");
  const { vocabularyEntries } = await import("../tables/vocabulary-entries.js");
  return vocabularyEntries(dataset, await loadVocabulary());
}

/** The formats by the name that `--format` takes; one more is one entry. */
export const EXPORT_FORMATS = {
  csv: file(async (dataset) => {
    const { toTargetsCsv } = await import("../export/targets-csv.js");
    return toTargetsCsv(dataset);
  }),
  xlsx: file(async (dataset, language) => {
    const { toWorkbook } = await import("../report/excel/dataset-workbook.js");
    return toWorkbook(dataset, { language });
  }),
  parquet: file(async (dataset) => {
    const { toParquet } = await import("../export/parquet.js");
    return toParquet(dataset);
  }),
  "sdmx-csv": folder(async (dataset) => {
    const { toSdmxCsv } = await import("../export/sdmx/csv.js");
    const { toSdmxStructure } = await import("../export/sdmx/structure.js");
    return new Map([
      ["data.csv", toSdmxCsv(dataset)],
      ["structure.xml", toSdmxStructure(dataset)],
    ]);
  }),
  csvw: folder(async (dataset) => {
    const { toCsvw } = await import("../export/csvw.js");
    return toCsvw(dataset);
  }),
  "web-annotation": file(async (dataset) => {
    const { toWebAnnotations } = await import("../export/web-annotations.js");
    return `${JSON.stringify(toWebAnnotations(dataset), null, 2)}\n`;
  }),
  datapackage: file(async (dataset) => {
    const { toDataPackageZip } = await import("../export/data-package-zip.js");
    return toDataPackageZip(dataset);
  }),
  skos: file(async (dataset) => {
    const { toSkos } = await import("../export/skos.js");
    const coded = new Set(dataset.rows.indicators.map((row) => row.indicator_id));
    return toSkos(await entriesOf(dataset), { coded });
  }),
  vocabulary: file(async (dataset, language) => {
    const { vocabularyPage } = await import("../report/html/vocabulary-page.js");
    return vocabularyPage(await entriesOf(dataset), language);
  }),
} as const satisfies Record<string, ExportFormat>;

/** Parquet with one partition a region, as `--format parquet --partition` writes it. */
export const PARTITIONED_PARQUET: ExportFormat = folder(async (dataset) => {
  const { toPartitionedParquet } = await import("../export/partitioned-parquet.js");
  return toPartitionedParquet(dataset);
});

export type ExportFormatName = keyof typeof EXPORT_FORMATS;
