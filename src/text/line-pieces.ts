/** Marks that never begin a line (GB/T 15834: 点号 and closing marks). */
const NO_START = /^[，。、；：？！）》”’」】％%,.;:!?)\]]/u;

/** Words that belong to the number before them. */
const MAGNITUDE = /^(?:million|billion|trillion|yuan|percentage)\b/u;

/** The pieces between which a line may break: Chinese characters, with the marks that cling to them, and words. */
export function linePieces(text: string): string[] {
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
    else if (/\d$/u.test(before) && /^[\p{Script=Han}～]/u.test(piece)) found.push(before + piece);
    // And a range of numbers its end: 5～8家.
    else if (/\d～$/u.test(before) && /^\d/u.test(piece)) found.push(before + piece);
    else if (NO_START.test(piece)) {
      // A blank before a closing mark is no place to break either.
      const earlier = before.trim() === "" ? (found.pop() ?? "") : "";
      found.push(earlier + before + piece);
    } else if (/[（《“‘「【]$/u.test(before)) found.push(before + piece);
    else found.push(before, piece);
  }
  return found;
}
