import { labelOf } from "../../model/labels.js";
import type { Bilingual } from "../../model/language.js";
import { isAdditive } from "../../normalize/additive.js";
import { boundName } from "../bound-words.js";
import { denominatorOf } from "../steps/scale.js";
import { territoryOf } from "../territory.js";
import { answer, answerWith, type Rule } from "./rule.js";

/** Two totals as they are printed. */
const UNSCALED: Bilingual = {
  zh: "总量未按地区规模换算",
  en: "totals of two regions; nothing was scaled by their size",
};

/** What a reader should know of a pair, and what leaves its verdict as it is. */
export const NOTED_RULES: readonly Rule[] = [
  {
    id: "bound",
    question: { zh: "目标表述是否相同？", en: "Is the bound the same?" },
    source: {
      zh: "《中华人民共和国民法典》第一千二百五十九条：“以上”包括本数，“超过”不包括本数",
      en: "Civil Code of the PRC, art. 1259: 以上 includes the number, 超过 does not",
    },
    check: (a, b) =>
      a.bound === b.bound
        ? undefined
        : answer(
            "noted",
            `表述不同：“${boundName(a)}”与“${boundName(b)}”`,
            `bounds differ: ${labelOf("bound", a.bound, { language: "en" })} and ${labelOf("bound", b.bound, { language: "en" })}`,
          ),
  },
  {
    id: "commitment",
    question: { zh: "承诺强度是否相同？", en: "Is the commitment equally firm?" },
    source: {
      zh: "“力争”“争取”“努力”表示努力方向，不等于必须完成的结果",
      en: "力争, 争取 and 努力 announce an effort, not a result",
    },
    check: (a, b) =>
      a.commitment === b.commitment
        ? undefined
        : answer(
            "noted",
            `承诺强度不同：${labelOf("commitment", a.commitment, { language: "zh" })}与${labelOf("commitment", b.commitment, { language: "zh" })}`,
            `commitment differs: ${labelOf("commitment", a.commitment, { language: "en" })} and ${labelOf("commitment", b.commitment, { language: "en" })}`,
          ),
  },
  {
    id: "character",
    question: { zh: "约束性是否相同？", en: "Are both binding, or both expected?" },
    source: {
      zh: "约束性指标是政府必须完成的，预期性指标主要靠市场主体实现（国家规划纲要的用法）",
      en: "Binding targets (约束性) are owed by the government, expected ones (预期性) left mainly to the market, as the national outlines use the words",
    },
    check: (a, b) =>
      a.character === b.character || a.character === null || b.character === null
        ? undefined
        : answer(
            "noted",
            `属性不同：${labelOf("character", a.character, { language: "zh" })}与${labelOf("character", b.character, { language: "zh" })}`,
            `character differs: ${labelOf("character", a.character, { language: "en" })} and ${labelOf("character", b.character, { language: "en" })}`,
          ),
  },
  {
    id: "territory",
    question: { zh: "地区是否互不包含？", en: "Are the territories disjoint?" },
    source: {
      zh: "省包含所辖市：总量只看部分占整体的比重，不相加、不分高低；比率和密度可以比较",
      en: "A province contains its cities: of stocks, flows and money the part is told as a share of the whole, never added and never ranked; rates and densities are comparable",
    },
    check: (a, b) => {
      if (territoryOf(a, b) !== "nested") return undefined;
      const [whole, part] = a.region_path.length < b.region_path.length ? [a, b] : [b, a];
      const zh = `${whole.region_zh}包含${part.region_zh}`;
      const en = `${part.region_en} lies in ${whole.region_en}`;
      return isAdditive(a) && isAdditive(b)
        ? answer(
            "noted",
            `${zh}：只看部分占整体的比重，不分高低`,
            `${en}: told as a share of the whole, not ranked`,
          )
        : answer("noted", zh, en);
    },
  },
  {
    id: "scale",
    question: { zh: "总量是否按地区规模换算？", en: "Are totals scaled by the size of the regions?" },
    source: {
      zh: "地区规模不同，总量之差含规模之差；分母（人口、地区生产总值、企业数等）由使用者提供，并注明年份和来源",
      en: "A difference between totals includes the difference in size between the regions; denominators (population, GDP, enterprises) are the user's, with year and source",
    },
    check: (a, b, { scale }) => {
      if (territoryOf(a, b) !== "disjoint" || !isAdditive(a) || !isAdditive(b)) return undefined;
      if (scale === undefined) return answer("noted", UNSCALED.zh, UNSCALED.en);
      const lacking = [a, b].filter((one) => denominatorOf(one.region_code, scale) === undefined);
      return lacking.length === 0
        ? answerWith(
            ["scale"],
            "aligned",
            { zh: `按${scale.name}换算`, en: `scaled by ${scale.name}` },
            UNSCALED,
          )
        : answer(
            "noted",
            `总量未换算：缺少${lacking.map((one) => one.region_zh).join("、")}的${scale.name}`,
            `nothing was scaled: no ${scale.name} of ${lacking.map((one) => one.region_en).join(", ")}`,
          );
    },
  },
  {
    id: "status",
    question: { zh: "数据是否经人工核对？", en: "Has a person reviewed both?" },
    source: {
      zh: "SDMX 代码表 OBS_STATUS 之 V：未经核实的数值须标明",
      en: "SDMX OBS_STATUS V: a value that is not validated is marked",
    },
    check: (a, b) =>
      a.status === "draft" || b.status === "draft"
        ? answer("noted", "至少一方尚未人工核对", "at least one side is a draft that nobody has reviewed")
        : undefined,
  },
];
