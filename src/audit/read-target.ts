import type { Bound } from "../model/codes.js";
import type { TargetRow } from "../model/rows.js";
import { scanNumbers } from "../text/numbers/number-scan.js";
import { readQuantity } from "../text/numbers/quantities.js";
import type { Quantity } from "../text/numbers/quantity.js";
import type { Span } from "../text/span.js";
import type { CellAgain } from "./cells-again.js";

/** What the second reader finds at the place where a target's number is printed. */
export interface TargetReading extends Span {
  readonly value: number;
  readonly value_max: number | null;
  readonly decimals: number;
  readonly unit_mult: number;
  readonly bound: Bound;
  readonly unit: string;
  /** The counter or unit with its multiplier, as printed; null where a bare number stands. */
  readonly unit_printed: string | null;
}

/**
 * Reads the number of a target once more, from nothing but its quote and the place of the number in it. A cell of a table is read
 * with the unit that its row, column or caption prints; an ordinal (世界第三) is a rank.
 * @returns null where no number is printed at the place; offsets are those of the document
 */
export function readTarget(target: TargetRow, cell: CellAgain | undefined): TargetReading | null {
  if (target.value_start === null) return null;
  const offset = cell?.start ?? target.quote_start;
  const printed = cell?.text ?? target.quote;
  const bare = cell === undefined ? null : bareNumber(printed, target.value_start - offset);
  const given = bare === null || !cell?.unit ? null : cell.unit;
  const passage =
    bare === null || given === null ? printed : `${printed.slice(0, bare)}${given}${printed.slice(bare)}`;
  const read = readQuantity(passage, target.value_start - offset);
  if (read === null) return readOrdinal(target, target.value_start);
  const { value, value_max, decimals, unit_mult, unit_printed } = read;
  const place = passage.slice(0, read.start).endsWith("前") && /^[名位]/.test(passage.slice(read.numberEnd));
  // 前50名 is a rank of 50 or better.
  const { bound, unit } = place ? { bound: "le" as const, unit: "rank" } : read;
  return {
    start: read.start + offset,
    end: Math.min(numeralEnd(passage, read), cell?.text.length ?? passage.length) + offset,
    value,
    value_max,
    decimals,
    unit_mult,
    bound,
    unit,
    unit_printed: given ?? unit_printed,
  };
}

/** Where the number at a place of a cell ends, if the cell prints no unit beside it. */
function bareNumber(text: string, at: number): number | null {
  const read = readQuantity(text, at);
  return read === null || read.hasUnit ? null : read.numberEnd;
}

/** 100多万, 两个亿: a multiplier behind 多, 余, 来 or 个 is part of the number. */
const LATE_MULTIPLIER = /^(?:[多余来]|个(?=亿))(?:万亿|[百千万亿])/;

/** Where a number ends, with a multiplier that stands apart from its digits. */
function numeralEnd(passage: string, { numberEnd, unit_mult, tokens }: Quantity): number {
  if (unit_mult <= (tokens.at(-1)?.mult ?? 0)) return numberEnd;
  const late = LATE_MULTIPLIER.exec(passage.slice(numberEnd, numberEnd + 3));
  return numberEnd + (late?.[0].length ?? 0);
}

function readOrdinal(target: TargetRow, valueStart: number): TargetReading | null {
  const at = valueStart - target.quote_start;
  const token = scanNumbers(target.quote).find(({ start, end }) => start <= at && at < end);
  if (token === undefined || token.value === null || !token.ordinal) return null;
  return {
    start: token.start + target.quote_start,
    end: token.end + target.quote_start,
    value: token.value,
    value_max: null,
    decimals: token.decimals,
    unit_mult: token.mult,
    bound: "eq",
    unit: "rank",
    unit_printed: null,
  };
}
