import type { KnownRows } from "../../draft/draft-options.js";
import type { DraftFolder } from "../../draft/read-draft.js";
import type { Language } from "../../model/language.js";
import type { IndicatorRow } from "../../model/rows.js";

/** What a session is opened with. */
export interface SessionOptions {
  readonly folder: string;
  readonly draft: DraftFolder;
  readonly known: KnownRows & { readonly vocabulary: readonly IndicatorRow[] };
  readonly by: string;
  readonly language: Language;
  /** The time, for the decisions' `decided_on`. */
  readonly now?: () => Date;
}
