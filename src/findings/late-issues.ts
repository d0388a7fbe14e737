import type { DocumentRow, TargetRow } from "../model/rows.js";
import { showDate } from "../model/show-date.js";
import { type DocumentFinding, type Finder, findingOf } from "./finding.js";

/** Days before the end of a year from which on its targets are all but past when the document is issued. */
const LAST_DAYS = 31;
const DAY = 86_400_000;

/** How many days after its issue a document's targets of a year fall due: the last day of that year. */
const daysLeft = (issued: string, year: number): number =>
  Math.round((Date.UTC(year, 11, 31) - Date.parse(issued)) / DAY);

function findingFor(document: DocumentRow, targets: readonly TargetRow[]): DocumentFinding[] {
  const { document_id, issued_on } = document;
  if (issued_on === null) return [];
  const late = targets.filter(
    (target) => target.document_id === document_id && daysLeft(issued_on, target.period_end) < LAST_DAYS,
  );
  const [first, ...rest] = late;
  if (first === undefined) return [];
  const years = [...new Set(late.map(({ period_end }) => period_end))].sort((a, b) => a - b);
  const last = years.at(-1) ?? first.period_end;
  const days = daysLeft(issued_on, last);
  return [
    findingOf({
      kind: "issued-late",
      severity: "remark",
      targets: [first, ...rest],
      text: {
        zh: `${showDate(issued_on, "zh")}印发，距${last}年末仅${days}天，仍提出${late.length}项${years.join("、")}年的目标`,
        en: `issued on ${showDate(issued_on, "en")}, ${days} ${days === 1 ? "day" : "days"} before the end of ${last}, it sets ${late.length} ${late.length === 1 ? "target" : "targets"} for ${years.join(", ")}`,
      },
      formula: null,
      quoted: [first],
      id: `issued-late:${document_id}`,
    }),
  ];
}

/** Does a document set targets for a year of which, when it was issued, a month or less was left? */
export const lateIssues: Finder = {
  kind: "issued-late",
  question: {
    zh: "印发时目标年份是否已近结束？",
    en: "Was the year of a target all but over when the document was issued?",
  },
  find: ({ rows }) => rows.documents.flatMap((document) => findingFor(document, rows.targets)),
};
