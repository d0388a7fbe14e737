import { CrossProvinceError } from "../model/issue.js";
import type { MessageCode, MessageParameters } from "../model/messages.js";

/** The error that a document can't be read, with the file's name in it. */
export function refusal(
  code: MessageCode,
  file: string,
  parameters: MessageParameters = {},
): CrossProvinceError {
  return new CrossProvinceError([{ code, severity: "error", at: {}, parameters: { file, ...parameters } }]);
}

/** A number of bytes as people say it: `50.0 MB`. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** Refuses what is larger than its limit. */
export function refuseLarger(file: string, size: number, limit: number): void {
  if (size > limit)
    throw refusal("document-too-large", file, { size: megabytes(size), limit: megabytes(limit) });
}
