import type { Span } from "../../text/span.js";
import { wholeCharacterAt } from "../../text/whole-character.js";
import type { Mention } from "../sentence/mention.js";

const LONGEST = 110;
const TIME_CLAUSE =
  /(?:^|[，；。])([^，；。]{0,4}(?:20\d\d年|十[一二三四五六]五|[三五]年内)[^，；。]{0,8}，)$/;
const LEAD_CLAUSE = /(?:^|[，；。])((?:力争|争取|努力)?(?:到|至)20\d\d年(?:底|末)?，(?:力争|争取)?)$/;
/** More characters than these clauses have with the mark before them. */
const LONGEST_OPENING = 24;

/**
 * The stretch of a sentence to quote for a mention: its clause, with the clause of the deadline before it and the noun after it;
 * cut short where the clause is long. Offsets are of the sentence.
 */
export function quoteSpan(mention: Mention): Span {
  const { sentence, quantity, clauseStart, clauseEnd } = mention;
  let start = clauseStart;
  const opening = sentence.slice(Math.max(0, start - LONGEST_OPENING), start);
  const before = LEAD_CLAUSE.exec(opening)?.[1] ?? TIME_CLAUSE.exec(opening)?.[1];
  if (before !== undefined) start -= before.length;
  const distributed = sentence.slice(clauseStart, quantity.start).includes("分别");
  if (quantity.end - start > LONGEST && !distributed) {
    const item = Math.max(clauseStart, sentence.lastIndexOf("、", quantity.outerStart) + 1);
    start =
      quantity.end - item <= LONGEST
        ? item
        : Math.max(clauseStart, wholeCharacterAt(sentence, quantity.outerStart - 40));
  }
  const end = clauseEnd - start <= LONGEST ? clauseEnd : quantity.end;
  while (start < quantity.outerStart && /[\s，；、。]/.test(sentence.charAt(start))) start += 1;
  return { start, end };
}
