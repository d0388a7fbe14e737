import { basename, join } from "node:path";
import type { FileContent } from "../io/change-folder.js";
import { toCsv } from "../io/csv.js";
import { fileHash } from "../io/journal.js";
import { loadBytes, loadText } from "../io/read.js";
import type { Dataset, Rows } from "../tables/dataset.js";
import { TABLE_NAMES, type TableName } from "../tables/field.js";
import { columnsOf } from "../tables/schemas.js";
import { DECISIONS_FILE, type Decision, toDecisionsCsv } from "./decisions/decision.js";
import { loadDecisions } from "./decisions/decisions-file.js";
import { mergeDecisions } from "./decisions/merge-decisions.js";

/** Tables of which rows go, or change, when a document is replaced. */
const OF_DOCUMENTS: ReadonlySet<TableName> = new Set(["documents", "targets", "other_numbers", "indicators"]);

/**
 * The tables' files with the draft's rows appended: what stands in them stays as it is, byte for byte.
 * @param left the rows that stay where documents are replaced, else null
 */
export async function tableFiles(
  from: string,
  to: string,
  added: Rows,
  all: boolean,
  left: Rows | null,
): Promise<FileContent[]> {
  const names = TABLE_NAMES.filter(
    (name) => all || added[name].length > 0 || (left !== null && OF_DOCUMENTS.has(name)),
  );
  return Promise.all(
    names.map(async (name) => {
      if (left !== null && OF_DOCUMENTS.has(name)) {
        const rows = [...left[name], ...added[name]] as unknown as Record<string, unknown>[];
        return { path: join(to, `${name}.csv`), content: toCsv(columnsOf(name), rows) };
      }
      const before = await loadText(join(from, `${name}.csv`));
      const rows = toCsv(columnsOf(name), added[name] as unknown as Record<string, unknown>[]);
      const content = `${before}${before.endsWith("\n") ? "" : "\n"}${rows.slice(rows.indexOf("\n") + 1)}`;
      return { path: join(to, `${name}.csv`), content };
    }),
  );
}

/** The dataset's decisions with those of a draft; no file where the draft has none. */
export async function decisionFiles(data: string, decisions: readonly Decision[]): Promise<FileContent[]> {
  if (decisions.length === 0) return [];
  const content = toDecisionsCsv(mergeDecisions(await loadDecisions(data), decisions));
  return [{ path: join(data, DECISIONS_FILE), content }];
}

/** Copies of the documents of a dataset. */
export async function seedFiles(base: Dataset, from: string, to: string): Promise<FileContent[]> {
  return Promise.all(
    base.rows.documents.map(async ({ seed_file }) => ({
      path: join(to, basename(seed_file)),
      content: await loadBytes(join(from, basename(seed_file))),
    })),
  );
}

/** What a dataset's files hold now, so that a change by another program is noticed before anything is replaced. */
export async function hashesOf(folder: string): Promise<Map<string, string | null>> {
  const paths = [...TABLE_NAMES.map((name) => `${name}.csv`), "datapackage.json"].map((file) =>
    join(folder, file),
  );
  return new Map(await Promise.all(paths.map(async (path) => [path, await fileHash(path)] as const)));
}
