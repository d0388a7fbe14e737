import type { Rows } from "../tables/dataset.js";

type AnyRow = Readonly<Record<string, unknown>>;

const same = (a: AnyRow, b: AnyRow): boolean => Object.keys(a).every((name) => a[name] === b[name]);
const plain = (rows: readonly object[]): readonly AnyRow[] => rows as readonly AnyRow[];

const ofDocument = (rows: readonly object[], id: string): readonly AnyRow[] =>
  plain(rows).filter((row) => row.document_id === id);

/** Whether all rows stand among others, and these are no more. */
function sameRows(rows: readonly AnyRow[], others: readonly AnyRow[], key: string): boolean {
  if (rows.length !== others.length) return false;
  const known = new Map(others.map((row) => [row[key], row]));
  return rows.every((row) => {
    const other = known.get(row[key]);
    return other !== undefined && same(row, other);
  });
}

/**
 * Documents of a draft that a dataset has already, with the very same rows: to accept them again changes nothing.
 * @param draft rows that would be accepted
 * @returns their ids
 */
export function presentDocuments(base: Rows, draft: Rows): ReadonlySet<string> {
  const stored = new Map(base.documents.map((row) => [row.document_id, row]));
  return new Set(
    draft.documents
      .filter(({ document_id: id, sha256 }) => {
        if (stored.get(id)?.sha256 !== sha256) return false;
        const places = (rows: Rows): readonly AnyRow[] =>
          ofDocument(rows.other_numbers, id).map((row) => ({
            ...row,
            place: `${row.quote_start}-${row.quote_end}`,
          }));
        return (
          sameRows(ofDocument(draft.targets, id), ofDocument(base.targets, id), "target_id") &&
          sameRows(places(draft), places(base), "place")
        );
      })
      .map((row) => row.document_id),
  );
}

/** A draft without some of its documents, and without the rows that only these use. */
export function withoutDocuments(draft: Rows, ids: ReadonlySet<string>): Rows {
  if (ids.size === 0) return draft;
  const documents = draft.documents.filter((row) => !ids.has(row.document_id));
  const targets = draft.targets.filter((row) => !ids.has(row.document_id));
  const indicators = new Set(targets.map((row) => row.indicator_id));
  const units = new Set(targets.map((row) => row.unit));
  return {
    ...draft,
    documents,
    targets,
    other_numbers: draft.other_numbers.filter((row) => !ids.has(row.document_id)),
    regions: documents.length === 0 ? [] : draft.regions,
    populations: documents.length === 0 ? [] : draft.populations,
    indicators: draft.indicators.filter((row) => indicators.has(row.indicator_id)),
    units: draft.units.filter((row) => units.has(row.unit)),
  };
}
