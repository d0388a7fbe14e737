import { lineOf } from "./pdf-line.js";
import { continued, linesOfBand } from "./pdf-lines.js";
import type { PdfItem } from "./pdf-text-layer.js";

/** Two lines of a cell as one; two numbers one above the other stay two. */
function stacked(before: string, after: string): string {
  return /[\d%]$/.test(before) && /^\d/.test(after) ? `${before} ${after}` : continued(before, after);
}

/** The text of pieces that are one cell of a table, whatever gaps are in it: its lines joined. */
export function cellText(items: readonly PdfItem[]): string {
  const sorted = items.filter((item) => item.text.trim() !== "").sort((a, b) => b.y - a.y || a.x - b.x);
  const blanks = items.filter((item) => item.text.trim() === "");
  return linesOfBand(sorted)
    .map((line) =>
      lineOf(
        line,
        blanks.filter((blank) => Math.abs(blank.y - (line[0]?.y ?? 0)) < 2),
        false,
      ),
    )
    .map((line) => line.cells.map((cell) => cell.text).join(" "))
    .reduce((before, text) => (before === "" ? text : stacked(before, text)), "");
}
