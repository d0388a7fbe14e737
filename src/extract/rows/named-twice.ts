import { groupBy } from "../../model/group-by.js";
import type { DraftTarget } from "../draft.js";
import { rankOf } from "./commitment-groups.js";
import { linkConfidenceOf, TWICE_LEFT } from "./draft-problems.js";
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
  const doubted = new Set(namedTwiceApart(placed, text));
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

/** From here on a row is taken without a look. */
const SURE = 0.9;
/** What a draft says is so many: one thing has one number at one time. */
const amountOf = ({ value, value_max, unit_mult }: DraftTarget): string =>
  `${(value ?? 0) * 10 ** unit_mult}|${value_max}`;

/**
 * The drafts of the running text whose name has another number for the same time elsewhere in the document: 改善灌溉面积 of new districts in one
 * sentence, of old ones in the next. Where the goals, or a table, have one number for it, that is the whole's; one that is doubted to be another
 * owner's says nothing against the rest.
 */
function namedTwiceApart(placed: readonly PlacedDraft[], text: string): readonly number[] {
  const told = placed.flatMap((one, index) =>
    one.draft.value === null || one.draft.problems.includes("other-owner") || isInAll(one.draft, text)
      ? []
      : [{ one, index, series: `${seriesOf(one.draft)}|${one.draft.period_start}` }],
  );
  return [...groupBy(told, ({ series }) => series).values()].flatMap((group) => {
    if (new Set(group.map(({ one }) => amountOf(one.draft))).size < 2) return [];
    const main = new Set(group.filter(isMain).map(({ one }) => amountOf(one.draft)));
    // A name that is doubted already is not doubted the more.
    return group
      .filter(
        ({ one: { draft } }) =>
          draft.table_id === null &&
          draft.confidence >= SURE &&
          !(main.size === 1 && main.has(amountOf(draft))),
      )
      .map(({ index }) => index);
  });
}

/** Whether a draft tells all that there are, beside those of which another tells. */
const isInAll = ({ quote_start, value_start }: DraftTarget, text: string): boolean =>
  IN_ALL.test(text.slice(quote_start, value_start ?? quote_start));

const isMain = ({ one }: { readonly one: PlacedDraft }): boolean =>
  one.draft.table_id !== null || rankOf(one) === 0;

function doubting(draft: DraftTarget): DraftTarget {
  const confidence = Math.round(draft.confidence * TWICE_LEFT * 100) / 100;
  const problems = [...draft.problems, "named-twice" as const];
  return {
    ...draft,
    confidence,
    problems,
    link_confidence: linkConfidenceOf(draft.link_confidence, problems),
  };
}
