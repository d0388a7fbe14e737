import { type Evaluation, evaluateTargets } from "../extract/evaluate.js";
import { extractTargets } from "../extract/extract-targets.js";
import { matchTargets } from "../extract/match-targets.js";
import type { TargetRow } from "../model/rows.js";
import type { Dataset } from "../tables/dataset.js";
import { requireDataset } from "../tables/targets-of.js";
import { evaluateIdentity, type IdentityEvaluation } from "./evaluate-identity.js";
import { vocabularyOf } from "./known-names.js";

/** How the extractor agrees with the reviewed rows of one document, or of all. */
export interface DocumentEvaluation extends Evaluation, IdentityEvaluation {
  /** Document id; `all` for all documents together. */
  readonly document: string;
}

function evaluate(
  document: string,
  drafts: readonly TargetRow[],
  reviewed: readonly TargetRow[],
): DocumentEvaluation {
  const { pairs } = matchTargets(drafts, reviewed);
  return { ...evaluateTargets(drafts, reviewed), ...evaluateIdentity(pairs), document };
}

/**
 * Sets what the extractor drafts from the documents of a dataset against the dataset's reviewed targets, number by number:
 * precision, recall and F1 of the numbers found, and of these the shares with the right value and unit, bound, measure, deadline,
 * whole row, and what they are about: indicator, pairs of rows rightly joined and kept apart, population, tier, region, part, direction.
 * @returns one evaluation a document in the dataset's order, and one of all together
 * @example
 * evaluateExtraction(await loadDataset()).at(-1)?.document; // => "all"
 */
export function evaluateExtraction(dataset: Pick<Dataset, "rows" | "texts">): DocumentEvaluation[] {
  requireDataset(dataset, "texts");
  const { rows, texts } = dataset;
  const vocabulary = vocabularyOf(rows);
  const drafted = rows.documents.map((document) => ({
    document,
    drafts: extractTargets(texts.get(document.document_id) ?? "", {
      documentId: document.document_id,
      regionCode: document.region_code,
      periodStart: document.period_start,
      periodEnd: document.period_end,
      title: document.title_zh,
      vocabulary,
    }).targets,
  }));
  const reviewed = rows.targets.filter((row) => row.status === "reviewed");
  const each = drafted.map(({ document: { document_id }, drafts }) =>
    evaluate(
      document_id,
      drafts,
      reviewed.filter((row) => row.document_id === document_id),
    ),
  );
  return [
    ...each,
    evaluate(
      "all",
      drafted.flatMap(({ drafts }) => drafts),
      reviewed,
    ),
  ];
}
