import type { Issue } from "../model/issue.js";
import { LABELS } from "../model/labels.js";
import { nearestFew } from "../model/nearest.js";
import { isPlainName } from "../model/plain-name.js";
import { checkDocuments } from "../tables/check-documents.js";
import { checkQuotes } from "../tables/check-quotes.js";
import { checkReferences } from "../tables/check-references.js";
import { checkTargets } from "../tables/check-targets.js";
import type { Rows } from "../tables/dataset.js";
import { TABLE_NAMES, type TableName } from "../tables/field.js";
import type { Row } from "../tables/read-rows.js";
import { keyOf, SCHEMAS } from "../tables/schemas.js";
import { isProposed } from "./draft-mark.js";

/** The rows that a draft adds to each table of a dataset, and what forbids it. */
export interface Merge {
  /** Rows to append, in the order of the draft; a row that the dataset has already, cell for cell, is left out. */
  readonly added: Rows;
  /** Row numbers are those of the draft's files. */
  readonly issues: readonly Issue[];
}

const same = (a: Row, b: Row): boolean => Object.keys(a).every((name) => a[name] === b[name]);

/** Tables in which a row that is there already is no mistake: several drafts may propose the same region, unit or indicator. */
const SHARED: ReadonlySet<TableName> = new Set(["regions", "units", "indicators", "populations"]);

/**
 * Whether two rows under one id are one concept: ids follow from concepts, so a row that is still a proposal, or bears the same name, is
 * the one that is there already, which a person may have completed.
 */
function isOneConcept(row: Row, before: Row): boolean {
  return row.name_zh === before.name_zh || isProposed({ definition_zh: String(row.definition_zh) });
}

/** One list of rows a table. */
type Tables = Readonly<Record<TableName, readonly Row[]>>;

function byTable(rowsOf: (name: TableName) => readonly Row[]): Tables {
  return {
    documents: rowsOf("documents"),
    regions: rowsOf("regions"),
    indicators: rowsOf("indicators"),
    populations: rowsOf("populations"),
    units: rowsOf("units"),
    targets: rowsOf("targets"),
    other_numbers: rowsOf("other_numbers"),
  };
}

// Rows of both forms are the same objects: `Rows` says what the schemas have checked.
const plain = (rows: Rows): Tables => rows as unknown as Tables;
const typed = (tables: Tables): Rows => tables as unknown as Rows;

/** Rows of a draft that are kept, with the line of each in its file. */
function keep(
  base: Tables,
  draft: Tables,
  reviewedOnly: boolean,
): Record<TableName, { row: Row; line: number }[]> {
  const targets = draft.targets.filter((row) => !reviewedOnly || row.status === "reviewed");
  const used = new Set(targets.flatMap((row) => [row.indicator_id, row.unit]));
  const wanted = (name: TableName, row: Row): boolean => {
    if (!reviewedOnly) return true;
    if (name === "targets") return row.status === "reviewed";
    return name !== "indicators" || used.has(row.indicator_id ?? null);
  };
  const kept = (name: TableName): { row: Row; line: number }[] => {
    const key = keyOf(SCHEMAS[name]);
    const known = new Map(key === undefined ? [] : base[name].map((row) => [row[key], row]));
    return draft[name]
      .map((row, index) => ({ row, line: index + 2 }))
      .filter(({ row }) => {
        const before = key === undefined ? undefined : known.get(row[key] ?? null);
        const there =
          before !== undefined &&
          SHARED.has(name) &&
          (same(row, before) || (name === "indicators" && isOneConcept(row, before)));
        return wanted(name, row) && !there;
      });
  };
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, kept(name)])) as ReturnType<typeof keep>;
}

/** Documents whose text the dataset, or the draft itself, has already, under whatever id. */
function checkTwins(base: Rows, documents: Rows["documents"]): Issue[] {
  const owners = new Map(base.documents.map((row) => [row.sha256, row.document_id]));
  return documents.flatMap(({ sha256, document_id }, index): Issue[] => {
    const received = owners.get(sha256);
    if (received === undefined) {
      owners.set(sha256, document_id);
      return [];
    }
    const at = { file: "documents.csv", row: index + 2, document: document_id };
    return [{ code: "document-present", severity: "error", at, received }];
  });
}

