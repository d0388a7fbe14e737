import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { type ChildLimits, type ChildOutcome, GuardedChild } from "../io/guarded-child.js";
import { refuseOffered } from "../io/read.js";
import { CrossProvinceError, type Issue } from "../model/issue.js";
import { refuseUnknown } from "../model/refuse-unknown.js";
import { requireBetween, requireText } from "../model/require.js";
import { readHere } from "./read-here.js";
import { refusal } from "./refuse.js";
import type { SourceDocument } from "./source-document.js";

export type { SourceDocument } from "./source-document.js";

/** What the reading of one file may take. */
export interface ReadOptions {
  /** The longest that it may take; 120 by default. */
  readonly seconds?: number;
  /** Memory of the process that reads it; 2048 by default. */
  readonly megabytes?: number;
  /** The module of the process; that of this package by default. */
  readonly entry?: string;
}

/** What a reading process is asked for: a path, and the folder that it counts from. */
export interface ReadTask {
  readonly path: string;
  readonly folder: string;
}

/** What a reading process answers: a document, or why there is none. */
export type ReadAnswer = { readonly document: SourceDocument } | { readonly issues: readonly Issue[] };

const DEFAULTS: ChildLimits = { seconds: 120, megabytes: 2048 };
const ENTRY = fileURLToPath(new URL("./read-worker.js", import.meta.url));

/** Children that wait for a file, with their entry and limits; no more than can read at once. */
const idle: { readonly key: string; readonly child: GuardedChild }[] = [];
const waiting: (() => void)[] = [];
let running = 0;

/** No more files are read at once than the machine has processors. */
const places = (): number => Math.max(2, availableParallelism());

async function takePlace(): Promise<void> {
  if (running >= places()) await new Promise<void>((go) => waiting.push(go));
  running += 1;
}

function leavePlace(): void {
  running -= 1;
  waiting.shift()?.();
}

/** The error for a task that a child did not answer. */
export function refusalOf(
  outcome: Exclude<ChildOutcome, { readonly kind: "answer" }>,
  path: string,
  { seconds }: Pick<ChildLimits, "seconds">,
): CrossProvinceError {
  const file = basename(path);
  switch (outcome.kind) {
    case "slow":
      return refusal("document-slow", file, { seconds });
    case "memory":
      return refusal("document-memory", file);
    case "broken":
      return refusal("document-damaged", file, { cause: outcome.cause });
  }
}

async function inChild(path: string, entry: string, limits: ChildLimits): Promise<SourceDocument> {
  const key = `${entry} ${limits.seconds} ${limits.megabytes}`;
  await takePlace();
  const at = idle.findIndex((one) => one.key === key);
  const child = idle.splice(at, at < 0 ? 0 : 1)[0]?.child ?? new GuardedChild(entry, limits);
  try {
    const outcome = await child.run({ path, folder: process.cwd() });
    if (outcome.kind !== "answer") throw refusalOf(outcome, path, limits);
    // The answer is that of our own module at the other end.
    const answer = outcome.value as ReadAnswer;
    if ("issues" in answer) throw new CrossProvinceError(answer.issues);
    return answer.document;
  } finally {
    idle.push({ key, child });
    if (idle.length > places()) idle.shift()?.child.close();
    leavePlace();
  }
}

/**
 * Reads a document: plain text in UTF-8, GB18030 or UTF-16, HTML as saved from a site, Word (.docx), or PDF with a text layer. The format is
 * told by the content, not by the name. A UTF-8 text is taken as it is; of the others the text is taken out: page furniture, page numbers and spaces
 * of the layout are left out, broken lines joined, tables written one row a line with tabs.
 *
 * The file is read in another process, which is kept for the next one and killed when it takes more time or memory than is allowed, so that
 * no file can stop or end the caller.
 * @param options `seconds` and `megabytes` that one file may take
 * @throws CrossProvinceError that says which: missing, empty, a scan, in an unknown encoding, with a password, damaged, a zip bomb, too
 * large, too slow, or none of these formats
 * @example
 * const plan = await readDocument("seeds/000_47d3e62c6ac60a6d.txt", { seconds: 30, megabytes: 1024 });
 * plan.format; // => "text"
 */
export async function readDocument(path: string, options: ReadOptions = {}): Promise<SourceDocument> {
  requireText(path, "path");
  refuseUnknown(options, ["seconds", "megabytes", "entry"]);
  const { seconds = DEFAULTS.seconds, megabytes = DEFAULTS.megabytes, entry = ENTRY } = options;
  requireBetween(seconds, [0.001, 86_400], "seconds", "a number of seconds");
  requireBetween(megabytes, [128, 1_000_000], "megabytes", "a number of megabytes, 128 or more");
  refuseOffered(path);
  // Without a built module (TypeScript run from its source) the file is read here.
  return existsSync(entry) ? inChild(path, entry, { seconds, megabytes }) : readHere(path);
}
