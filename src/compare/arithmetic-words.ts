import { scaledNumber } from "../model/derived-number.js";
import type { Language } from "../model/language.js";
import { inUnitOf } from "../normalize/amount.js";
import type { DescribedTarget } from "../tables/dataset.js";
import { toldUnit } from "./difference-words.js";
import { unitWords } from "./format-target.js";
import type { AlignmentStep, Pair } from "./types.js";

/** Numbers of a million and more, which are told in 亿 or billions. */
const LONG = /(?<![\d.])\d{7,}(?:\.\d+)?/gu;

/** Whole parts of numbers that English groups by thousands: of four digits those that are no year. */
const GROUPED = /(?<![\d.,])(?!(?:19|20)\d\d(?!\d))\d{4,6}(?!\d)/gu;

/**
 * A formula as people read it: long numbers in 亿 or billions, ÷ for division.
 * @example
 * formulaWords("5000000000 / 3 ≈ 1670000000", "zh"); // => "50亿 ÷ 3 ≈ 16.7亿"
 */
export function formulaWords(formula: string, language: Language): string {
  const told = formula
    .replace(LONG, (number) => scaledNumber(Number(number), language).replace(/^(?:约|about )/u, ""))
    .replaceAll(" / ", " ÷ ");
  return language === "zh"
    ? told.replace(/(?<=\d亿?)–(?=\d)/gu, "～")
    : told.replace(GROUPED, (digits) => digits.replace(/\B(?=(?:\d{3})+$)/gu, ","));
}

/** Whether a step tells a reader something: writing a printed unit out and dividing by one year do not. */
const isTold = ({ id, formula }: AlignmentStep): boolean => id !== "unit" && !/ \/ 1 [=≈]/u.test(formula);

/** An amount over its years, as {@link AlignmentStep.formula} has it. */
const PACE = /^(\S+) \/ (\d+) ([=≈]) (\S+)$/u;

/** Units that nothing is said of behind a number. */
const BARE: ReadonlySet<string> = new Set(["times", "times-of-base", "times-more", "rank"]);

/** A computed amount in at most six digits: those that a conversion adds are no finding. */
const shortened = (amount: number): string => String(Number(amount.toPrecision(6)));

/** A yearly amount times its years: `20 × 3 = 60`. */
const WHOLE = /^(\S+) × (\d+) ([=≈]) (\S+)$/u;

/** The first amount of a formula, what is done with it, and what it comes to. */
const ENDS = /^(\S+)( .* [=≈] )(\S+)$/u;

/** What of a target decides with what unit its amount is told. */
type Counted = Pick<DescribedTarget, "unit" | "unit_printed">;

/** What goes before and after an amount in a unit. */
function unitAround(
  { unit, unit_printed }: Counted,
  base: string,
  language: Language,
): readonly [string, string] {
  const zh = language === "zh";
  if (base === "percent") return unit === base ? ["", "%"] : ["", ""];
  if (base === "CNY") return zh ? ["", "元"] : ["CNY ", ""];
  // English tells a count by its number alone.
  if (base === "count" && !zh) return ["", ""];
  const counter =
    zh && unit === base ? (unit_printed ?? "").replace(/^[十百千万亿]+/u, "").replace(/^大$/u, "个") : "";
  if (counter !== "") return ["", counter];
  return ["", base === "count" ? "个" : BARE.has(base) ? "" : unitWords(base, language)];
}

/**
 * A step's formula as people read it, with the units of what it begins with and comes to.
 * @example
 * stepFormula(step, target, "zh"); // => "500家 ÷ 4年 = 每年125家"
 * stepFormula(step, target, "en"); // => "500 ÷ 4 years = 125 a year"
 */
export function stepFormula(
  { id, formula, unit }: AlignmentStep,
  target: Counted,
  language: Language,
): string {
  const zh = language === "zh";
  const from = unit.replace(/\/.*$/u, "");
  const base = toldUnit(from, [target]);
  const [before, after] = unitAround(target, base, language);
  const turned = (number: string): string =>
    base === from || Number.isNaN(Number(number)) ? number : shortened(inUnitOf(Number(number), base));
  const told = (number: string): string => `${before}${formulaWords(turned(number), language)}${after}`;
  const yearly = (number: string): string => (zh ? `每年${told(number)}` : `${told(number)} a year`);
  const over = (years: string): string => (zh ? `${years}年` : `${years} years`);
  switch (id) {
    case "per-year": {
      const [, amount, years, sign, pace] = PACE.exec(formula) ?? [];
      if (amount === undefined || years === undefined || pace === undefined) break;
      return `${told(amount)} ÷ ${over(years)} ${sign} ${yearly(pace)}`;
    }
    case "whole-period": {
      const [, pace, years, sign, amount] = WHOLE.exec(formula) ?? [];
      if (pace === undefined || years === undefined || amount === undefined) break;
      return `${yearly(pace)} × ${over(years)} ${sign} ${told(amount)}`;
    }
    case "interpolation":
    case "scale": {
      const [, amount, between = "", result] = ENDS.exec(formula) ?? [];
      if (amount === undefined || result === undefined) break;
      // A total over a denominator is no longer an amount of the same unit.
      const end = id === "scale" ? formulaWords(result, language) : told(result);
      return `${told(amount)}${formulaWords(between, language)}${end}`;
    }
  }
  return formulaWords(formula, language);
}

/** The steps of a pair's alignment that say something, each as a formula to read. */
export const toldSteps = (
  pair: Pair,
  language: Language,
): { readonly formula: string; readonly step: AlignmentStep }[] =>
  pair.alignment
    .filter(isTold)
    .map((step) => ({ formula: stepFormula(step, pair[step.side], language), step }));

/** What a step takes for granted, as its formula is told with it: “（假定在2023—2025年间平均分布）”; nothing where it is mere arithmetic. */
export const assumptionWords = ({ assumption }: AlignmentStep, language: Language): string =>
  assumption === null ? "" : language === "zh" ? `（假定${assumption.zh}）` : ` (assuming ${assumption.en})`;

/** The formulas of {@link toldSteps}. */
export const arithmeticWords = (pair: Pair, language: Language): string[] =>
  toldSteps(pair, language).map(({ formula }) => formula);
