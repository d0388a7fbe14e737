import { partName } from "../../concepts/english/part-name.js";
import type { Language } from "../../model/language.js";
import type { DescribedTarget } from "../../tables/dataset.js";
import { eachWords } from "../each-words.js";
import { quoted } from "./quoted.js";
import { answer, type Rule } from "./rule.js";

/** A total, or a quota for each part of a kind. */
function quotaWords({ each, quote }: DescribedTarget, language: Language): string {
  const zh = language === "zh";
  if (each === null) return zh ? "总数" : "a total";
  return `${zh ? "" : "for "}${eachWords(each, language, quote)}`;
}

/** A part beside the whole, or two parts. */
function partsApart(a: string | null, b: string | null, language: Language): string {
  const zh = language === "zh";
  const named = (part: string): string => quoted(partName(part, language));
  if (a !== null && b !== null)
    return zh ? `所指部分不同：${named(a)}与${named(b)}` : `different parts: ${named(a)} and ${named(b)}`;
  const part = named(a ?? b ?? "");
  return zh ? `一方为总数，另一方仅为${part}部分` : `one side is the total, the other the part ${part}`;
}

/** Whether both sides stand for the whole, for one part of it, or for each part alike. */
export const PART_RULES: readonly Rule[] = [
  {
    id: "breakdown",
    question: { zh: "是否同为总计或同一部分？", en: "Are both totals, or the same part of a total?" },
    source: {
      zh: "部分不能与总计相比",
      en: "A part is not comparable with a total",
    },
    check: (a, b) =>
      a.breakdown === b.breakdown
        ? undefined
        : answer(
            "refused",
            partsApart(a.breakdown, b.breakdown, "zh"),
            partsApart(a.breakdown, b.breakdown, "en"),
          ),
  },
  {
    id: "each",
    question: { zh: "是总数还是每个单位的数？", en: "Is it a total, or a quota for each part?" },
    source: {
      zh: "对每个县的要求不是全省的总数，两者不可并列",
      en: "A quota for each county is not a provincial total, and is never set beside one",
    },
    check: (a, b) =>
      a.each === b.each
        ? undefined
        : answer(
            "refused",
            `${a.each === null || b.each === null ? "一方为总数，另一方为对每个单位的要求" : "要求的对象不同"}：${quotaWords(a, "zh")}与${quotaWords(b, "zh")}`,
            `${a.each === null || b.each === null ? "a total beside a quota for each part" : "quotas of different parts"}: ${quotaWords(a, "en")} and ${quotaWords(b, "en")}`,
          ),
  },
];
