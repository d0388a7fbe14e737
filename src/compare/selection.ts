import type { Commitment } from "../model/codes.js";

/**
 * Which targets to take; what is not named is not limited. Regions are named by code, families, documents and themes by id, the
 * commitment by code; all but documents by name in either language too.
 */
export interface Selection {
  readonly regions?: readonly string[];
  readonly families?: readonly string[];
  readonly documents?: readonly string[];
  readonly themes?: readonly string[];
  /** Firm targets only, or only those that are striven for. */
  readonly commitment?: Commitment;
}

/** The names of the options of a {@link Selection}. */
export const SELECTION_OPTIONS = [
  "regions",
  "families",
  "documents",
  "themes",
  "commitment",
] as const satisfies readonly (keyof Selection)[];

/** What of some options is a selection. */
export function selectionOf(options: Selection): Selection {
  const { regions, families, documents, themes, commitment } = options;
  return {
    ...(regions && { regions }),
    ...(families && { families }),
    ...(documents && { documents }),
    ...(themes && { themes }),
    ...(commitment && { commitment }),
  };
}

/** A selection as people would read it, for messages: `湖南 rd-intensity firm`. */
export const selectionText = (selection: Selection): string =>
  Object.values(selectionOf(selection)).flat().join(" ");
