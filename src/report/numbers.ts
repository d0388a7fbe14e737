import { formatDecimal } from "../model/format-decimal.js";
import type { Language } from "../model/language.js";
import { tidy } from "../normalize/amount.js";
import type { DescribedTarget } from "../tables/dataset.js";

/** A number in plain digits, without the noise of binary arithmetic. */
export function plain(value: number, language: Language): string {
  return formatDecimal(tidy(value), { grouping: language === "en" });
}

/** Money in Chinese is told in 万 and 亿, as the documents do. */
function chineseMoney(value: number): string {
  if (value >= 1e8) return `${plain(value / 1e8, "zh")}亿元`;
  return value >= 1e4 ? `${plain(value / 1e4, "zh")}万元` : `${plain(value, "zh")}元`;
}

/**
 * A difference of two amounts with its unit. The difference of two percentages is told in percentage points; counts take
 * the counter that both sides print, where they print the same.
 * @param unit the base unit of a comparison, with `/year` for a yearly pace
 */
export function differenceWords(
  value: number,
  unit: string,
  sides: readonly Pick<DescribedTarget, "unit_printed" | "unit_mult">[],
  language: Language,
): string {
  const [base = unit, pace] = unit.split("/");
  const zh = language === "zh";
  const perYear = pace === undefined ? "" : zh ? "每年" : " a year";
  const amount = Math.abs(value);
  const words = (): string => {
    if (base === "percent") {
      if (zh) return `${plain(amount, language)}个百分点`;
      return `${plain(amount, language)} percentage point${amount === 1 ? "" : "s"}`;
    }
    if (base === "CNY") return zh ? chineseMoney(amount) : `CNY ${plain(amount, language)}`;
    const counters = new Set(sides.map((side) => (side.unit_printed ?? "").replace(/^[十百千万亿]+/u, "")));
    const [counter = ""] = counters.size === 1 ? counters : [];
    return zh ? `${plain(amount, language)}${counter}` : plain(amount, language);
  };
  return zh ? `${perYear}${words()}` : `${words()}${perYear}`;
}
