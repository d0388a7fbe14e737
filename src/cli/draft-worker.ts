import { parentPort, workerData } from "node:worker_threads";
import type { DraftOptions } from "../draft/draft-options.js";
import { draftFile } from "./draft-job.js";
import { packResult } from "./draft-transfer.js";

// One thread of the pool: a path comes in, its result goes out. The options are the same for all files.
const options = workerData as DraftOptions;
parentPort?.on("message", (path: string) => {
  draftFile(path, options).then(
    (result) => parentPort?.postMessage(packResult(result)),
    (error: unknown) => {
      // Ends the thread, which the pool reports for this file.
      throw error;
    },
  );
});
