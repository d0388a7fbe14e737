import { scaledNumber } from "../model/derived-number.js";
import type { Language } from "../model/language.js";
import { baseUnit, inUnitOf } from "../normalize/amount.js";
import type { DescribedTarget } from "../tables/dataset.js";
import { unitWords } from "./format-target.js";
import { plain } from "./plain.js";

/** Units that nothing is said of behind an English number: counts name what they count, coefficients have none. */
const SILENT: ReadonlySet<string> = new Set(["count", "times", "rank", "times-more"]);

/** The unit to tell an amount of a base unit in: the one that all sides print (亩, 公里, 天), else the base itself. */
export function toldUnit(base: string, sides: readonly Pick<DescribedTarget, "unit">[]): string {
  const [first, ...others] = new Set(sides.map(({ unit }) => unit));
  // Percentages differ by percentage points, whatever they are parts of.
  if (base === "percent" || first === undefined || first === null || others.length > 0) return base;
  return baseUnit(first) === base ? first : base;
}

/**
 * A difference of two amounts with its unit. The difference of two percentages is told in percentage points; counts take
 * the counter that both sides print, 个 where they print different ones.
 * @param unit the base unit of a comparison, with `/year` for a yearly pace
 */
export function differenceWords(
  value: number,
  unit: string,
  sides: readonly Pick<DescribedTarget, "unit" | "unit_printed" | "unit_mult">[],
  language: Language,
): string {
  const [from = unit, pace] = unit.split("/");
  const base = toldUnit(from, sides);
  const zh = language === "zh";
  const perYear = pace === undefined ? "" : zh ? "每年" : " a year";
  const amount = Math.abs(base === from ? value : inUnitOf(value, base));
  const words = (): string => {
    if (base === "percent") {
      if (zh) return `${plain(amount, language)}个百分点`;
      return `${plain(amount, language)} percentage point${amount === 1 ? "" : "s"}`;
    }
    if (base === "times-of-base")
      return zh ? `基期水平的${plain(amount, language)}倍` : `${plain(amount, language)} times the base`;
    if (base === "CNY") return zh ? `${scaledNumber(amount, "zh")}元` : `CNY ${scaledNumber(amount, "en")}`;
    // What a side prints in another unit is no word for this amount.
    const printed = sides.filter((side) => side.unit === base);
    const counters = new Set(printed.map((side) => (side.unit_printed ?? "").replace(/^[十百千万亿]+/u, "")));
    const [counter = ""] = counters.size === 1 && printed.length === sides.length ? counters : [];
    const number = scaledNumber(amount, language);
    if (!zh) return SILENT.has(base) ? number : `${number}${unitWords(base, "en")}`;
    if (counter !== "") return `${number}${counter}`;
    return base === "count" ? `${number}个` : SILENT.has(base) ? number : `${number}${unitWords(base, "zh")}`;
  };
  return zh ? `${perYear}${words()}` : `${words()}${perYear}`;
}
