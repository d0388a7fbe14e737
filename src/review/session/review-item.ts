import type { DraftState } from "../../draft/decisions/apply-decisions.js";
import { targetKeys } from "../../draft/decisions/target-key.js";
import { placeOfNumber } from "../../model/place-of-number.js";
import type { OtherNumberRow, TargetRow } from "../../model/rows.js";
import type { Doubts } from "../place/doubts.js";
import { numberSpan } from "../place/sentence-at.js";

/** What has become of a number so far. */
export type ItemState = "draft" | "reviewed" | "dropped" | "other" | "unread";

/** A number of a document under review. */
export interface ReviewItem {
  /** The key of a target, or `document@start` of another number. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly state: ItemState;
  readonly doubted: boolean;
  readonly row: TargetRow | null;
  readonly other: OtherNumberRow | null;
}

/** What the reader could not read at all. */
const UNREAD = /not read by any rule/;

/** Whether a row is to be looked at first. */
const isDoubted = ({ words, columns, confidence }: Doubts): boolean =>
  words !== "" || columns.has("indicator_id") || (confidence !== null && confidence < 0.8);

/** The numbers of a document in the order of its text: targets, rows dropped, and what was taken for something else. */
export function reviewItems(
  state: DraftState,
  document: string,
  text: string,
  keys: ReadonlyMap<string, string>,
  doubtsOf: (row: TargetRow) => Doubts,
): ReviewItem[] {
  const target = (row: TargetRow, dropped: boolean): ReviewItem => ({
    id: keys.get(row.target_id) ?? `${document}@${placeOfNumber(row)}`,
    ...numberSpan(row, text),
    state: dropped ? "dropped" : row.status,
    doubted: !dropped && row.status === "draft" && isDoubted(doubtsOf(row)),
    row,
    other: null,
  });
  const own = (row: { readonly document_id: string }): boolean => row.document_id === document;
  const targets = [
    ...state.targets.filter(own).map((row) => target(row, false)),
    ...state.dropped.filter(own).map((row) => target(row, true)),
  ];
  const taken = new Set(targets.map(({ start }) => start));
  const others = state.others
    .filter((row) => own(row) && !taken.has(row.quote_start))
    .map(
      (row): ReviewItem => ({
        id: `${document}@${row.quote_start}`,
        start: row.quote_start,
        end: row.quote_end,
        state: UNREAD.test(row.why ?? row.note ?? "") ? "unread" : "other",
        doubted: false,
        row: null,
        other: row,
      }),
    );
  return [...targets, ...others].sort((a, b) => a.start - b.start || a.id.length - b.id.length);
}

/** The keys of all rows of a draft, dropped ones too; those of the draft as it was made come first and stay. */
export function keysOf(drafted: DraftState, now: DraftState): Map<string, string> {
  const made = [...drafted.targets, ...drafted.dropped];
  const known = new Set(made.map(({ target_id }) => target_id));
  return targetKeys([...made, ...now.targets.filter(({ target_id }) => !known.has(target_id))]);
}

/** The order in which rows are shown: those in doubt first, then the rest, each as the document has them. */
export function queueOf(items: readonly ReviewItem[]): string[] {
  const open = items.filter(({ state }) => state === "draft");
  return [...open.filter(({ doubted }) => doubted), ...open.filter(({ doubted }) => !doubted)].map(
    ({ id }) => id,
  );
}
