import { derived, scaledNumber } from "../model/derived-number.js";
import { formatDecimal } from "../model/format-decimal.js";
import type { Language } from "../model/language.js";
import type { DescribedTarget } from "../tables/dataset.js";

/** A computed number in at most three significant digits. */
export function plain(value: number, language: Language): string {
  return formatDecimal(derived(value).value, { most: 12, grouping: language === "en" });
}

/**
 * A difference of two amounts with its unit. The difference of two percentages is told in percentage points; counts take
 * the counter that both sides print, 个 where they print different ones.
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
    if (base === "times-of-base")
      return zh ? `基期水平的${plain(amount, language)}倍` : `${plain(amount, language)} times the base`;
    if (base === "CNY") return zh ? `${scaledNumber(amount, "zh")}元` : `CNY ${scaledNumber(amount, "en")}`;
    const counters = new Set(sides.map((side) => (side.unit_printed ?? "").replace(/^[十百千万亿]+/u, "")));
    const [counter = ""] = counters.size === 1 ? counters : [];
    const number = scaledNumber(amount, language);
    return zh ? `${number}${counter === "" && base === "count" ? "个" : counter}` : number;
  };
  return zh ? `${perYear}${words()}` : `${words()}${perYear}`;
}
