import type { Measure } from "../../model/codes.js";
import type { Span } from "../../text/span.js";
import type { Mention } from "../sentence/mention.js";
import { SPAN_OF_YEARS } from "../sift/lexicon-context.js";
import { beginningOf, isOneOfYears, stageBefore } from "./beginnings.js";
import type { Frame, PlanPeriod, TimedRole } from "./deadlines.js";
import { dueBehind, singleTime, THIS_YEAR_WORDS, thisYear } from "./open-time.js";

/** The years of a mention and where its deadline comes from. */
export interface PeriodReading {
  readonly period_start: number | null;
  readonly period_end: number;
  readonly why: string;
  /** Where the words of the deadline stand in the view; null where the plan's years are taken or the place is not known. */
  readonly at?: Span | null;
  /** Which years are the plan's, since none is printed. */
  readonly assumed?: readonly ("period_start" | "period_end")[];
}

export const SPANNED: ReadonlySet<Measure> = new Set([
  "increment",
  "annual",
  "cumulative",
  "growth",
  "change",
]);

/** A year in brackets right behind the number: 建成50个（2025年底前）. */
function bracketedAfter(mention: Mention): TimedRole | null {
  const { quantity, clauseEnd } = mention;
  for (let index = mention.rolesBefore; index < mention.roles.length; index++) {
    const role = mention.roles[index];
    if (role === undefined || role.end > clauseEnd + 1) return null;
    if (role.role === "deadline" && role.start >= quantity.end)
      return mention.sentence[role.start - 1] === "（" ? role : null;
  }
  return null;
}

const SEVERALLY = /分别/;

const LIST_OF_NUMBERS =
  /^分别[^，。；\d]*\d[\d.]*[^，。；\d、和与及]*(?:[、和与及]\d[\d.]*[^，。；\d、和与及]*)+/;

/** 到2028年甲达到…，到2030年达到…；乙比重分别达到9%和11%: one subject's numbers in turn take the years of the clauses before. */
function yearsOfClauseBefore(
  { sentence, roles, clauseStart, quantity }: Mention,
  place: number,
): TimedRole | null {
  const list = LIST_OF_NUMBERS.exec(sentence.slice(place))?.[0];
  if (
    list === undefined ||
    place < clauseStart ||
    /年均/.test(sentence.slice(clauseStart, place)) ||
    /[、和与及]/.test(sentence.slice(clauseStart, place))
  )
    return null;
  const times = roles.filter(({ role, start }) => role === "deadline" && start < place);
  const years = times.filter(({ end }) => end <= clauseStart);
  const count = list.match(/\d[\d.,]*/g)?.length ?? 0;
  // 到2023年，…；到2025年，分别达到15个、80个: all of them by the year right before.
  if (/^[底末前]*[，,]?$/.test(sentence.slice(times.at(-1)?.end ?? 0, clauseStart))) return null;
  const rising = years.every(({ to }, index) => index === 0 || (to ?? 0) > (years[index - 1]?.to ?? 0));
  if (years.length !== count || times.length !== count || !rising) return null;
  const before = sentence.slice(place, quantity.start).match(/\d[\d.,]*/g)?.length ?? 0;
  return years[before] ?? null;
}

/** What joins the items of a list. */
const LISTING = /^[、和与及]$/;

