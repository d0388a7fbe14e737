import type { Draft } from "../../draft/draft-document.js";
import { type PackedRows, packRows, unpackRows } from "../packed-rows.js";

/** A draft on its way from one process to another. */
export interface PackedDraft {
  readonly draft: Omit<Draft, "targets" | "otherNumbers" | "source">;
  /** The bytes are those of the text in UTF-8. */
  readonly source: Omit<Draft["source"], "bytes">;
  readonly targets: PackedRows<Draft["targets"][number]>;
  readonly otherNumbers: PackedRows<Draft["otherNumbers"][number]>;
}

/** Packs a draft to be stored or posted. */
export function packResult({ targets, otherNumbers, source, ...draft }: Draft): PackedDraft {
  const { bytes: _, ...text } = source;
  return { draft, source: text, targets: packRows(targets), otherNumbers: packRows(otherNumbers) };
}

/** The draft that was packed. */
export function unpackResult({ draft, source, targets, otherNumbers }: PackedDraft): Draft {
  return {
    ...draft,
    source: { ...source, bytes: new TextEncoder().encode(source.text) },
    targets: unpackRows(targets),
    otherNumbers: unpackRows(otherNumbers),
  };
}
