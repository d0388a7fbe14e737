import { describedRows } from "../compare/compare-targets.js";
import { SELECTION_OPTIONS, type Selection, selectionOf } from "../compare/selection.js";
import { groupBy } from "../model/group-by.js";
import { refuseUnknown } from "../model/refuse-unknown.js";
import { tidy } from "../normalize/amount.js";
import { fromRows, type Table } from "../tables/arquero.js";
import type { DescribedTarget } from "../tables/dataset.js";
import type { TargetSource } from "../tables/targets-of.js";

/** What a profile counts by. */
const PROFILE_DIMENSIONS = [
  "commitment",
  "bound",
  "measure",
  "period_end",
  "tier",
  "theme",
  "place",
] as const;
export type ProfileDimension = (typeof PROFILE_DIMENSIONS)[number];

/** Which targets a profile counts. */
export interface ProfileOptions extends Selection {
  /** Count a commitment again where the document states it again. Default false. */
  readonly restatements?: boolean;
  /** Count the cells of annex tables too. Default false: a table of districts and years outweighs the text. */
  readonly tables?: boolean;
}

const COLUMNS = [
  "document_id",
  "title_zh",
  "title_en",
  "dimension",
  "code",
  "targets",
  "of",
  "share",
  "target_ids",
];

function codeOf(target: DescribedTarget, dimension: ProfileDimension): string | null {
  if (dimension === "place") return target.table_id === null ? "text" : "table";
  const code = target[dimension];
  return code === null ? null : String(code);
}

/**
 * What a document's targets are like, and how far it binds itself: how many are firm or striven for, with which bounds, of which
 * measures, by which years, for which tiers and themes. A profile describes a document; it is no score.
 * @param source a dataset, its targets, or rows of them
 * @returns one row a document, dimension and code (null: not stated): `targets` of the `of` targets counted, `share` in per cent
 * @example
 * targetProfile((await loadDataset()).targets).columnNames().slice(3, 7); // => ["dimension", "code", "targets", "of"]
 */
export function targetProfile(source: TargetSource, options: ProfileOptions = {}): Table {
  refuseUnknown(options, [...SELECTION_OPTIONS, "restatements", "tables"]);
  const counted = describedRows(source, selectionOf(options)).filter(
    (target) =>
      ((options.restatements ?? false) || target.principal) &&
      ((options.tables ?? false) || target.table_id === null),
  );
  const rows = [...groupBy(counted, (target) => target.document_id).values()].flatMap((document) => {
    const [first] = document;
    if (first === undefined) return [];
    const { document_id, title_zh, title_en } = first;
    return PROFILE_DIMENSIONS.flatMap((dimension) =>
      [...groupBy(document, (target) => codeOf(target, dimension) ?? "").values()]
        .map((group) => ({
          document_id,
          title_zh,
          title_en,
          dimension,
          code: group[0] === undefined ? null : codeOf(group[0], dimension),
          targets: group.length,
          of: document.length,
          share: tidy((group.length / document.length) * 100),
          target_ids: group.map((target) => target.target_id),
        }))
        .sort((a, b) => b.targets - a.targets || String(a.code).localeCompare(String(b.code))),
    );
  });
  return fromRows(rows, COLUMNS);
}
