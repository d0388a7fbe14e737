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
    if (whole !== title) continue;
    const year = times.find((time) => time.kind === "year");
    if (year !== undefined) return { start: year.from, end: year.to };
    const bare = /十([三四五六])五/.exec(source)?.[1];
    const years = bare === undefined ? null : fiveYearPlan(`十${bare}五`);
    if (years !== null) return { start: years[0], end: years[1] };
  }
  return { start: null, end: null };
}
