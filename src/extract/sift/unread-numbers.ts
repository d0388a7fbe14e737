import { foldWidth } from "../../text/fold.js";
import { eachNumber } from "../../text/numbers/number-scan.js";
import { type Span, untouchedBy } from "../../text/span.js";
import type { UnreadNumber } from "../draft.js";

/** Characters on each side of an unread number to show. */
const CONTEXT = 8;

/**
 * The numbers of a text, Arabic and Chinese, that lie in none of the spans, and what of a number stands before the first span that
 * touches it: a row takes a number from its beginning or not at all. The spans must be sorted by `start`.
 */
export function unreadNumbers(text: string, spans: readonly Span[]): UnreadNumber[] {
  const unread: UnreadNumber[] = [];
  const untouched = untouchedBy(spans);
  eachNumber(foldWidth(text), (start, end) => {
    const free = untouched(start, end);
    if (free > start)
      unread.push({ quote: text.slice(Math.max(0, start - CONTEXT), free + CONTEXT), start, end: free });
  });
  return unread;
}
