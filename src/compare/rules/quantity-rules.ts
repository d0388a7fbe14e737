import { labelOf } from "../../model/labels.js";
import type { Language } from "../../model/language.js";
import { FLOWS } from "../../normalize/period.js";
import type { DescribedTarget } from "../../tables/dataset.js";
import { answer, type Rule } from "./rule.js";

const unitWord = ({ unit }: DescribedTarget, language: Language): string =>
  unit === null ? { zh: "无单位", en: "no unit" }[language] : labelOf("unit", unit, language);

/** Whether both numbers are quantities of one kind. */
export const QUANTITY_RULES: readonly Rule[] = [
  {
    id: "measure",
    question: { zh: "目标类型是否相同？", en: "Do both state the same kind of quantity?" },
    source: {
      zh: "存量与流量是不同的量（2008年国民账户体系，第2.27段）：新增量不是存量",
      en: "Stocks and flows are different quantities (SNA 2008, §2.27): an increment is not a stock",
    },
    check: (a, b) => {
      if (a.measure === b.measure)
        return answer(
          "same",
          `目标类型相同：${labelOf("measure", a.measure, "zh")}`,
          `same measure: ${labelOf("measure", a.measure, "en")}`,
        );
      const zh = `${labelOf("measure", a.measure, "zh")}与${labelOf("measure", b.measure, "zh")}`;
      const en = `${labelOf("measure", a.measure, "en")} and ${labelOf("measure", b.measure, "en")}`;
      return FLOWS.has(a.measure) && FLOWS.has(b.measure)
        ? answer(
            "indicative",
            `目标类型不同但可折算为年均：${zh}`,
            `measures differ but both convert to a yearly pace: ${en}`,
          )
        : answer(
            "refused",
            `目标类型不同，不能互相换算：${zh}`,
            `measures differ and do not convert into each other: ${en}`,
          );
    },
  },
  {
    id: "benchmark",
    question: { zh: "参照对象或基期是否相同？", en: "Is the benchmark or base year the same?" },
    source: {
      zh: "对一个基数的变化说明不了对另一个基数的变化",
      en: "A change against one base says nothing of a change against another",
    },
    check: (a, b) => {
      if (a.benchmark !== b.benchmark) {
        return answer(
          "refused",
          `参照对象不同：${labelOf("benchmark", a.benchmark, "zh")}与${labelOf("benchmark", b.benchmark, "zh")}`,
          `benchmarks differ: ${labelOf("benchmark", a.benchmark, "en")} and ${labelOf("benchmark", b.benchmark, "en")}`,
        );
      }
      if (a.base_year !== b.base_year) {
        return answer(
          "refused",
          `基期不同：${a.base_year ?? "无"}与${b.base_year ?? "无"}`,
          `base years differ: ${a.base_year ?? "none"} and ${b.base_year ?? "none"}`,
        );
      }
      return undefined;
    },
  },
  {
    id: "unit",
    question: { zh: "计量单位能否换算？", en: "Do the units convert into each other?" },
    source: {
      zh: "SDMX 概念 UNIT_MEASURE；百分比不同于百分点",
      en: "SDMX UNIT_MEASURE; a percentage is not a percentage point",
    },
    check: (a, b) => {
      if (a.dimension !== b.dimension) {
        return answer(
          "refused",
          `量纲不同：${unitWord(a, "zh")}与${unitWord(b, "zh")}`,
          `dimensions differ: ${unitWord(a, "en")} and ${unitWord(b, "en")}`,
        );
      }
      const scaled = a.unit !== null && b.unit !== null && (a.unit !== b.unit || a.unit_mult !== b.unit_mult);
      return scaled ? answer("noted", "计量单位已换算一致", "units converted to one") : undefined;
    },
  },
];
