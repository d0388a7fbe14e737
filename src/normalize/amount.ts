/** Factors that carry a unit code to the base unit of its dimension; units not named are their own base. */
const TO_BASE: ReadonlyMap<string, { readonly base: string; readonly factor: number }> = new Map([
  ["permille", { base: "percent", factor: 0.1 }],
]);

/** Removes the noise of binary arithmetic: at most 12 significant digits, more than any plan prints. */
export function tidy(value: number): number {
  return Number.isInteger(value) || !Number.isFinite(value) ? value : Number(value.toPrecision(12));
}

/** The base unit into which amounts of a unit are converted. */
export function baseUnit(unit: string | null): string | null {
  return unit === null ? null : (TO_BASE.get(unit)?.base ?? unit);
}

/**
 * A printed number in its base unit: value × 10^unit_mult, SDMX's OBS_VALUE × 10^UNIT_MULT.
 * @example
 * amountOf(1.4, 4, "count"); // => 14000
 */
export function amountOf(value: number | null, unitMult: number, unit: string | null): number | null {
  if (value === null) return null;
  const factor = unit === null ? 1 : (TO_BASE.get(unit)?.factor ?? 1);
  return unitMult === 0 && factor === 1 ? value : tidy(value * 10 ** unitMult * factor);
}
