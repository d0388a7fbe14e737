import { documentSections } from "../extract/frame/document-sections.js";
import { isPast } from "../extract/frame/section-kind.js";
import type { Genre } from "../model/codes.js";
import { groupBy } from "../model/group-by.js";
import type { DocumentRow, OtherNumberRow, TargetRow } from "../model/rows.js";
import { lastStartingBefore } from "../text/span.js";
import type { Headings } from "../text/structure/sections.js";

/** Documents that tell results beside what they set out to do. */
const TELLS_RESULTS: ReadonlySet<Genre> = new Set(["work-report", "communique", "other"]);

interface ResultRows {
  readonly documents: readonly DocumentRow[];
  readonly targets: readonly TargetRow[];
  readonly other_numbers: readonly OtherNumberRow[];
}

/** Where the numbers of a document stand, and whether each tells a result. */
function placesOf(
  targets: readonly TargetRow[],
  others: readonly OtherNumberRow[],
): { readonly start: number; readonly result: boolean }[] {
  return [
    ...targets.map(({ value_start, quote_start }) => ({ start: value_start ?? quote_start, result: false })),
    ...others
      .filter(({ kind, why }) => kind === "past-result" || why === "past result")
      .map(({ quote_start }) => ({ start: quote_start, result: true })),
  ].sort((a, b) => a.start - b.start);
}

/**
 * Whether what stands at a place of a document tells what was reached: in a report, under a heading that looks back, or where the nearest
 * number before it (at the head of a document the nearest behind it) is a result.
 */
export function resultsOf(
  rows: ResultRows,
  headings: ReadonlyMap<string, Headings>,
): (document: string, at: number) => boolean {
  const documents = new Map(rows.documents.map((row) => [row.document_id, row]));
  const targetsOf = groupBy(rows.targets, (row) => row.document_id);
  const othersOf = groupBy(rows.other_numbers, (row) => row.document_id);
  const known = new Map<string, (at: number) => boolean>();
  return (document, at) => {
    const before = known.get(document);
    if (before !== undefined) return before(at);
    const row = documents.get(document);
    const places = placesOf(targetsOf.get(document) ?? [], othersOf.get(document) ?? []);
    const read = headings.get(document);
    const judge = (place: number): boolean => {
      if (row?.genre == null || !TELLS_RESULTS.has(row.genre)) return false;
      const plan = { start: row.period_start, end: row.period_end };
      if (read !== undefined && isPast(documentSections(read, plan).at(place).kind)) return true;
      const index = lastStartingBefore(places, place);
      return (places[index] ?? places[index + 1])?.result === true;
    };
    known.set(document, judge);
    return judge(at);
  };
}
