import { lastStartingBefore, type Span, spanAt } from "../span.js";
import type { RestoredDocument } from "./restored-order.js";

/** Stands in a reading text, on a line of its own, where sentences are lost in the source. */
export const GAP_MARK = "［……］";

/** A document as one text in its true order, with the way between its offsets and those of the stored text. */
export interface ReadingText {
  readonly text: string;
  /** Where gap marks stand, with the number of lost sentences. */
  readonly gaps: readonly (Span & { readonly count: number })[];
  /** The stored offset of a character (its main printing where there are several); null inside a gap mark. */
  toStored(restoredOffset: number): number | null;
  /** The offset in this text of a stored character; null for a line break that only the storing put in. */
  toRestored(storedOffset: number): number | null;
  /**
   * The other places of the stored text where the same words of the same sentence (or run of sentences) are printed;
   * empty for a span that joins sentences which do not follow one another in the document.
   */
  copiesOf(start: number, end: number): Span[];
}

interface Piece extends Span {
  readonly index: number;
  readonly restored: number;
}

/**
 * Makes the reading text of a restored document. A document in its own order reads as stored, offset for offset.
 *
 * @example restoredText(restoreOrder("第一句。第二句。")).toStored(4) // => 4
 */
export function restoredText(document: RestoredDocument): ReadingText {
  if (!document.outOfOrder) return asStored(document.stored);
  const parts: string[] = [];
  const gaps: (Span & { count: number })[] = [];
  const printed: { start: number; end: number; stored: number }[] = [];
  const pieces: Piece[] = [];
  let at = 0;
  let gap = 0;
  for (const sentence of document.sentences) {
    let words = sentence.text;
    if (words === null) {
      const lost = document.gaps[gap];
      if (lost?.first !== sentence.index) continue;
      gap += 1;
      words = `\n${GAP_MARK}\n`;
      gaps.push({ start: at, end: at + words.length, count: lost.count });
    } else {
      const first = sentence.occurrences[0];
      if (first !== undefined) printed.push({ start: at, end: at + words.length, stored: first.start });
      for (const { start, end } of sentence.occurrences) {
        pieces.push({ start, end, index: sentence.index, restored: at });
      }
    }
    parts.push(words);
    at += words.length;
  }
  pieces.sort((a, b) => a.start - b.start);
  const placesOf = new Map<number, number[]>();
  pieces.forEach(({ index }, place) => {
    const places = placesOf.get(index);
    if (places === undefined) placesOf.set(index, [place]);
    else places.push(place);
  });
  const text = parts.join("");
  return {
    text,
    gaps,
    toStored: (offset) => {
      if (offset === text.length) return document.stored.length;
      const place = spanAt(printed, offset);
      return place === null ? null : place.stored + offset - place.start;
    },
    toRestored: (offset) => {
      if (offset === document.stored.length) return text.length;
      const piece = spanAt(pieces, offset);
      return piece === null ? null : piece.restored + offset - piece.start;
    },
    copiesOf: (start, end) => copies(pieces, placesOf, start, end),
  };
}

function asStored(stored: string): ReadingText {
  const same = (offset: number): number | null => (offset >= 0 && offset <= stored.length ? offset : null);
  return { text: stored, gaps: [], toStored: same, toRestored: same, copiesOf: () => [] };
}

/** @param placesOf where the pieces of each sentence stand among all */
function copies(
  pieces: readonly Piece[],
  placesOf: ReadonlyMap<number, readonly number[]>,
  start: number,
  end: number,
): Span[] {
  const from = lastStartingBefore(pieces, start);
  const first = pieces[from];
  if (first === undefined || end <= start) return [];
  const found: Span[] = [];
  for (const at of placesOf.get(first.index) ?? []) {
    const piece = pieces[at];
    if (piece !== undefined && runsOn(pieces, at, end - first.start)) {
      const shift = piece.start - first.start;
      found.push({ start: start + shift, end: end + shift });
    }
  }
  const itself = found.some((span) => span.start === start && span.end === end);
  return itself ? found.filter((span) => span.start !== start) : [];
}

/** Whether the piece and those stored right after it print the document on, without a break, for `length` characters. */
function runsOn(pieces: readonly Piece[], at: number, length: number): boolean {
  let left = length;
  for (let k = at; left > 0; k += 1) {
    const piece = pieces[k];
    const before = pieces[k - 1];
    if (piece === undefined) return false;
    if (k > at && (before?.end !== piece.start || before.index + 1 !== piece.index)) return false;
    left -= piece.end - piece.start;
  }
  return true;
}
