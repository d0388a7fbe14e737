import { join } from "node:path";
import { folderState } from "../io/folder-state.js";
import { type CsvRecord, streamCsv } from "../io/stream-csv.js";
import { CrossProvinceError, type Issue } from "../model/issue.js";
import type { TargetRow } from "../model/rows.js";
import type { Rows } from "../tables/dataset.js";
import type { TableName } from "../tables/field.js";
import { loadSeed } from "../tables/load-seed.js";
import { readRows } from "../tables/read-rows.js";
import { completeReferences } from "./complete-references.js";
import { DECISIONS_FILE } from "./decisions/decision.js";
import { DRAFT_TARGETS, DROPPED, loadDraftTable } from "./draft-tables.js";
import { mergeDraft } from "./merge-draft.js";
import { REVIEW_WORKBOOK } from "./read-workbook.js";
import { shippedLists } from "./shipped-lists.js";

/** Rows of a draft read at once, at the least. */
const PIECE_ROWS = 10_000;

const LISTS = [
  "documents",
  "regions",
  "indicators",
  "populations",
  "units",
] as const satisfies readonly TableName[];

/** Some documents of a draft with all that their targets refer to, checked. */
export interface DraftPiece {
  readonly rows: Rows;
  /** Text of each document by its id. */
  readonly texts: ReadonlyMap<string, string>;
}

function refuseErrors(issues: readonly Issue[]): void {
  const errors = issues.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new CrossProvinceError(errors);
}

/** What persons have decided about a draft is applied by `accept` alone, which holds the whole draft. */
async function refuseDecided(folder: string): Promise<void> {
  for (const file of [DECISIONS_FILE, REVIEW_WORKBOOK]) {
    if ((await folderState(folder, file)) !== "present") continue;
    const parameters = { file: join(folder, file) };
    throw new CrossProvinceError([{ code: "draft-decided", severity: "error", at: {}, parameters }]);
  }
}

/** The records of the targets, in pieces of whole documents where these stand together, as `draft` writes them. */
async function* targetPieces(
  folder: string,
  size: number,
): AsyncIterable<{ header: readonly string[]; records: CsvRecord[] }> {
  let header: readonly string[] | undefined;
  let records: CsvRecord[] = [];
  let last: string | undefined;
  let column = -1;
  for await (const record of streamCsv(join(folder, "targets.csv"))) {
    if (header === undefined) {
      header = record.cells;
      column = header.indexOf("document_id");
      continue;
    }
    const document = record.cells[column];
    if (records.length >= size && document !== last) {
      yield { header, records };
      records = [];
    }
    records.push(record);
    last = document;
  }
  yield { header: header ?? [], records };
}

/**
 * A draft folder read and checked some documents at a time, for drafts that no memory holds. What it refers to is looked up in `base`,
 * then in the shipped lists. Rows that are dropped are left out; documents without targets come last.
 * @param base rows of a dataset, whose documents are left out of account
 * @param size rows of a piece, at the least
 * @throws CrossProvinceError for wrong cells, references and quotes with the rows of the draft's files, and for a draft that persons have
 * decided about
 */
export async function* draftInPieces(
  folder: string,
  base: Rows,
  size = PIECE_ROWS,
): AsyncIterable<DraftPiece> {
  await refuseDecided(folder);
  const lists = shippedLists();
  const known: Rows = { ...base, documents: [], targets: [], other_numbers: [] };
  const tables = await Promise.all(
    LISTS.map(async (name) => {
      const table = await loadDraftTable(folder, name);
      refuseErrors(table.issues);
      return [name, table.rows] as const;
    }),
  );
  // The schemas have just checked each cell: from here on rows have the types of model/rows.
  const read = { ...Object.fromEntries(tables), targets: [], other_numbers: [] } as unknown as Rows;
  refuseErrors(mergeDraft(known, completeReferences(known, read, lists), new Map()).issues);
  const lines = new Map(read.documents.map((row, index) => [row.document_id, { row, line: index + 2 }]));
  const piece = async (
    ids: Iterable<string>,
    targets: readonly TargetRow[],
    rowsInFile: readonly number[],
  ): Promise<DraftPiece> => {
    const texts = new Map<string, string>();
    const documents: Rows["documents"][number][] = [];
    for (const id of ids) {
      const document = lines.get(id);
      // A document that the draft lacks is told of by the check of references.
      if (document === undefined) continue;
      const seed = await loadSeed(document.row, document.line, join(folder, "seeds"));
      refuseErrors(seed.issues);
      texts.set(id, seed.text ?? "");
      documents.push(document.row);
    }
    const whole = completeReferences(known, { ...read, documents, targets }, lists);
    const { added, issues } = mergeDraft(known, whole, texts);
    refuseErrors(
      issues.map((issue) =>
        issue.at.file !== "targets.csv" || issue.at.row === undefined
          ? issue
          : { ...issue, at: { ...issue.at, row: rowsInFile[issue.at.row - 2] ?? issue.at.row } },
      ),
    );
    const beside = (name: "regions" | "indicators" | "populations" | "units") => [
      ...known[name],
      ...added[name],
    ];
    const rows = {
      ...added,
      regions: beside("regions"),
      indicators: beside("indicators"),
      populations: beside("populations"),
      units: beside("units"),
    } as Rows;
    return { rows, texts };
  };
  const rest = new Set(lines.keys());
  for await (const { header, records } of targetPieces(folder, size)) {
    const { rows, issues } = readRows(DRAFT_TARGETS, { header, records }, "targets.csv");
    refuseErrors(issues);
    const kept = rows.flatMap((row, index) =>
      row.status === DROPPED ? [] : [{ row, line: records[index]?.row ?? 0 }],
    );
    const targets = kept.map(({ row }) => row) as unknown as readonly TargetRow[];
    const ids = new Set(targets.map((row) => row.document_id));
    for (const id of ids) rest.delete(id);
    yield await piece(
      ids,
      targets,
      kept.map(({ line }) => line),
    );
  }
  const left = [...rest];
  for (let at = 0; at < left.length; at += 1000) yield await piece(left.slice(at, at + 1000), [], []);
}
