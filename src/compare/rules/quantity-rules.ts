import { labelOf } from "../../model/labels.js";
import { FLOWS } from "../../normalize/period.js";
import { answer, type Rule } from "./rule.js";

/** Whether both numbers are quantities of one kind. */
export const QUANTITY_RULES: readonly Rule[] = [
  {
    id: "measure",
    question: { zh: "目标类型是否相同？", en: "Do both state the same kind of quantity?" },
    source: "Stocks and flows are different quantities (SNA 2008, §2.27): an increment is not a stock",
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
    source: "A change against one base says nothing of a change against another",
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
    source: "SDMX UNIT_MEASURE; a percentage is not a percentage point",
    check: (a, b) => {
      if (a.dimension !== b.dimension) {
        return answer(
          "refused",
          `量纲不同：${a.unit ?? "无"}与${b.unit ?? "无"}`,
          `dimensions differ: ${a.unit ?? "none"} and ${b.unit ?? "none"}`,
        );
      }
      const scaled = a.unit !== null && b.unit !== null && (a.unit !== b.unit || a.unit_mult !== b.unit_mult);
      return scaled ? answer("noted", "计量单位已换算一致", "units converted to one") : undefined;
    },
  },
];
