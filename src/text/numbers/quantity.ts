import type { Bound } from "../../model/codes.js";
import type { NumberToken } from "./number-scan.js";

/** How a quantity is printed: a plain number, a share in words (三分之一), a multiple (翻一番), full coverage, a first one (破零), no growth (零增长), none (零发生). */
export type QuantityForm = "number" | "fraction" | "multiple" | "coverage" | "first" | "standstill" | "none";

/** A quantity as printed. Offsets are half-open and count from the start of the passage. */
export interface Quantity {
  readonly form: QuantityForm;
  readonly start: number;
  /** End of the numeral (of the second one in a range). */
  readonly numberEnd: number;
  /** End with unit and the bound words after it. */
  readonly end: number;
  /** Start with the bound words before the number. */
  readonly outerStart: number;
  /** Where the unit ends, before the bound words behind it. */
  readonly unitEnd: number;
  readonly value: number;
  readonly value_max: number | null;
  /** The value as an exact plain decimal where it is not that of `value` (三分之一, more digits than a double holds). */
  readonly plain: string | null;
  /** True where brackets stand around the digits ([13.5]%): a total over the plan. */
  readonly bracketed: boolean;
  readonly decimals: number;
  readonly unit_mult: number;
  /** The words after the digits as printed, multiplier included (万家, 亿元); null where none is printed. */
  readonly unit_printed: string | null;
  /** False for a bare number (达85, 1000以上). */
  readonly hasUnit: boolean;
  /** Unit code; `count` where a bare number stands. */
  readonly unit: string;
  readonly dimension: string;
  readonly bound: Bound;
  /** The words that gave the bound; empty for a plain number. */
  readonly boundWords: string;
  readonly tokens: readonly NumberToken[];
  /** True where the unit, multiplier or bound was taken from a neighbour in the same list. */
  readonly shared: boolean;
}

/** A quantity while it is being read. */
export type QuantityDraft = { -readonly [K in keyof Quantity]: Quantity[K] };
