import type { DraftFields } from "../row-sink.js";

/** A power of ten, which is read with the number or with its unit. */
const POWER = /^[十百千万亿]+/;
/** 30余家, 1万多家: that it is more, between the number and its unit. */
const MORE = /^[余多来几]/;
/** 30家及以上, 30家（含）以上: a bound of more than one word behind the unit. */
const BOUND = /^(?:及以[上下]|（含）以[上下]|以[上下]（含）)/;

/** The rest of a target's quote behind its number, unit and bound: 违法建筑 of 拆除30万平方米违法建筑. */
export function behindNumber({ quote, quantity, numberEnd }: DraftFields, text: string): string {
  const after = text
    .slice(numberEnd ?? quote.end, quote.end)
    .trimStart()
    .replace(POWER, "")
    .replace(MORE, "")
    .replace(POWER, "");
  const unit = (quantity.unit_printed ?? "").replace(POWER, "");
  return (after.startsWith(unit) ? after.slice(unit.length) : after).replace(BOUND, "");
}
