import type { Recogniser } from "../../model/codes.js";
import { labelOf } from "../../model/labels.js";
import type { DescribedTarget } from "../../tables/dataset.js";
import { liesInOne, territoryOf } from "../territory.js";
import { quoted } from "./quoted.js";
import { answer, type Rule } from "./rule.js";

/**
 * Who sets the criteria of what a target counts. What the state itself grants is recognised nationally; else the indicator
 * tells; and where it does not, a level of recognition below the national one is granted by whoever stands at that level.
 */
function criteriaOf({ tier, recognised }: Pick<DescribedTarget, "tier" | "recognised">): Recogniser | null {
  if (tier === "national") return "nationally";
  if (recognised !== null || tier === null) return recognised;
  return tier.split("+").includes("provincial") ? "by-each-province" : "by-each-city";
}

/** Authorities of which there are several, each with criteria of its own. */
const SEVERAL_AUTHORITIES = [
  { authority: "by-each-province", level: "province", by: { zh: "省", en: "province" } },
  { authority: "by-each-city", level: "city", by: { zh: "市", en: "city" } },
] as const;

/** Whether both sides count what was recognised at one level and by one authority. */
export const RECOGNITION_RULES: readonly Rule[] = [
  {
    id: "tier",
    question: { zh: "认定级别是否相同？", en: "Is the level of recognition the same?" },
    source: {
      zh: "国家级与省级认定由不同机构按不同标准作出",
      en: "A national and a provincial recognition are granted by different bodies under different criteria",
    },
    check: (a, b) => {
      if (a.tier === b.tier) return undefined;
      if (a.tier === null || b.tier === null) {
        const [stated, other] = a.tier === null ? [b, a] : [a, b];
        const zh = labelOf("tier", stated.tier, { language: "zh" });
        const en = labelOf("tier", stated.tier, { language: "en" });
        return stated.tier === "national" && other.recognised === "nationally"
          ? answer(
              "noted",
              `一方写明${zh}，另一方未写；此项由国家统一认定`,
              `one side writes the level of recognition out (${en}); the criteria are national on both`,
            )
          : answer(
              "indicative",
              `认定级别：一方为${zh}，另一方未写明，指标名称仅为${quoted(other.indicator_zh)}`,
              `level of recognition: ${en} on one side; the other names none beside ${quoted(other.indicator_en)}`,
            );
      }
      const zh = `${labelOf("tier", a.tier, { language: "zh" })}与${labelOf("tier", b.tier, { language: "zh" })}`;
      const en = `${quoted(labelOf("tier", a.tier, { language: "en" }))} and ${quoted(labelOf("tier", b.tier, { language: "en" }))}`;
      return a.tier.split("+").some((tier) => b.tier?.split("+").includes(tier))
        ? answer("indicative", `认定级别部分重合：${zh}`, `levels of recognition overlap: ${en}`)
        : answer("refused", `认定级别不同：${zh}`, `levels of recognition differ: ${en}`);
    },
  },
  {
    id: "authority",
    question: { zh: "认定标准是否同出一处？", en: "Are the criteria of recognition set by one authority?" },
    source: {
      zh: "省级认定由各省按自定标准作出，两省数量反映标准不同；国家统一认定的可以比较",
      en: "Each province grants its recognitions by criteria of its own, which the two numbers reflect; national recognitions are comparable",
    },
    check: (a, b) => {
      if (territoryOf(a, b) !== "disjoint") return undefined;
      const [x, y] = [criteriaOf(a), criteriaOf(b)];
      for (const { authority, level, by } of SEVERAL_AUTHORITIES) {
        if (![x, y].includes(authority) || liesInOne(level, a, b)) continue;
        if (x === y)
          return answer(
            "indicative",
            `由各${by.zh}按各自标准认定，数量不宜直接比较`,
            `each ${by.en} recognises them by criteria of its own`,
          );
        const national = [x, y].includes("nationally");
        return answer(
          "indicative",
          `${national ? "一方由国家统一认定，另一方" : "一方"}由${by.zh}按自定标准认定，数量不宜直接比较`,
          `${national ? "one side is recognised nationally, the other" : "one side is recognised"} by a ${by.en} under criteria of its own`,
        );
      }
      return undefined;
    },
  },
];
