import { lastTime, type Mention } from "../sentence/mention.js";
import { SPAN_OF_YEARS } from "../sift/lexicon-context.js";
import type { PlanPeriod, TimedRole } from "./deadlines.js";

const SEVERALLY = /分别/;

/** 改造水泥厂，2022年底前全部完成；…: a deadline that closes a part of the sentence holds for that part alone. */
const CLOSES = /^[^，。；\d]{0,10}；/;

/** 围绕2021年产能目标，今年产量达到70万辆: the year of the report ends an earlier deadline. */
const THIS_YEAR = /[，；。](?:力争|确保|争取)?今年(?!以来|上半年|前)/;

/** 建设80个，其中2022年底前25个；…: whether a deadline is that of a part, which ends with its part of the sentence. */
function isOfPart({ start }: Pick<TimedRole, "start">, sentence: string): boolean {
  return sentence.slice(sentence.lastIndexOf("；", start) + 1, start).includes("其中");
}

const isLength = ({ words }: TimedRole): boolean => SPAN_OF_YEARS.test(words) && !/20\d\d/.test(words);

/** 融资规模五年累计突破2万亿元，…: a length of time behind a subject holds for its own clause. */
function isWithinItsClause({ sentence, clauseStart }: Mention, time: TimedRole): boolean {
  return (
    time.end <= clauseStart &&
    /[\p{Script=Han}]{2}$/u.test(sentence.slice(0, time.start)) &&
    !OPENS_TIME.test(sentence.slice(0, time.start))
  );
}
const OPENS_TIME = /(?:力争|争取|未来|今后|利用|通过|经过|计划|[用再在])$/;

function lastOpenTime(mention: Mention): TimedRole | null {
  const last = lastTime(mention, "deadline");
  if (last !== null && isLength(last) && isWithinItsClause(mention, last)) {
    const { roles, rolesBefore } = mention;
    return (
      roles.slice(0, rolesBefore).findLast((role) => role.role === "deadline" && role.end <= last.start) ??
      null
    );
  }
  if (last !== null && THIS_YEAR.test(mention.sentence.slice(last.end, mention.quantity.outerStart)))
    return null;
  if (last !== null && last.end <= mention.segmentStart && isOfPart(last, mention.sentence)) {
    const whole = ({ role, end, start }: TimedRole) =>
      role === "deadline" && end <= mention.quantity.outerStart && !isOfPart({ start }, mention.sentence);
    return mention.roles.slice(0, mention.rolesBefore).findLast(whole) ?? null;
  }
  if (last === null || last.end > mention.segmentStart || !CLOSES.test(mention.sentence.slice(last.end)))
    return last;
  const { roles, rolesBefore } = mention;
  const open = ({ role, end }: TimedRole) => role === "deadline" && !CLOSES.test(mention.sentence.slice(end));
  return roles.slice(0, rolesBefore).findLast(open) ?? null;
}

/** The last time before a number; null where that is one of several that were given out in a clause before. */
export function singleTime(mention: Mention): TimedRole | null {
  const last = lastOpenTime(mention);
  if (last === null || last.end > mention.clauseStart || !mention.words.mayHold(SEVERALLY)) return last;
  const others = mention.sentence.slice(0, last.start);
  const listed = /20\d\d年(?:底|末)?[、和与及]$/.test(others);
  const given = mention.sentence.slice(last.end, mention.clauseStart);
  return listed && /分别[^，。；\d]*\d[^，。；]*，/.test(given) ? null : last;
}

/** 今年新增…: the year in which the plan was printed, behind every other time of its clause. */
const YEAR_OF_ISSUE =
  /今年(?!以来|上半年|前|[一二三四1-4]季度)|今年上半年(?=[^，。；]{0,8}(?:力争|确保|要|完成|开工|投产|启动|建成|竣工))|(?<![一-龥\d])年内(?=[一-龥])|(?<![一-龥\d])[上下]半年(?=[一-龥])/;
/** 今年，安排资金800万元，…: the year set off at the head of a part of the sentence, until another time is told. */
const YEAR_SET_OFF = /^[；\s]*(?:力争)?今年(?:内)?[，,](?!.*(?:以后|今后|此后|[明后]年|每年|逐年|次年|未来))/;
/** “十四五”重点实施的|6个项目: a time that says which ones are meant. */
const SAYS_WHICH = /^[^，。；\d]{2,}的$/;
/** 6个项目|今年内全部开工, 12个园区|2024年底前全部建成: when all of those counted are to be done. */
const DUE_BEHIND = /^[一-龥“”]{2,16}?(今年|20\d\d年)(?:年?[内底末]前?)?(?:全部|全面|均|如期|确保)/;

/** The deadline behind a number whose own time before it only says which things are meant; null where there is none. */
export function dueBehind(mention: Mention, plan: PlanPeriod): TimedRole | null {
  const { quantity, right, sentence, roles } = mention;
  const due = DUE_BEHIND.exec(right);
  if (due?.[1] === undefined) return null;
  const last = lastTime(mention, "deadline", "aside", "past");
  if (last !== null && !SAYS_WHICH.test(sentence.slice(last.end, quantity.outerStart).replace(/^”/, "")))
    return null;
  const start = quantity.end + due[0].indexOf(due[1]);
  if (due[1] === "今年") return yearOfIssue(start, plan);
  return (
    roles.find((role) => role.role === "deadline" && role.start >= quantity.end && role.start <= start) ??
    null
  );
}

/** 今年 in a plan of several years, taken for its first: null where the plan's years are unknown, or one. */
function yearOfIssue(start: number, plan: PlanPeriod): TimedRole | null {
  if (plan.start === null || plan.start === plan.end) return null;
  const { start: year } = plan;
  return {
    role: "deadline",
    start,
    end: start + 2,
    from: year,
    to: year,
    until: false,
    words: THIS_YEAR_WORDS,
  };
}
/** What a deadline reads that is the year in which the plan was printed. */
export const THIS_YEAR_WORDS = "今年";

/** 今年 or 年内 in the clause of a number, or set off before it, with no other time behind it. */
export function thisYear(mention: Mention, plan: PlanPeriod): TimedRole | null {
  const { clauseLeft, segmentLeft, quantity } = mention;
  const near = clauseLeft.search(YEAR_OF_ISSUE);
  const set = near < 0 && YEAR_SET_OFF.test(segmentLeft) ? segmentLeft.indexOf("今年") : -1;
  if (near < 0 && set < 0) return null;
  const start =
    near < 0
      ? quantity.outerStart - segmentLeft.length + set
      : quantity.outerStart - clauseLeft.length + near;
  const last = lastTime(mention, "deadline");
  return last !== null && last.start > start ? null : yearOfIssue(start, plan);
}
