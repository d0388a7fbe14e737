import { planPeriod } from "../extract/fields/plan-period.js";
import type { Genre } from "../model/codes.js";
import { least } from "../model/extremes.js";
import { readTimes } from "../text/numbers/times.js";

/** The first and last year that a document covers; null where it does not say. */
export interface DocumentPeriod {
  readonly start: number | null;
  readonly end: number | null;
}

const HEAD = 1500;
const DATE =
  /((?:20|二[〇○零])[\d〇○零一二三四五六七八九]{2})年(\d{1,2}|[一二三四五六七八九十]{1,2})月(\d{1,3}|[一二三四五六七八九十]{1,3})日/u;
/** Headings of a report: 2023年工作回顾, 2024年主要目标. */
const HEADING =
  /(?:^|[\n。、）)：:]\s{0,4})\p{Script=Han}{0,10}?(20\d\d)年([^，。；\n\d]{0,18}?)(回顾|总结|安排|任务|目标|要求|重点|打算|建议|取向|工作)(?=\s|$)/gu;
/** What a year is called at the beginning of a sentence: 2024年是实施规划的关键一年. */
const CALLED = /(?:^|[\n。])\s{0,4}(20\d\d)年[，,]?是/gu;
const DIGITS = "〇一二三四五六七八九";

function numeral(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (!text.includes("十"))
    return Number([...text].map((digit) => DIGITS.indexOf(digit.replace(/[○零]/u, "〇"))).join(""));
  const [tens = "", ones = ""] = text.split("十");
  return (tens === "" ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === "" ? 0 : DIGITS.indexOf(ones));
}

/** The first date that the head of a text prints, as ISO 8601; undefined where there is none. */
export function dateAtHead(text: string): string | undefined {
  const found = DATE.exec(text.slice(0, HEAD).replace(/\s+/gu, ""));
  if (found === null) return undefined;
  const [year, month, day] = found.slice(1).map(numeral);
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day ?? 0));
  return date.getUTCFullYear() === year && date.getUTCMonth() + 1 === month
    ? date.toISOString().slice(0, 10)
    : undefined;
}

/** The later of two years that follow each other, or the only one: 2035年远景目标 beside them is another matter. */
function later(years: readonly number[]): number | undefined {
  const first = least(years);
  return years.includes(first + 1) ? first + 1 : years[0] === undefined ? undefined : first;
}

/**
 * The year whose work a report plans: that of its title, of its delivery, of the headings of the work ahead, or the year after the work
 * looked back on.
 */
function reportYear(title: string, text: string): number | null {
  const titled = /[，。；]/u.test(title)
    ? undefined
    : readTimes(title).find((time) => time.kind === "year")?.to;
  if (titled != null) return titled;
  const delivered = dateAtHead(text);
  // A report that is given late in the year plans the year after it.
  if (delivered !== undefined)
    return Number(delivered.slice(0, 4)) + (Number(delivered.slice(5, 7)) >= 11 ? 1 : 0);
  const headings = [...text.matchAll(HEADING)].map(
    ([, year, , word]) => Number(year) + (word === "回顾" || word === "总结" ? 1 : 0),
  );
  const headed = later(headings);
  if (headed !== undefined) return headed;
  const called = [...text.matchAll(CALLED)].map(([, year]) => Number(year));
  return new Set(called).size > 1 ? (later(called) ?? null) : null;
}

/**
 * The years that a document covers: those of its title, else of its head. A work report covers the year that it plans, whatever plan it
 * looks back on: 今年 is the year of its delivery, and where nothing in it tells the year a file name may (2023年政府工作报告.docx).
 *
 * @example
 * documentPeriod("政府工作报告", "——2024年1月20日在会议上\n各位代表……", "work-report"); // { start: 2024, end: 2024 }
 */
export function documentPeriod(title: string, text: string, genre: Genre, file = ""): DocumentPeriod {
  if (genre !== "work-report") return planPeriod(title, text);
  const year = reportYear(title, text) ?? Number(/(20\d\d)年/u.exec(file)?.[1] ?? Number.NaN);
  if (Number.isNaN(year)) return { start: null, end: null };
  return { start: year, end: year };
}
