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

const QUOTE = "[“\"'‘「〝『]?";
const UNQUOTE = "[”\"'’」〞『』〟]?";
const END = "(?:期?末|年?底|年?末|之?前|结束时?)";
/** Its groups in order: date; span, from, to, end of the span; year, its end; year in Chinese; plan, its end; duration, its unit, time, within; clock; month and day. */
const PATTERN = new RegExp(
  [
    // 2020年4月27日, 2015-11-12, 2020.4.27 with a clock time after it
    "((?:19|20)\\d\\d ?(?:年|[-/.]) ?\\d{1,2} ?(?:(?:月|[-/.]) ?\\d{1,2}(?: ?日|号)?|月(?:份|底|末)?)(?: ?\\d{1,2}[:：]\\d\\d(?:[:：]\\d\\d)?)?)",
    // 2021-2025年, 2021年至2025年, 2021—25年
    `(((?:19|20)\\d\\d) ?年? ?(?:-{1,2}|~|至|到|—) ?((?:19|20)\\d\\d|[2-9]\\d(?=年)) ?(?:年|(?=[)）])))(${END})?`,
    // 2025年, 2025年底前, 2 0 2 5年; 2023 and 2024 of 2023、2024和2025年
    `((?:19|20)\\d\\d|[12] [09] \\d \\d) ?(?:年度?|(?=底|末)|(?=(?:[、和及与] ?(?:19|20)\\d\\d){1,8} ?年))(${END}前?)?`,
    `([一二][九〇○零0][〇○零一二三四五六七八九0-9]{2}(?:年|(?=底|末)))(?:${END}前?)?`,
    `${QUOTE}(十?[一二三四五六七八九十]五)${UNQUOTE}(?!位|金|家|个|大|项|星|谷|莲|指|华|常|台山|大连|届|章|条|年|次|名)((?:规划)?(?:期|时期)?${END})?`,
    "(?<![\\d.])(?<!(?:达到|年限达|提高到|提升到|延长到|延长至|增加到|年限为))(\\d{1,2}(?:-\\d{1,2})?|[一二两三四五六七八九十]{1,2}(?:到[一二三四五六七八九十])?) ?(个?年(?!级|期|龄|轻|来|代|度|均|产|制|行动|计划|规划|攻坚|提升|滚动|大|人|会)|个月)(时间|左右)?(之内|以内|内)?",
    "(\\d{1,2}[:：]\\d\\d(?:[:：]\\d\\d)?(?!\\d))",
    "(\\d{1,2} ?月 ?\\d{1,2} ?日|(?<![\\d年])\\d{1,2} ?月(?:份|底|末)?)",
    "(本世纪中叶|本世纪中期|21世纪中叶|二十一世纪中叶)",
  ].join("|"),
  "y",
);

const NUMERAL = 1;
const DIGIT = 2;
const MARK = 4;
const WORD = 8;
const CLASSES = new Uint8Array(65536);
for (const character of "一二两三四五六七八九十") CLASSES[character.charCodeAt(0)] = NUMERAL;
for (let code = 48; code < 58; code++) CLASSES[code] = DIGIT;
for (const character of "“\"'‘「〝『") CLASSES[character.charCodeAt(0)] = MARK;

CLASSES["本".charCodeAt(0)] = WORD;

/** What stands behind a year, behind one or two digits, and behind a Chinese numeral in a time expression. */
const AFTER_YEAR = followers(" 年-/.~至到—底末、和及与");
const AFTER_DIGITS = followers(" -个年月:：");
const AFTER_NUMERAL = followers(" 到个年");

function followers(characters: string): Uint8Array {
  const table = new Uint8Array(65536);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}

const TEN = "十".charCodeAt(0);
const FIVE = "五".charCodeAt(0);
const ZEROS = followers("〇○零九0");
const SECOND_TEN = "世".charCodeAt(0);
const YEAR = "年".charCodeAt(0);
const SPACE = 0x20;
/** The characters of 截止. */
const CUT = "截".charCodeAt(0);
const STOPPED = "止".charCodeAt(0);

/** Whether 十四五 or 七五 may stand at an offset. */
function maybePlan(text: string, at: number): boolean {
  const [first, second] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
  if (CLASSES[first] !== NUMERAL) return false;
  return second === FIVE || (first === TEN && text.charCodeAt(at + 2) === FIVE);
}

