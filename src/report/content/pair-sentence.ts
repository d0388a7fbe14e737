import type { PhrasingContent } from "mdast";
import { decisiveReasons, isCompared } from "../../compare/compare-pair.js";
import type { Pair } from "../../compare/types.js";
import { labelOf } from "../../model/labels.js";
import type { Facts } from "../facts.js";
import { inLanguage, phrase, say } from "../phrase.js";
import { ofPair, ofRegion, ofTarget, side } from "./sides.js";

/** Whether side a lies inside side b. */
const isInside = ({ a, b }: Pair): boolean => a.region_path.length > b.region_path.length;

/** By how much the first side differs, as far as the printed numbers say. Nothing for pairs that are only indicative. */
function difference(pair: Pair, facts: Facts): PhrasingContent[] {
  const { relation } = pair.committed;
  const a = ofRegion(pair.a.region_code, facts);
  if (relation === "equal") {
    return inLanguage(facts.language, { zh: () => say`，双方相等`, en: () => say`, and equal` });
  }
  if (relation === "overlapping") {
    return inLanguage(facts.language, {
      zh: () => say`，双方区间部分重叠`,
      en: () => say`, and the ranges overlap`,
    });
  }
  if (relation === "undetermined") return [];
  if (relation === "part-of") {
    if (pair.committed.share === null) return [];
    const part = ofRegion((isInside(pair) ? pair.a : pair.b).region_code, facts);
    const share = ofPair(pair, "share", facts);
    return inLanguage(facts.language, {
      zh: () => say`，${part}为整体的${share}`,
      en: () => say`; ${part} is ${share} of the whole`,
    });
  }
  const by = ofPair(pair, "difference", facts);
  const printed =
    pair.grade === "comparable-other-date" ? { zh: "按印出数字", en: "as printed, " } : { zh: "", en: "" };
  return inLanguage(facts.language, {
    zh: () => say`，${printed.zh}${a}${relation === "higher" ? "高" : "低"}${by}`,
    en: () => say`; ${printed.en}${a} is ${relation === "higher" ? "higher" : "lower"} by ${by}`,
  });
}

/** Whether the printed numbers differ, but what is promised would allow the reverse. */
const isOpen = (pair: Pair): boolean =>
  pair.certain === "undetermined" &&
  (pair.committed.relation === "higher" || pair.committed.relation === "lower");

/**
 * A pair as a sentence: what each side promises, the verdict, the difference where the pair may be compared, and why not
 * where it may not.
 */
export function pairSentence(pair: Pair, facts: Facts): PhrasingContent[] {
  const { language } = facts;
  const zh = language === "zh";
  const grade = labelOf("grade", pair.grade, language);
  const reasons = decisiveReasons(pair).length === 0 ? [] : ofPair(pair, "reasons", facts);
  const compared = isCompared(pair);
  const steps = pair.alignment.length === 0 ? [] : ofPair(pair, "alignment", facts);
  const names =
    pair.a.indicator_id === pair.b.indicator_id
      ? phrase(ofTarget(pair.a, "indicator", facts))
      : zh
        ? say`${ofTarget(pair.a, "indicator", facts)}与${ofTarget(pair.b, "indicator", facts)}`
        : say`${ofTarget(pair.a, "indicator", facts)} and ${ofTarget(pair.b, "indicator", facts)}`;
  const open = compared && isOpen(pair);
  const verdict: PhrasingContent = { type: "strong", children: [{ type: "text", value: grade }] };
  return inLanguage(language, {
    zh: () =>
      phrase(
        say`${names}：${side(pair.a, facts)}，${side(pair.b, facts)}：${verdict}`,
        compared ? difference(pair, facts) : [],
        open ? "（按印出的数字；所承诺的界限不足以断定高低）" : "",
        phrase(reasons).length === 0 ? "" : say`。理由：${reasons}`,
        phrase(steps).length === 0 ? "" : say`。计算：${steps}`,
        "。",
      ),
    en: () =>
      phrase(
        say`${names}: ${side(pair.a, facts)}, ${side(pair.b, facts)}: ${verdict}`,
        compared ? difference(pair, facts) : [],
        open ? " (by the printed numbers; what is promised does not settle which is higher)" : "",
        phrase(reasons).length === 0 ? "" : say`. Why: ${reasons}`,
        phrase(steps).length === 0 ? "" : say`. Arithmetic: ${steps}`,
        ".",
      ),
  });
}
