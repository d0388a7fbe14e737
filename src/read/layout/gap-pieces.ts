import type { WidthOf } from "./layout-width.js";

/** A piece of a line between gaps, with the places at which it begins and ends. */
export interface Piece {
  readonly text: string;
  readonly at: number;
  readonly end: number;
}

const LONGEST_LINE = 240;

/** The pieces of a line that gaps of two blanks or more part; none of a line that is too long for a row. */
export function piecesOf(line: string, widthOf: WidthOf): readonly Piece[] {
  if (line.length > LONGEST_LINE) return [];
  return [...line.matchAll(/\S+(?:[ \u00a0\u2002-\u200a\u202f]\S+)*/g)].map(({ 0: text, index }) => {
    const at = widthOf(line.slice(0, index));
    return { text, at, end: at + widthOf(text) };
  });
}
