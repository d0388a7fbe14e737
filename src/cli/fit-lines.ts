import { linePieces } from "../text/line-pieces.js";
import { displayWidth } from "../text/text-table.js";

/** The least room for words on a line, whatever its indent. */
const LEAST = 20;

/** One line as lines of at most so many columns, the later ones set in as deep as the first and `deeper`. */
function fitLine(line: string, columns: number, deeper: number): string[] {
  if (displayWidth(line) <= columns) return [line];
  const first = /^\s*/u.exec(line)?.[0] ?? "";
  const later = " ".repeat(Math.min(displayWidth(first) + deeper, Math.max(0, columns - LEAST)));
  const lines: string[] = [];
  let now = first;
  for (const piece of linePieces(line.slice(first.length))) {
    const started = now.trim() !== "";
    if (started && displayWidth((now + piece).trimEnd()) > columns) {
      lines.push(now.trimEnd());
      now = later + piece.trimStart();
    } else now += piece;
  }
  return now.trim() === "" ? lines : [...lines, now];
}

/**
 * Prose in lines that fit a terminal: no word and no number is torn by its edge, and what a line holds stays set in below it. Lines
 * that fit, as those of tables, stay as they are.
 * @example
 * fitLines("  some words to be read here", 24); // => "  some words to be read\n    here"
 */
export const fitLines = (text: string, columns: number, deeper = 2): string =>
  text
    .split("\n")
    .flatMap((line) => fitLine(line, columns, deeper))
    .join("\n");