/** Ids that other documents of the dataset have: two drafts of one region and year, each made without the other. */
function checkIds(base: Rows, documents: Rows["documents"]): Issue[] {
  const known = new Set(base.documents.map((row) => row.document_id));
  return documents.flatMap(({ document_id }, index): Issue[] => {
    if (!known.has(document_id)) return [];
    const at = { file: "documents.csv", row: index + 2, column: "document_id" };
    return [{ code: "document-id-taken", severity: "error", at, received: document_id }];
  });
}

/** File names that belong to another document of the dataset or of the draft; letters of either case are one on some disks. */
function checkSeedNames(base: Rows, documents: Rows["documents"]): Issue[] {
  const owners = new Map(base.documents.map((row) => [row.seed_file.toLowerCase(), row.document_id]));
  return documents.flatMap(({ seed_file, document_id }, index): Issue[] => {
    const at = { file: "documents.csv", row: index + 2, column: "seed_file", document: document_id };
    if (!isPlainName(seed_file)) return [{ code: "name-unsafe", severity: "error", at, received: seed_file }];
    const expected = owners.get(seed_file.toLowerCase());
    owners.set(seed_file.toLowerCase(), document_id);
    return expected === undefined
      ? []
      : [{ code: "seed-present", severity: "error", at, expected, received: seed_file }];
  });
}

/** Themes of new indicators that neither the vocabulary nor the dataset has: each is taken for a slip. */
function checkThemes(base: Rows, indicators: Rows["indicators"]): Issue[] {
  const known = [...new Set([...Object.keys(LABELS.theme), ...base.indicators.map(({ theme }) => theme)])];
  return indicators.flatMap(({ theme }, index): Issue[] => {
    if (known.includes(theme)) return [];
    const at = { file: "indicators.csv", row: index + 2, column: "theme" };
    const expected = nearestFew(theme, known).join(", ");
    return [{ code: "code-unknown", severity: "error", at, expected, received: theme }];
  });
}

/**
 * Merges a draft into a dataset, without touching either.
 * @param texts the text of each document of the draft, by id
 * @param options `reviewedOnly`: leave out targets whose status is `draft`, and the indicators that only these have
 */
export function mergeDraft(
  base: Rows,
  draft: Rows,
  texts: ReadonlyMap<string, string>,
  options: { readonly reviewedOnly?: boolean } = {},
): Merge {
  const before = plain(base);
  const kept = keep(before, plain(draft), options.reviewedOnly === true);
  const added = typed(byTable((name) => kept[name].map(({ row }) => row)));
  const merged = byTable((name) => [...before[name], ...kept[name].map(({ row }) => row)]);
  /** The issue with the line of the draft's file in place of that of the rows checked. */
  const inDraft =
    (rowsBefore: (name: TableName) => number) =>
    (issue: Issue): Issue => {
      const name = TABLE_NAMES.find((table) => `${table}.csv` === issue.at.file);
      if (name === undefined || issue.at.row === undefined) return issue;
      const row = kept[name][issue.at.row - 2 - rowsBefore(name)]?.line;
      return row === undefined ? issue : { ...issue, at: { ...issue.at, row } };
    };
  // A document that is there already, or its id, would repeat every one of its rows: that is said once.
  const repeated = [checkTwins, checkIds].map((check) => check(base, added.documents));
  for (const issues of repeated) if (issues.length > 0) return { added, issues };
  const issues = [
    ...checkSeedNames(base, added.documents),
    ...checkReferences(merged).map(inDraft((name) => before[name].length)),
    ...[
      ...checkThemes(base, added.indicators),
      ...checkDocuments(added.documents),
      ...checkTargets(added.targets),
      ...checkQuotes(added.targets, added.other_numbers, texts),
    ].map(inDraft(() => 0)),
  ];
  return { added, issues };
}
