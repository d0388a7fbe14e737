import type { Mention } from "../sentence/mention.js";
import type { PlanPeriod, TimedRole } from "./deadlines.js";

/** What says behind a year that something begins in it. */
const ONWARD = /^(?:1?\d月份?)?(?:1日)?(?:起|开始)/;

/** 自2022年起，每年新增30家: the year in which it begins, told in the number's clause or right before it; null where none is. */
export function beginningOf(
  { sentence, roles, clauseStart, quantity }: Mention,
  plan: PlanPeriod,
): TimedRole | null {
  const role = roles.findLast(({ end, from }) => from !== null && end <= quantity.start);
  if (role === undefined) return null;
  const onward = ONWARD.exec(sentence.slice(role.end, role.end + 8))?.[0];
  if (onward === undefined || (plan.end !== null && (role.from ?? 0) >= plan.end)) return null;
  return clauseStart - role.end - onward.length <= 1 ? role : null;
}

/** 2023年新增30家、2024年新增40家、2025年新增50家: each year of a list has its own, the last one of the plan too. */
export function isOneOfYears(own: TimedRole, { sentence, roles }: Mention): boolean {
  const alone = ({ role, from, to, until, end }: TimedRole) =>
    role === "deadline" &&
    from !== null &&
    from === to &&
    !until &&
    !/^[、和与及](?:20|分别)/.test(sentence.slice(end));
  return (
    alone(own) &&
    roles.some((other) => other.end <= own.start && alone(other) && (other.to ?? 0) < (own.to ?? 0))
  );
}

/** 再新增, 在此基础上…: what comes on top of a stage before. */
const ON_TOP = /(?:再|又)(?:新增|新建|新改建|建成|建设|增加|引进|培育|改造|完成)|在此基础上/;

/** 到2023年，新增30家；到2025年，再新增40家: the year of the stage that an addition goes on from; null where it goes on from none. */
export function stageBefore(own: TimedRole, { sentence, roles, quantity }: Mention): number | null {
  if (!own.until || !ON_TOP.test(sentence.slice(own.end, quantity.start))) return null;
  const stage = roles.findLast(({ role, until, end }) => role === "deadline" && until && end <= own.start);
  return stage?.to != null && stage.to < (own.to ?? 0) ? stage.to : null;
}
