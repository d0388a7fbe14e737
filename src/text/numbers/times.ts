import { codeAt } from "../code-at.js";
import { fiveYearPlan } from "./five-year-plan.js";
import { isDigit } from "./numeral-characters.js";
import { parseNumeral } from "./numerals.js";
import { PATTERN } from "./time-pattern.js";
import { followers, mayBegin, STARTS } from "./time-start.js";

/** What a time expression says: a span of years, a duration, a date, or a recurrence. */
export type TimeKind = "year" | "span" | "date" | "plan" | "duration" | "clock";

/** A time expression with its half-open offsets. */
export interface TimeExpression {
  readonly kind: TimeKind;
  readonly start: number;
  readonly end: number;
  /** First and last year; both the same for one year; null for a duration, a clock time or an unknown plan. */
  readonly from: number | null;
  readonly to: number | null;
  /** Years of a duration (三年内, 5年); null otherwise. */
  readonly years: number | null;
  /** True where the words say that something holds by the end of the time: 到…, …底, …末, …前. */
  readonly until: boolean;
}

const YEAR = "年".charCodeAt(0);
const SPACE = 0x20;
/** The characters of 截止. */
const CUT = "截".charCodeAt(0);
const STOPPED = "止".charCodeAt(0);

/** The year that 本世纪中叶 stands for in Chinese plans. */
const MID_CENTURY = 2050;

const LEAD_IN = followers("到至于在");
const QUOTES = followers('“"');

/** Whether 到, 至, 截止, 于 or 在 stands before a time, over a blank and a quotation mark: it is then a deadline. */
function reached(text: string, start: number): boolean {
  let at = start - 1;
  if (QUOTES[codeAt(text, at)] === 1) at -= 1;
  if (codeAt(text, at) === SPACE) at -= 1;
  const code = codeAt(text, at);
  return LEAD_IN[code] === 1 || (code === STOPPED && codeAt(text, at - 1) === CUT);
}

/** What goes on with a year behind 年: a month, a second year, 度, 底, 末, 前 … */
const GOES_ON = followers(" 0123456789-~至到—度期末年底之以前结");

/** The year of a plain 2025年, or null where more may belong to it. */
function plainYear(text: string, start: number): number | null {
  const [first, second] = [codeAt(text, start), codeAt(text, start + 1)];
  const century = (first === 49 && second === 57) || (first === 50 && second === 48);
  if (!century || codeAt(text, start + 4) !== YEAR || GOES_ON[codeAt(text, start + 5)] === 1) return null;
  const [third, fourth] = [codeAt(text, start + 2), codeAt(text, start + 3)];
  if (!isDigit(third) || !isDigit(fourth)) return null;
  return first * 1000 + second * 100 + third * 10 + fourth - 48 * 1111;
}

/** The digit of a year in Chinese, in each spelling of zero. */
function yearDigit(character: string): string {
  return /[0-9]/.test(character) ? character : String(Math.max(0, "〇一二三四五六七八九".indexOf(character)));
}

/** The years of 二〇二五年, or the two of 二〇二五至二〇二七年. */
function chineseYears(printed: string): number[] {
  return (printed.match(/[〇○零一二三四五六七八九0-9]{4}/g) ?? []).map((year) =>
    Number([...year].map(yearDigit).join("")),
  );
}

/** 轮候时间不超过3年, 回收期控制在8年以内: how long something may take, which is a quantity and no time of its own. */
const LASTS =
  /(?:时间|时限|期限|年限|工期|周期|(?:轮候|回收|等候|审批|办理|保修|质保)期)(?:平均|总体|原则上|力争|分别)?(?:不超过|不少于|不低于|不高于|控制在|稳定在|缩短(?:至|到|为)|压缩(?:至|到)|延长(?:至|到))$/;
const LASTS_REACH = 16;

/** 2026年3月至9月: a span of months. So many first months of a year, as 2026年1—6月, are those that have gone by. */
const MONTHS = /年 ?(?!0?1 ?月? ?[-~至到—] ?(?:[1-9]|10) ?月)\d{1,2} ?月? ?[-~至到—] ?\d{1,2} ?月/;

