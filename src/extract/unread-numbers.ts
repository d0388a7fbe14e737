import { scanNumbers } from "../text/number-scan.js";
import type { Span } from "../text/span.js";
import type { UnreadNumber } from "./draft.js";

/** Characters on each side of an unread number to show. */
const CONTEXT = 8;

/** The numbers of a text, Arabic and Chinese, that lie in none of the spans. */
export function unreadNumbers(text: string, covered: readonly Span[]): UnreadNumber[] {
  const spans = [...covered].sort((a, b) => a.start - b.start);
  const unread: UnreadNumber[] = [];
  let index = 0;
  let reach = 0;
  for (const { start, end } of scanNumbers(text)) {
    for (let span = spans[index]; span !== undefined && span.start < end; span = spans[index]) {
      reach = Math.max(reach, span.end);
      index += 1;
    }
    if (reach <= start)
      unread.push({ quote: text.slice(Math.max(0, start - CONTEXT), end + CONTEXT), start, end });
  }
  return unread;
}
