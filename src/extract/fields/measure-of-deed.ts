import { withoutLead } from "../../concepts/action-words.js";
import { BUILDING_DEED } from "./count-measure.js";
import type { MeasureReading } from "./measure-reading.js";

/** 新建、改造食堂各15家: what is added of the first is done to the second; the measure of the first for anything else. */
export function measureOfDeed(phrase: string, reading: MeasureReading): MeasureReading {
  const deed = reading.measure === "increment" ? withoutLead(phrase).action : null;
  return deed === null || BUILDING_DEED.test(deed)
    ? reading
    : { ...reading, measure: "cumulative", why: deed };
}
