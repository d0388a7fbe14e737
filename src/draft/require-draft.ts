import { has, refuseArgument } from "../model/require.js";

/** Throws unless a value is a draft. */
export function requireDraft(value: unknown): void {
  if (!has(value, "targets", "otherNumbers", "document", "source")) refuseArgument("argument-draft", value);
}

/** Throws unless a value is a list of drafts. */
export function requireDrafts(value: unknown): void {
  if (!Array.isArray(value)) refuseArgument("argument-draft", value);
  else for (const draft of value) requireDraft(draft);
}
