import { fiveYearPlan } from "../../text/numbers/five-year-plan.js";

/** Words with which a text turns from what was reached to what is to come. */
const AHEAD =
  /今后|未来|下一步|下阶段|纲要|主要目标|总体要求|总体思路|指导思想|奋斗目标|今年|力争|争取|确保|到20(?:2[6-9]|3\d)年|[“"]?十[五六七]五[”"]?/;
/** The opening of a paragraph that looks back over a year or a plan. */
const LOOKS_BACK =
  /^(?:(?:过去|近)(?:的)?[一二三四五十\d]{1,2}年(?!内)|[一二三四五十\d]{1,2}年(?:来|间)|刚刚过去的|这[一五]年|回[顾望](?:过去|这?[一五]年|20\d\d年)|20\d\d年以来)/;

/** 2025年，民生保障扎实推进: a paragraph that opens with one year. */
const OF_YEAR = /^(20\d\d)年(?:全年)?[，,]/;
/** “十四五”期间，…: one that opens with the years of a plan. */
const OF_PLAN = /^[“"]?(十[一二三四五六]五)[”"]?(?:期间|时期|以来|五年)[，,]/;

/**
 * Whether what is read looks back though no heading of its own says so: below one heading for what was reached and what is aimed at,
 * before the text turns, and in a paragraph that opens with the years behind it.
 */
export class TurningPoint {
  private path = "";
  private turned = false;
  private back = false;

  /** @param start the first year of the plan, before which a year is over; null where it is not known */
  constructor(private readonly start: number | null) {}

  /**
   * Says of a sentence, asked in order, whether it looks back.
   * @param path of the headings above it
   * @param both whether the last of them heads what was reached and what is aimed at
   * @param opens whether the sentence opens its paragraph
   */
  looksBack(sentence: string, path: string, both: boolean, opens: boolean): boolean {
    if (path !== this.path) [this.path, this.turned] = [path, false];
    // The heading itself, which names both.
    if (both && path.endsWith(sentence.trim())) return false;
    if (opens) this.back = LOOKS_BACK.test(sentence) || this.isOver(sentence);
    if (!both && !this.back) return false;
    if (AHEAD.test(sentence) || (!opens && this.isAhead(sentence))) [this.turned, this.back] = [true, false];
    return this.back || (both && !this.turned);
  }

  /** Whether a sentence names a year of the plan or one behind it. */
  private isAhead(sentence: string): boolean {
    const { start } = this;
    return start !== null && (sentence.match(/20\d\d(?=年)/g) ?? []).some((year) => Number(year) >= start);
  }

  /** Whether a sentence opens with a year, or the years of a plan, before this one. */
  private isOver(sentence: string): boolean {
    const year = OF_YEAR.exec(sentence)?.[1];
    const plan = fiveYearPlan(OF_PLAN.exec(sentence)?.[1] ?? "");
    const last = year === undefined ? plan?.[1] : Number(year);
    return last !== undefined && this.start !== null && last < this.start;
  }
}
