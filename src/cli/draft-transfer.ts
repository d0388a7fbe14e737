import type { Draft } from "../draft/draft-document.js";
import type { DraftResult } from "./draft-job.js";
import { type PackedRows, packRows, unpackRows } from "./packed-rows.js";

type Failure = Extract<DraftResult, { readonly issues: unknown }>;

/** The result of a file on its way from one process to another. */
export type PackedResult =
  | Failure
  | {
      readonly path: string;
      readonly draft: Omit<Draft, "targets" | "otherNumbers" | "issues" | "source">;
      /** The bytes are those of the text in UTF-8. */
      readonly source: Omit<Draft["source"], "bytes">;
      readonly targets: PackedRows<Draft["targets"][number]>;
      readonly otherNumbers: PackedRows<Draft["otherNumbers"][number]>;
      readonly issues?: undefined;
      readonly draftIssues: Draft["issues"];
    };

/** Packs a result to be posted. */
export function packResult(result: DraftResult): PackedResult {
  if (!("draft" in result)) return result;
  const { targets, otherNumbers, issues, source, ...draft } = result.draft;
  const { bytes: _, ...text } = source;
  return {
    path: result.path,
    draft,
    source: text,
    targets: packRows(targets),
    otherNumbers: packRows(otherNumbers),
    draftIssues: issues,
  };
}

/** The result that was packed. */
export function unpackResult(packed: PackedResult): DraftResult {
  if (packed.issues !== undefined) return packed;
  const { path, draft, source, targets, otherNumbers, draftIssues } = packed;
  return {
    path,
    draft: {
      ...draft,
      source: { ...source, bytes: new TextEncoder().encode(source.text) },
      targets: unpackRows(targets),
      otherNumbers: unpackRows(otherNumbers),
      issues: draftIssues,
    },
  };
}
