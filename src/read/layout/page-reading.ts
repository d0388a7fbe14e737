import type { DoubtfulText } from "../source-document.js";

/** Lines of a page that may be mixed up, the last one left out, and what is read of them that may be. */
export interface DoubtfulLines {
  readonly from: number;
  readonly to: number;
  readonly of: DoubtfulText["of"];
}

/** The lines of a page as read, and those of them in which something may be mixed up. */
export interface PageReading {
  readonly lines: readonly string[];
  readonly doubtful: readonly DoubtfulLines[];
}

/** Doubtful lines behind so many others. */
export const shifted = (lines: readonly DoubtfulLines[], by: number): DoubtfulLines[] =>
  lines.map(({ from, to, of }) => ({ from: from + by, to: to + by, of }));
