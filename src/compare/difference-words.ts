import { scaledNumber } from "../model/derived-number.js";
import type { Language } from "../model/language.js";
import type { DescribedTarget } from "../tables/dataset.js";
import { unitWords } from "./format-target.js";
import { plain } from "./plain.js";

/** Units that nothing is said of behind an English number: counts name what they count, coefficients have none. */
const SILENT: ReadonlySet<string> = new Set(["count", "times", "rank", "times-more"]);

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
    if (!zh) return SILENT.has(base) ? number : `${number}${unitWords(base, "en")}`;
    if (counter !== "") return `${number}${counter}`;
    return base === "count" ? `${number}个` : SILENT.has(base) ? number : `${number}${unitWords(base, "zh")}`;
  };
  return zh ? `${perYear}${words()}` : `${words()}${perYear}`;
}
