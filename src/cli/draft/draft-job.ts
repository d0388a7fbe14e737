import { readFile } from "node:fs/promises";
import { deserialize, serialize } from "node:v8";
import { type Draft, draftDocument } from "../../draft/draft-document.js";
import type { DraftOptions } from "../../draft/draft-options.js";
import { writeDurably } from "../../io/journal.js";
import { CrossProvinceError, type Issue } from "../../model/issue.js";
import type { DocumentRow } from "../../model/rows.js";
import { readHere } from "../../read/read-here.js";
import { packResult, unpackResult } from "./draft-transfer.js";

/** One file to be drafted, and where its draft is laid until all are done. */
export interface DraftTask {
  readonly path: string;
  readonly spool: string;
}

/** What is told of a draft; the draft itself lies in its spool. */
export interface DraftedFile {
  readonly document: DocumentRow;
  readonly format: string;
  readonly targets: number;
  readonly indicators: number;
  /** What must be mended before the draft can be accepted. */
  readonly issues: number;
  readonly otherNumbers: number;
  readonly unread: number;
}

/** What came of one file: what was drafted, or why nothing was. Plain data, so that it can come from another process. */
export type DraftResult =
  | { readonly path: string; readonly drafted: DraftedFile }
  | { readonly path: string; readonly issues: readonly Issue[] };

/** The file beside a spool that tells what came of it; it is written last. */
const told = (spool: string): string => `${spool}.json`;

/** What an earlier run that was stopped made of a file; null where it did not come to it. */
export async function draftedBefore({ path, spool }: DraftTask): Promise<DraftResult | null> {
  try {
    const result: DraftResult = JSON.parse(await readFile(told(spool), "utf8"));
    return { ...result, path };
  } catch {
    return null;
  }
}

/** Keeps why a file can't be drafted, so that it is not tried again when a run goes on. */
export async function keepFailure(task: DraftTask, issues: readonly Issue[]): Promise<DraftResult> {
  const result: DraftResult = { path: task.path, issues };
  if (!issues.some(({ code }) => code === "file-missing")) {
    await writeDurably(told(task.spool), JSON.stringify(result));
  }
  return result;
}

/** Reads and drafts one file in this process. Whatever people can mend is a result; anything else is thrown. */
export async function draftFile(task: DraftTask, options: DraftOptions): Promise<DraftResult> {
  const { path, spool } = task;
  try {
    const draft = draftDocument(await readHere(path), options);
    await writeDurably(spool, serialize(packResult(draft)));
    const drafted: DraftedFile = {
      document: draft.document,
      format: draft.source.format,
      targets: draft.targets.length,
      indicators: draft.added.indicators.length,
      issues: draft.issues.filter(({ severity }) => severity === "error").length,
      otherNumbers: draft.otherNumbers.length,
      unread: draft.unread.length,
    };
    const result: DraftResult = { path, drafted };
    await writeDurably(told(spool), JSON.stringify(result));
    return result;
  } catch (error) {
    if (!(error instanceof CrossProvinceError)) throw error;
    return keepFailure(task, error.issues);
  }
}

/** A draft from its spool. */
export async function loadSpool(spool: string): Promise<Draft> {
  // What lies there is what this module has written.
  return unpackResult(deserialize(await readFile(spool)) as ReturnType<typeof packResult>);
}
