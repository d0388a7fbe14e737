import { labelOf } from "../../model/labels.js";
import type { Language } from "../../model/language.js";
import { baseUnit } from "../../normalize/amount.js";
import { FLOWS, yearsOf } from "../../normalize/period.js";
import { dimensionOf } from "../../normalize/series-key.js";
import type { DescribedTarget } from "../../tables/dataset.js";
import { kindWords } from "../measure-words.js";
import { compounds } from "../steps/compound.js";
import { answer, answerWith, type Rule } from "./rule.js";

const unitWord = ({ unit }: DescribedTarget, language: Language): string =>
  unit === null ? { zh: "无单位", en: "no unit" }[language] : labelOf("unit", unit, { language });

/** The names of two units in Chinese; that of one which no list names as it is printed, where that tells it from the other. */
function unitWords(a: DescribedTarget, b: DescribedTarget): string {
  const names = [a, b].map((one) => {
    const name = unitWord(one, "zh");
    return name === one.unit ? (one.unit_printed ?? name) : name;
  });
  return (names[0] === names[1] ? [unitWord(a, "zh"), unitWord(b, "zh")] : names).join("与");
}

/** The years of the total that stands beside a yearly quota; null where they are unknown, or where the two are no such pair. */
function yearsBesideQuota(a: DescribedTarget, b: DescribedTarget): number | null {
  if (!FLOWS.has(a.measure) || !FLOWS.has(b.measure)) return null;
  if (a.measure !== "annual" && b.measure !== "annual") return null;
  const total = a.measure === "annual" ? b : a;
  return yearsOf(total.period_start, total.period_end);
}

/** Whether both numbers are quantities of one kind. */
export const QUANTITY_RULES: readonly Rule[] = [
  {
    id: "measure",
    question: { zh: "目标类型是否相同？", en: "Do both state the same kind of quantity?" },
    source: {
      zh: "存量与流量是不同的量（2008年国民账户体系，第2.27段）：新增量不是存量",
      en: "Stocks and flows are different quantities (SNA 2008, §2.27): an increment is not a stock",
    },
    check: (a, b, { perYear = true }) => {
      if (a.measure === b.measure)
        return answer("same", `目标类型相同：${kindWords(a, "zh")}`, `same measure: ${kindWords(a, "en")}`);
      const zh = `${kindWords(a, "zh")}与${kindWords(b, "zh")}`;
      const en = `${kindWords(a, "en")} and ${kindWords(b, "en")}`;
      if (compounds(a, b)) {
        return answerWith(
          ["whole-period"],
          "aligned",
          {
            zh: `目标类型不同，年均增速按年数累乘：${zh}`,
            en: `measures differ, the yearly rate compounded over its years: ${en}`,
          },
          { zh: `目标类型不同：${zh}`, en: `measures differ: ${en}` },
        );
      }
      const years = yearsBesideQuota(a, b);
      if (perYear && years === 1) {
        return answer(
          "noted",
          `一方为年度指标，另一方为一年的总量，均为一年的数量：${zh}`,
          `a yearly quota and the total of one year, both a year's amount: ${en}`,
        );
      }
      if (perYear && years !== null) {
        return answerWith(
          ["per-year"],
          "aligned",
          {
            zh: `目标类型不同，折算为年均：${zh}`,
            en: `measures differ, converted to a yearly pace: ${en}`,
          },
          { zh: `目标类型不同：${zh}`, en: `measures differ: ${en}` },
        );
      }
      return FLOWS.has(a.measure) && FLOWS.has(b.measure)
        ? answer(
            "indicative",
            `目标类型不同，未作换算：${zh}`,
            `measures differ, and nothing is converted: ${en}`,
          )
        : answer(
            "refused",
            `目标类型不同，不能互相换算：${zh}`,
            `measures differ and do not convert into each other: ${en}`,
          );
    },
  },
  {
    id: "unit",
    question: { zh: "计量单位能否换算？", en: "Can the units be converted into one another?" },
    source: {
      zh: "SDMX 概念 UNIT_MEASURE；百分比不同于百分点",
      en: "SDMX UNIT_MEASURE; a percentage is not a percentage point",
    },
    check: (a, b) => {
      if (dimensionOf(a) !== dimensionOf(b)) {
        // A fall by so many per cent beside one each year: the rule of the measure tells what differs.
        if (compounds(a, b)) return undefined;
        if (a.unit === b.unit && a.measure !== b.measure) return undefined;
        return answer(
          "refused",
          `量纲不同：${unitWords(a, b)}`,
          `dimensions differ: ${unitWord(a, "en")} and ${unitWord(b, "en")}`,
        );
      }
      if (a.unit === null || b.unit === null) return undefined;
      if (baseUnit(a.unit) !== baseUnit(b.unit) && dimensionOf(a) !== "change-factor") {
        return answer(
          "indicative",
          `计量单位之间没有换算系数：${unitWords(a, b)}`,
          `no conversion is known between the units: ${unitWord(a, "en")} and ${unitWord(b, "en")}`,
        );
      }
      return a.unit !== b.unit || a.unit_mult !== b.unit_mult
        ? answerWith(
            ["unit"],
            "noted",
            { zh: "计量单位已换算一致", en: "units converted to one" },
            { zh: "计量单位写法不同", en: "units are written differently" },
          )
        : undefined;
    },
  },
];
