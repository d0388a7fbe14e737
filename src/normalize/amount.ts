import { over, times } from "../stats/exact.js";

/** Unit codes that convert into a base unit of their dimension, × and ÷ what; units not named are their own base. */
const TO_BASE: ReadonlyMap<string, readonly [base: string, factor: number, divisor: number]> = new Map([
  ["permille", ["percent", 1, 10]],
  ["per-mille", ["percent", 1, 10]],
  ["per-100-persons", ["per-10k-persons", 100, 1]],
  ["per-1k-persons", ["per-10k-persons", 10, 1]],
  ["per-100k-persons", ["per-10k-persons", 1, 10]],
  ["per-1m-persons", ["per-10k-persons", 1, 100]],
  ["minute", ["hour", 1, 60]],
  ["day", ["hour", 24, 1]],
  ["km", ["m", 1000, 1]],
  ["km2", ["m2", 1_000_000, 1]],
  // 1 mu is 1/15 of a hectare (State Council order on legal units of measurement, 1984).
  ["mu", ["m2", 2000, 3]],
  ["CNY-per-mu", ["CNY-per-m2", 3, 2000]],
  ["ha", ["m2", 10_000, 1]],
  ["kg", ["t", 1, 1000]],
  // 1 jin is 500 g, 1 dan 50 kg (State Council, 1959).
  ["jin", ["t", 1, 2000]],
  ["dan", ["t", 1, 20]],
  ["jin-per-mu", ["kg-per-mu", 1, 2]],
  ["MW", ["kW", 1000, 1]],
  ["GW", ["kW", 1_000_000, 1]],
  ["MVA", ["kVA", 1000, 1]],
  ["MWh", ["kWh", 1000, 1]],
  ["GWh", ["kWh", 1_000_000, 1]],
  ["km-per-100km2", ["km-per-km2", 1, 100]],
]);

/** A computed number as it is shown: at most 12 significant digits, more than any plan prints (20 ÷ 3 has no end). */
export function tidy(value: number): number {
  return Number.isInteger(value) || !Number.isFinite(value) ? value : Number(value.toPrecision(12));
}

/** How a unit converts, or nothing where it is its own base, or none. */
function conversionOf(unit: string | null) {
  return TO_BASE.get(unit ?? "");
}

/** The base unit into which amounts of a unit are converted. */
export function baseUnit(unit: string | null): string | null {
  return conversionOf(unit)?.[0] ?? unit;
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
  const conversion = conversionOf(unit);
  if (conversion === undefined) return amount;
  const [, factor, divisor] = conversion;
  return over(times(amount, factor), divisor);
}

/**
 * An amount in its base unit as one of a unit that converts into it: what {@link amountOf} makes of a number, turned back.
 * @example
 * inUnitOf(1_000_000_000 / 3, "mu"); // => 500000
 */
export function inUnitOf(amount: number, unit: string | null): number {
  const conversion = conversionOf(unit);
  if (conversion === undefined) return amount;
  const [, factor, divisor] = conversion;
  // A base amount of twelve digits is turned back in ten.
  return Number(over(times(amount, divisor), factor).toPrecision(10));
}
