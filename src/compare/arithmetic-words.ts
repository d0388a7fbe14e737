import { scaledNumber } from "../model/derived-number.js";
import type { Language } from "../model/language.js";
import type { AlignmentStep } from "./types.js";

/** Numbers of a million and more, which are told in 亿 or billions. */
const LONG = /(?<![\d.])\d{7,}(?:\.\d+)?/gu;

/**
 * A formula as people read it: long numbers in 亿 or billions, ÷ for division.
 * @example
 * formulaWords("5000000000 / 3 ≈ 1670000000", "zh"); // => "50亿 ÷ 3 ≈ 16.7亿"
 */
export function formulaWords(formula: string, language: Language): string {
  return formula
    .replace(LONG, (number) => scaledNumber(Number(number), language).replace(/^(?:约|about )/u, ""))
    .replaceAll(" / ", " ÷ ");
}

/** Whether a step tells a reader something: writing a printed unit out and dividing by one year do not. */
const isTold = ({ id, formula }: AlignmentStep): boolean => id !== "unit" && !/ \/ 1 [=≈]/u.test(formula);

/** The steps of an alignment that say something, each as a formula to read. */
export const toldSteps = (
  steps: readonly AlignmentStep[],
  language: Language,
): { readonly formula: string; readonly step: AlignmentStep }[] =>
  steps.filter(isTold).map((step) => ({ formula: formulaWords(step.formula, language), step }));

/** The formulas of {@link toldSteps}. */
export const arithmeticWords = (steps: readonly AlignmentStep[], language: Language): string[] =>
  toldSteps(steps, language).map(({ formula }) => formula);
