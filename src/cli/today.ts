import { invalidOption } from "./common.js";

/** The option's own form of a day. */
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** What fixes the day of builds that are to give the same bytes, in seconds of Unix time. @see https://reproducible-builds.org/specs/source-date-epoch/ */
const FIXED = "SOURCE_DATE_EPOCH";

/** The day of this machine, as its calendar has it; `SOURCE_DATE_EPOCH` fixes another. */
function today(environment: NodeJS.ProcessEnv): string {
  const fixed = environment[FIXED] ?? "";
  if (fixed !== "") {
    const moment = new Date(/^\d{1,11}$/u.test(fixed) ? Number(fixed) * 1000 : Number.NaN);
    if (Number.isNaN(moment.getTime()))
      throw invalidOption(FIXED, "seconds of Unix time such as 1769817600", fixed);
    return moment.toISOString().slice(0, 10);
  }
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * The day that a report bears: the one asked for, none where none is wanted, else today.
 * @throws CrossProvinceError for a day that no calendar has
 */
export function dayOf(
  asked: string | false | undefined,
  environment: NodeJS.ProcessEnv = process.env,
): string | undefined {
  if (asked === false) return undefined;
  if (asked === undefined) return today(environment);
  const moment = new Date(`${asked}T00:00:00Z`);
  if (!DAY.test(asked) || Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== asked)
    throw invalidOption("--date", "a date such as 2026-01-31", asked);
  return asked;
}
