import { readTarget } from "../../audit/read-target.js";
import type { OtherNumberKind } from "../../model/codes.js";
import { groupBy } from "../../model/group-by.js";
import { placeOfNumber } from "../../model/place-of-number.js";
import type { OtherNumberRow, TargetRow } from "../../model/rows.js";
import { scanNumbers } from "../../text/numbers/number-scan.js";
import { readDecided } from "./decided-row.js";
import { type Decision, kindOf } from "./decision.js";
import { reAnchorDecision } from "./re-anchor-decision.js";
import { regroup } from "./regroup.js";
import { parseKey, targetKeys } from "./target-key.js";

/** A draft under review: its targets, those dropped, and the numbers that are no targets. */
export interface DraftState {
  readonly targets: readonly TargetRow[];
  readonly dropped: readonly TargetRow[];
  readonly others: readonly OtherNumberRow[];
}

/** What decisions are applied with. */
export interface DecisionContext {
  readonly texts: ReadonlyMap<string, string>;
  /** The name as printed of each target, by its id. */
  readonly subjects: ReadonlyMap<string, string>;
}

/** The number of a row that is no target after all, as a row of `other_numbers.csv`. */
function otherOf(row: TargetRow, kind: OtherNumberKind, why: string, text: string): OtherNumberRow {
  const read = readTarget(row, undefined);
  const start = placeOfNumber(row);
  const end = row.value_start === null ? row.quote_end : (read?.end ?? Math.min(row.quote_end, start + 1));
  return {
    document_id: row.document_id,
    quote: text.slice(start, end),
    quote_start: start,
    quote_end: end,
    kind,
    note: null,
    why,
  };
}

/** Other numbers without the one that a target now states; what else stands in the same row stays, number by number. */
function withoutNumber(others: OtherNumberRow[], row: TargetRow, text: string): OtherNumberRow[] {
  const read = readTarget(row, undefined);
  const [start, end] = [placeOfNumber(row), read?.end ?? placeOfNumber(row) + 1];
  const apart = (other: OtherNumberRow): boolean =>
    other.document_id !== row.document_id || other.quote_end <= start || other.quote_start >= end;
  if (others.every(apart)) return others;
  return others.flatMap((other) => {
    if (apart(other)) return [other];
    return scanNumbers(other.quote)
      .map((number) => ({ from: other.quote_start + number.start, to: other.quote_start + number.end }))
      .filter(({ from, to }) => to <= start || from >= end)
      .map(({ from, to }) => ({ ...other, quote: text.slice(from, to), quote_start: from, quote_end: to }));
  });
}

/** A draft that changes from decision to decision: where one more is made, none before it is applied again. */
export class DecisionReplay {
  private targets: TargetRow[];
  private dropped: TargetRow[];
  private others: OtherNumberRow[];
  private readonly keys: Map<string, string>;

  constructor(
    state: DraftState,
    private readonly context: DecisionContext,
  ) {
    this.targets = [...state.targets];
    this.dropped = [...state.dropped];
    this.others = [...state.others];
    this.keys = targetKeys([...state.targets, ...state.dropped]);
  }

  private readonly text = (document: string): string => this.context.texts.get(document) ?? "";

  private drop(row: TargetRow, kind: OtherNumberKind, decision: Decision): void {
    this.targets = this.targets.filter(({ target_id }) => target_id !== row.target_id);
    this.dropped.push(row);
    const shared = this.targets.some(
      (other) => other.document_id === row.document_id && placeOfNumber(other) === placeOfNumber(row),
    );
    const why = decision.why === "" ? "dropped in review" : decision.why;
    if (!shared) this.others.push(otherOf(row, kind, why, this.text(row.document_id)));
  }

