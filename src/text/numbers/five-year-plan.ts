const ORDINALS: readonly string[] = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/** First years of the plans before the sixth, which did not follow one another without a gap. */
const EARLY_PLANS: readonly number[] = [1953, 1958, 1966, 1971, 1976];

/** First and last year of a five-year plan by its Chinese number: 十四五 is 2021-2025. */
export function fiveYearPlan(name: string): readonly [number, number] | null {
  const match = /^(十?)([一二三四五六七八九十])五$/.exec(name);
  if (match === null) return null;
  const number = (match[1] === "十" ? 10 : 0) + ORDINALS.indexOf(match[2] ?? "") + 1;
  const start = EARLY_PLANS[number - 1] ?? 1981 + (number - 6) * 5;
  return [start, start + 4];
}
