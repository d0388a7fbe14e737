import { FLOWS, yearsOf } from "../../normalize/period.js";
import type { DescribedTarget } from "../../tables/dataset.js";
import { answer, type Rule } from "./rule.js";

const runsOverPeriod = (target: DescribedTarget): boolean =>
  FLOWS.has(target.measure) || target.measure === "growth";

const period = (target: DescribedTarget): string => `${target.period_start ?? "?"}–${target.period_end}`;

/** Whether both numbers are of one time: targets have a deadline, or a period over which they add up. */
export const TIME_RULES: readonly Rule[] = [
  {
    id: "deadline",
    question: { zh: "截止年份是否相同？", en: "Is the deadline the same?" },
    source: {
      zh: "SDMX 概念 TIME_PERIOD：不同时点的数值先对齐再比较",
      en: "SDMX TIME_PERIOD: values of different dates are aligned before they are compared",
    },
    check: (a, b) => {
      if (runsOverPeriod(a) && runsOverPeriod(b)) return undefined;
      return a.period_end === b.period_end
        ? answer("same", `截止年份相同：${a.period_end}`, `same deadline: ${a.period_end}`)
        : answer(
            "aligned",
            `截止年份不同：${a.period_end}与${b.period_end}`,
            `deadlines differ: ${a.period_end} and ${b.period_end}`,
          );
    },
  },
  {
    id: "period",
    question: { zh: "时期长度是否相同？", en: "Are the periods of the same length?" },
    source: {
      zh: "流量随时间累加（2008年国民账户体系，第2.27段）：时长相等的流量才能直接比较",
      en: "Flows add up over time (SNA 2008, §2.27): only flows over equal time compare directly",
    },
    check: (a, b, { perYear = true }) => {
      if (!runsOverPeriod(a) || !runsOverPeriod(b)) return undefined;
      if (a.period_start === b.period_start && a.period_end === b.period_end) {
        return answer("same", `时期相同：${period(a)}`, `same period: ${period(a)}`);
      }
      const zh = `时期不同：${period(a)}与${period(b)}`;
      const en = `periods differ: ${period(a)} and ${period(b)}`;
      const rates = [a, b].every((target) => target.measure === "annual" || target.measure === "growth");
      if (rates || yearsOf(a.period_start, a.period_end) === yearsOf(b.period_start, b.period_end))
        return answer("aligned", zh, en);
      return perYear
        ? answer("aligned", `${zh}；按年均比较`, `${en}; compared per year`)
        : answer("indicative", `${zh}；未折算为年均`, `${en}; not converted to a yearly pace`);
    },
  },
];
