import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { DraftOptions } from "../../draft/draft-options.js";
import { type ChildLimits, GuardedChild } from "../../io/guarded-child.js";
import { refusalOf } from "../../read/read-document.js";
import { type DraftResult, type DraftTask, draftedBefore, draftFile, keepFailure } from "./draft-job.js";

/** How many processes, and what one file may take. */
export interface PoolLimits extends ChildLimits {
  readonly jobs: number;
  /** Called after each file, in the order in which they end; `again`: it was drafted by an earlier run. */
  readonly onResult?: (done: number, result: DraftResult, again: boolean) => void;
  /** The module of a process; that of this package by default. */
  readonly entry?: string;
}

/** One process that takes a file at a time. */
interface Member {
  readonly run: (task: DraftTask) => Promise<DraftResult>;
  readonly close: () => void;
}

function guarded(entry: string, options: DraftOptions, limits: ChildLimits): Member {
  const child = new GuardedChild(entry, limits, options);
  return {
    run: async (task) => {
      const outcome = await child.run(task);
      // The answer is that of our own module at the other end.
      if (outcome.kind === "answer") return outcome.value as DraftResult;
      return keepFailure(task, refusalOf(outcome, task.path, limits).issues);
    },
    close: () => child.close(),
  };
}

/**
 * Reads and drafts files, several at once, each in a process with bounds of time and memory. What an earlier run has drafted is not
 * drafted again.
 * @returns the results in the order of the tasks; a file that can't be read does not stop the others
 */
export async function draftAll(
  tasks: readonly DraftTask[],
  options: DraftOptions,
  limits: PoolLimits,
): Promise<DraftResult[]> {
  const { jobs, seconds, megabytes, onResult } = limits;
  const entry = limits.entry ?? fileURLToPath(new URL("./draft-worker.js", import.meta.url));
  // Without a built worker (TypeScript run from its source) the files are read in this process.
  const members: Member[] = existsSync(entry)
    ? Array.from({ length: Math.min(jobs, tasks.length) }, () =>
        guarded(entry, options, { seconds, megabytes }),
      )
    : [{ run: (task) => draftFile(task, options), close: () => {} }];
  const results: DraftResult[] = new Array(tasks.length);
  let next = 0;
  let done = 0;
  await Promise.all(
    members.map(async (member) => {
      for (let index = next++; index < tasks.length; index = next++) {
        const task = tasks[index];
        if (task === undefined) continue;
        const before = await draftedBefore(task);
        const result = before ?? (await member.run(task));
        results[index] = result;
        done += 1;
        onResult?.(done, result, before !== null);
      }
      member.close();
    }),
  );
  return results;
}
