import type { Measure } from "../../model/codes.js";
import { lastTime, type Mention } from "../sentence/mention.js";
import { countMeasure } from "./count-measure.js";
import { type MeasureReading, measureReading } from "./measure-reading.js";
import { ratioMeasure } from "./ratio-measure.js";

/**
 * What kind of quantity a mention states, from the verb or noun that governs it. `inherited` is the measure of the number
 * before it in the same segment, which a list without a verb of its own goes on with; `dated` tells whether a printed deadline holds.
 */
export function measureOf(mention: Mention, inherited: Measure | null, dated: boolean): MeasureReading {
  const { quantity } = mention;
  if (quantity.form === "coverage" || quantity.form === "first")
    return measureReading("level", quantity.form);
  if (quantity.form === "multiple")
    return measureReading("change", "翻番", lastTime(mention, "base")?.to ?? null);
  if (quantity.dimension === "ratio" || quantity.dimension === "ratio-difference")
    return ratioMeasure(mention, inherited);
  if (quantity.dimension === "multiple")
    return measureReading("change", "倍", lastTime(mention, "base")?.to ?? null);
  const carried =
    inherited === "growth" || inherited === "change" || inherited === "annual" ? null : inherited;
  return countMeasure(mention, carried, dated);
}
