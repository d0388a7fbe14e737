import { labelOf } from "../../model/labels.js";
import type { Bilingual, Language } from "../../model/language.js";
import { yearSpan } from "../../model/spans.js";
import type { DescribedTarget } from "../../tables/dataset.js";
import { arithmeticWords } from "../arithmetic-words.js";
import { isAssumed } from "../assumed-words.js";
import { inBrackets } from "../in-brackets.js";
import { measuredTarget } from "../measure-words.js";
import { reasonsInRow } from "../unreviewed.js";
import type { RegionPlan, TimeChange, TimeStep } from "./types.js";

/** The words for each change. */
export const TIME_CHANGE_LABELS: Readonly<Record<TimeChange, Bilingual>> = {
  raised: { zh: "提高", en: "raised" },
  lowered: { zh: "降低", en: "lowered" },
  kept: { zh: "数值未变", en: "kept" },
  redefined: { zh: "口径改变", en: "redefined" },
  undetermined: { zh: "无法判断增减", en: "undetermined" },
  dropped: { zh: "未再提出", en: "not set again" },
  new: { zh: "新提出", en: "new" },
};

/** What is said where all of several targets changed alike. */
export const ALL_CHANGED: Readonly<Record<TimeChange, Bilingual>> = {
  raised: { zh: "均有提高", en: "all raised" },
  lowered: { zh: "均有降低", en: "all lowered" },
  kept: { zh: "数值均未变", en: "all kept" },
  redefined: { zh: "口径均有改变", en: "all redefined" },
  undetermined: { zh: "均无法判断增减", en: "all undetermined" },
  dropped: { zh: "均未再提出", en: "none set again" },
  new: { zh: "均为新提出", en: "all new" },
};

/** A commitment as printed, with its level of recognition, firmness and deadline: `力争国家级1～2家（2020年）`. */
export function commitmentWords(target: DescribedTarget, language: Language): string {
  const zh = language === "zh";
  const strive = target.commitment === "strive" ? [labelOf("commitment", "strive", { language })] : [];
  const tier = target.tier === null ? [] : [labelOf("tier", target.tier, { language })];
  const words = [...strive, ...tier, measuredTarget(target, language)].join(zh ? "" : " ");
  const due = zh ? `${target.period_end}年` : `${target.period_end}`;
  const assumed = isAssumed(target, "period_end") ? (zh ? "，按规划期末" : ", assumed: end of plan") : "";
  return `${words}${inBrackets(`${due}${assumed}`, language)}`;
}

/**
 * What happened in a step, and why it is called so: `口径改变：统计范围不同：…`.
 * @param unreviewed whether it is said once for all steps that none is reviewed
 */
export function stepWords({ change, pair, note }: TimeStep, language: Language, unreviewed = false): string {
  const zh = language === "zh";
  const why = [
    ...(pair === null ? [] : reasonsInRow(pair, unreviewed).map(({ text }) => text[language])),
    ...(pair === null ? [] : arithmeticWords(pair, language)),
    ...(note === null ? [] : [note[language]]),
  ].join(zh ? "；" : "; ");
  const label = TIME_CHANGE_LABELS[change][language];
  return why === "" ? label : `${label}${zh ? "：" : ": "}${why}`;
}

/** The years of a plan: `2021—2023年`. */
export function planYears({ period_start, period_end }: RegionPlan, language: Language): string {
  const years = period_start === period_end ? `${period_end}` : yearSpan(period_start, period_end, language);
  return language === "zh" ? `${years}年` : years;
}
