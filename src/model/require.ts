import type { ARGUMENT_MESSAGES } from "./argument-messages.js";
import { CrossProvinceError } from "./issue.js";
import { nearest } from "./nearest.js";

/** Whether a value is an object, not a list, that has all of some properties. */
export const has = (value: unknown, ...names: readonly string[]): boolean =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  names.every((name) => name in value);

/** What a value is, for people who gave the wrong one: `42`, `Array`, `Pair[]`, `Promise`. */
export function kindOf(value: unknown): string {
  if (Array.isArray(value)) return has(value[0], "alignment") ? "Pair[]" : "Array";
  if (typeof value === "string") return value.length > 40 ? `${value.slice(0, 40)}…` : value;
  if (typeof value === "function") return "Function";
  if (value === null || typeof value !== "object") return String(value);
  return value.constructor?.name ?? "Object";
}

/**
 * Refuses a value that a verb cannot work on.
 * @throws CrossProvinceError with the message of that kind of argument
 */
export function refuseArgument(
  code: keyof typeof ARGUMENT_MESSAGES,
  value: unknown,
  name = "",
  expected = "",
): never {
  throw new CrossProvinceError([
    { code, severity: "error", at: {}, received: kindOf(value), expected, parameters: { name } },
  ]);
}

/** Throws unless a value is a text. */
export function requireText(value: unknown, name: string): void {
  if (typeof value !== "string") refuseArgument("argument-text", value, name);
}

/** Throws unless a value is a number. */
export function requireNumber(value: unknown, name: string): void {
  if (typeof value !== "number") refuseArgument("argument-number", value, name);
}

/** Throws unless a value is a list of numbers. */
export function requireNumbers(value: unknown, name = "values"): void {
  if (!Array.isArray(value) || value.some((item) => typeof item !== "number"))
    refuseArgument("argument-numbers", value, name);
}

/** Throws unless a value is a list of texts. */
export function requireTexts(value: unknown, name: string): void {
  if (!Array.isArray(value) || value.some((item) => typeof item !== "string"))
    refuseArgument("argument-texts", value, name);
}

/** Throws unless a value is a list of objects that have some properties. */
export function requireRows(value: unknown, name: string, ...columns: readonly string[]): void {
  if (!Array.isArray(value) || value.some((row) => !has(row, ...columns)))
    refuseArgument("argument-rows", value, name, `{ ${columns.join(", ")} }`);
}

/** Throws, with the nearest valid one, unless a value is of a closed list. */
export function requireCode(value: unknown, known: readonly string[], option: string): void {
  if (typeof value === "string" && known.includes(value)) return;
  const received = kindOf(value);
  const hint = nearest(received, known);
  throw new CrossProvinceError([
    {
      code: "option-invalid",
      severity: "error",
      at: {},
      expected: known.join(", "),
      received,
      parameters: { option },
      ...(hint === undefined ? {} : { hint }),
    },
  ]);
}

/** Throws unless an option is a number between two others. */
export function requireBetween(
  value: unknown,
  [least, most]: readonly [number, number],
  option: string,
  expected: string,
): void {
  if (typeof value === "number" && value >= least && value <= most) return;
  const received = kindOf(value);
  throw new CrossProvinceError([
    { code: "option-invalid", severity: "error", at: {}, expected, received, parameters: { option } },
  ]);
}

/** Throws unless options stand in one object. */
export function requireOptions(value: unknown): void {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    refuseArgument("argument-options", value);
}
