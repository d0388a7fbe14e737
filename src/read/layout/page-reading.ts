/** Lines of a page that may be mixed up, the last one left out: those of a table, or lines with gaps that were read as none. */
export interface DoubtfulLines {
  readonly from: number;
  readonly to: number;
  readonly isTable: boolean;
}

/** The lines of a page as read, and those of them in which something may be mixed up. */
export interface PageReading {
  readonly lines: readonly string[];
  readonly doubtful: readonly DoubtfulLines[];
}

/** Doubtful lines behind so many others. */
export const shifted = (lines: readonly DoubtfulLines[], by: number): DoubtfulLines[] =>
  lines.map(({ from, to, isTable }) => ({ from: from + by, to: to + by, isTable }));
