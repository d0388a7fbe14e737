import { numberWords } from "../compare/figure-words.js";
import type { DocumentRow } from "../model/rows.js";
import {
  type Finder,
  type FindingQuote,
  type FindingSource,
  findingOf,
  namingOf,
  passageOf,
} from "./finding.js";

/** Where the document prints the years of its plan: the first number row that holds both. */
function periodQuote({ rows }: FindingSource, document: DocumentRow): FindingQuote[] {
  const printed = rows.other_numbers.find(
    ({ document_id, quote }) =>
      document_id === document.document_id &&
      quote.includes(String(document.period_start)) &&
      quote.includes(String(document.period_end)),
  );
  if (printed === undefined) return [];
  const { document_id, quote, quote_start, quote_end } = printed;
  return [passageOf(document_id, { text: quote, start: quote_start, end: quote_end })];
}

/**
 * Does a target's deadline lie after the last year of its plan? The second quote is where the plan's years are printed. The report of a
 * year's work is no plan of that year alone: it tells the goals of the years after it too.
 */
export const lateDeadlines: Finder = {
  kind: "late-deadline",
  question: {
    zh: "目标期限是否超出规划期？",
    en: "Does a deadline lie after the end of the plan?",
  },
  find: (source) =>
    source.rows.documents.flatMap((document) => {
      if (document.genre === "work-report") return [];
      return source.rows.targets
        .filter(
          (target) => target.document_id === document.document_id && target.period_end > document.period_end,
        )
        .map((target) => {
          const finding = findingOf({
            kind: "late-deadline",
            severity: "remark",
            targets: [target],
            text: namingOf(source)(target, {
              zh: `${numberWords(target, "zh")}的期限为${target.period_end}年，超出规划期（至${document.period_end}年）`,
              en: `${numberWords(target, "en")} is due in ${target.period_end}, the plan ends in ${document.period_end}`,
            }),
            formula: null,
          });
          return { ...finding, quotes: [...finding.quotes, ...periodQuote(source, document)] };
        });
    }),
};
