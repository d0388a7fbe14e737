import type { Span } from "../../text/span.js";

/** Where a column that the quote does not carry comes from: words elsewhere in the stored text, or an assumption. */
export interface Anchor {
  readonly column: string;
  readonly from: readonly Span[] | "assumed";
}

/** The order in which columns stand in `anchors`: that of `targets.csv`. */
const ORDER: readonly string[] = [
  "region_code",
  "indicator_id",
  "population_id",
  "breakdown",
  "each",
  "tier",
  "unit",
  "base_year",
  "period_start",
  "period_end",
  "commitment",
];

/**
 * Writes anchors as the data model has them: `column@start-end` with several spans by commas, or `column=assumed`, joined by `;`, each
 * column once; null where there is none.
 *
 * @example
 * formatAnchors([{ column: "period_end", from: [{ start: 4, end: 9 }] }]); // "period_end@4-9"
 */
export function formatAnchors(anchors: readonly Anchor[]): string | null {
  const first = new Map<string, Anchor>();
  for (const anchor of anchors) if (!first.has(anchor.column)) first.set(anchor.column, anchor);
  const written = [...first.values()]
    .sort((a, b) => ORDER.indexOf(a.column) - ORDER.indexOf(b.column))
    .map(({ column, from }) =>
      from === "assumed"
        ? `${column}=assumed`
        : `${column}@${from.map(({ start, end }) => `${start}-${end}`).join(",")}`,
    );
  return written.length === 0 ? null : written.join(";");
}
