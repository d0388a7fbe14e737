import { FLOWS, yearsOf } from "../../normalize/period.js";
import type { DescribedTarget } from "../../tables/dataset.js";
import { deadlineWords, isAssumed, periodWords } from "../assumed-words.js";
import { answer, answerWith, type Rule } from "./rule.js";

/** Whether a number is one of all the years of a period, not of its last day. */
const runsOverPeriod = ({ measure, pace }: DescribedTarget): boolean =>
  FLOWS.has(measure) || measure === "growth" || (measure === "change" && pace === "per-year");

/** Whether a number is one a year already, so that the length of its period does not matter. */
const isYearly = ({ measure }: DescribedTarget): boolean =>
  measure !== "increment" && measure !== "cumulative";

function yearsApart(a: DescribedTarget, b: DescribedTarget): string {
  const years = Math.abs(a.period_end - b.period_end);
  return years === 1 ? "1 year apart" : `${years} years apart`;
}

/** Whether both numbers are of one time: targets have a deadline, or a period over which they add up. */
export const TIME_RULES: readonly Rule[] = [
  {
    id: "deadline",
    question: { zh: "截止年份是否相同？", en: "Is the deadline the same?" },
    source: {
      zh: "SDMX 概念 TIME_PERIOD：不同时点的数值不作为同一时点比较；只有两端年份均有载明时才可内插",
      en: "SDMX TIME_PERIOD: values of different dates are not compared as if they were of one; a level is interpolated only between two printed dates",
    },
    check: (a, b) => {
      // One a year and one over a period meet by their years: the rule of the pace tells.
      if (runsOverPeriod(a) || runsOverPeriod(b)) return undefined;
      if (a.period_end === b.period_end) {
        const told = isAssumed(a, "period_end") ? a : b;
        return answer(
          "same",
          `截止年份相同：${deadlineWords(told, "zh")}`,
          `same deadline: ${deadlineWords(told, "en")}`,
        );
      }
      return answer(
        "other-date",
        `截止年份不同：${deadlineWords(a, "zh")}与${deadlineWords(b, "zh")}，相差${Math.abs(a.period_end - b.period_end)}年`,
        `deadlines differ: ${deadlineWords(a, "en")} and ${deadlineWords(b, "en")}, ${yearsApart(a, b)}`,
      );
    },
  },
  {
    id: "period",
    question: { zh: "时期是否相同？", en: "Are the periods the same?" },
    source: {
      zh: "流量随时间累加（2008年国民账户体系，第2.27段）：时长不等的总量折算为年均才能比较",
      en: "Flows add up over time (SNA 2008, §2.27): totals over periods of different length are compared only per year",
    },
    check: (a, b, { perYear = true }) => {
      if (!runsOverPeriod(a) || !runsOverPeriod(b)) return undefined;
      if (a.period_start === b.period_start && a.period_end === b.period_end) {
        return answer("same", `时期相同：${periodWords(a, "zh")}`, `same period: ${periodWords(a, "en")}`);
      }
      const zh = `时期不同：${periodWords(a, "zh")}与${periodWords(b, "zh")}`;
      const en = `periods differ: ${periodWords(a, "en")} and ${periodWords(b, "en")}`;
      const [x, y] = [a, b].map(({ period_start, period_end }) => yearsOf(period_start, period_end));
      // A quota beside a total: the total is taken per year, whatever the length of its period.
      if (a.measure !== b.measure && FLOWS.has(a.measure) && FLOWS.has(b.measure))
        return answer("noted", zh, en);
      if ((isYearly(a) && isYearly(b)) || (x !== null && x === y)) return answer("other-date", zh, en);
      if (x === null || y === null) {
        return answer(
          "indicative",
          `${zh}；起始年份未全部写明，不能折算`,
          `${en}; not all first years are known, so nothing is converted`,
        );
      }
      return perYear
        ? answerWith(
            ["per-year"],
            "aligned",
            { zh: `${zh}；按年均比较`, en: `${en}; compared per year` },
            { zh, en },
          )
        : answer("indicative", `${zh}；未折算为年均`, `${en}; not converted to a yearly pace`);
    },
  },
];
