import type { DraftOptions } from "../draft/draft-options.js";
import { serveTasks } from "../io/serve-tasks.js";
import { draftFile } from "./draft-job.js";
import { packResult } from "./draft-transfer.js";

// One process of the pool: a path comes in, its result goes out. The options are the same for all files.
serveTasks((setup) => {
  const options = setup as DraftOptions;
  return async (path) => packResult(await draftFile(String(path), options));
});
