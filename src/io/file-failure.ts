import { basename } from "node:path";
import { CrossProvinceError } from "../model/issue.js";
import type { MessageCode } from "../model/messages.js";

/** What the system's codes mean to people. */
const CODES: Readonly<Record<string, MessageCode>> = {
  ENOENT: "file-missing",
  EISDIR: "file-is-folder",
  ENOTDIR: "folder-is-file",
  EACCES: "file-forbidden",
  EPERM: "file-forbidden",
  EROFS: "disk-read-only",
  ENOSPC: "disk-full",
  EDQUOT: "disk-full",
  EFBIG: "disk-full",
  EMFILE: "files-too-many",
  ENFILE: "files-too-many",
  EBUSY: "file-busy",
  ETXTBSY: "file-busy",
  ENAMETOOLONG: "file-name-long",
  ELOOP: "file-link-loop",
  EIO: "disk-fault",
  ENODEV: "disk-fault",
  ENXIO: "disk-fault",
  ESTALE: "disk-fault",
  EEXIST: "folder-is-file",
  ERR_FS_FILE_TOO_LARGE: "file-huge",
  ERR_INVALID_ARG_VALUE: "file-name-invalid",
};

/** The system's code of an error, or an empty string. */
export function errnoOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

/** What engines say of code that met what it did not expect: nothing that helps a person. */
const OF_CODE =
  /^(?:Cannot (?:read|set|convert|destructure)|Invalid (?:array|string|typed array) length|Maximum call stack|The (?:first|second|"[^"]*") argument must be|.* is not (?:a function|iterable|defined|an object))/;

/**
 * What an error says, or whatever else was thrown, as one line for people: without the marks that parsers of XML put around it, and
 * without the words of an engine about a library's code.
 */
export function causeOf(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  const line = said
    .replace(/@#\[[^\]]*\]|:undefined(?=\s|$)|\[xmldom \w+\]|^(?:error|fatalError|warning): /g, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/\.+$/, "");
  return line === "" || OF_CODE.test(line) ? "malformed structure" : line;
}

/**
 * The error of the system about a file as one for people, with a message of the catalogue.
 * @param path the file that was meant, where the error names none
 */
export function fileFailure(path: string, error: unknown): CrossProvinceError {
  if (error instanceof CrossProvinceError) return error;
  // Reading a folder names no path.
  const told = error instanceof Error && "path" in error ? error.path : undefined;
  const named = typeof told === "string" && told !== "" ? told : path;
  const file = named.includes("\0") ? named.replaceAll("\0", "\\0") : named;
  const code = CODES[errnoOf(error)];
  const cause = errnoOf(error) || causeOf(error);
  return new CrossProvinceError([
    code === undefined
      ? {
          code: "file-unreadable",
          severity: "error",
          at: { file: basename(file) },
          parameters: { file, cause },
        }
      : { code, severity: "error", at: {}, parameters: { file, cause } },
  ]);
}
