import { serveTasks } from "../io/serve-tasks.js";
import { CrossProvinceError } from "../model/issue.js";
import type { ReadAnswer, ReadTask } from "./read-document.js";
import { readHere } from "./read-here.js";

// A process of `readDocument`: a path comes in, its document goes out.
serveTasks(() => async (task): Promise<ReadAnswer> => {
  const { path, folder } = task as ReadTask;
  if (folder !== process.cwd()) process.chdir(folder);
  try {
    return { document: await readHere(path) };
  } catch (error) {
    if (!(error instanceof CrossProvinceError)) throw error;
    return { issues: error.issues };
  }
});
