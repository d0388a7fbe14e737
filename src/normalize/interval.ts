import { BOUNDS, type Bound } from "../model/codes.js";
import { refuseUnknown } from "../model/refuse-unknown.js";
import { requireCode } from "../model/require.js";
import { minus, plus, times } from "../stats/exact.js";

/** What a promise allows: all values from `lower` to `upper`, ends included or not. Ends that are not promised are infinite. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
  readonly lowerClosed: boolean;
  readonly upperClosed: boolean;
}

/** How the bounds that a document leaves open are read. */
export interface IntervalOptions {
  /** Half the width of “about” (左右, 约), as a share of the printed number. No document says how wide it is. */
  readonly approximateWithin?: number;
  /**
   * How a plain number (达到N, N家) is read: `floor`, since a plan is kept by more than it promises, or `point`, the number
   * and nothing else. Default `floor`.
   */
  readonly plain?: "floor" | "point";
  /** A plain number is a ceiling, not a floor: of quantities of which less is better. Default false. */
  readonly lessIsBetter?: boolean;
}

const interval = (lower: number, upper: number, lowerClosed: boolean, upperClosed: boolean): Interval => ({
  lower,
  upper,
  lowerClosed,
  upperClosed,
});

const from = (value: number, closed: boolean): Interval =>
  interval(value, Number.POSITIVE_INFINITY, closed, false);
const upTo = (value: number, closed: boolean): Interval =>
  interval(Number.NEGATIVE_INFINITY, value, false, closed);

/**
 * The interval that a printed number and its bound promise. 以上 and 不少于 include the number (Civil Code of the PRC,
 * art. 1259), 超过 and 突破 do not; 控制在N以内 is a ceiling; a plain number is a floor unless the caller says otherwise.
 * “About” has an interval only when the caller says how wide.
 * @returns undefined where nothing can be said: no number, or “about” of unknown width
 * @example
 * intervalOf("gt", 24, null); // => { lower: 24, upper: Infinity, lowerClosed: false, upperClosed: false }
 * intervalOf("eq", 24, null, { plain: "point" })?.upper; // => 24
 */
export function intervalOf(
  bound: Bound,
  value: number | null,
  valueMax: number | null,
  options: IntervalOptions = {},
): Interval | undefined {
  requireCode(bound, BOUNDS, "bound");
  refuseUnknown(options, ["approximateWithin", "plain", "lessIsBetter"]);
  const { approximateWithin, plain = "floor", lessIsBetter = false } = options;
  if (value === null) return undefined;
  switch (bound) {
    case "ge":
      return from(value, true);
    case "gt":
      return from(value, false);
    case "eq":
      if (plain === "point") return interval(value, value, true, true);
      return lessIsBetter ? upTo(value, true) : from(value, true);
    case "le":
      return upTo(value, true);
    case "lt":
      return upTo(value, false);
    case "range":
      return valueMax === null ? undefined : interval(value, valueMax, true, true);
    case "approx": {
      if (approximateWithin === undefined) return undefined;
      const half = times(Math.abs(value), approximateWithin);
      return interval(minus(value, half), plus(value, half), true, true);
    }
  }
}

/** Carries an interval through a function of its ends; one that falls (a reduction becomes a negative change) swaps them. */
export function mapInterval(of: Interval, map: (end: number) => number, falling: boolean): Interval {
  const [lower, upper] = [map(of.lower), map(of.upper)];
  return falling
    ? interval(upper, lower, of.upperClosed, of.lowerClosed)
    : interval(lower, upper, of.lowerClosed, of.upperClosed);
}

/** Whether every value of `a` lies above every value of `b`. */
export function liesAbove(a: Interval, b: Interval): boolean {
  return a.lower > b.upper || (a.lower === b.upper && !(a.lowerClosed && b.upperClosed));
}

/** Whether an interval has two finite ends. */
export function isBounded(of: Interval): boolean {
  return Number.isFinite(of.lower) && Number.isFinite(of.upper);
}
