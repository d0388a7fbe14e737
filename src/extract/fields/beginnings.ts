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
