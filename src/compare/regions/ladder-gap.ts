import { formatDecimal } from "../../model/format-decimal.js";
import type { Language } from "../../model/language.js";
import type { LadderStep } from "./region-ladder.js";

const derived = (value: number): string => formatDecimal(Number(value.toPrecision(3)));

/**
 * How a step of a ladder stands to the region above it, in a few words: its share of the whole, by how much it is more or less, or that
 * the two are not compared; empty on the top step.
 */
export function ladderGap({ target, above, difference, share }: LadderStep, language: Language): string {
  const zh = language === "zh";
  if (above === null) return "";
  if (share !== null) {
    const whole = zh ? above.region_zh : above.region_en;
    return zh ? `占${whole}的 ${derived(share * 100)}%` : `${derived(share * 100)}% of ${whole}`;
  }
  if (difference === null) return zh ? "不作比较" : "not compared";
  const points = target.unit === "percent" ? (zh ? " 个百分点" : " pp") : "";
  const sign = difference > 0 ? "+" : difference < 0 ? "−" : "";
  return `${sign}${derived(Math.abs(difference))}${points}`;
}
