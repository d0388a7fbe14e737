import type { Bound } from "../model/codes.js";

/** What a promise allows: all values from `lower` to `upper`, ends included or not. Ends that are not promised are infinite. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
  readonly lowerClosed: boolean;
  readonly upperClosed: boolean;
}

/** Half the width of “about” (左右, 约), as a share of the printed number. No document says how wide it is. */
export interface ApproximateOption {
  readonly approximateWithin?: number;
}

const interval = (lower: number, upper: number, lowerClosed: boolean, upperClosed: boolean): Interval => ({
  lower,
  upper,
  lowerClosed,
  upperClosed,
});

/**
 * The interval that a printed number and its bound promise. 以上 and 不少于 include the number (Civil Code of the PRC,
 * art. 1259), 超过 and 突破 do not. “About” has an interval only when the caller says how wide.
 * @returns undefined where nothing can be said: no number, or “about” of unknown width
 * @example
 * intervalOf("gt", 24, null); // => { lower: 24, upper: Infinity, lowerClosed: false, upperClosed: false }
 */
export function intervalOf(
  bound: Bound,
  value: number | null,
  valueMax: number | null,
  { approximateWithin }: ApproximateOption = {},
): Interval | undefined {
  if (value === null) return undefined;
  switch (bound) {
    case "ge":
      return interval(value, Number.POSITIVE_INFINITY, true, false);
    case "gt":
      return interval(value, Number.POSITIVE_INFINITY, false, false);
    case "eq":
      return interval(value, value, true, true);
    case "le":
      return interval(Number.NEGATIVE_INFINITY, value, false, true);
    case "lt":
      return interval(Number.NEGATIVE_INFINITY, value, false, false);
    case "range":
      return valueMax === null ? undefined : interval(value, valueMax, true, true);
    case "approx": {
      if (approximateWithin === undefined) return undefined;
      const half = Math.abs(value) * approximateWithin;
      return interval(value - half, value + half, true, true);
    }
  }
}

/** Multiplies an interval by a positive factor. */
export function scaleInterval(of: Interval, factor: number): Interval {
  return { ...of, lower: of.lower * factor, upper: of.upper * factor };
}

/** Whether every value of `a` lies above every value of `b`. */
export function liesAbove(a: Interval, b: Interval): boolean {
  return a.lower > b.upper || (a.lower === b.upper && !(a.lowerClosed && b.upperClosed));
}

/** Whether an interval has two finite ends. */
export function isBounded(of: Interval): boolean {
  return Number.isFinite(of.lower) && Number.isFinite(of.upper);
}
