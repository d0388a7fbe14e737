import { readTimes } from "../../text/numbers/times.js";
import type { PlanPeriod } from "./deadlines.js";

/**
 * The years of a plan from its title, else from the head of its text: 2021-2025年, “十四五”. A single year (2022年工作要点)
 * is its own period. Unknown years are null.
 *
 * @example
 * planPeriod("湖北省“十四五”规划", ""); // { start: 2021, end: 2025 }
 */
export function planPeriod(title: string, text: string): PlanPeriod {
  for (const source of [title, text.slice(0, 3000)]) {
    const times = readTimes(source.replace(/[－—–―‐‑‒−]/g, "-"));
    const span =
      times.find((time) => time.kind === "span" && (time.to ?? 0) - (time.from ?? 0) <= 15) ??
      times.find((time) => time.kind === "plan");
    if (span !== undefined) return { start: span.from, end: span.to };
    if (source !== title) continue;
    const year = times.find((time) => time.kind === "year");
    if (year !== undefined) return { start: year.from, end: year.to };
    const bare = /十([三四五六])五/.exec(source)?.[1];
    if (bare !== undefined) {
      const start = 2016 + "三四五六".indexOf(bare) * 5;
      return { start, end: start + 4 };
    }
  }
  return { start: null, end: null };
}
