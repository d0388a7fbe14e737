import type { DraftTarget } from "../draft.js";
import { TWICE_LEFT } from "./draft-problems.js";
import type { PlacedDraft } from "./placed-draft.js";
import { seriesOf } from "./series-of-draft.js";

/** Two numbers of one sentence stand no farther apart. */
const REACH = 300;

/** 建成示范村60个；示范村累计达到120个: those made, and all that there are then. */
const IN_ALL = /(?:累计|总数|总量|总计|合计)(?:将|要|力争)?(?:达到?|超过?|突破|增[至加]到?)*$/;

/**
 * Doubts the names of drafts that one sentence gives two numbers for one time: of one of them at least, words that say which are meant
 * stand elsewhere (公共站500座、充电设施2万台；专用站300座、充电设施1万台).
 *
 * @param placed in the order of the document
 * @param text in which their offsets lie
 */
export function doubtingNamedTwice(placed: readonly PlacedDraft[], text: string): readonly PlacedDraft[] {
  const last = new Map<string, number>();
  const doubted = new Set<number>();
  placed.forEach(({ draft }, index) => {
    if (draft.value === null || draft.value_start === null || draft.table_id !== null) return;
    // One thing has one number at one time.
    const series = `${seriesOf(draft)}|${draft.period_start}`;
    const before = last.get(series);
    last.set(series, index);
    const earlier = before === undefined ? undefined : placed[before]?.draft;
    const from = earlier?.value_start ?? null;
    if (before === undefined || from === null || from === draft.value_start) return;
    if (draft.value_start - from > REACH || /[。\n]/.test(text.slice(from, draft.value_start))) return;
    if (IN_ALL.test(text.slice(from, draft.value_start))) return;
    doubted.add(before).add(index);
  });
  return doubted.size === 0
    ? placed
    : placed.map((one, index) => (doubted.has(index) ? { ...one, draft: doubting(one.draft) } : one));
}

function doubting(draft: DraftTarget): DraftTarget {
  const confidence = Math.round(draft.confidence * TWICE_LEFT * 100) / 100;
  return { ...draft, confidence, problems: [...draft.problems, "named-twice"] };
}
