import { createRequire } from "node:module";
import type { ReviewRequest } from "../session/request-decision.js";

const require = createRequire(import.meta.url);

/** A request to decide, from a body that anybody may have sent; undefined for one that is none. */
export function readReviewRequest(body: unknown): ReviewRequest | undefined {
  const v: typeof import("valibot") = require("valibot");
  const text = v.pipe(v.string(), v.maxLength(20_000));
  const schema = v.object({
    action: v.picklist(["accept", "drop", "take", "section", "name"]),
    document: text,
    id: text,
    cells: v.optional(v.record(text, text), {}),
    kind: v.optional(text, ""),
    why: v.optional(text, ""),
    version: v.optional(v.number()),
  });
  const read = v.safeParse(schema, body);
  if (!read.success) return undefined;
  const { kind, version, ...rest } = read.output;
  return {
    ...rest,
    ...(kind === "" ? {} : { kind }),
    ...(version === undefined ? {} : { version }),
  };
}

/** A request to take the last decision back; undefined for a body that is none. */
export function readUndoRequest(
  body: unknown,
): { readonly document: string; readonly version?: number | undefined } | undefined {
  const v: typeof import("valibot") = require("valibot");
  const read = v.safeParse(v.object({ document: v.string(), version: v.optional(v.number()) }), body);
  return read.success ? read.output : undefined;
}
