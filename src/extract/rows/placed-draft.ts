import type { DraftTarget } from "../draft.js";
import type { SectionKind } from "../frame/section-kind.js";

/** A draft with what its place in the document says of it. */
export interface PlacedDraft {
  readonly draft: DraftTarget;
  /** Undefined for a table outside the headings. */
  readonly section: SectionKind | undefined;
  /** Where the number of the whole begins that this one is a part of. */
  readonly wholeAt: number | null;
  /** Whether it stands in a row that tells a part of a row above (其中). */
  readonly within: boolean;
}
