import { codeAt } from "../code-at.js";
import { powerOf } from "./numerals.js";
import { type CompoundUnit, compoundUnitAt } from "./units.js";

/** The unit that brackets print before a number, with its multiplier: 技术合同成交额（亿元）：5000. */
export interface UnitBefore {
  readonly unit: CompoundUnit;
  readonly mult: number;
  readonly printed: string;
  /** Where the bracket opens. */
  readonly start: number;
}

const LABEL =
  /[（(] ?(?:单位[:：] ?)?((?:[十百千]?[万亿]|万亿|千)?)([^（）()\d，。；]{1,10})[）)] ?(?:[:：]|为|达到?|约)? ?$/;
const LONGEST = 24;
/** A colon, a bracket and the words of the pattern end right before the number. */
const ENDINGS = new Uint8Array(65536);
for (const character of ":：）)为达到约 ") ENDINGS[character.charCodeAt(0)] = 1;

/** The unit in brackets right before a number without one, or null. */
export function unitBefore(text: string, start: number): UnitBefore | null {
  if (ENDINGS[codeAt(text, start - 1)] !== 1) return null;
  const match = LABEL.exec(text.slice(Math.max(0, start - LONGEST), start));
  if (match === null) return null;
  const [, power = "", word = ""] = match;
  const unit = compoundUnitAt(word, 0);
  if (unit === null || unit.length !== word.length) return null;
  return { unit, mult: powerOf(power), printed: power + word, start: start - match[0].length };
}

const OPENS = new Uint8Array(65536);
for (const character of "（(：:\t\n/|") OPENS[character.charCodeAt(0)] = 1;
const CLOSES = new Uint8Array(65536);
for (const character of "）)\t\n，。；、|") CLOSES[character.charCodeAt(0)] = 1;

/** 单位：套（间）、万元: the units of several columns. */
const UNITS_LISTED = /单位[:：][^，。；\d]{1,12}[、/]$/;

/**
 * Whether 万, 亿 or 万亿 between two offsets stand in the label of a unit, without a numeral: the cell 万家, （亿元）. They are no
 * number then.
 */
export function isUnitLabel(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  if (start > 0 && OPENS[codeAt(text, start - 1)] !== 1 && !UNITS_LISTED.test(before)) return false;
  for (let at = start; at < end; at++) if (!"万亿".includes(text.charAt(at))) return false;
  const unit = compoundUnitAt(text, end);
  const stop = end + (unit?.length ?? 0);
  return stop === text.length || CLOSES[codeAt(text, stop)] === 1;
}
