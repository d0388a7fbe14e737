import { piecesOf } from "./gap-pieces.js";
import { inCharacters } from "./layout-width.js";
import type { DoubtfulLines } from "./page-reading.js";

/** Words stand in columns where so many lines near one another have so many pieces. */
const FEWEST_LINES = 3;
const FEWEST_PIECES = 3;
/** 5 改造农村公路   改造公路2万公里   交通厅: the row of a table of tasks by itself. */
const NUMBERED = /^\s*\d{1,3}[ .．、] ?\p{Script=Han}{4}/u;
/** So many lines between two of them have fewer. */
const MOST_BETWEEN = 4;

/**
 * Lines whose words stand in several columns though they were read as no table: a sentence that goes on from line to line may be made of words of
 * several cells.
 */
export function wordsInColumns(lines: readonly string[]): DoubtfulLines[] {
  const found: DoubtfulLines[] = [];
  let from = 0;
  let last = -1;
  let count = 0;
  const close = (): void => {
    if (count >= FEWEST_LINES) found.push({ from, to: last + 1, of: "words" });
    count = 0;
  };
  for (const [at, line] of lines.entries()) {
    const isTable = line.includes("\t");
    if (count > 0 && (isTable || at - last > MOST_BETWEEN)) close();
    if (isTable || piecesOf(line, inCharacters).length < FEWEST_PIECES) continue;
    if (count === 0) from = at;
    last = at;
    count += NUMBERED.test(line) ? FEWEST_LINES : 1;
  }
  close();
  return found;
}
