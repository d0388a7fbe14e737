import type { Frame, PlanPeriod, TimedRole } from "../fields/deadlines.js";

const BEFORE_OPENING =
  /[一二三四五六七八九十\d]+[、.]|（[一二三四五六七八九十\d]+）|[到至，。：“"力争—-]|展望|第[一二三四]步/g;
/** “十四五”时期，… */
const SET_OFF = /^(?:时期|期间)?[，,]/;
/** 2025年的主要目标是： a time that heads aims; within other words it is an attribute (锚定“十四五”的目标不动摇). */
const HEADS_AIMS =
  /^(?:时期|期间|年)?的?[^，。；]{0,14}(?:目标|指标|任务|安排|工作|要求)?(?:是|为|如下|包括)?[：:。]?$/;
/** 三年内, 用两年时间: a length of time, not a year or a plan. */
const LENGTH = /^(?!.*(?:20\d\d|五))[^\d]*[\d一二两三四]+年/;
/** More words than this before a year, and the year does not open its sentence. */
const OPENING = 12;

/** 加快淘汰低效设备，2026年底前完成35台: a stage within the plan that is told of one deed in a sentence that has begun with another. */
const OWN_CLAUSE = /[一-龥]{4,}，$/;
const BY_THEN = /前.?$/;

/** Whether a year lies in the plan. */
function within({ to }: TimedRole, plan: PlanPeriod): boolean {
  return to !== null && (plan.end === null || to <= plan.end);
}

/** The last stage that a sentence goes on to behind its first deadline, within the plan: 到2022年…；到2025年…. */
function lastStage(roles: readonly TimedRole[], first: TimedRole, plan: PlanPeriod): TimedRole {
  let last = first;
  for (const role of roles) {
    if (role.role !== "deadline" || role.to === null || !role.until || role.start <= last.start) continue;
    if (role.to > (last.to ?? 0) && within(role, plan)) last = role;
  }
  return last;
}

/**
 * The deadline that a sentence hands on to the next ones: the one that opens it or, where it goes through several stages,
 * that of the last stage within the plan; otherwise the one that held before.
 * @param start where the sentence begins in the view
 */
export function frameAfter(
  sentence: string,
  numbers: number,
  roles: readonly TimedRole[],
  before: Frame | null,
  plan: PlanPeriod,
  start: number,
): Frame | null {
  const first = roles.find((role) => role.role === "deadline" && role.to !== null);
  if (first === undefined) return before;
  const lead = sentence.slice(0, first.start);
  if (
    OWN_CLAUSE.test(lead) &&
    BY_THEN.test(sentence.slice(first.start, first.end + 1)) &&
    first.to !== plan.end
  )
    return before;
  const opens = lead.replace(BEFORE_OPENING, "").length <= OPENING;
  const after = sentence.slice(first.end);
  if (!opens || (!first.until && !SET_OFF.test(after) && (numbers > 0 || !HEADS_AIMS.test(after.trim()))))
    return before;
  const held = lastStage(roles, first, plan);
  // 三年内，甲提高到3%。: a length of time that ends within the plan holds for its own sentence.
  if (held.to === null || (LENGTH.test(held.words) && held.to !== plan.end)) return before;
  // 2025年底前，新建…；2026年，建成…: a list of years that goes on past the last stage hands none on.
  const until = held.to;
  if (
    roles.some(
      (role) =>
        role.role === "deadline" && role.start > held.start && (role.to ?? 0) > until && within(role, plan),
    )
  )
    return before;
  return {
    from: held.from,
    to: held.to,
    until: held.until,
    source: held.words,
    at: { start: start + held.start, end: start + held.end },
  };
}
