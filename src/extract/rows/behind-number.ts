import type { DraftFields } from "../row-sink.js";

/** The rest of a target's quote behind its number and unit: 违法建筑 of 拆除30万平方米违法建筑. */
export function behindNumber({ quote, quantity, numberEnd }: DraftFields, text: string): string {
  const after = text
    .slice(numberEnd ?? quote.end, quote.end)
    .trimStart()
    .replace(POWER, "");
  const unit = (quantity.unit_printed ?? "").replace(POWER, "");
  return after.startsWith(unit) ? after.slice(unit.length) : after;
}
/** A power of ten, which is read with the number or with its unit. */
const POWER = /^[十百千万亿]+/;
