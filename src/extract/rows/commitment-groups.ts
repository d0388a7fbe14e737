import type { DraftTarget } from "../draft.js";
import type { PlacedDraft } from "./placed-draft.js";
import { seriesOf } from "./series-of-draft.js";
import { wholesOfCells } from "./wholes-of-cells.js";

/** A subject shorter than this is too general to tell that two rows speak of the same. */
const SHORTEST = 4;

/** Whether a draft's name says enough to tell that another one speaks of the same. */
export function isNamed({ proposed, subject }: DraftTarget): boolean {
  return !proposed || subject.length >= SHORTEST;
}

/** What one commitment has in common wherever it is printed; bound and commitment may differ. Null where that can't be told. */
function commitmentKey(draft: DraftTarget): string | null {
  if (draft.value === null || !isNamed(draft)) return null;
  const series = seriesOf(draft, draft.proposed ? draft.subject : draft.indicator_id);
  return [series, draft.value, draft.value_max, draft.unit_mult].join("|");
}

/** Goals come before tasks, these before annexes; what stands before the first heading tells of the document, as a news lead does. */
export function rankOf({ draft, section }: PlacedDraft): number {
  if (section === "targets") return 0;
  if (section === "annex" || (draft.table_id !== null && section === undefined)) return 2;
  return draft.section === null ? 3 : 1;
}

/**
 * Gives drafts their ids and says of each which commitment it prints: drafts of one indicator, place, measure, number, year and will are
 * printings of one, named after the principal one, which stands among the goals, else among the tasks, else in an annex; the first where
 * several do. A part (其中…, a place beside the total of all) names the principal printing of its whole.
 *
 * @param placed in the order of the document
 * @param idOf the id of the draft at a place of that order
 */
export function withCommitments(
  placed: readonly PlacedDraft[],
  idOf: (index: number) => string,
): readonly DraftTarget[] {
  const principals = new Map<string, number>();
  const keys = placed.map(({ draft }) => commitmentKey(draft));
  placed.forEach((one, index) => {
    const key = keys[index];
    if (key === null || key === undefined) return;
    const principal = principals.get(key);
    const held = principal === undefined ? undefined : placed[principal];
    if (held === undefined || rankOf(one) < rankOf(held)) principals.set(key, index);
  });
  const commitments = keys.map((key, index) =>
    idOf((key === null ? undefined : principals.get(key)) ?? index),
  );
  const places = new Map(placed.map(({ draft }, index) => [draft.value_start, commitments[index]]));
  const wholes = wholesOfCells(placed);
  return placed.map(({ draft, wholeAt }, index) => {
    const target_id = idOf(index);
    const commitment_id = commitments[index] ?? target_id;
    const told = wholeAt ?? wholes.get(draft)?.value_start ?? null;
    const whole = told === null ? undefined : places.get(told);
    const part_of = whole === undefined || whole === commitment_id ? null : whole;
    return { ...draft, target_id, commitment_id, principal: commitment_id === target_id, part_of };
  });
}
