import { eachNumber } from "../../text/numbers/number-scan.js";
import type { Span } from "../../text/span.js";
import type { UnreadNumber } from "../draft.js";

/** Characters on each side of an unread number to show. */
const CONTEXT = 8;

/** The numbers of a text, Arabic and Chinese, that lie in none of the spans. The spans must be sorted by `start`. */
export function unreadNumbers(text: string, spans: readonly Span[]): UnreadNumber[] {
  const unread: UnreadNumber[] = [];
  let index = 0;
  let reach = 0;
  eachNumber(text, (start, end) => {
    for (let span = spans[index]; span !== undefined && span.start < end; span = spans[index]) {
      reach = Math.max(reach, span.end);
      index += 1;
    }
    if (reach <= start)
      unread.push({ quote: text.slice(Math.max(0, start - CONTEXT), end + CONTEXT), start, end });
  });
  return unread;
}