/** 到2027年、2030年，甲达到5%和8%: as many numbers side by side in a clause as years before it take them in turn. */
function pairedTime({
  sentence,
  roles,
  segmentStart,
  clauseStart,
  clauseEnd,
  quantity,
}: Mention): TimedRole | null {
  const times = roles.filter(
    ({ role, start, end }) => role === "deadline" && start >= segmentStart && end <= quantity.start,
  );
  const years = times.filter(({ end }, index) => {
    const [before, after] = [times[index - 1], times[index + 1]];
    return (
      (before !== undefined && LISTING.test(sentence.slice(before.end, times[index]?.start))) ||
      (after !== undefined && LISTING.test(sentence.slice(end, after.start)))
    );
  });
  if (years.length < 2 || years.length !== times.length) return null;
  const from = Math.max(clauseStart, years.at(-1)?.end ?? 0);
  const list = PAIRED_NUMBERS.exec(sentence.slice(from, clauseEnd));
  const numbers = list?.[1]?.split(PARTING) ?? [];
  if (list === null || numbers.length !== years.length) return null;
  const first = from + list.index + list[0].length - (list[1]?.length ?? 0);
  if (quantity.start < first) return null;
  return years[(sentence.slice(first, quantity.start).match(PARTING) ?? []).length] ?? null;
}
/** 达到5%以上和8%以上, 降到9/10万及以下和8/10万及以下, at the end of a clause. */
const PAIRED_NUMBERS =
  /^[^，；]*?(?<![\d.])((?:约|超过?)?\d[\d.]*(?:\/10万|及以[上下]|[^\d.、和与及，；]){0,8}(?:(?:[、和与]|及(?!以))(?:约|超过?)?\d[\d.]*(?:\/10万|及以[上下]|[^\d.、和与及，；]){0,8})+)$/;
/** What parts such numbers. */
const PARTING = /[、和与]|及(?!以)/g;

/** 到2023年、2025年分别达到1万家、1.5万家, 分别在2023年、2025年达到…: the years of a list go to the numbers in turn. */
function distributedTime(mention: Mention): TimedRole | null {
  const at = mention.words.mayHold(SEVERALLY) ? mention.segmentLeft.lastIndexOf("分别") : -1;
  const place = mention.quantity.outerStart - mention.segmentLeft.length + at;
  const paired = at < 0 || place < mention.clauseStart ? pairedTime(mention) : null;
  if (at < 0 || paired !== null) return paired;
  const behind = /^分别[在到于至]?(?=20\d\d年)/.exec(mention.sentence.slice(place, place + 8));
  const from = behind === null ? mention.segmentStart : place;
  const until = behind === null ? place : mention.quantity.start;
  const years = mention.roles.filter(
    (role) => role.role === "deadline" && role.start >= from && role.end <= until,
  );
  const listed = years.filter((role, index) => {
    const next = years[index + 1];
    const previous = years[index - 1];
    const joined = (left: TimedRole, right: TimedRole) =>
      /^[、和与及]$/.test(mention.sentence.slice(left.end, right.start));
    return (next !== undefined && joined(role, next)) || (previous !== undefined && joined(previous, role));
  });
  if (listed.length < 2) return yearsOfClauseBefore(mention, place);
  const given = Math.max(place, listed.at(-1)?.end ?? 0);
  const before = (mention.sentence.slice(given, mention.quantity.start).match(/\d[\d.,]*/g) ?? []).length;
  return listed[before] ?? null;
}

/** 2024年、2025年每年新建20个: the first of the years that a list names side by side; null where no other year stands before its last. */
function firstOfListed(last: TimedRole, { sentence, roles }: Mention): number | null {
  let first: TimedRole | undefined = last;
  for (let before = roles.indexOf(last) - 1; before >= 0; before--) {
    const role = roles[before];
    if (role?.role !== "deadline" || !LISTING.test(sentence.slice(role.end, first.start))) break;
    first = role;
  }
  return first === last ? null : first.from;
}

/** 2026年1月至11月, 2026年1—11月: some months of one year. */
const OF_MONTHS = /月.*月|年\d{1,2} ?[-~—–至到] ?\d{1,2}(?:月|$)/;

/** What stands between a date and the clause that it opens: 底前，. */
const LONGEST_GAP = 4;

/**
 * 2024年底前完成标准培训，每年培训8学时; 其中2024年完成100亿元，每年开工50个: whether a date within the plan is due for the deed before, or the year of
 * a part, and what is done every year goes on.
 */
