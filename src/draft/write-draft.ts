import { join } from "node:path";
import { requireDrafts } from "../draft/require-draft.js";
import { toPeopleCsv } from "../io/csv.js";
import { refuseExisting } from "../io/write.js";
import { writeTogether } from "../io/write-together.js";
import type { Language } from "../model/language.js";
import { refuseUnknown } from "../model/refuse-unknown.js";
import { requireText } from "../model/require.js";
import type { TableName } from "../tables/field.js";
import { columnsOf } from "../tables/schemas.js";
import type { Draft } from "./draft-document.js";
import { REVIEW_COLUMNS, reviewRows } from "./review-table.js";

type AnyRow = Readonly<Record<string, unknown>>;

function unique<Row extends object>(rows: readonly Row[], keyOf: (row: Row) => string): Row[] {
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()];
}

/** A file of a draft folder; its path is relative to it. */
export interface DraftFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

function table(name: TableName, rows: readonly object[]): DraftFile {
  return { path: `${name}.csv`, content: toPeopleCsv(columnsOf(name), rows as readonly AnyRow[]) };
}

/** The tables of rows that drafts propose, each row once: `regions.csv`, `units.csv` and `indicators.csv`, where there are any. */
export function addedFiles(added: readonly Draft["added"][]): DraftFile[] {
  const rows = {
    regions: unique(
      added.flatMap(({ regions }) => regions),
      (row) => row.region_code,
    ),
    units: unique(
      added.flatMap(({ units }) => units),
      (row) => row.unit,
    ),
    indicators: unique(
      added.flatMap(({ indicators }) => indicators),
      (row) => row.indicator_id,
    ),
  };
  return (["regions", "units", "indicators"] as const)
    .filter((name) => rows[name].length > 0)
    .map((name) => table(name, rows[name]));
}

/** `removed.csv`: what was taken out of pages before reading, where anything was. */
function removedFile(drafts: readonly Draft[]): DraftFile[] {
  const rows = drafts.flatMap(({ document, source }) =>
    (source.removed ?? []).map(({ text, place }) => ({ document_id: document.document_id, text, place })),
  );
  return rows.length === 0
    ? []
    : [{ path: "removed.csv", content: toPeopleCsv(["document_id", "text", "place"], rows) }];
}

/**
 * The files of a draft folder: `documents.csv`, `targets.csv` and `other_numbers.csv` in the very columns of the dataset, `indicators.csv`,
 * `regions.csv` and `units.csv` where rows are proposed, `review.csv` with the reasons, `removed.csv` with what was taken out of pages before
 * reading, and the texts in `seeds/`.
 * @param options `added`: false leaves out the rows proposed
 */
export function draftFiles(
  drafts: readonly Draft[],
  language: Language = "en",
  options: { readonly added?: boolean } = {},
): DraftFile[] {
  return [
    table(
      "documents",
      drafts.map((draft) => draft.document),
    ),
    table(
      "targets",
      drafts.flatMap((draft) => draft.targets),
    ),
    table(
      "other_numbers",
      drafts.flatMap((draft) => draft.otherNumbers),
    ),
    ...(options.added === false ? [] : addedFiles(drafts.map((draft) => draft.added))),
    {
      path: "review.csv",
      content: toPeopleCsv(
        REVIEW_COLUMNS,
        drafts.flatMap((draft) => reviewRows(draft, { language })),
      ),
    },
    ...removedFile(drafts),
    ...drafts.map((draft) => ({
      path: join("seeds", draft.document.seed_file),
      content: draft.source.bytes,
    })),
  ];
}

/**
 * Writes drafts into one folder, all files or none.
 * @param options `force` replaces a draft that is there already
 * @returns the paths written
 * @throws CrossProvinceError where the folder holds a draft already
 * @example
 * const draft = draftDocument("江西省绿色制造三年行动计划（2023—2025年）\n到2025年，绿色工厂达到60家。");
 * (await writeDraft("my/other-draft", [draft], { language: "zh" })).length > 3; // => true
 */
export async function writeDraft(
  folder: string,
  drafts: readonly Draft[],
  options: { readonly force?: boolean; readonly language?: Language } = {},
): Promise<string[]> {
  requireText(folder, "folder");
  requireDrafts(drafts);
  refuseUnknown(options, ["force", "language"]);
  const files = draftFiles(drafts, options.language).map((file) => ({
    ...file,
    path: join(folder, file.path),
  }));
  for (const { path } of files) await refuseExisting(path, options.force === true);
  await writeTogether(files, { root: folder, keep: true, command: `draft --out ${folder}` });
  return files.map(({ path }) => path);
}
