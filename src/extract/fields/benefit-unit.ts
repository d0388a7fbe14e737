import type { Mention } from "../sentence/mention.js";

/** Benefits whose standards are told by the month, unless a year is printed. */
const BY_MONTH =
  /(?:低保|最低生活保障|特困|供养|孤儿|养育|基本生活|护理补贴|生活补贴|基础养老金|津贴)[^，。；]{0,12}标准[^；。]*$/;
/** 每人每年7200元, 年标准提高到1万元; and of a list behind them, 每人每年9600元、7200元. */
const OF_YEAR = /(?:每[人户名生]?每?年|年标准)(?![^；。]*每月)[^；。]*$/;
const BEHIND = /^(?:每[人户名]?每?|\/[人户]?[·/]?)年/;
/** Units as documents print them for such a standard. */
const PRINTED: Readonly<Record<string, string>> = {
  CNY: "CNY",
  "CNY-per-month": "CNY",
  "CNY-per-person": "CNY",
  "CNY-per-year": "CNY-per-year",
};

/**
 * The unit of the standard of a benefit: yuan, of the month; yuan per year where a year is printed, so that 7,200 yuan of a year never stand
 * beside 800 of a month as one measure. Null for anything else.
 * @param phrase what the number is of, as printed
 */
export function benefitUnit({ quantity, clauseLeft, sentence }: Mention, phrase: string): string | null {
  const unit = PRINTED[quantity.unit];
  if (unit === undefined || !(BY_MONTH.test(phrase) || BY_MONTH.test(clauseLeft))) return null;
  return OF_YEAR.test(clauseLeft) || BEHIND.test(sentence.slice(quantity.numberEnd + 1))
    ? "CNY-per-year"
    : unit;
}
