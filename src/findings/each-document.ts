import { groupBy } from "../model/group-by.js";
import type { FindingSource } from "./finding.js";

/** The documents of a dataset one by one, each with its own rows: a document is asked about itself alone, however many stand beside it. */
export function eachDocument({ texts, rows }: FindingSource): FindingSource[] {
  const targets = groupBy(rows.targets, (row) => row.document_id);
  const others = groupBy(rows.other_numbers, (row) => row.document_id);
  const documents = groupBy(rows.documents, (row) => row.document_id);
  const ids = new Set([...documents.keys(), ...texts.keys(), ...targets.keys(), ...others.keys()]);
  return [...ids].map((document_id) => {
    const text = texts.get(document_id);
    return {
      texts: new Map(text === undefined ? [] : [[document_id, text]]),
      rows: {
        ...rows,
        documents: documents.get(document_id) ?? [],
        targets: targets.get(document_id) ?? [],
        other_numbers: others.get(document_id) ?? [],
      },
    };
  });
}
