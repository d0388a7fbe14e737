import { lastTime, type Mention } from "../sentence/mention.js";
import { SPAN_OF_YEARS } from "../sift/lexicon-context.js";
import type { TimedRole } from "./deadlines.js";

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
