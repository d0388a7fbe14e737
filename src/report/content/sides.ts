import type { PhrasingContent, Text } from "mdast";
import { eachAround } from "../../compare/each-words.js";
import type { Pair } from "../../compare/types.js";
import { labelOf } from "../../model/labels.js";
import type { DescribedTarget } from "../../tables/dataset.js";
import { type DocumentShow, type PairShow, pairKey, type TargetShow } from "../binding.js";
import type { Facts } from "../facts.js";
import { bound, say } from "../phrase.js";

/** Pieces bound to a target, a pair, a region or a document. */
export const ofTarget = (target: Pick<DescribedTarget, "target_id">, show: TargetShow, facts: Facts): Text =>
  bound({ from: "target", id: target.target_id, show }, facts);
export const ofPair = (pair: Pair, show: PairShow, facts: Facts): Text =>
  bound({ from: "pair", id: pairKey(pair), show }, facts);
export const ofRegion = (code: string, facts: Facts): Text => bound({ from: "region", id: code }, facts);
export const ofDocument = (id: string, show: DocumentShow, facts: Facts): Text =>
  bound({ from: "document", id, show }, facts);

/** A reference to the note of a target. */
export const noteOf = (target: Pick<DescribedTarget, "target_id">): PhrasingContent => ({
  type: "footnoteReference",
  identifier: target.target_id,
});

const tierWords = (target: DescribedTarget, facts: Facts): string =>
  target.tier === null ? "" : labelOf("tier", target.tier, { language: facts.language });

/** Whether a rate of growth is that of several years. */
const isAverage = ({ period_start, period_end }: DescribedTarget): boolean =>
  period_start !== null && period_start < period_end;

/** Words in front of a number by which a document keeps to a level instead of reaching it. */
const HELD = /(保持|稳定|维持|控制)(?:在|为)?约?\s*$/u;

/** How Chinese leads to the number of a level: a plain one is reached, or kept to where the document says so. */
function levelVerb({ bound, quote, quote_start, value_start }: DescribedTarget): string {
  const held = value_start === null ? null : HELD.exec(quote.slice(0, value_start - quote_start));
  if (held !== null && (bound === "eq" || bound === "approx" || bound === "range")) return `${held[1]}在`;
  return bound === "eq" ? "达到" : "";
}

function inChinese(target: DescribedTarget, facts: Facts): PhrasingContent[] {
  const figure = ofTarget(target, "number-words", facts);
  const deadline = ofTarget(target, "deadline", facts);
  const period =
    target.period_start === null ? say`到${deadline}年` : say`${ofTarget(target, "period", facts)}年`;
  const each = eachAround(target, facts.language).before;
  const strive = `${each}${target.commitment === "strive" ? "力争" : ""}`;
  // Behind the part there is no room for one more attribute: 每个设区市超过5家（省级）.
  const tier = each === "" ? tierWords(target, facts) : "";
  const behind = each === "" || target.tier === null ? "" : `（${tierWords(target, facts)}）`;
  switch (target.measure) {
    case "level":
      return say`到${deadline}年${strive}${tier}${levelVerb(target)}${figure}${behind}`;
    case "increment":
      return say`${period}${strive}新增${tier}${figure}${behind}`;
    case "annual":
      return say`${period}${strive}每年${tier}${figure}${behind}`;
    case "cumulative":
      return say`${period}${strive}累计${tier}${figure}${behind}`;
    case "growth":
      return say`${period}${strive}${isAverage(target) ? "年均" : ""}${target.change_direction === "down" ? "" : "增长"}${figure}`;
    case "change":
    case "relative":
      return say`到${deadline}年${strive}${figure}`;
  }
}

function inEnglish(target: DescribedTarget, facts: Facts): PhrasingContent[] {
  const figure = ofTarget(target, "number-words", facts);
  const deadline = ofTarget(target, "deadline", facts);
  const period =
    target.period_start === null ? say`by ${deadline}` : say`in ${ofTarget(target, "period", facts)}`;
  const strive = target.commitment === "strive" ? "strives for " : "";
  const each = eachAround(target, facts.language).after;
  const tier = target.tier === null ? "" : ` (${tierWords(target, facts)})`;
  switch (target.measure) {
    case "level":
    case "relative":
      return say`${strive}${figure}${tier}${each} by ${deadline}`;
    case "increment":
      return say`${strive}${figure} new${tier}${each} ${period}`;
    case "annual":
      return say`${strive}${figure} a year${tier}${each} ${period}`;
    case "cumulative":
      return say`${strive}${figure} in all${tier}${each} ${period}`;
    case "growth":
      if (target.change_direction === "down")
        return isAverage(target)
          ? say`${strive}${figure} a year on average${each} ${period}`
          : say`${strive}${figure}${each} ${period}`;
      return isAverage(target)
        ? say`${strive}average growth of ${figure} a year${each} ${period}`
        : say`${strive}growth of ${figure}${each} ${period}`;
    case "change":
      return say`${strive}${figure}${each} by ${deadline}`;
  }
}

/** What a target promises, without saying whose it is: 到2023年达到1.8%, at least 500 new in 2022–2025. */
export const promise = (target: DescribedTarget, facts: Facts): PhrasingContent[] =>
  facts.language === "zh" ? inChinese(target, facts) : inEnglish(target, facts);
