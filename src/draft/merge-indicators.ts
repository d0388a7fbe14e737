import { join, resolve } from "node:path";
import { changeFolder } from "../io/change-folder.js";
import { toCsv } from "../io/csv.js";
import { sameFolder } from "../io/folder-state.js";
import { fileHash } from "../io/journal.js";
import type { LockOwner } from "../io/lock-owner.js";
import { SHIPPED_DATA } from "../io/paths.js";
import { CrossProvinceError } from "../model/issue.js";
import { nearest } from "../model/nearest.js";
import { refuseUnknown } from "../model/refuse-unknown.js";
import { requireText } from "../model/require.js";
import type { IndicatorRow, TargetRow } from "../model/rows.js";
import { loadDataset } from "../tables/load-dataset.js";
import { columnsOf } from "../tables/schemas.js";
import { shippedTables } from "../tables/shipped-tables.js";
import { DECISIONS_FILE, type Decision, toDecisionsCsv } from "./decisions/decision.js";
import { loadDecisions } from "./decisions/decisions-file.js";
import { MERGE } from "./decisions/merged-indicators.js";

/** Who merges two indicators of a dataset, and why. */
export interface MergeOptions {
  /** The dataset folder. */
  readonly data: string;
  readonly by?: string;
  readonly why?: string;
  readonly onWait?: (owner: LockOwner) => void;
}

/** What a merge changed. */
export interface IndicatorMerge {
  readonly from: string;
  readonly into: string;
  /** Targets that changed their indicator. */
  readonly targets: number;
}

function checkMerge(from: string, options: MergeOptions): void {
  requireText(from, "from");
  refuseUnknown(options, ["data", "by", "why", "onWait"]);
  requireText(options.data, "data");
}

/** What is kept of a merged indicator, so that the merge can be taken back. */
interface Kept {
  readonly row: IndicatorRow | null;
  readonly targets: readonly string[];
}

function unknown(received: string, ids: readonly string[]): CrossProvinceError {
  const hint = nearest(received, ids);
  return new CrossProvinceError([
    {
      code: "reference-unknown",
      severity: "error",
      at: { file: "indicators.csv", column: "indicator_id" },
      expected: "indicators.csv",
      received,
      ...(hint === undefined ? {} : { hint }),
    },
  ]);
}

/** Changes indicators, targets and decisions of a dataset folder in one step that `undo` can take back. */
async function change(
  options: MergeOptions,
  command: string,
  make: (
    rows: { readonly indicators: readonly IndicatorRow[]; readonly targets: readonly TargetRow[] },
    decisions: readonly Decision[],
  ) => {
    readonly indicators: readonly IndicatorRow[];
    readonly targets: readonly TargetRow[];
    readonly decisions: readonly Decision[];
    readonly value: IndicatorMerge;
  },
): Promise<IndicatorMerge> {
  const data = resolve(options.data);
  if (await sameFolder(data, SHIPPED_DATA))
    throw new CrossProvinceError([
      { code: "dataset-shipped", severity: "error", at: {}, received: data, parameters: { file: data } },
    ]);
  const lock = { command, keep: true, ...(options.onWait === undefined ? {} : { onWait: options.onWait }) };
  return changeFolder(data, lock, async () => {
    const paths = ["indicators.csv", "targets.csv", DECISIONS_FILE].map((file) => join(data, file));
    const read = new Map(await Promise.all(paths.map(async (path) => [path, await fileHash(path)] as const)));
    const { rows } = await loadDataset({ data });
    const { indicators, targets, decisions, value } = make(rows, await loadDecisions(data));
    const table = (name: "indicators" | "targets", list: readonly object[]) => ({
      path: join(data, `${name}.csv`),
      content: toCsv(columnsOf(name), list as readonly Record<string, unknown>[]),
    });
    return {
      read,
      files: [
        table("indicators", indicators),
        table("targets", targets),
        { path: join(data, DECISIONS_FILE), content: toDecisionsCsv(decisions) },
      ],
      value,
    };
  });
}

