import type { Language } from "../model/language.js";
import type { DescribedTarget } from "../tables/dataset.js";
import { unitName } from "./words.js";

/** The unit of an axis: amounts are divided by `divisor` before they are drawn. */
export interface AxisUnit {
  readonly divisor: number;
  readonly name: string;
}

const STEPS: Readonly<Record<Language, readonly (readonly [number, string])[]>> = {
  zh: [
    [1e12, "万亿"],
    [1e8, "亿"],
    [1e4, "万"],
  ],
  en: [
    [1e12, "trillion "],
    [1e9, "billion "],
    [1e6, "million "],
  ],
};

/**
 * A unit of which the largest amount of an axis is a number of few digits: `亿元`, `billion yuan`.
 * @param like a target of the axis, whose words name a unit of one's own
 */
export function axisUnit(
  unit: string | null,
  largest: number,
  language: Language,
  like?: Pick<DescribedTarget, "unit" | "unit_printed">,
): AxisUnit {
  const step = STEPS[language].find(([size]) => Math.abs(largest) >= size);
  const name = unitName(unit, language, like);
  if (step === undefined) return { divisor: 1, name };
  // In English a count says what it counts by its title alone.
  if (unit === "count" && language === "en") return { divisor: step[0], name: step[1].trimEnd() };
  return { divisor: step[0], name: `${step[1]}${name}` };
}