function isDueBeforeYearly(
  time: TimedRole | null,
  { clauseLeft, clauseStart, sentence }: Mention,
  plan: PlanPeriod,
): boolean {
  if (time === null || plan.end === null || (time.to ?? plan.end) >= plan.end) return false;
  if (!time.until && !sentence.slice(0, time.start).endsWith("其中")) return false;
  return YEARLY_AHEAD.test(clauseLeft) && time.end < clauseStart - LONGEST_GAP;
}
const YEARLY_AHEAD = /^[，；]?(?:力争|争取|确保|此后|今后|以后|之后)*每年/;

/** The years that a mention is promised for: its own time, else the one it inherits, else the plan's. */
export function periodOf(
  mention: Mention,
  measure: Measure,
  frame: Frame | null,
  plan: PlanPeriod,
  start: number,
  base: number | null = null,
): PeriodReading {
  const given = bracketedAfter(mention) === null ? distributedTime(mention) : null;
  const open = singleTime(mention);
  const own =
    bracketedAfter(mention) ??
    given ??
    dueBehind(mention, plan) ??
    thisYear(mention, plan) ??
    (isDueBeforeYearly(open, mention, plan) ? null : open);
  const period_end = own?.to ?? frame?.to ?? plan.end ?? 0;
  const why = own !== null ? own.words : frame !== null ? frame.source : "plan";
  const at = own !== null ? { start: start + own.start, end: start + own.end } : (frame?.at ?? null);
  const ofIssue = own?.words === THIS_YEAR_WORDS;
  const ends: PeriodReading["assumed"] = (own === null && frame === null) || ofIssue ? ["period_end"] : [];
  if (!SPANNED.has(measure)) return { period_start: null, period_end, why, at, assumed: ends };
  const since = beginningOf(mention, plan);
  if (since !== null) {
    const until = frame?.to ?? plan.end ?? period_end;
    return {
      period_start: since.from,
      period_end: until,
      why: since.words,
      at: { start: start + since.start, end: start + since.end },
      assumed: ["period_end"],
    };
  }
  const from = own !== null ? own.from : (frame?.from ?? null);
  const until = own !== null ? own.until : (frame?.until ?? true);
  if (ofIssue && base === null)
    return { period_start: from, period_end, why, at, assumed: ["period_start", "period_end"] };
  const single =
    from !== null &&
    from === period_end &&
    !until &&
    (period_end !== plan.end ||
      OF_MONTHS.test(why) ||
      given !== null ||
      (own !== null && isOneOfYears(own, mention)));
  const summed = /累计/.test(mention.clauseLeft);
  // 三年内: the years are counted from the plan's first.
  const counted = SPAN_OF_YEARS.test(why) ? ([...ends, "period_start"] as const) : ends;
  const first = measure === "annual" && own !== null ? firstOfListed(own, mention) : null;
  if (first !== null) return { period_start: first, period_end, why, at, assumed: ends };
  if (from !== null && from < period_end)
    return { period_start: from, period_end, why, at, assumed: counted };
  if (single && !summed && measure !== "annual" && base === null)
    return { period_start: from, period_end, why, at, assumed: ends };
  const stage = own === null ? null : stageBefore(own, mention);
  if (stage !== null)
    return { period_start: stage + 1, period_end, why, at, assumed: [...ends, "period_start"] as const };
  const begins = base === null ? (plan.start ?? from) : base + 1;
  const assumed = [...ends, "period_start"] as const;
  return { period_start: begins, period_end, why, at, assumed };
}

/**
 * The deadline that holds at an offset of a sentence, for a commitment that is a state at a date.
 * @param start where the sentence begins in the view
 */
export function deadlineBefore(
  offset: number,
  roles: readonly TimedRole[],
  frame: Frame | null,
  plan: PlanPeriod,
  start: number,
): PeriodReading {
  const role = roles.findLast((candidate) => candidate.role === "deadline" && candidate.end <= offset);
  const period_end = role?.to ?? frame?.to ?? plan.end ?? 0;
  const why = role?.words ?? frame?.source ?? "plan";
  const at = role === undefined ? (frame?.at ?? null) : { start: start + role.start, end: start + role.end };
  return { period_start: null, period_end, why, at, assumed: why === "plan" ? ["period_end"] : [] };
}
