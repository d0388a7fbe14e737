import type { Dataset } from "../tables/dataset.js";
import { isTraditional, simplified } from "../text/simplified.js";

type Audited = Pick<Dataset, "texts" | "rows">;

/**
 * A dataset as the audit reads it: documents in the traditional script, with the quotes and units that cite them, in the simplified one,
 * sign by sign, so that all offsets stay; the same dataset where there is none.
 */
export function inSimplified<D extends Audited>(dataset: D): D {
  const { texts, rows } = dataset;
  const traditional = new Set(
    [...texts].filter(([, text]) => isTraditional(text)).map(([document]) => document),
  );
  if (traditional.size === 0) return dataset;
  const plain = new Map([...texts].map(([document, text]) => [document, simplified(text)]));
  const cited = <Row extends { document_id: string; quote: string; quote_start: number; quote_end: number }>(
    row: Row,
  ): Row =>
    traditional.has(row.document_id)
      ? { ...row, quote: (plain.get(row.document_id) ?? "").slice(row.quote_start, row.quote_end) }
      : row;
  return {
    ...dataset,
    texts: plain,
    rows: {
      ...rows,
      targets: rows.targets.map((row) => {
        const { unit_printed } = row;
        return { ...cited(row), unit_printed: unit_printed === null ? null : simplified(unit_printed) };
      }),
      other_numbers: rows.other_numbers.map(cited),
    },
  };
}
