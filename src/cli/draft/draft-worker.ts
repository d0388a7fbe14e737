import type { DraftOptions } from "../../draft/draft-options.js";
import { serveTasks } from "../../io/serve-tasks.js";
import { type DraftTask, draftFile } from "./draft-job.js";

// One process of the pool: a file comes in, what came of it goes out. The options are the same for all files.
serveTasks((setup) => {
  const options = setup as DraftOptions;
  return (task) => draftFile(task as DraftTask, options);
});
