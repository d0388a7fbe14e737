import type { Measure } from "../../model/codes.js";
import { groupBy } from "../../model/group-by.js";
import { OVER_A_PERIOD } from "../../model/over-a-period.js";
import type { DraftTarget } from "../draft.js";
import { INHERITED, NO_VERB } from "../fields/measure-reading.js";
import { isNamed, rankOf } from "./commitment-groups.js";
import { DIFFERS_LEFT } from "./draft-problems.js";
import type { PlacedDraft } from "./placed-draft.js";

/** What a number of things may be told as, by how its sentence is worded. */
const KINDS: ReadonlySet<Measure> = new Set(["level", "increment", "cumulative"]);
/** Reasons that say themselves that so many stand then, or are new; 建成 and 建设 say either. */
const SAYS: Readonly<Partial<Record<Measure, RegExp>>> = {
  level: /达|突破|超|总|累计|保持|稳定|拥有|占|^(?:in sum|a )/,
  increment: /新|增|扩|净|再/,
};

/** Whether the words of a draft say of what kind its number is, so that no other reading of them is open. */
function isTold({ measure, why }: DraftTarget): boolean {
  const words = why.measure ?? NO_VERB;
  if (words === NO_VERB || words === INHERITED) return false;
  return SAYS[measure]?.test(words) ?? true;
}

/** What the printings of one commitment share, whatever kind of number they are read as; null for a draft that is none such. */
function sameThing(draft: DraftTarget): string | null {
  if (draft.value === null || draft.table_id !== null || !KINDS.has(draft.measure) || !isNamed(draft))
    return null;
  return [
    draft.indicator_id,
    draft.region_code,
    draft.population_id,
    draft.breakdown,
    draft.each,
    draft.tier,
    draft.value,
    draft.value_max,
    draft.unit,
    draft.unit_mult,
    draft.period_end,
  ].join("|");
}

const START = /(?:^|;)(period_start(?:=assumed|@[\d,-]+))/;

/** A draft with the measure of another printing of it; null where no words of its own could carry the first year. */
function withMeasureOf(draft: DraftTarget, other: DraftTarget): DraftTarget | null {
  const anchors = (draft.anchors ?? "").replace(START, "").replace(/^;/, "");
  const why = { ...draft.why, measure: other.why.measure ?? NO_VERB };
  const told = { ...draft, measure: other.measure, why };
  if (!OVER_A_PERIOD.has(other.measure))
    return { ...told, period_start: null, anchors: anchors === "" ? null : anchors };
  if (OVER_A_PERIOD.has(draft.measure)) return told;
  const start = START.exec(other.anchors ?? "")?.[1];
  if (start === undefined) return null;
  const [before = "", after = ""] = splitBehind(anchors);
  return {
    ...told,
    period_start: other.period_start,
    anchors: [before, start, after].filter((one) => one !== "").join(";"),
  };
}

/** Anchors of the columns before the first year, and of those behind it. */
function splitBehind(anchors: string): readonly [string, string] {
  const at = /(?:^|;)(?:period_end|base_year|commitment)/.exec(anchors);
  return at === null
    ? [anchors, ""]
    : [anchors.slice(0, at.index), anchors.slice(at.index).replace(/^;/, "")];
}

function doubting(draft: DraftTarget): DraftTarget {
  if (draft.problems.includes("measures-differ")) return draft;
  const confidence = Math.round(draft.confidence * DIFFERS_LEFT * 100) / 100;
  return { ...draft, confidence, problems: [...draft.problems, "measures-differ"] };
}

/**
 * Gives the printings of one number for one thing and year one measure: that which the words of some of them tell, else that of the
 * principal one. Where words tell two, all of them are doubted.
 *
 * @param placed in the order of the document
 */
export function settlingMeasures(placed: readonly PlacedDraft[]): readonly PlacedDraft[] {
  const keyed = placed.flatMap((one, index) => {
    const key = sameThing(one.draft);
    return key === null ? [] : [{ key, index, one }];
  });
  const settled = new Map<number, DraftTarget>();
  for (const group of groupBy(keyed, ({ key }) => key).values()) {
    const drafts = group.map(({ one }) => one);
    if (new Set(drafts.map(({ draft }) => draft.measure)).size < 2) continue;
    const told = drafts.filter(({ draft }) => isTold(draft));
    const agreed = new Set(told.map(({ draft }) => draft.measure)).size <= 1;
    const first = [...(told.length > 0 ? told : drafts)].sort((a, b) => rankOf(a) - rankOf(b))[0]?.draft;
    for (const { index, one } of group) {
      const { draft } = one;
      if (first === undefined) continue;
      if (agreed && draft.measure === first.measure) continue;
      settled.set(index, (agreed ? withMeasureOf(draft, first) : null) ?? doubting(draft));
    }
  }
  return settled.size === 0
    ? placed
    : placed.map((one, index) => ({ ...one, draft: settled.get(index) ?? one.draft }));
}
