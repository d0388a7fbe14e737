import { type DocumentFinding, type Finder, passageOf, quoteOf } from "./finding.js";

/** Full coverage, and what promises less of it. */
const FULL = "全覆盖";
const WEAKER = /基本(?:实现)?(?:全)?覆盖/gu;
/** What ends a clause. */
const BREAK = /[，,；;。！？\n]/u;
/** Characters that two clauses must have in common to speak of one thing: the length of a short name. */
const SHARED = 5;

interface Clause {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The clause around a place of a text. */
function clauseAt(text: string, place: number, length: number): Clause {
  let start = place;
  while (start > 0 && !BREAK.test(text[start - 1] ?? "\n")) start -= 1;
  let end = place + length;
  while (end < text.length && !BREAK.test(text[end] ?? "\n")) end += 1;
  return { start, end, text: text.slice(start, end) };
}

/** The longest run of characters that a clause before its verb has in common with another clause. */
function common(a: string, b: string): string {
  let best = "";
  for (let start = 0; start < a.length; start += 1) {
    while (start + best.length < a.length && b.includes(a.slice(start, start + best.length + 1)))
      best = a.slice(start, start + best.length + 1);
  }
  return best;
}

/** Does a document promise full coverage in one place and coverage “on the whole” of the same thing in another? */
export const weakerWords: Finder = {
  kind: "weaker-words",
  question: {
    zh: "“全覆盖”在别处是否写作“基本覆盖”？",
    en: "Is “full coverage” called coverage “on the whole” elsewhere?",
  },
  find: ({ texts, rows }) =>
    rows.targets.flatMap((target): DocumentFinding[] => {
      const text = texts.get(target.document_id);
      if (text === undefined || target.value_start === null || !target.principal) return [];
      if (!text.startsWith(FULL, target.value_start)) return [];
      const own = clauseAt(text, target.value_start, FULL.length);
      return [...text.matchAll(WEAKER)].flatMap((found): DocumentFinding[] => {
        const other = clauseAt(text, found.index, found[0].length);
        const subject = common(own.text.replace(FULL, ""), other.text.replace(found[0], "。"));
        if (subject.length < SHARED || other.start === own.start) return [];
        const quote = passageOf(target.document_id, other);
        return [
          {
            id: `weaker-words:${target.target_id}:${other.start}`,
            kind: "weaker-words",
            severity: "remark",
            document_id: target.document_id,
            text: {
              zh: `“${subject}”：一处为“${FULL}”，另一处为“${found[0]}”`,
              en: `“${subject}”: full coverage (${FULL}) in one place, coverage on the whole (${found[0]}) in another`,
            },
            formula: null,
            target_ids: [target.target_id],
            quotes: [quoteOf(target), quote],
          },
        ];
      });
    }),
};
