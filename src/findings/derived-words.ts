import { bareFigure } from "../compare/figure-words.js";
import type { Bilingual } from "../model/language.js";
import type { TargetRow } from "../model/rows.js";

/**
 * A number computed from those of a target, told as the target's own is: with its unit, as 1.73亿元 or 173 million yuan.
 * @param value in the unit that the target prints
 * @param most the other end of a range
 */
export function derivedWords(target: TargetRow, value: number, most: number | null = null): Bilingual {
  const row: TargetRow = {
    ...target,
    value,
    value_max: most,
    decimals: Math.max(...[value, most ?? value].map((end) => `${end}`.split(".")[1]?.length ?? 0)),
  };
  return { zh: bareFigure(row, "zh"), en: bareFigure(row, "en") };
}

/** Several such numbers in a row. */
export function listedWords(targets: readonly TargetRow[]): Bilingual {
  const words = targets.map((target) => derivedWords(target, target.value ?? 0));
  return { zh: words.map(({ zh }) => zh).join("、"), en: words.map(({ en }) => en).join(", ") };
}
