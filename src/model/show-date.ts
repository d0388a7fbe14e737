import type { Language } from "./language.js";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/**
 * A day as a page prints it; words that are no day stay as they are.
 * @example showDate("2026-01-31", "zh") // => "2026年1月31日"
 */
export function showDate(day: string, language: Language): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return day;
  return language === "zh"
    ? `${year}年${Number(month)}月${Number(date)}日`
    : `${Number(date)} ${name} ${year}`;
}
