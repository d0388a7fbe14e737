import { labelOf } from "../../model/labels.js";
import { territoryOf } from "../territory.js";
import { answer, type Rule } from "./rule.js";

/** What a reader should know of a pair, and what leaves its verdict as it is. */
export const NOTED_RULES: readonly Rule[] = [
  {
    id: "bound",
    question: { zh: "界限是否相同？", en: "Is the bound the same?" },
    source: {
      zh: "《中华人民共和国民法典》第一千二百五十九条：“以上”包括本数，“超过”不包括本数",
      en: "Civil Code of the PRC, art. 1259: 以上 includes the number, 超过 does not",
    },
    check: (a, b) =>
      a.bound === b.bound
        ? undefined
        : answer(
            "noted",
            `界限不同：${labelOf("bound", a.bound, "zh")}与${labelOf("bound", b.bound, "zh")}`,
            `bounds differ: ${labelOf("bound", a.bound, "en")} and ${labelOf("bound", b.bound, "en")}`,
          ),
  },
  {
    id: "commitment",
    question: { zh: "承诺强度是否相同？", en: "Is the commitment equally firm?" },
    source: {
      zh: "“力争”“争取”“努力”表示要作的努力，不是要交的结果",
      en: "力争, 争取 and 努力 announce an effort, not a result",
    },
    check: (a, b) =>
      a.commitment === b.commitment
        ? undefined
        : answer(
            "noted",
            `承诺强度不同：${labelOf("commitment", a.commitment, "zh")}与${labelOf("commitment", b.commitment, "zh")}`,
            `commitment differs: ${labelOf("commitment", a.commitment, "en")} and ${labelOf("commitment", b.commitment, "en")}`,
          ),
  },
  {
    id: "territory",
    question: { zh: "地区是否互不包含？", en: "Are the territories disjoint?" },
    source: {
      zh: "省包含所辖市：两者的目标不相加，其间的位次意义不大",
      en: "A province contains its cities: their targets are never added, and a rank among them means little",
    },
    check: (a, b) =>
      territoryOf(a, b) === "nested"
        ? answer(
            "noted",
            `一方包含另一方：${a.region_zh}与${b.region_zh}，不可相加`,
            `one territory contains the other (${a.region_en}, ${b.region_en}): never added`,
          )
        : undefined,
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
