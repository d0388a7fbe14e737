/** The years that a statement of time in some words can mean for a target. */
interface Meant {
  /** The first year of the plan, from which durations are counted. */
  readonly planStart: number;
  /** The last year of the plan: 今年 and 全年 in a plan of one year. */
  readonly planEnd: number;
}

const DIGITS = "零一二三四五六七八九";
const smallNumber = (words: string): number => {
  if (/^\d+$/.test(words)) return Number(words);
  if (words === "十") return 10;
  return words === "两" ? 2 : DIGITS.indexOf(words);
};

/** “十四五” runs from 2021 to 2025. */
function fiveYearPlans(words: string): number[] {
  return [...words.matchAll(/十([一二三四五六])五/g)].flatMap((match) => {
    const first = 2001 + 5 * DIGITS.indexOf(match[1] ?? "");
    return [first, first + 4];
  });
}

/** Years that lie a printed duration from the plan's beginning: 3年内, 三年累计, 用5年时间. */
function durations(words: string, { planStart }: Meant): number[] {
  return [...words.matchAll(/(?<![\d第])(\d{1,2}|[一二两三四五六七八九十])年(?!级|度)/g)].map(
    (match) => planStart + smallNumber(match[1] ?? "") - 1,
  );
}

/**
 * The years that some words name: 2025年, 2022—2025年, “十四五”, 3年内 (counted from the plan's first year), 今年 in a plan of one
 * year.
 */
export function yearsIn(words: string, meant: Meant): ReadonlySet<number> {
  const years = [...words.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map((match) => Number(match[0]));
  const now =
    meant.planStart === meant.planEnd && /今年|全年|本年|当年|年内/.test(words) ? [meant.planEnd] : [];
  return new Set([...years, ...fiveYearPlans(words), ...durations(words, meant), ...now]);
}
