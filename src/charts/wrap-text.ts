import { textWidth } from "./text-width.js";

/** Marks that never begin a line (GB/T 15834: 点号 and closing marks). */
const NO_START = /^[，。、；：？！）》”’」】％%,.;:!?)\]]/u;

/** Words that belong to the number before them. */
const MAGNITUDE = /^(?:million|billion|trillion|yuan|percentage)\b/u;

/** The pieces between which a line may break: Chinese characters, with the marks that cling to them, and words. */
function pieces(text: string): string[] {
  const found: string[] = [];
  for (const piece of text.match(
    /\s+|[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]|[^\s\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]+/gu,
  ) ?? []) {
    const before = found.pop();
    if (before === undefined) found.push(piece);
    // A sign keeps its number, and a number its magnitude: ≥ 6%, 23.1 billion.
    else if (/[≥>≤<≈]\s*$/u.test(before)) found.push(before + piece);
    else if (MAGNITUDE.test(piece) && /(?:\d|illion)$/u.test(found.at(-1) ?? ""))
      found.push((found.pop() ?? "") + before + piece);
    // A number keeps its counter: 500家, 2022年.
    else if (/\d$/u.test(before) && /^\p{Script=Han}/u.test(piece)) found.push(before + piece);
    else if (NO_START.test(piece)) {
      // A blank before a closing mark is no place to break either.
      const earlier = before.trim() === "" ? (found.pop() ?? "") : "";
      found.push(earlier + before + piece);
    } else if (/[（《“‘「【]$/u.test(before)) found.push(before + piece);
    else found.push(before, piece);
  }
  return found;
}

/**
 * Breaks a text into lines that are at most so many pixels wide: between words, and between Chinese characters except
 * before closing and after opening marks, and between a number and its counter. A single word that is wider stands alone on its line.
 * @example
 * wrapText("新产品销售收入占比", 60, 12); // => ["新产品销售", "收入占比"]
 */
export function wrapText(text: string, width: number, fontSize: number, bold = false): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(text)) {
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