function expression(match: RegExpExecArray, text: string): TimeExpression | null {
  // By index: taking a list apart walks it, and this one is long.
  const {
    0: whole,
    1: date,
    2: span,
    3: spanFrom,
    4: spanTo,
    5: spanEnd,
    6: printedYear,
    7: yearEnd,
    8: chineseYear,
    9: plan,
    10: planEnd,
    11: duration,
    12: durationUnit,
    14: within,
    17: century,
  } = match;
  const start = match.index;
  const end = start + whole.length;
  const reaches = reached(text, start);
  const base: TimeExpression = {
    kind: "clock",
    start,
    end,
    years: null,
    until: reaches,
    from: null,
    to: null,
  };
  const told = (fields: Partial<TimeExpression>): TimeExpression => Object.assign(base, fields);
  if (century !== undefined) return told({ kind: "year", from: MID_CENTURY, to: MID_CENTURY });
  if (date !== undefined) {
    const year = Number(date.slice(0, 4));
    return told({ kind: MONTHS.test(date) ? "span" : "date", from: year, to: year });
  }
  if (span !== undefined) {
    const from = Number(spanFrom);
    const to = spanTo?.length === 2 ? Math.floor(from / 100) * 100 + Number(spanTo) : Number(spanTo);
    if (to < from || to - from > 60) return null;
    return told({ kind: "span", from, to, until: spanEnd !== undefined });
  }
  if (printedYear !== undefined || chineseYear !== undefined) {
    const [from = Number.NaN, to = from] =
      chineseYear === undefined ? [Number(printedYear?.replaceAll(" ", ""))] : chineseYears(chineseYear);
    return told({
      kind: from === to ? "year" : "span",
      from,
      to,
      until: reaches || yearEnd !== undefined || (chineseYear !== undefined && /[底末前]$/.test(whole)),
    });
  }
  if (plan !== undefined) {
    const years = fiveYearPlan(plan);
    // Without quotation marks or a word of time after it, 十五 or 二五 is an ordinary numeral; so is that of “十五分钟” or “三四五”行动.
    const quoted =
      (plan.length === 3 ? /[“"'‘「〝『]/ : /^[“"'‘「〝『].*[”"'’」〞』〟]$/).test(whole) ||
      planEnd !== undefined ||
      /^(?:时期|期间|规划|以来|开局|收官)/.test(text.slice(end, end + 2));
    if (years === null || !quoted) return null;
    return told({
      kind: "plan",
      from: years[0],
      to: years[1],
      until: reaches || planEnd !== undefined,
    });
  }
  if (duration !== undefined) {
    if (LASTS.test(text.slice(Math.max(0, start - LASTS_REACH), start))) return null;
    // 3-5年, 三到五年: the last of them, by which it is to be done.
    const last = parseNumeral(/(?:\d+|[^到至~～—\d\s-]+)$/.exec(duration)?.[0] ?? "")?.value ?? null;
    const years = last !== null && durationUnit?.endsWith("月") === true ? last / 12 : last;
    return told({ kind: "duration", years, until: within !== undefined });
  }
  return base;
}

/** What stands between the year in which years begin and how many they are: 2022年|起|三年内. */
const ONWARD = /^(?:起|开始)[，,]?(?:的|用)?$/;

/** 2022年起三年内: the years from the one before on, where nothing else stands between; else the duration alone. */
function withBeginning(
  before: TimeExpression | undefined,
  read: TimeExpression,
  text: string,
): TimeExpression | null {
  if (read.kind !== "duration" || read.years === null || before?.kind !== "year" || before.from === null)
    return null;
  if (!ONWARD.test(text.slice(before.end, read.start))) return null;
  const to = before.from + Math.max(1, Math.ceil(read.years)) - 1;
  const start = /[从自]/.test(text.charAt(before.start - 1)) ? before.start - 1 : before.start;
  return { ...read, kind: "span", start, years: null, until: false, from: before.from, to };
}

/** What joins two months: 2025年7月|至|2026年6月. */
const UP_TO = /^ ?[至到~—–-]{1,2} ?$/;

/** 2025年7月至2026年6月: the span of the two; null where they are no such two. */
function withEnd(
  before: TimeExpression | undefined,
  read: TimeExpression,
  text: string,
): TimeExpression | null {
  if (before?.kind !== "date" || before.from === null) return null;
  if (read.kind !== "date" || read.to === null || read.to < before.from) return null;
  if (!UP_TO.test(text.slice(before.end, read.start))) return null;
  return { ...read, kind: "span", start: before.start, from: before.from, until: false };
}

/**
 * The time expressions of a passage in order: years, spans, dates, five-year plans (“十四五”末), durations (三年内) and
 * clock times.
 *
 * @example
 * readTimes("到2025年底").map((time) => [time.to, time.until]); // [[2025, true]]
 */
export function readTimes(text: string): TimeExpression[] {
  const times: TimeExpression[] = [];
  for (let at = 0; at < text.length; ) {
    if (STARTS[codeAt(text, at)] === 0 || !mayBegin(text, at)) {
      at += 1;
      continue;
    }
    const year = plainYear(text, at);
    if (year !== null) {
      const until = reached(text, at);
      times.push({ kind: "year", start: at, end: at + 5, years: null, until, from: year, to: year });
      at += 5;
      continue;
    }
    PATTERN.lastIndex = at;
    const match = PATTERN.exec(text);
    const read = match === null ? null : expression(match, text);
    if (read === null) at += 1;
    else {
      const begun = withBeginning(times.at(-1), read, text) ?? withEnd(times.at(-1), read, text);
      if (begun === null) times.push(read);
      else times[times.length - 1] = begun;
      at = read.end;
    }
  }
  return times;
}
