import { join } from "node:path";
import { toCsv, toPeopleCsv } from "../io/csv.js";
import { refuseExisting } from "../io/write.js";
import { type FileContent, writeTogether } from "../io/write-together.js";
import type { Language } from "../model/language.js";
import type { TableName } from "../tables/field.js";
import { columnsOf } from "../tables/schemas.js";
import type { Draft } from "./draft-document.js";
import { REVIEW_COLUMNS, reviewRows } from "./review-table.js";

type AnyRow = Readonly<Record<string, unknown>>;

function unique<Row extends object>(rows: readonly Row[], keyOf: (row: Row) => string): Row[] {
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()];
}

/**
 * The files of a draft folder: `documents.csv`, `targets.csv` and `other_numbers.csv` in the very columns of the dataset, `indicators.csv`,
 * `regions.csv` and `units.csv` where rows are proposed, `review.csv` with the reasons, and the texts in `seeds/`. Paths are relative.
 */
export function draftFiles(drafts: readonly Draft[], language: Language = "en"): FileContent[] {
  const table = (name: TableName, rows: readonly object[]): FileContent => ({
    path: `${name}.csv`,
    content: toCsv(columnsOf(name), rows as readonly AnyRow[]),
  });
  const added = {
    indicators: unique(
      drafts.flatMap((draft) => draft.added.indicators),
      (row) => row.indicator_id,
    ),
    regions: unique(
      drafts.flatMap((draft) => draft.added.regions),
      (row) => row.region_code,
    ),
    units: unique(
      drafts.flatMap((draft) => draft.added.units),
      (row) => row.unit,
    ),
  };
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
    ...(["regions", "units", "indicators"] as const)
      .filter((name) => added[name].length > 0)
      .map((name) => table(name, added[name])),
    {
      path: "review.csv",
      content: toPeopleCsv(
        REVIEW_COLUMNS,
        drafts.flatMap((draft) => reviewRows(draft, language)),
      ),
    },
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
 */
export async function writeDraft(
  folder: string,
  drafts: readonly Draft[],
  options: { readonly force?: boolean; readonly language?: Language } = {},
): Promise<string[]> {
  const files = draftFiles(drafts, options.language).map((file) => ({
    ...file,
    path: join(folder, file.path),
  }));
  for (const { path } of files) await refuseExisting(path, options.force === true);
  await writeTogether(files, { root: folder, keep: true, command: `draft --out ${folder}` });
  return files.map(({ path }) => path);
}
