const AMOUNT =
  /^(?:超过|超|过|突破)?(\d+(?:\.\d+)?|[一二三五]?十|[一二三五]?百|[一三五]?千)?(千万|百万|万|亿|万亿)(美元|元)?(级|及?以上|以下)?/;
const GRADE = /^([1-5]?A)级(及?以上)?/;
const YEARS = /^(\d+)年/;
const AGE = /^(\d+)周?岁(及?以上|以下)/;
const POWERS: Readonly<Record<string, number>> = { 万: 4, 百万: 6, 千万: 7, 亿: 8, 万亿: 12 };
const DIGITS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 五: 5 };
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

function countOf(words: string | undefined): number {
  if (words === undefined) return 1;
  const [, digit, ten] = /^([一二三五]?)([十百千])$/.exec(words) ?? [];
  return ten === undefined ? Number(words) : (DIGITS[digit ?? ""] ?? 1) * (TENS[ten] ?? 1);
}

/** 5e9 in words: 5 billion. */
function inWords(value: number, join: string): string {
  for (const [size, word] of [
    [1e12, "trillion"],
    [1e9, "billion"],
    [1e6, "million"],
  ] as const)
    if (value >= size) return `${Number((value / size).toPrecision(6))}${join}${word}`;
  return value.toLocaleString("en-US");
}

/**
 * A size class at an offset of a name (百亿级, 5000万元以上, 4A级): how long it is, and its English; with ~ where it stands behind the
 * thing. Null where none stands there.
 */
export function amountAt(name: string, at: number): { readonly length: number; readonly en: string } | null {
  const rest = name.slice(at);
  const grade = GRADE.exec(rest);
  if (grade !== null)
    return {
      length: grade[0].length,
      en: grade[2] === undefined ? `${grade[1]}-class` : `~of class ${grade[1]} and above`,
    };
  const age = AGE.exec(rest);
  if (age !== null)
    return {
      length: age[0].length,
      en: age[2] === "以下" ? `under-${age[1]}` : `${age[1]}-and-over`,
    };
  const years = YEARS.exec(rest);
  if (years !== null) return { length: years[0].length, en: `${years[1]}-year` };
  const amount = AMOUNT.exec(rest);
  if (amount === null || (amount[1] === undefined && amount[3] === undefined && amount[4] === undefined))
    return null;
  const [whole, count, power = "", currency, bound] = amount;
  const value = countOf(count) * 10 ** (POWERS[power] ?? 0);
  const money = currency === "美元" ? "dollar" : "yuan";
  if (bound === undefined && /^[超过突]/.test(whole))
    return { length: whole.length, en: `~of over ${inWords(value, " ")} ${money}` };
  if (bound === undefined || bound === "级")
    return { length: whole.length, en: `${inWords(value, "-")}-${money}` };
  const than = bound === "以下" ? "or less" : "or more";
  return { length: whole.length, en: `~of ${inWords(value, " ")} ${money} ${than}` };
}
