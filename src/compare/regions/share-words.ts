import type { Bound } from "../../model/codes.js";
import type { Bilingual, Language } from "../../model/language.js";
import { TURNED_BOUND } from "../../model/turned-bound.js";
import { times } from "../../stats/exact.js";
import { plain } from "../plain.js";

/** What a share can be, by what its part and its whole are. */
type ShareBound = Bound | "open";

/** A whole that is more makes the share less. */
const OF_WHOLE: Readonly<Record<Bound, ShareBound>> = { ...TURNED_BOUND, range: "open" };

/** What is at most and less than at most is less than it; what is bounded from both sides is open. */
function meet(part: ShareBound, whole: ShareBound): ShareBound {
  if (part === "eq") return whole;
  if (whole === "eq" || part === whole) return part;
  const both = new Set<ShareBound>([part, whole]);
  if (both.has("ge") && both.has("gt")) return "gt";
  if (both.has("le") && both.has("lt")) return "lt";
  return "open";
}

/** The words between the whole and the share in Chinese, and before the share in English. */
const WORDS: Readonly<Record<ShareBound, Bilingual>> = {
  eq: { zh: "的", en: "" },
  approx: { zh: "的约", en: "about " },
  ge: { zh: "不低于", en: "at least " },
  gt: { zh: "超过", en: "more than " },
  le: { zh: "不超过", en: "at most " },
  lt: { zh: "不到", en: "less than " },
  range: { zh: "的", en: "" },
  open: { zh: "的", en: "" },
};

/** A part or a whole, as it is bounded and named. */
export interface Bounded {
  readonly bound: Bound;
}

/** How a share is bounded where its part and its whole are, as words before it say. */
function boundOf(part: Bounded, whole: Bounded): ShareBound {
  return meet(part.bound === "range" ? "open" : part.bound, OF_WHOLE[whole.bound]);
}

/**
 * The share of a whole in words, bounded as its part and its whole are: of more than 1,000 in all, 268 are less than 26.8 %. Where
 * nothing follows from the bounds, the printed numbers are said to be all that is set side by side.
 * @example
 * shareWords(0.268, { bound: "eq" }, { bound: "gt", region_zh: "某市", region_en: "A city" }, "zh"); // => "占某市不到26.8%"
 */
export function shareWords(
  share: number,
  part: Bounded,
  whole: Bounded & { readonly region_zh: string; readonly region_en: string },
  language: Language,
): string {
  const bound = boundOf(part, whole);
  const words = WORDS[bound][language];
  const percent = `${plain(times(share, 100), language)}%`;
  if (language === "en")
    return `${words}${percent} of ${whole.region_en}${bound === "open" ? " by the printed numbers" : ""}`;
  return `${bound === "open" ? "按所列数值" : ""}占${whole.region_zh}${words}${percent}`;
}

/** The same where the whole is known: 占比超过7.14%, more than 7.14% of the whole. */
export function shareOfWhole(share: number, part: Bounded, whole: Bounded, language: Language): string {
  const bound = boundOf(part, whole);
  const percent = `${plain(times(share, 100), language)}%`;
  if (language === "en")
    return `${WORDS[bound].en}${percent} of the whole${bound === "open" ? " by the printed numbers" : ""}`;
  const words = WORDS[bound].zh.replace("的", "");
  return `${bound === "open" ? "按所列数值" : ""}占${words === "" || bound === "approx" ? "" : "比"}${words}${percent}`;
}
