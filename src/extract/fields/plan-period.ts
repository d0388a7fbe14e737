import { bareLines } from "../../text/bare-lines.js";
import { fiveYearPlan } from "../../text/numbers/five-year-plan.js";
import { readTimes } from "../../text/numbers/times.js";
import type { PlanPeriod } from "./deadlines.js";

/** A view beyond the plan that stands in its title: 和二〇三五年远景目标. */
const BEYOND = /[和及与]?(?:20\d\d|二[〇○零ＯO][〇○零一二三四五六七八九]{2})年远景目标/gu;
const NUMBERED = /第十([一二三四五六七八九]?)个五年/u;

/** 第十四个五年规划: the plan by its number. */
function numberedPlan(text: string): PlanPeriod | undefined {
  const digit = NUMBERED.exec(text)?.[1];
  const years = digit === undefined ? null : fiveYearPlan(`十${digit}五`);
  return years === null ? undefined : { start: years[0], end: years[1] };
}

/** 附件：2024年各市州任务分解表: a title below the first that names the one year of what it plans. */
const TITLE_OF_YEAR =
  /^(?:附[件表]?[一二三四五六七八九十\d]{0,3}[:：]?)?[^，。；\d]{0,24}(20\d\d)年度?[^，。；\d]{2,40}(?:任务|计划|目标|指标|方案|要点|清单|安排|分工|一览|表)(?:[（(][^（()）]{1,20}[）)])?$/;
const TITLE_LINES = 8;

/** The year that the titles at the head of a text name, where they name one alone. */
function yearOfTitles(text: string): PlanPeriod | undefined {
  const years = bareLines(text)
    .slice(0, TITLE_LINES)
    .flatMap((line) => (line.length > 70 ? [] : (TITLE_OF_YEAR.exec(line)?.[1] ?? [])))
    .map(Number);
  const [year] = years;
  return year !== undefined && new Set(years).size === 1 ? { start: year, end: year } : undefined;
}

/**
 * The years of a plan from its title, else from the head of its text: 2021-2025年, “十四五”. A single year (2022年工作要点)
 * is its own period. Unknown years are null.
 *
 * @example
 * planPeriod("湖北省“十四五”规划", ""); // { start: 2021, end: 2025 }
 */
export function planPeriod(title: string, text: string): PlanPeriod {
  for (const whole of [title, text.slice(0, 3000)]) {
    const source = whole.replace(BEYOND, "");
    const times = readTimes(source.replace(/[－—–―‐‑‒−]/g, "-"));
    const span =
      times.find((time) => time.kind === "span" && (time.to ?? 0) - (time.from ?? 0) <= 15) ??
      times.find((time) => time.kind === "plan");
    if (span !== undefined) return { start: span.from, end: span.to };
    const numbered = numberedPlan(source);
    if (numbered !== undefined) return numbered;
    if (whole !== title) {
      const titled = yearOfTitles(whole);
      if (titled !== undefined) return titled;
      continue;
    }
    const year = times.find((time) => time.kind === "year");
    if (year !== undefined) return { start: year.from, end: year.to };
    const bare = /十([三四五六])五/.exec(source)?.[1];
    const years = bare === undefined ? null : fiveYearPlan(`十${bare}五`);
    if (years !== null) return { start: years[0], end: years[1] };
  }
  return { start: null, end: null };
}
