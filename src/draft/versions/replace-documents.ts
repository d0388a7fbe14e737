import { CrossProvinceError } from "../../model/issue.js";
import type { Rows } from "../../tables/dataset.js";
import type { DraftFolder } from "../read-draft.js";
import { carryOver, earlierVersion } from "./carry-over.js";

/** A draft whose documents are new texts of documents of a dataset. */
export interface Replacement {
  readonly draft: DraftFolder;
  /** The dataset's rows without those of the documents that are replaced. */
  readonly base: Rows;
}

/**
 * Prepares a draft to take the place of documents that a dataset has: what was decided is carried over where the words are the same.
 * @param texts the dataset's documents, by id
 * @throws CrossProvinceError where a document of the draft is the new text of none
 */
export function replaceDocuments(
  draft: DraftFolder,
  base: Rows,
  texts: ReadonlyMap<string, string>,
): Replacement {
  const replaced = new Set<string>();
  const seeds = new Map<string, Uint8Array>();
  const newTexts = new Map<string, string>();
  const carried = draft.rows.documents.map((document) => {
    const old = earlierVersion(document, base.documents);
    if (old === undefined || replaced.has(old.document_id)) {
      const received = document.document_id;
      throw new CrossProvinceError([{ code: "version-unknown", severity: "error", at: {}, received }]);
    }
    replaced.add(old.document_id);
    const text = draft.texts.get(document.document_id) ?? "";
    const bytes = draft.seeds.get(document.seed_file);
    if (bytes !== undefined) seeds.set(old.seed_file, bytes);
    newTexts.set(old.document_id, text);
    const own = <Row extends { readonly document_id: string }>(rows: readonly Row[], id: string): Row[] =>
      rows.filter((row) => row.document_id === id);
    return carryOver(
      {
        document: old,
        text: texts.get(old.document_id) ?? "",
        targets: own(base.targets, old.document_id),
        others: own(base.other_numbers, old.document_id),
      },
      {
        document,
        text,
        targets: own(draft.rows.targets, document.document_id),
        others: own(draft.rows.other_numbers, document.document_id),
      },
    );
  });
  const left = <Row extends { readonly document_id: string }>(rows: readonly Row[]): Row[] =>
    rows.filter((row) => !replaced.has(row.document_id));
  return {
    base: {
      ...base,
      documents: left(base.documents),
      targets: left(base.targets),
      other_numbers: left(base.other_numbers),
    },
    draft: {
      ...draft,
      seeds,
      texts: newTexts,
      rows: {
        ...draft.rows,
        documents: carried.map(({ document }) => document),
        targets: carried.flatMap(({ targets }) => targets),
        other_numbers: carried.flatMap(({ others }) => others),
      },
    },
  };
}
