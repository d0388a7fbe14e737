import type { Issue } from "../model/issue.js";
import { restoreOrder, storeOutOfOrder } from "../text/structure/restored-order.js";

/** What is known of the order of one document. */
export interface OrderProof {
  readonly document_id: string;
  /** Whether the stored text is out of order; then the restored one, written out again by the rule, is the stored text. */
  readonly out_of_order: boolean;
  readonly sentences: number;
  readonly sentences_lost: number;
  readonly gaps: number;
}

/** Restores each document and proves a restored order by writing it out again: the result must be the stored text, to the character. */
export function checkOrder(texts: ReadonlyMap<string, string>): {
  readonly proofs: readonly OrderProof[];
  readonly issues: readonly Issue[];
} {
  const issues: Issue[] = [];
  const proofs = [...texts].map(([document_id, text]) => {
    const { outOfOrder, sentences, gaps } = restoreOrder(text);
    if (outOfOrder && storeOutOfOrder(sentences.map((sentence) => sentence.text)) !== text) {
      issues.push({ code: "order-unproven", severity: "error", at: { document: document_id } });
    }
    const lost = sentences.filter((sentence) => sentence.text === null).length;
    return {
      document_id,
      out_of_order: outOfOrder,
      sentences: sentences.length,
      sentences_lost: lost,
      gaps: gaps.length,
    };
  });
  return { proofs, issues };
}
