import { basename, join } from "node:path";
import { refuseTooLarge } from "../io/refuse-too-large.js";
import { readSettled } from "../io/settled-folder.js";
import { append } from "../model/append.js";
import { CrossProvinceError, type Issue } from "../model/issue.js";
import type { TargetRow } from "../model/rows.js";
import type { Rows } from "../tables/dataset.js";
import { TABLE_NAMES, type TableName } from "../tables/field.js";
import { loadSeed } from "../tables/load-seed.js";
import { withoutOldHeaders } from "../tables/old-dataset.js";
import type { Row } from "../tables/read-rows.js";
import { withoutTables } from "../tables/without-tables.js";
import { applyDecisions, type DraftState } from "./decisions/apply-decisions.js";
import { decidedIndicators } from "./decisions/decided-indicators.js";
import type { Decision } from "./decisions/decision.js";
import { loadDecisions } from "./decisions/decisions-file.js";
import { targetKeys } from "./decisions/target-key.js";
import { DROPPED, loadDraftTable, NEEDED, type ReadTable } from "./draft-tables.js";
import { fingerprint } from "./fingerprint.js";
import { REVIEW_WORKBOOK, readWorkbookTargets } from "./read-workbook.js";
import { restoreQuotes } from "./restore-quotes.js";
import { loadReviewNotes, type ReviewNotes } from "./review-notes.js";

/** A draft folder as read: rows (none for a table that it lacks) and the documents' bytes by file name. */
export interface DraftFolder {
  /** As decided. */
  readonly rows: Rows;
  readonly seeds: ReadonlyMap<string, Uint8Array>;
  /** Text of each document by its id. */
  readonly texts: ReadonlyMap<string, string>;
  /** The draft before the decisions, which `decisions` take to `rows`. */
  readonly drafted: DraftState;
  readonly dropped: readonly TargetRow[];
  readonly decisions: readonly Decision[];
  readonly notes: ReviewNotes;
}

/** The targets of a folder: those of its workbook where that was worked on, else of its table. */
async function loadTargets(folder: string): Promise<ReadTable> {
  const [table, book] = await Promise.all([loadDraftTable(folder, "targets"), readWorkbookTargets(folder)]);
  if (book === undefined) return table;
  if (table.issues.some(({ code }) => code === "file-missing")) return book;
  if (book.issues.length > 0) return book;
  const [own, other] = [fingerprint(table.rows), fingerprint(book.rows)];
  if (own === other || other === book.made) return table;
  if (own === book.made) return book;
  const parameters = { file: "targets.csv", other: REVIEW_WORKBOOK };
  return { rows: [], issues: [{ code: "draft-tables-differ", severity: "error", at: {}, parameters }] };
}

/**
 * Reads a draft folder: the tables by their schemas, in whatever form a spreadsheet left them, with the decisions of reviewers applied,
 * and the documents with their hashes checked.
 * @throws CrossProvinceError with all issues: a missing table, wrong cells, a missing or altered document
 */
export function readDraft(folder: string): Promise<DraftFolder> {
  return readSettled(folder, () => readNow(folder));
}

/** Rows proposed by a draft that its targets no longer use are no longer proposed. */
function inUse(rows: Rows, before: readonly TargetRow[]): Rows {
  const used = new Set(rows.targets.flatMap((row) => [row.indicator_id, row.unit]));
  const gone = new Set(before.flatMap((row) => [row.indicator_id, row.unit]).filter((id) => !used.has(id)));
  return {
    ...rows,
    indicators: rows.indicators.filter((row) => !gone.has(row.indicator_id)),
    units: rows.units.filter((row) => !gone.has(row.unit)),
  };
}

/** The rows that a table calls dropped, as decisions. */
function droppedInTable(targets: readonly TargetRow[]): Decision[] {
  const keys = targetKeys(targets);
  return targets
    .filter(({ status }) => String(status) === DROPPED)
    .map((row) => ({
      decided_on: row.reviewed_on ?? "",
      decided_by: row.reviewed_by ?? "",
      scope: "target",
      key: keys.get(row.target_id) ?? "",
      action: "drop",
      old: "",
      new: "other",
      why: "",
      undone: "",
    }));
}

async function readNow(folder: string): Promise<DraftFolder> {
  await refuseTooLarge(
    folder,
    TABLE_NAMES.map((name) => join(folder, `${name}.csv`)),
  );
  const read = await Promise.all(
    TABLE_NAMES.map(
      async (name) =>
        [name, await (name === "targets" ? loadTargets(folder) : loadDraftTable(folder, name))] as const,
    ),
  );
  const issues = read.flatMap(([, table]) => table.issues);
  const absent = issues.length === NEEDED.size ? withoutTables(issues, folder, "draft-missing") : issues;
  if (issues.length > 0) throw new CrossProvinceError(withoutOldHeaders(absent, folder));
  const tables = Object.fromEntries(read.map(([name, { rows }]) => [name, rows])) as Record<
    TableName,
    readonly Row[]
  >;
  // The schemas have just checked each cell: from here on rows have the types of model/rows.
  const rows = tables as unknown as Rows;
  const seeds = new Map<string, Uint8Array>();
  const texts = new Map<string, string>();
  const wrong: Issue[] = [];
  for (const [index, document] of rows.documents.entries()) {
    const seed = await loadSeed(document, index + 2, join(folder, "seeds"));
    append(wrong, seed.issues);
    if (seed.bytes === undefined || seed.text === undefined) continue;
    seeds.set(basename(document.seed_file), seed.bytes);
    texts.set(document.document_id, seed.text);
  }
  if (wrong.length > 0) throw new CrossProvinceError(wrong);
  const [decisions, notes] = await Promise.all([loadDecisions(folder), loadReviewNotes(folder)]);
  const targets = restoreQuotes(rows.targets, texts);
  const subjects = new Map([...notes].map(([id, note]) => [id, note.subject ?? ""]));
  const drafted = applyDecisions(
    { targets, dropped: [], others: restoreQuotes(rows.other_numbers, texts) },
    droppedInTable(targets),
    { texts, subjects },
  );
  const state = applyDecisions(drafted, decisions, { texts, subjects });
  const known = new Set(rows.indicators.map(({ indicator_id }) => indicator_id));
  const made = decidedIndicators(decisions).filter(({ indicator_id }) => !known.has(indicator_id));
  const indicators = [...rows.indicators, ...new Map(made.map((row) => [row.indicator_id, row])).values()];
  const decided = { ...rows, indicators, targets: state.targets, other_numbers: state.others };
  return {
    rows: inUse(decided, targets),
    seeds,
    texts,
    drafted,
    dropped: state.dropped,
    decisions,
    notes,
  };
}
