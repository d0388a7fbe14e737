import { sha256 } from "../io/read.js";
import type { SourceDocument } from "../read/source-document.js";

/** The name under which a text without a file is kept. */
const FILE = "text.txt";

/** A text that is in memory already, as `readDocument` would read a UTF-8 file of it. */
export function textSource(text: string): SourceDocument {
  const bytes = new TextEncoder().encode(text);
  return { file: FILE, format: "text", encoding: "utf-8", text, bytes, sha256: sha256(bytes), title: null };
}
