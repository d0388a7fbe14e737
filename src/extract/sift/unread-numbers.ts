import { eachNumber } from "../../text/numbers/number-scan.js";
import { outsideOf, type Span } from "../../text/span.js";
import type { UnreadNumber } from "../draft.js";

/** Characters on each side of an unread number to show. */
const CONTEXT = 8;

/** The numbers of a text, Arabic and Chinese, that lie in none of the spans. The spans must be sorted by `start`. */
export function unreadNumbers(text: string, spans: readonly Span[]): UnreadNumber[] {
  const unread: UnreadNumber[] = [];
  const isOutside = outsideOf(spans);
  eachNumber(text, (start, end) => {
    if (isOutside(start, end))
      unread.push({ quote: text.slice(Math.max(0, start - CONTEXT), end + CONTEXT), start, end });
  });
  return unread;
}
