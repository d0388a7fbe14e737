import type { ChangeDirection } from "../../model/codes.js";
import { labelOf } from "../../model/labels.js";
import { changeYears } from "../../normalize/change.js";
import { dimensionOf } from "../../normalize/series-key.js";
import type { DescribedTarget } from "../../tables/dataset.js";
import { baseYearWords } from "../assumed-words.js";
import { compounds } from "../steps/compound.js";
import { answer, answerWith, type Rule } from "./rule.js";

const changes = ({ measure }: DescribedTarget): boolean => measure === "change" || measure === "growth";

/** Which way a target goes; growth without a word goes up. */
const wayOf = ({ change_direction, measure }: DescribedTarget): ChangeDirection | null =>
  change_direction ?? (measure === "growth" ? "up" : null);

/** Whether both numbers say the same kind of change: which way, at what pace, and against what. */
export const CHANGE_RULES: readonly Rule[] = [
  {
    id: "direction",
    question: { zh: "变化方向是否相同？", en: "Do both move in the same direction?" },
    source: {
      zh: "提高与下降方向相反，数字相同也不是同一目标",
      en: "A rise and a fall are opposites, whatever the number",
    },
    check: (a, b) => {
      if (!changes(a) || !changes(b)) return undefined;
      const [x, y] = [wayOf(a), wayOf(b)];
      if (x === y) return undefined;
      const zh = `${labelOf("change_direction", x, { language: "zh" })}与${labelOf("change_direction", y, { language: "zh" })}`;
      const en = `${labelOf("change_direction", x, { language: "en" })} and ${labelOf("change_direction", y, { language: "en" })}`;
      return x === null || y === null
        ? answer(
            "indicative",
            `变化方向未全写明：${zh}`,
            `which way the change goes is not stated by both: ${en}`,
          )
        : answer("refused", `变化方向相反：${zh}`, `the changes go opposite ways: ${en}`);
    },
  },
  {
    id: "pace",
    question: {
      zh: "是每年的变化还是整个时期的变化？",
      en: "Is the change per year, or over the whole period?",
    },
    source: {
      zh: "年均提高0.1个百分点，五年共提高0.5个百分点：乘以年数后比较",
      en: "A yearly change multiplied by its years is the change over the period, and can then be compared",
    },
    check: (a, b) => {
      if (a.measure !== "change" || b.measure !== "change") return undefined;
      if ((a.pace === "per-year") === (b.pace === "per-year")) return undefined;
      const zh = `${labelOf("pace", a.pace ?? "whole", { language: "zh" })}与${labelOf("pace", b.pace ?? "whole", { language: "zh" })}`;
      const en = `${labelOf("pace", a.pace ?? "whole", { language: "en" })} and ${labelOf("pace", b.pace ?? "whole", { language: "en" })}`;
      if ([a, b].some((one) => dimensionOf(one) === "change-factor")) {
        return answer(
          "indicative",
          `变化的时间口径不同，逐年累乘，未作换算：${zh}`,
          `paces differ; such changes compound, and nothing is converted: ${en}`,
        );
      }
      return changeYears(a) === null || changeYears(b) === null
        ? answer(
            "indicative",
            `变化的时间口径不同，年数未知：${zh}`,
            `paces differ, over years that are not known: ${en}`,
          )
        : answerWith(
            ["per-year", "whole-period"],
            "aligned",
            {
              zh: `变化的时间口径不同，按年数折算：${zh}`,
              en: `paces differ, converted by the years: ${en}`,
            },
            { zh: `变化的时间口径不同：${zh}`, en: `paces differ: ${en}` },
          );
    },
  },
  {
    id: "benchmark",
    question: { zh: "参照对象或基期是否相同？", en: "Is the benchmark or base year the same?" },
    source: {
      zh: "对一个基数的变化说明不了对另一个基数的变化",
      en: "A change against one base says nothing about a change against another",
    },
    check: (a, b) => {
      // Of a number beside a benchmark the rule of the measure tells.
      if (a.benchmark !== null && b.benchmark !== null && a.benchmark !== b.benchmark) {
        return answer(
          "refused",
          `参照对象不同：${labelOf("benchmark", a.benchmark, { language: "zh" })}与${labelOf("benchmark", b.benchmark, { language: "zh" })}`,
          `benchmarks differ: ${labelOf("benchmark", a.benchmark, { language: "en" })} and ${labelOf("benchmark", b.benchmark, { language: "en" })}`,
        );
      }
      // A yearly rate that compounds starts from the base of the change.
      if (compounds(a, b)) return undefined;
      // A yearly change has no one base.
      if (a.pace === "per-year" || b.pace === "per-year" || a.base_year === b.base_year) return undefined;
      const zh = `${baseYearWords(a, "zh")}与${baseYearWords(b, "zh")}`;
      const en = `${baseYearWords(a, "en")} and ${baseYearWords(b, "en")}`;
      return a.base_year === null || b.base_year === null
        ? answer("indicative", `基期未全部写明：${zh}`, `the base year is not printed for both: ${en}`)
        : answer("refused", `基期不同：${zh}`, `base years differ: ${en}`);
    },
  },
];
