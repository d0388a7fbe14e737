import { basename } from "node:path";
import type { Issue } from "../../model/issue.js";
import type { DocumentRow } from "../../model/rows.js";
import type { SpooledDraft } from "./draft-assembly.js";

/** A draft with the file that it was made of. */
export interface DraftOfFile extends SpooledDraft {
  readonly path: string;
}

/** Drafts of which no two have one text, and what is to be told of the others and of texts that the dataset has. */
export interface DistinctDrafts {
  readonly drafts: readonly DraftOfFile[];
  readonly issues: readonly Issue[];
}

/**
 * Leaves out all but the first of the files that hold the same text, which `accept` would refuse, and names them; of texts that the dataset
 * has already it says so, since these can only take the place of what is there.
 * @param data what the dataset is called
 */
export function distinctDrafts(
  made: readonly DraftOfFile[],
  documents: readonly Pick<DocumentRow, "document_id" | "sha256">[],
  data: string,
): DistinctDrafts {
  const stored = new Map(documents.map((row) => [row.sha256, row.document_id]));
  const first = new Map<string, string>();
  const issues: Issue[] = [];
  const tell = (code: Issue["code"], parameters: Record<string, string>, received?: string): void => {
    issues.push({
      code,
      severity: "warning",
      at: {},
      parameters,
      ...(received === undefined ? {} : { received }),
    });
  };
  const drafts = made.filter(({ path, drafted: { document } }) => {
    const file = basename(path);
    const other = first.get(document.sha256);
    if (other !== undefined) {
      tell("draft-twin", { file, other });
      return false;
    }
    first.set(document.sha256, file);
    const received = stored.get(document.sha256);
    if (received !== undefined) tell("draft-text-present", { file, data }, received);
    return true;
  });
  return { drafts, issues };
}
