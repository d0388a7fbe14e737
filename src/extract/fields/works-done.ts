import type { Measure } from "../../model/codes.js";
import type { Mention } from "../sentence/mention.js";

/** 技术改造机组规模300万千瓦: how much work is done, and no scale that is reached. */
const WORKS_SCALE =
  /^[，、；]?(?:累计|完成|实施|推进)*[一-龥]{0,4}(?:改造|淘汰|关停|退出|压减|治理|整治|修复|拆除|搬迁)[^，。；、\d]{2,12}(?<!总)规模$/;
/** 1.2万人次: each time that something happens; no such number is a state at a date unless a year's total is told. */
const TIMES = /次$/;
/** 管网改造206公里，|泵站5座: a thing alone behind what was done to the one before. */
const THING_ALONE = /^[一-龥（）“”、]{2,12}(?<!量|率|数|额|值|规模|面积|容量|里程|能力|水平|强度|密度)$/;

/** Whether a number says how much is worked on, though 规模 stands before it. */
export function isScaleOfWorks({ left }: Mention): boolean {
  return WORKS_SCALE.test(left);
}

/** Whether a number counts how many times something happens. */
export function countsTimes({ quantity }: Mention): boolean {
  return TIMES.test(quantity.unit_printed ?? "");
}

/**
 * Whether a number counts a thing that stands alone in its clause, right behind the clause whose deed it shares.
 * @param inherited the measure of the number before it
 */
export function isThingAlone({ quantity, left, previous, sentence }: Mention, inherited: Measure): boolean {
  return (
    (inherited === "cumulative" || inherited === "increment") &&
    /^(?:count|household|person|length)$/.test(quantity.dimension) &&
    quantity.bound === "eq" &&
    previous !== null &&
    THING_ALONE.test(left) &&
    sentence.slice(previous.end, quantity.outerStart) === `，${left}`
  );
}