  private decideTarget(decision: Decision): void {
    const named = (row: TargetRow): boolean => this.keys.get(row.target_id) === decision.key;
    const there = this.targets.find(named) ?? this.dropped.find(named);
    if (decision.action === "drop") {
      if (there !== undefined && this.targets.includes(there))
        this.drop(there, kindOf(decision.new), decision);
      return;
    }
    const decided = readDecided(decision.new);
    const place = parseKey(decision.key);
    if (decided === undefined || place === undefined) return;
    const target_id = there?.target_id ?? this.freeId(place.document);
    const status = {
      status: "reviewed",
      reviewed_by: decision.decided_by === "" ? null : decision.decided_by,
      reviewed_on: decision.decided_on.slice(0, 10),
    } as const;
    const base = there ?? { target_id, commitment_id: target_id, principal: true, part_of: null };
    // What the schema has read of a decision, with the columns that it does not carry, is a whole row.
    const row = { ...base, document_id: place.document, ...decided, ...status } as TargetRow;
    this.keys.set(target_id, decision.key);
    this.dropped = this.dropped.filter((other) => other.target_id !== target_id);
    const index = this.targets.findIndex((other) => other.target_id === target_id);
    if (index >= 0) this.targets[index] = row;
    else this.targets.push(row);
    this.others = withoutNumber(this.others, row, this.text(place.document));
  }

  private freeId(document: string): string {
    const taken = new Set([...this.targets, ...this.dropped].map(({ target_id }) => target_id));
    for (let number = 1; ; number += 1) {
      const id = `${document}-r${String(number).padStart(3, "0")}`;
      if (!taken.has(id)) return id;
    }
  }

  private decideSection(decision: Decision): void {
    const place = parseKey(decision.key);
    if (place === undefined || place.end === null || decision.action !== "drop") return;
    const { document, start, end } = place;
    for (const row of this.targets) {
      const at = placeOfNumber(row);
      if (row.document_id === document && at >= start && at < end && row.status !== "reviewed")
        this.drop(row, kindOf(decision.new), decision);
    }
  }

  private decideName(decision: Decision): void {
    const decided: unknown = JSON.parse(decision.new.startsWith("{") ? decision.new : "{}");
    const id: unknown =
      typeof decided === "object" && decided !== null ? Reflect.get(decided, "indicator_id") : null;
    if (typeof id !== "string" || id === "") return;
    this.targets = this.targets.map((row) =>
      this.context.subjects.get(row.target_id) === decision.key ? { ...row, indicator_id: id } : row,
    );
  }

  /** Applies one more decision, unless it was taken back. */
  decide(decision: Decision): void {
    if (decision.undone !== "") return;
    if (decision.scope === "target") {
      const placed = reAnchorDecision(decision, this.text(parseKey(decision.key)?.document ?? ""));
      if (placed !== undefined) this.decideTarget(placed);
    }
    if (decision.scope === "section") this.decideSection(decision);
    else if (decision.scope === "name") this.decideName(decision);
  }

  /** The draft as it is now. */
  state(): DraftState {
    const before = (a: TargetRow, b: TargetRow): number =>
      a.document_id === b.document_id ? placeOfNumber(a) - placeOfNumber(b) : 0;
    return {
      targets: regroup(inDocuments(this.targets, before)),
      dropped: this.dropped,
      others: inDocuments(this.others, (a, b) => a.quote_start - b.quote_start),
    };
  }
}

/** Rows document by document, in the order in which the documents come first, each sorted within. */
function inDocuments<Row extends { readonly document_id: string }>(
  rows: readonly Row[],
  compare: (a: Row, b: Row) => number,
): Row[] {
  const byDocument = groupBy(rows, (row) => row.document_id);
  return [...byDocument.values()].flatMap((list) => list.sort(compare));
}

/**
 * A draft with the decisions of its reviewers applied in their order; what was taken back, and what is no decision on rows of a draft, is
 * passed over. A decision on a number that the draft has no row for makes the row that was decided.
 */
export function applyDecisions(
  state: DraftState,
  decisions: readonly Decision[],
  context: DecisionContext,
): DraftState {
  const standing = decisions.filter(({ undone }) => undone === "");
  if (standing.length === 0) return state;
  const review = new DecisionReplay(state, context);
  for (const decision of standing) review.decide(decision);
  return review.state();
}
