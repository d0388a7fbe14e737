import type { Bound } from "../../model/codes.js";
import { requireText } from "../../model/require.js";
import { countsOff, isDesignation, isQuotedName } from "./designations.js";
import type { NumberToken } from "./number-scan.js";
import { readPassage } from "./quantities.js";
import type { Quantity } from "./quantity.js";
import { COLON } from "./quantity-tail.js";

/** A quantity of a text, with its half-open UTF-16 offsets: `text.slice(start, end)` is the numeral with its unit. */
export interface ReadQuantity {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The value as a plain decimal with its sign; null where the numeral is not read (数十, 3亿500) or has more than 15 digits. */
  readonly value: string | null;
  /** The upper end of a range (3—5个, 两三家); null elsewhere. */
  readonly value_max: string | null;
  /** The power of ten of the printed multiplier: the number is `value` × 10 ^ `unit_mult`. */
  readonly unit_mult: number;
  /** A code of `units.csv` or one made alike; `count` where no unit is printed. */
  readonly unit: string;
  /** The multiplier and the unit as printed; null where neither is. */
  readonly unit_printed: string | null;
  readonly bound: Bound;
}

/** A number as a plain decimal, never with an exponent. */
function plainOf(value: number): string {
  const text = String(value);
  return /e/.test(text)
    ? value.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 20 })
    : text;
}

function read(text: string, quantity: Quantity): ReadQuantity {
  const { start, unitEnd, value, value_max, unit_mult, unit, unit_printed, bound, plain } = quantity;
  const end = Math.max(unitEnd, quantity.numberEnd);
  return {
    start,
    end,
    text: text.slice(start, end),
    value: plain ?? plainOf(value),
    value_max: value_max === null ? null : plainOf(value_max),
    unit_mult,
    unit,
    unit_printed,
    bound,
  };
}

const MEMBER_BEHIND = new RegExp(`^ ?${COLON} ?\\d`);
const MEMBER_BEFORE = new RegExp(`\\d ?${COLON} ?$`);
/** 1:18: one of two numbers that only together say something. */
function isMember(text: string, { start, end, dimension }: Quantity): boolean {
  return (
    dimension !== "proportion" &&
    (MEMBER_BEHIND.test(text.slice(end, end + 4)) ||
      MEMBER_BEFORE.test(text.slice(Math.max(0, start - 4), start)))
  );
}

/** A numeral that no quantity took: an ordinal and a label are none, all others stay unread. */
function unread(text: string, token: NumberToken): ReadQuantity | null {
  const { start, end } = token;
  if (token.ordinal || token.label || countsOff(text, start, end)) return null;
  if (!token.vague && isQuotedName(text, start, end)) return null;
  return {
    start,
    end,
    text: text.slice(start, end),
    value: null,
    value_max: null,
    unit_mult: 0,
    unit: "count",
    unit_printed: null,
    bound: "eq",
  };
}

/**
 * Every quantity of a Chinese text in order, with its multiplier, unit, range and bound. Numerals may be Arabic, Chinese, those of
 * accounts or mixed (1亿2000万元, 三百二十万, 壹佰元); what does not parse whole has the value null, never that of a part. Years, dates,
 * ordinals, designations (C919, 〔2025〕12号) and the members of a ratio that no name with 比 announces are no quantities, and the label of a unit without a numeral (（亿元）) is none. Linear in the length of the text.
 *
 * @example
 * readQuantities("投资达到一亿二千万元以上").map(({ value, unit_mult, unit, bound }) => [value, unit_mult, unit, bound]); // => [["12000", 4, "CNY", "ge"]]
 * readQuantities("培育两三家").map(({ value, value_max, bound }) => [value, value_max, bound]); // => [["2", "3", "range"]]
 * readQuantities("数十家")[0]?.value; // => null
 */
export function readQuantities(text: string): readonly ReadQuantity[] {
  requireText(text, "text");
  const { quantities, loose } = readPassage(text);
  const found: ReadQuantity[] = [];
  for (const quantity of quantities)
    if (!isDesignation(text, quantity) && !isMember(text, quantity)) found.push(read(text, quantity));
  for (const token of loose) {
    const kept = unread(text, token);
    if (kept !== null) found.push(kept);
  }
  return found.sort((a, b) => a.start - b.start);
}
