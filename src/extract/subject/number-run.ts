import type { Mention } from "../sentence/mention.js";
import { withoutItemMark } from "./list-marks.js";

/** Numbers that follow one another in a list, each with its unit and bounds: 6%、7%和8%. */
const NUMBER =
  "(?:约|超过?|突破|不低于|不少于|达到?|各|(?:每[人户生床])?每[月年])?\\d[\\d.,]*(?:/10{0,2}(?=[万十百千]))?(?:[-~—至]\\d[\\d.]*)?[%‰万千亿]*[^\\d、，。；和与及]{0,8}(?:以上|左右|以内|以下)?";
const RUN = new RegExp(`^${NUMBER}(?:[、和与及]{1,2}${NUMBER})+`);
const ITEM = /[、和与及]+(?=(?:约|超过?|突破|不低于|不少于|达到?|(?:每[人户生床])?每[月年])?\d)/;

/** The list of numbers that a number stands in, and which of them it is. */
export interface Run {
  readonly count: number;
  readonly position: number;
  /** The words before the first number. */
  readonly head: string;
}

/** The list of numbers around a number; null where it stands in none. */
export function runAround({ sentence, quantity, clauseStart, clauseEnd }: Mention): Run | null {
  const clause = sentence.slice(clauseStart, clauseEnd);
  const own = quantity.start - clauseStart;
  for (let from = clause.search(/\d/); from >= 0 && from <= own; ) {
    const found = RUN.exec(clause.slice(from));
    const end = from + (found?.[0].length ?? 1);
    if (found !== null && own < end) {
      const count = found[0].split(ITEM).length;
      const position =
        clause.slice(from, own).split(ITEM).length -
        1 +
        (/[、和与及](?:(?:每[人户生床])?每[月年])?$/.test(clause.slice(from, own)) ? 1 : 0);
      return { count, position: Math.min(position, count - 1), head: withoutItemMark(clause.slice(0, from)) };
    }
    const next = clause.slice(end).search(/\d/);
    if (next < 0) return null;
    from = end + next;
  }
  return null;
}
