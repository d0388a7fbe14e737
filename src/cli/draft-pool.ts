import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { DraftOptions } from "../draft/draft-options.js";
import { type ChildLimits, GuardedChild } from "../io/guarded-child.js";
import { refusalOf } from "../read/read-document.js";
import { type DraftResult, draftFile } from "./draft-job.js";
import { type PackedResult, unpackResult } from "./draft-transfer.js";

/** How many processes, and what one file may take. */
export interface PoolLimits extends ChildLimits {
  readonly jobs: number;
  /** Called after each file, in the order in which they end. */
  readonly onResult?: (done: number, result: DraftResult) => void;
  /** The module of a process; that of this package by default. */
  readonly entry?: string;
}

/** One process that takes a file at a time. */
interface Member {
  readonly run: (path: string) => Promise<DraftResult>;
  readonly close: () => void;
}

function guarded(entry: string, options: DraftOptions, limits: ChildLimits): Member {
  const child = new GuardedChild(entry, limits, options);
  return {
    run: async (path) => {
      const outcome = await child.run(path);
      // The answer is that of our own module at the other end.
      if (outcome.kind === "answer") return unpackResult(outcome.value as PackedResult);
      return { path, issues: refusalOf(outcome, path, limits).issues };
    },
    close: () => child.close(),
  };
}

/**
 * Reads and drafts files, several at once, each in a process with bounds of time and memory.
 * @returns the results in the order of the paths; a file that can't be read does not stop the others
 */
export async function draftAll(
  paths: readonly string[],
  options: DraftOptions,
  limits: PoolLimits,
): Promise<DraftResult[]> {
  const { jobs, seconds, megabytes, onResult } = limits;
  const entry = limits.entry ?? fileURLToPath(new URL("./draft-worker.js", import.meta.url));
  // Without a built worker (TypeScript run from its source) the files are read in this process.
  const members: Member[] = existsSync(entry)
    ? Array.from({ length: Math.min(jobs, paths.length) }, () =>
        guarded(entry, options, { seconds, megabytes }),
      )
    : [{ run: (path) => draftFile(path, options), close: () => {} }];
  const results: DraftResult[] = new Array(paths.length);
  let next = 0;
  let done = 0;
  await Promise.all(
    members.map(async (member) => {
      for (let index = next++; index < paths.length; index = next++) {
        const result = await member.run(paths[index] ?? "");
        results[index] = result;
        done += 1;
        onResult?.(done, result);
      }
      member.close();
    }),
  );
  return results;
}
