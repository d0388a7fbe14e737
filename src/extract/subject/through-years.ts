import { withoutLead } from "../../concepts/action-words.js";
import { withoutTrail } from "../../concepts/trailing-words.js";
import { isBareHead } from "./measure-heads.js";

/** 甲分别在2026年、2028年达到…, 甲2026年、2028年分别达到…: one thing in each of several years. */
export const IN_YEARS = /(?:分别)?[在到于至]?(20\d\d年[底末]?(?:[、和与及]20\d\d年[底末]?)+)/;

const BEHIND_YEARS = /^年?(?:底|末)?[，,]?([^，。；、\d和与及]{2,24}?)(?:将|要|力争)?分别/;

/** 2024年、2025年分别改造工厂5家、6家: what is done in each of the years. */
const DEED_BEHIND_YEARS = /^年?(?:底|末)?[，,]?(?:将|要|力争)?分别([^，。；、\d]{3,24})$/;

/** What a list of numbers measures in each of the years that stand before it; null where there are not as many years as numbers. */
export function throughYears(head: string, count: number): string | null {
  const years = IN_YEARS.exec(head);
  if (years === null || (years[1]?.match(/20\d\d/g) ?? []).length !== count) return null;
  const before = withoutLead(withoutTrail(head.slice(0, years.index), 1), 0).name;
  // 力争2026年、2028年渗透率分别达到…: the name stands behind the years.
  const behind =
    before === "" ? BEHIND_YEARS.exec(head.slice(years.index + years[0].length))?.[1] : undefined;
  const name = behind ?? withoutLead(withoutTrail(head.slice(0, years.index), 1)).name;
  if (name.length >= 2 && !/\d/.test(name)) return name;
  const deed = DEED_BEHIND_YEARS.exec(head.slice(years.index + years[0].length))?.[1];
  return deed === undefined || isBareHead(withoutLead(withoutTrail(deed, 1)).name) ? null : deed;
}
