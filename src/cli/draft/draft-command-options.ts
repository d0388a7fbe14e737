import type { DraftOptions } from "../../draft/draft-options.js";
import type { CommonOptions } from "../common.js";
import { invalidOption } from "../common.js";

/** Options of the command `draft`. */
export interface DraftCommandOptions
  extends CommonOptions,
    Pick<
      DraftOptions,
      | "region"
      | "period"
      | "title"
      | "titleEn"
      | "issuer"
      | "issuerEn"
      | "number"
      | "issuedOn"
      | "documentId"
      | "any"
    > {
  readonly regionName?: string;
  readonly regionNameEn?: string;
  readonly out: string;
  readonly lexicon?: string;
  readonly second?: string;
  readonly format: "csv" | "xlsx";
  readonly force?: boolean;
  readonly jobs: number;
  readonly timeout: number;
  readonly memory: number;
}

/** Reads `2021-2025` (any dash, 至) or `2022`. */
export function periodOption(text: string): readonly [number, number] {
  const years = /^(\d{4})(?:[-–—−~～至到]{1,3}(\d{4}))?年?$/u.exec(text.replace(/\s/g, ""));
  const [start, end] = [Number(years?.[1]), Number(years?.[2] ?? years?.[1])];
  if (years !== null && start >= 1949 && end <= 2100 && start <= end) return [start, end];
  throw invalidOption("--period", "the first and last year such as 2021-2025", text);
}

/** Reads a date. */
export function dateOption(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  if (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(date.getTime()) &&
    date.toISOString().startsWith(text)
  )
    return text;
  throw invalidOption("--issued-on", "a date such as 2021-01-04", text);
}

/** Reads the id of a document. */
export function idOption(text: string): string {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)) return text;
  throw invalidOption("--document-id", "a kebab-case id such as hubei-2021", text);
}

/** Facts that are those of one document. */
export const OF_ONE = ["documentId", "title", "titleEn", "number"] as const;

/** The options of the command as those of the drafts. */
export function draftOptions(options: DraftCommandOptions): DraftOptions {
  const {
    region,
    regionName,
    regionNameEn,
    period,
    title,
    titleEn,
    issuer,
    issuerEn,
    number,
    issuedOn,
    documentId,
    any,
  } = options;
  return {
    ...(region === undefined ? {} : { region }),
    ...(regionName === undefined ? {} : { nameZh: regionName }),
    ...(regionNameEn === undefined ? {} : { nameEn: regionNameEn }),
    ...(period === undefined ? {} : { period }),
    ...(title === undefined ? {} : { title }),
    ...(titleEn === undefined ? {} : { titleEn }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(issuerEn === undefined ? {} : { issuerEn }),
    ...(number === undefined ? {} : { number }),
    ...(issuedOn === undefined ? {} : { issuedOn }),
    ...(documentId === undefined ? {} : { documentId }),
    ...(any === undefined ? {} : { any }),
  };
}
