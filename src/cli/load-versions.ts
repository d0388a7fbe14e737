import { access } from "node:fs/promises";
import { draftDocument } from "../draft/draft-document.js";
import type { DraftOptions } from "../draft/draft-options.js";
import type { DocumentVersion } from "../draft/versions/pair-versions.js";
import { readDocument } from "../read/read-document.js";
import type { Dataset } from "../tables/dataset.js";

interface LoadedVersion extends DocumentVersion {
  readonly title: string;
  readonly region: string;
  readonly period: readonly [number, number];
}

/** A version by the id of a document of the dataset, with its reviewed rows, else by a file that is drafted. */
async function loadVersion(given: string, dataset: Dataset, options: DraftOptions): Promise<LoadedVersion> {
  const stored = dataset.rows.documents.find(({ document_id }) => document_id === given);
  const isFile = await access(given).then(
    () => true,
    () => false,
  );
  if (stored !== undefined && !isFile) {
    return {
      title: stored.title_zh,
      text: dataset.texts.get(given) ?? "",
      targets: dataset.rows.targets.filter(({ document_id }) => document_id === given),
      region: stored.region_code,
      period: [stored.period_start, stored.period_end],
    };
  }
  const source = await readDocument(given);
  const { targets, document } = draftDocument(source, { ...options, any: true, known: dataset.rows });
  return {
    title: document.title_zh,
    text: source.text,
    targets,
    region: document.region_code,
    period: [document.period_start, document.period_end],
  };
}

/** Two versions of a document; the second has the region and years of the first where its own title does not tell. */
export async function loadVersions(
  old: string,
  now: string,
  dataset: Dataset,
  options: DraftOptions = {},
): Promise<{ readonly before: LoadedVersion; readonly after: LoadedVersion }> {
  const before = await loadVersion(old, dataset, options);
  const { region, period } = before;
  return { before, after: await loadVersion(now, dataset, { region, period, ...options }) };
}
