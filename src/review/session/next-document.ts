import { queueOf } from "./review-item.js";
import type { ReviewSession } from "./review-session.js";

/** The document after this one, round the list, that has rows to decide; null where all are decided. */
export function nextDocument(
  session: Pick<ReviewSession, "documents" | "items">,
  document: string,
): string | null {
  const ids = session.documents.map(({ document_id }) => document_id);
  const at = ids.indexOf(document);
  const others = [...ids.slice(at + 1), ...ids.slice(0, at)];
  return others.find((id) => queueOf(session.items(id)).length > 0) ?? null;
}
