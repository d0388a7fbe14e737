import { distance } from "fastest-levenshtein";
import { placeOfNumber } from "../../model/place-of-number.js";
import type { TargetRow } from "../../model/rows.js";
import { amountOf } from "../../normalize/amount.js";
import { ReAnchorer } from "./re-anchor.js";

/** What became of a target from one version of a document to the next. */
export const VERSION_CHANGES = ["raised", "lowered", "reworded", "added", "dropped", "same"] as const;
export type VersionChange = (typeof VERSION_CHANGES)[number];

/** A target in two versions of a document. */
export interface VersionPair {
  readonly change: VersionChange;
  /** Null for a target that was added. */
  readonly before: TargetRow | null;
  /** Null for a target that was dropped. */
  readonly after: TargetRow | null;
  /** The columns in which they differ, but for those of the place. */
  readonly columns: readonly string[];
}

/** A version: its text, and its targets. */
export interface DocumentVersion {
  /** As a report names it. */
  readonly title?: string;
  readonly text: string;
  readonly targets: readonly TargetRow[];
}

const COMPARED = [
  "value",
  "value_max",
  "unit",
  "unit_mult",
  "bound",
  "measure",
  "period_start",
  "period_end",
  "base_year",
  "commitment",
  "tier",
  "population_id",
  "breakdown",
  "each",
  "region_code",
  "benchmark",
] as const satisfies readonly (keyof TargetRow)[];

/** Columns that say of what a number is; deadline, bound and number may change. */
const SUBJECT = [
  "indicator_id",
  "population_id",
  "breakdown",
  "each",
  "tier",
  "region_code",
] as const satisfies readonly (keyof TargetRow)[];

const subjectOf = (row: TargetRow): string => SUBJECT.map((column) => row[column] ?? "").join("|");
/** The words of a quote without its numbers. */
const wordsOf = ({ quote }: TargetRow): string =>
  quote.replace(/[\d０-９.．,，%％〇零一二三四五六七八九十百千万亿\s]/gu, "");
/** The least likeness of two quotes, from 0 to 1, that are taken for versions of one sentence. */
const ALIKE = 0.6;

function likeness(a: TargetRow, b: TargetRow): number {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const longest = Math.max(one.length, other.length);
  return longest === 0 ? 0 : 1 - distance(one, other) / longest;
}

function pairOf(before: TargetRow, after: TargetRow, sameWords: boolean): VersionPair {
  const columns = COMPARED.filter((column) => before[column] !== after[column]);
  const amount = ({ value, unit_mult, unit }: TargetRow): number | null => amountOf(value, unit_mult, unit);
  const [old, now] = [amount(before), amount(after)];
  const comparable =
    old !== null && now !== null && before.unit === after.unit && before.measure === after.measure;
  if (comparable && now !== old) return { change: now > old ? "raised" : "lowered", before, after, columns };
  return { change: sameWords && columns.length === 0 ? "same" : "reworded", before, after, columns };
}

/**
 * Sets two versions of a document against each other: targets whose very words stand in both are the same; of the rest, targets of one
 * subject are paired, of one deadline first, then those whose sentences are alike; what is left was dropped or added.
 * @returns one entry a target, in the order of the later version; what was dropped stands where it stood
 */
export function pairVersions(old: DocumentVersion, now: DocumentVersion): VersionPair[] {
  const anchors = new ReAnchorer(old.text, now.text);
  const free = new Map(now.targets.map((row) => [row.target_id, row]));
  const pairs: VersionPair[] = [];
  const take = (before: TargetRow, after: TargetRow, sameWords: boolean): void => {
    free.delete(after.target_id);
    pairs.push(pairOf(before, after, sameWords));
  };
  let rest: TargetRow[] = [];
  for (const before of old.targets) {
    const place = anchors.row(before);
    const at = place === null ? null : placeOfNumber(place);
    const there = [...free.values()].filter((row) => placeOfNumber(row) === at);
    const same = there.find((row) => subjectOf(row) === subjectOf(before)) ?? there[0];
    if (same === undefined) rest.push(before);
    else take(before, same, true);
  }
  const rounds: readonly ((before: TargetRow, after: TargetRow) => number)[] = [
    (before, after) =>
      subjectOf(before) === subjectOf(after) &&
      before.measure === after.measure &&
      before.period_end === after.period_end
        ? 1 + likeness(before, after)
        : 0,
    (before, after) =>
      subjectOf(before) === subjectOf(after) && before.measure === after.measure
        ? 1 + likeness(before, after)
        : 0,
    (before, after) => {
      const alike = before.unit === after.unit ? likeness(before, after) : 0;
      return alike >= ALIKE ? alike : 0;
    },
  ];
  for (const score of rounds) {
    const left: TargetRow[] = [];
    for (const before of rest) {
      let best: { row: TargetRow; score: number } | undefined;
      for (const row of free.values()) {
        const reached = score(before, row);
        if (reached > (best?.score ?? 0)) best = { row, score: reached };
      }
      if (best === undefined) left.push(before);
      else take(before, best.row, false);
    }
    rest = left;
  }
  for (const before of rest) pairs.push({ change: "dropped", before, after: null, columns: [] });
  for (const after of free.values()) pairs.push({ change: "added", before: null, after, columns: [] });
  const order = ({ before, after }: VersionPair): number =>
    after === null ? (before === null ? 0 : placeOfNumber(before)) : placeOfNumber(after);
  return pairs.sort((a, b) => order(a) - order(b));
}
