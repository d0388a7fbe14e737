import { existsSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { DraftOptions } from "../draft/draft-options.js";
import type { Issue } from "../model/issue.js";
import type { MessageCode, MessageParameters } from "../model/messages.js";
import { type DraftResult, draftFile } from "./draft-job.js";
import { type PackedResult, unpackResult } from "./draft-transfer.js";

/** How many threads, and what one file may take. */
export interface PoolLimits {
  readonly jobs: number;
  readonly seconds: number;
  /** Called after each file, in the order in which they end. */
  readonly onResult?: (done: number, result: DraftResult) => void;
  /** The module of a thread; that of this package by default. */
  readonly entry?: string;
}

/** The heap of one thread, in MB: a text of 50 MB needs about half of it. */
const HEAP = 4096;

const failure = (path: string, code: MessageCode, parameters: MessageParameters): DraftResult => {
  const issue: Issue = {
    code,
    severity: "error",
    at: {},
    parameters: { file: basename(path), ...parameters },
  };
  return { path, issues: [issue] };
};

/** One thread that takes a file at a time; ended, and made anew for the next file, when a file takes too long or too much. */
class DraftThread {
  private worker: Worker | null = null;

  constructor(
    private readonly entry: string,
    private readonly options: DraftOptions,
    private readonly seconds: number,
  ) {}

  run(path: string): Promise<DraftResult> {
    this.worker ??= new Worker(this.entry, {
      workerData: this.options,
      resourceLimits: { maxOldGenerationSizeMb: HEAP },
    });
    const worker = this.worker;
    return new Promise((resolve) => {
      const end = (result: DraftResult, broken: boolean): void => {
        clearTimeout(timer);
        worker.off("message", onMessage);
        worker.off("error", onError);
        worker.off("exit", onExit);
        if (broken) {
          this.worker = null;
          worker.on("error", () => {});
          void worker.terminate();
        }
        resolve(result);
      };
      const onMessage = (result: PackedResult): void => end(unpackResult(result), false);
      const onError = (error: NodeJS.ErrnoException): void => {
        const memory = error.code === "ERR_WORKER_OUT_OF_MEMORY";
        end(failure(path, memory ? "document-memory" : "document-damaged", { cause: error.message }), true);
      };
      const onExit = (code: number): void =>
        end(failure(path, "document-damaged", { cause: `thread ended with ${code}` }), true);
      const timer = setTimeout(
        () => end(failure(path, "document-slow", { seconds: this.seconds }), true),
        this.seconds * 1000,
      );
      worker.on("message", onMessage);
      worker.on("error", onError);
      worker.on("exit", onExit);
      worker.postMessage(path);
    });
  }

  async close(): Promise<void> {
    await this.worker?.terminate();
  }
}

/**
 * Reads and drafts files, several at once, each in a thread with bounds of time and memory.
 * @returns the results in the order of the paths; a file that can't be read does not stop the others
 */
export async function draftAll(
  paths: readonly string[],
  options: DraftOptions,
  limits: PoolLimits,
): Promise<DraftResult[]> {
  const { jobs, seconds, onResult } = limits;
  const entry = limits.entry ?? fileURLToPath(new URL("./draft-worker.js", import.meta.url));
  // Without a built worker (TypeScript run from its source) the files are read in this thread.
  const threads = existsSync(entry)
    ? Array.from({ length: Math.min(jobs, paths.length) }, () => new DraftThread(entry, options, seconds))
    : [{ run: (path: string) => draftFile(path, options), close: async () => {} }];
  const results: DraftResult[] = new Array(paths.length);
  let next = 0;
  let done = 0;
  await Promise.all(
    threads.map(async (thread) => {
      for (let index = next++; index < paths.length; index = next++) {
        const result = await thread.run(paths[index] ?? "");
        results[index] = result;
        done += 1;
        onResult?.(done, result);
      }
      await thread.close();
    }),
  );
  return results;
}
