import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { CrossProvinceError } from "../model/issue.js";
import { fileFailure } from "./file-failure.js";

/** What a system offers to programs as files: a pipe of the shell that was named (`<(…)`), standard input. */
const OFFERED = /^\/(?:dev|proc\/self)\/(?:fd\/|stdin$)/;

function special(file: string): CrossProvinceError {
  return new CrossProvinceError([{ code: "file-special", severity: "error", at: {}, parameters: { file } }]);
}

/**
 * Refuses a pipe, a socket or a device where a file is needed: reading it may never end.
 * @throws CrossProvinceError that names it, and the error of the system where it is not there
 */
export async function refuseSpecial(path: string): Promise<void> {
  const found = await stat(path);
  if (found.isFile() || found.isDirectory() || OFFERED.test(path)) return;
  throw special(path);
}

/**
 * Refuses what the system offers to this process alone, such as standard input: a document is read in another, which has its own.
 * @throws CrossProvinceError that names it
 */
export function refuseOffered(path: string): void {
  if (OFFERED.test(path)) throw special(path);
}

/** The bytes of a file. Throws a {@link CrossProvinceError} that names the file when it can't be read. */
export async function loadBytes(path: string): Promise<Uint8Array> {
  try {
    await refuseSpecial(path);
    return await readFile(path);
  } catch (error) {
    throw fileFailure(path, error);
  }
}

/** The text of UTF-8 bytes, byte order mark kept, so that offsets are those of the file. Throws where the bytes are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new CrossProvinceError([
      { code: "encoding-invalid", severity: "error", at: { file }, parameters: { file } },
    ]);
  }
}

/** The text of a UTF-8 file. */
export async function loadText(path: string): Promise<string> {
  return decodeUtf8(await loadBytes(path), basename(path));
}

/** The text of a UTF-8 file that ships with the package, read at once: for lists that pure functions look things up in. */
export function loadTextNow(path: string): string {
  try {
    return decodeUtf8(readFileSync(path), basename(path));
  } catch (error) {
    throw error instanceof CrossProvinceError ? error : fileFailure(path, error);
  }
}

/** SHA-256 of bytes in lower-case hexadecimal. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}
