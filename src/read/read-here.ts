import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { loadBytes, sha256 } from "../io/read.js";
import { CrossProvinceError } from "../model/issue.js";
import { foreignFormat } from "./foreign-format.js";
import { LIMITS } from "./limits.js";
import { readFormat } from "./read-format.js";
import { refusal, refuseLarger } from "./refuse.js";
import type { SourceDocument } from "./source-document.js";

/** Text of a document: neither empty nor the bytes of something else. */
function checkText(text: string, file: string): void {
  if (text.replace(/^\ufeff/, "").trim() === "") throw refusal("document-empty", file);
  const judged = text.slice(0, 100_000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters tell that a file is no text
  const control = judged.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  if (control > 0.01 * judged.length) throw refusal("document-format", file);
}

/** Anything but our own errors comes from a reader that met what it does not expect: the file is told as damaged. */
function told(error: unknown, file: string): CrossProvinceError {
  if (error instanceof CrossProvinceError) return error;
  const memory =
    error instanceof RangeError &&
    /Invalid (?:array|string|typed array) length|Array buffer/.test(error.message);
  return refusal(memory ? "document-memory" : "document-malformed", file);
}

/**
 * Reads a document in this very process, without limits of time and memory; `readDocument` does it in another one.
 * @throws CrossProvinceError for whatever is wrong with the file
 */
export async function readHere(path: string): Promise<SourceDocument> {
  const file = basename(path);
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  refuseLarger(file, size, Math.max(LIMITS.text, LIMITS.pdf));
  const bytes = await loadBytes(path);
  try {
    return await readBytes(bytes, file);
  } catch (error) {
    throw told(error, file);
  }
}

async function readBytes(bytes: Uint8Array, file: string): Promise<SourceDocument> {
  const foreign = foreignFormat(bytes);
  if (foreign !== null) {
    const code = foreign.picture ? "document-picture" : "document-other-format";
    throw refusal(code, file, { kind: foreign.kind });
  }
  const {
    format,
    encoding = null,
    title = null,
    pages,
    textless = [],
    removed = [],
    crowded,
    doubtful = [],
    text,
  } = await readFormat(bytes, file);
  checkText(text, file);
  const stored = format === "text" && encoding === "utf-8" ? bytes : new TextEncoder().encode(text);
  return {
    file,
    format,
    encoding,
    text,
    bytes: stored,
    sha256: sha256(stored),
    title,
    ...(pages === undefined ? {} : { pages }),
    ...(textless.length === 0 ? {} : { textless }),
    ...(removed.length === 0 ? {} : { removed }),
    ...(crowded === undefined ? {} : { crowded }),
    ...(doubtful.length === 0 ? {} : { doubtful }),
  };
}
