import { has, refuseArgument, requireRows } from "../model/require.js";

/** What a denominator of a scale has. */
const DIVISOR = ["region_code", "value", "year", "source"];

/** Throws unless a value is a scale, as `parseScale` reads it, or none is given. */
export function requireScale(value: unknown): void {
  if (value === undefined) return;
  if (!has(value, "name", "unit", "denominators")) refuseArgument("argument-scale", value);
  requireRows(Reflect.get(Object(value), "denominators"), "scale.denominators", ...DIVISOR);
}
