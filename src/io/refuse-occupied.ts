import { stat } from "node:fs/promises";
import { CrossProvinceError, type Issue } from "../model/issue.js";

async function issueAt(file: string, force: boolean): Promise<Issue[]> {
  try {
    const folder = (await stat(file)).isDirectory();
    if (force && !folder) return [];
    const code = folder ? "folder-in-the-way" : "file-exists";
    return [{ code, severity: "error", at: {}, parameters: { file } }];
  } catch {
    return [];
  }
}

/**
 * Refuses to write where something stands already: a file unless it may be replaced, a folder always.
 * @throws CrossProvinceError with one issue for each such path
 */
export async function refuseOccupied(paths: Iterable<string>, force: boolean): Promise<void> {
  const issues = await Promise.all([...paths].map((path) => issueAt(path, force)));
  if (issues.flat().length > 0) throw new CrossProvinceError(issues.flat());
}
