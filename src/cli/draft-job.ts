import { type Draft, draftDocument } from "../draft/draft-document.js";
import type { DraftOptions } from "../draft/draft-options.js";
import { CrossProvinceError, type Issue } from "../model/issue.js";
import { readHere } from "../read/read-here.js";

/** What came of one file: a draft, or why there is none. Plain data, so that it can come from another process. */
export type DraftResult =
  | { readonly path: string; readonly draft: Draft }
  | { readonly path: string; readonly issues: readonly Issue[] };

/** Reads and drafts one file in this process. Whatever people can mend is a result; anything else is thrown. */
export async function draftFile(path: string, options: DraftOptions): Promise<DraftResult> {
  try {
    return { path, draft: draftDocument(await readHere(path), options) };
  } catch (error) {
    if (!(error instanceof CrossProvinceError)) throw error;
    return { path, issues: error.issues };
  }
}
