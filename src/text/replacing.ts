import { anyOf } from "./any-of.js";

/**
 * Replaces what patterns match, one pattern after another. Of most texts none of many patterns matches anything, and those are asked once
 * for all of them. No pattern refers to a group of its own.
 *
 * @example
 * replacing([[/规上/g, "规模以上"], [/GDP/g, "地区生产总值"]])("规上工业"); // => "规模以上工业"
 */
export function replacing(
  replacements: readonly (readonly [pattern: RegExp, by: string])[],
): (text: string) => string {
  const once = replacements.map(([{ source, flags }]) => new RegExp(source, flags.replace("g", "")));
  const any = anyOf(...once);
  return (text) =>
    any.test(text) ? replacements.reduce((left, [pattern, by]) => left.replace(pattern, by), text) : text;
}
