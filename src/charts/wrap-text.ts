import { linePieces } from "../text/line-pieces.js";
import { textWidth } from "./text-width.js";

/**
 * Breaks a text into lines that are at most so many pixels wide: between words, and between Chinese characters except
 * before closing and after opening marks, and between a number and its counter. A single word that is wider stands alone on its line.
 * @example
 * wrapText("新产品销售收入占比", 60, 12); // => ["新产品销售", "收入占比"]
 */
export function wrapText(text: string, width: number, fontSize: number, bold = false): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of linePieces(text)) {
    if (line !== "" && textWidth((line + piece).trimEnd(), fontSize, bold) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  if (line.trim() !== "" || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/**
 * A heading in lines, as {@link wrapText} breaks it, but with no character or two left alone on the last: then the lines are
 * made shorter, as long as no further one is needed.
 * @example
 * wrapHeading("新产品销售收入占比", 96, 12); // => ["新产品销售收", "入占比"]
 */
export function wrapHeading(text: string, width: number, fontSize: number, bold = false): string[] {
  const lines = wrapText(text, width, fontSize, bold);
  const isShort = (of: readonly string[]): boolean =>
    textWidth(of.at(-1) ?? "", fontSize, bold) < 2.5 * fontSize;
  if (lines.length < 2 || !isShort(lines)) return lines;
  for (const share of [0.9, 0.8, 0.7]) {
    const shorter = wrapText(text, width * share, fontSize, bold);
    if (shorter.length > lines.length) return lines;
    if (!isShort(shorter)) return shorter;
  }
  return lines;
}
