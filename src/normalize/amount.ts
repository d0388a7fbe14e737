import { over, times } from "../stats/exact.js";

/** Factors that carry a unit code to the base unit of its dimension; units not named are their own base. */
const TO_BASE: ReadonlyMap<string, { readonly base: string; readonly divisor: number }> = new Map([
  ["permille", { base: "percent", divisor: 10 }],
]);

/** A computed number as it is shown: at most 12 significant digits, more than any plan prints (20 ÷ 3 has no end). */
export function tidy(value: number): number {
  return Number.isInteger(value) || !Number.isFinite(value) ? value : Number(value.toPrecision(12));
}

/** The base unit into which amounts of a unit are converted. */
export function baseUnit(unit: string | null): string | null {
  return unit === null ? null : (TO_BASE.get(unit)?.base ?? unit);
}

/** Moves the decimal point: exact for every printed number, and as fast as reading it. */
function scaled(value: number, unitMult: number): number {
  const digits = String(value);
  return digits.includes("e") ? times(value, 10 ** unitMult) : Number(`${digits}e${unitMult}`);
}

/**
 * A printed number in its base unit: value × 10^unit_mult, SDMX's OBS_VALUE × 10^UNIT_MULT, in exact decimal arithmetic.
 * @example
 * amountOf(1.4, 4, "count"); // => 14000
 */
export function amountOf(value: number | null, unitMult: number, unit: string | null): number | null {
  if (value === null) return null;
  const amount = unitMult === 0 ? value : scaled(value, unitMult);
  const divisor = unit === null ? 1 : (TO_BASE.get(unit)?.divisor ?? 1);
  return divisor === 1 ? amount : over(amount, divisor);
}
