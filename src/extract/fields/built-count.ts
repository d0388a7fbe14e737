import type { Measure } from "../../model/codes.js";
import { lastTime, type Mention } from "../sentence/mention.js";
import { governing } from "./governing-verb.js";
import { BUILD_VERB, OVER_A_SPAN } from "./lexicon-measures.js";
import { type MeasureReading, measureReading } from "./measure-reading.js";
import { areProjects, countsTimes, isWorksCount } from "./works-done.js";

/** Verbs that set up or bring in one more. */
export const SETS_UP = /组建|布局|设立|成立|引进|招引|引育|引培|培引/;

/** “十四五”期间，甲…；创建乙30所: over a span that is printed before it, and that no other time ends. */
function isOverSpan(mention: Mention): boolean {
  if (OVER_A_SPAN.test(mention.segmentLeft)) return true;
  const time = mention.segmentStart > 0 ? lastTime(mention, "deadline") : null;
  return time !== null && OVER_A_SPAN.test(mention.sentence.slice(time.start, time.end + 4));
}

/**
 * What a number states that a verb of building governs: so many more where something is set up, worked on or made over a span, so many times
 * where it happens, else how many there are to be.
 * @param led the words before the number
 * @param build where the verb ends in them
 * @param dated whether a deadline holds
 */
export function builtReading(mention: Mention, led: string, build: number, dated: boolean): MeasureReading {
  const { quantity, right, section } = mention;
  const built = led.slice(Math.max(0, build - 2), build);
  const placed = led.slice(Math.max(0, build - 4), build);
  if (quantity.dimension === "money" && /设立|组建|成立/.test(placed))
    return measureReading("level", `${placed}, a fund`);
  if (SETS_UP.test(placed) && !/培育/.test(right)) return measureReading("increment", placed);
  if (!dated && section !== "targets" && isWorksCount(mention, built))
    return measureReading("increment", `${built}, works`);
  // 培育农民1.2万人次: so many times over the period.
  if (countsTimes(mention)) return measureReading("cumulative", built);
  // 培养全科医生6000名: so many over the period; 评定高级职称300人: so many more.
  if (quantity.dimension === "person" && /^(?:培养|培育|评定)$/.test(built))
    return measureReading(built === "培养" ? "cumulative" : "increment", built);
  return measureReading(isOverSpan(mention) || areProjects(mention, built) ? "increment" : "level", built);
}

/** 建成绿道总长度超过100公里、|驿站30个: what is built beside a whole that is reached; null for anything else. */
export function builtBesideWhole(
  mention: Mention,
  inherited: Measure | null,
  dated: boolean,
): MeasureReading | null {
  const { quantity, previous, left, clauseLeft } = mention;
  if (inherited !== "level" || quantity.dimension !== "count" || !left.startsWith("、")) return null;
  const build = previous?.dimension === "length" ? governing(clauseLeft, BUILD_VERB) : -1;
  return build > 0 ? builtReading(mention, clauseLeft, build, dated) : null;
}
