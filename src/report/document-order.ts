import type { Facts } from "./facts.js";

/** The documents that the report draws on: those of its targets, in the order of the table of documents. */
export function documentsOf(facts: Facts): string[] {
  const used = new Set([
    ...facts.selected.map((row) => row.document_id),
    ...facts.families.flatMap((family) =>
      family.neighbours.flatMap((pair) => [pair.a.document_id, pair.b.document_id]),
    ),
  ]);
  return [...facts.documents.keys()].filter((id) => used.has(id));
}

/** The same in the order of the list of references: by region, within a region as in the table of documents. */
export function referenceOrder(facts: Facts): string[] {
  const order = (id: string): number => facts.regions.indexOf(facts.documents.get(id)?.region_code ?? "");
  const place = (id: string): number => (order(id) < 0 ? facts.regions.length : order(id));
  return documentsOf(facts).sort((a, b) => place(a) - place(b));
}
