import { sha256 } from "../io/read.js";
import { has, refuseArgument } from "../model/require.js";
import type { SourceDocument } from "./source-document.js";

/** The name under which a text without a file is kept. */
const FILE = "text.txt";

/** A text that is in memory already, as `readDocument` would read a UTF-8 file of it. */
export function sourceOfText(text: string, file = FILE): SourceDocument {
  const bytes = new TextEncoder().encode(text);
  return { file, format: "text", encoding: "utf-8", text, bytes, sha256: sha256(bytes), title: null };
}

/**
 * A document as it was read, or one of a text.
 * @throws CrossProvinceError for anything else, such as the promise of a document
 */
export function sourceOf(given: SourceDocument | string): SourceDocument {
  if (typeof given === "string") return sourceOfText(given);
  return has(given, "text", "bytes", "sha256") ? given : refuseArgument("argument-document", given);
}