/**
 * Makes two indicators of a dataset one: the targets of the first go to the second, its row goes, and the decision is kept in
 * `decisions.csv`, from where later drafts and `accept` apply it.
 * @param into an indicator of the dataset, or of the shipped vocabulary, whose row is then copied
 * @throws CrossProvinceError for ids that are not there, and for the shipped dataset
 * @example
 * const merged = await mergeIndicators("green-factories", "green-parks", { data: "my/data", by: "me", why: "one thing" });
 * merged.into; // => "green-parks"
 */
export async function mergeIndicators(
  from: string,
  into: string,
  options: MergeOptions,
): Promise<IndicatorMerge> {
  requireText(into, "into");
  checkMerge(from, options);
  if (from === into)
    throw new CrossProvinceError([{ code: "merge-itself", severity: "error", at: {}, received: from }]);
  return change(options, `merge ${from} ${into}`, ({ indicators, targets }, decisions) => {
    const ids = indicators.map((row) => row.indicator_id);
    const row = indicators.find(({ indicator_id }) => indicator_id === from);
    const { rows: shipped, vocabulary } = shippedTables();
    const target = [...indicators, ...shipped.indicators, ...vocabulary.concepts].find(
      ({ indicator_id }) => indicator_id === into,
    );
    if (row === undefined) throw unknown(from, ids);
    if (target === undefined) throw unknown(into, ids);
    const moved = targets.filter(({ indicator_id }) => indicator_id === from);
    const kept: Kept = { row, targets: moved.map(({ target_id }) => target_id) };
    const decision: Decision = {
      decided_on: new Date().toISOString(),
      decided_by: options.by ?? "",
      ...MERGE,
      key: from,
      old: JSON.stringify(kept),
      new: into,
      why: options.why ?? "",
      undone: "",
    };
    const rest = indicators.filter(({ indicator_id }) => indicator_id !== from);
    return {
      indicators: ids.includes(into) ? rest : [...rest, target],
      targets: targets.map((each) => (each.indicator_id === from ? { ...each, indicator_id: into } : each)),
      decisions: [...decisions, decision],
      value: { from, into, targets: moved.length },
    };
  });
}

function keptOf(old: string): Kept | null {
  const value: unknown = JSON.parse(old.startsWith("{") ? old : "{}");
  if (typeof value !== "object" || value === null || !("row" in value) || !("targets" in value)) return null;
  // What `mergeIndicators` wrote is read again.
  return Array.isArray(value.targets) ? (value as Kept) : null;
}

/**
 * Takes a merge back: the indicator and its targets are as before, targets that came since stay; the decision is marked as undone.
 * @throws CrossProvinceError where no such merge stands
 * @example
 * await mergeIndicators("green-factories", "green-parks", { data: "my/data" });
 * (await unmergeIndicators("green-factories", { data: "my/data" })).from; // => "green-factories"
 */
export async function unmergeIndicators(from: string, options: MergeOptions): Promise<IndicatorMerge> {
  checkMerge(from, options);
  return change(options, `merge --undo ${from}`, ({ indicators, targets }, decisions) => {
    const at = decisions.findLastIndex(
      ({ scope, action, key, undone }) =>
        scope === MERGE.scope && action === MERGE.action && key === from && undone === "",
    );
    const decision = decisions[at];
    const kept = decision === undefined ? null : keptOf(decision.old);
    if (decision === undefined || kept === null) throw unknown(from, []);
    const moved = new Set(kept.targets);
    const back = targets.filter((row) => moved.has(row.target_id) && row.indicator_id === decision.new);
    const there = indicators.some(({ indicator_id }) => indicator_id === from);
    return {
      indicators: there || kept.row === null ? indicators : [...indicators, kept.row],
      targets: targets.map((row) => (back.includes(row) ? { ...row, indicator_id: from } : row)),
      decisions: decisions.map((each, index) =>
        index === at ? { ...each, undone: new Date().toISOString() } : each,
      ),
      value: { from, into: decision.new, targets: back.length },
    };
  });
}