/** Whether a time expression may begin at an offset, told from the characters there; false only where none can. */
function mayBegin(text: string, at: number): boolean {
  const kind = CLASSES[text.charCodeAt(at)];
  if (kind === DIGIT) {
    let end = at + 1;
    while (end < at + 5 && CLASSES[text.charCodeAt(end)] === DIGIT) end += 1;
    const next = text.charCodeAt(end);
    if (end - at === 4) return AFTER_YEAR[next] === 1;
    return end - at <= 2 && (AFTER_DIGITS[next] === 1 || next === SECOND_TEN);
  }
  if (kind === NUMERAL) {
    const second = text.charCodeAt(at + 1);
    if (ZEROS[second] === 1 || AFTER_NUMERAL[second] === 1) return true;
    return (
      (CLASSES[second] === NUMERAL && AFTER_NUMERAL[text.charCodeAt(at + 2)] === 1) || maybePlan(text, at)
    );
  }
  if (kind === WORD) return text.charCodeAt(at + 1) === SECOND_TEN;
  return kind === MARK && maybePlan(text, at + 1);
}

/** The year that 本世纪中叶 stands for in Chinese plans. */
const MID_CENTURY = 2050;

const LEAD_IN = followers("到至于在");
const QUOTES = followers('“"');

/** Whether 到, 至, 截止, 于 or 在 stands before a time, over a blank and a quotation mark: it is then a deadline. */
function reached(text: string, start: number): boolean {
  let at = start - 1;
  if (QUOTES[text.charCodeAt(at)] === 1) at -= 1;
  if (text.charCodeAt(at) === SPACE) at -= 1;
  const code = text.charCodeAt(at);
  return LEAD_IN[code] === 1 || (code === STOPPED && text.charCodeAt(at - 1) === CUT);
}

/** What goes on with a year behind 年: a month, a second year, 度, 底, 末, 前 … */
const GOES_ON = followers(" 0123456789-~至到—度期末年底之前结");

/** The year of a plain 2025年, or null where more may belong to it. */
function plainYear(text: string, start: number): number | null {
  const [first, second] = [text.charCodeAt(start), text.charCodeAt(start + 1)];
  const century = (first === 49 && second === 57) || (first === 50 && second === 48);
  if (!century || text.charCodeAt(start + 4) !== YEAR || GOES_ON[text.charCodeAt(start + 5)] === 1)
    return null;
  const [third, fourth] = [text.charCodeAt(start + 2), text.charCodeAt(start + 3)];
  if (CLASSES[third] !== DIGIT || CLASSES[fourth] !== DIGIT) return null;
  return first * 1000 + second * 100 + third * 10 + fourth - 48 * 1111;
}

/** The digit of a year in Chinese, in each spelling of zero. */
function yearDigit(character: string): string {
  return /[0-9]/.test(character) ? character : String(Math.max(0, "〇一二三四五六七八九".indexOf(character)));
}

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
  const base = { start, end, years: null, until: reaches };
  if (century !== undefined) return { ...base, kind: "year", from: MID_CENTURY, to: MID_CENTURY };
  if (date !== undefined) {
    const year = Number(date.slice(0, 4));
    return { ...base, kind: "date", from: year, to: year };
  }
  if (span !== undefined) {
    const from = Number(spanFrom);
    const to = spanTo?.length === 2 ? Math.floor(from / 100) * 100 + Number(spanTo) : Number(spanTo);
    if (to < from || to - from > 60) return null;
    return { ...base, kind: "span", from, to, until: spanEnd !== undefined };
  }
  if (printedYear !== undefined || chineseYear !== undefined) {
    const digits =
      chineseYear === undefined
        ? printedYear?.replaceAll(" ", "")
        : [...chineseYear.slice(0, 4)].map(yearDigit).join("");
    const year = Number(digits);
    return {
      ...base,
      kind: "year",
      from: year,
      to: year,
      until: reaches || yearEnd !== undefined || (chineseYear !== undefined && /[底末前]$/.test(whole)),
    };
  }
  if (plan !== undefined) {
    const years = fiveYearPlan(plan);
    // Without quotation marks or a word of time after it, 十五 or 二五 is an ordinary numeral.
    const quoted =
      /[“"'‘「〝『]/.test(whole) ||
      planEnd !== undefined ||
      /^(?:时期|期间|规划|以来|开局|收官)/.test(text.slice(end, end + 2));
    if (years === null || !quoted) return null;
    return {
      ...base,
      kind: "plan",
      from: years[0],
      to: years[1],
      until: reaches || planEnd !== undefined,
    };
  }
  if (duration !== undefined) {
    const first = /^\d+/.exec(duration)?.[0];
    const digits =
      first === undefined
        ? "一二三四五六七八九十".indexOf((duration[0] ?? "").replace("两", "二")) + 1
        : Number(first);
    const years = durationUnit?.endsWith("月") === true ? digits / 12 : digits;
    return { ...base, kind: "duration", from: null, to: null, years, until: within !== undefined };
  }
  return { ...base, kind: "clock", from: null, to: null };
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
    if (CLASSES[text.charCodeAt(at)] === 0 || !mayBegin(text, at)) {
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
      times.push(read);
      at = read.end;
    }
  }
  return times;
}
