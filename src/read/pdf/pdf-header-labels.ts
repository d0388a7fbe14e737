import { least } from "../../model/extremes.js";
import { continued } from "./pdf-lines.js";
import type { Extent } from "./pdf-open-columns.js";

/** A label of a header, whole, with the heights of its highest and its lowest line and the column that it shares most of its width with. */
export interface Label extends Extent {
  readonly text: string;
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

/** Two lines of one label have their middles within so many heights of the font. */
export const IN_LINE = 0.4;
/** The beginning or end of a label that its wrapped line has torn off. */
export const TORN = /^.$|^[（(）)〔〕[\]]|^年(?![均度份末底初增内])|[（(〔[][^）)〕\]]*$|^20\d\d$|\D20\d\d$/;

/** The middle of a label or of columns. */
export const middleOf = ({ x, end }: Extent): number => (x + end) / 2;

/**
 * The column as far as which a label stands over more than the label below it: over the next ones of its line too, over which nothing else
 * stands (目标值 over 2027年 and 2030年); null where it does not.
 */
export function reachesTo(above: Label, below: Label, all: readonly Label[]): number | null {
  if (below.text.length < 2 || TORN.test(below.text)) return null;
  const isOver = (one: Label, other: Label): boolean => one.bottom > other.top;
  const isAlone = (one: Label, but?: Label): boolean =>
    !all.some((other) => other !== but && isOver(other, one) && other.x < one.end && one.x < other.end);
  const line = all
    .filter(({ top, bottom }) => bottom <= below.top && top >= below.bottom)
    .sort((a, b) => a.x - b.x);
  // 2021年, 2023年 and 2025年 below one label over their middle: it does not begin where the first one does.
  const isOwned = (one: Label): boolean => {
    const owner = all.filter((other) => isOver(other, one) && other.x <= one.x).sort((x, y) => y.x - x.x)[0];
    return owner !== undefined && line.some(({ x }) => Math.abs(x - owner.x) < 1);
  };
  if (line.some((one) => one.end <= below.x && isAlone(one) && !isOwned(one))) return null;
  const next = least(all.filter((one) => isOver(one, below) && one.x >= above.end).map(({ x }) => x));
  const beside = line.filter((one) => one.x >= below.end && middleOf(one) < next);
  const alone = beside.every((one) => one.text.length > 1 && !TORN.test(one.text) && isAlone(one, above));
  return alone ? (beside.at(-1)?.column ?? null) : null;
}

/** Labels with those that stand below others within a distance as one, where their middles or left edges are in line. */
export function joinedWithin(cells: readonly Label[], distance: number, height: number): Label[] {
  const joined: Label[] = [];
  for (const cell of [...cells].sort((a, b) => b.top - a.top)) {
    const at = joined.findLastIndex((label) => label.x < cell.end && cell.x < label.end);
    const above = joined[at];
    const inLine =
      above !== undefined &&
      (Math.abs(middleOf(above) - middleOf(cell)) <= IN_LINE * height || Math.abs(above.x - cell.x) < 1);
    const apart = above !== undefined && reachesTo(above, cell, cells) !== null;
    if (above === undefined || apart || !inLine || above.bottom - cell.top > distance) joined.push(cell);
    else
      joined[at] = {
        ...above,
        text: continued(above.text, cell.text),
        x: Math.min(above.x, cell.x),
        end: Math.max(above.end, cell.end),
        bottom: cell.bottom,
      };
  }
  return joined;
}
