import { dirname, resolve, sep } from "node:path";
import { changeFolder, type FileContent } from "./change-folder.js";

export type { FileContent } from "./change-folder.js";

/** The innermost folder that holds all paths. */
function commonFolder(paths: readonly string[]): string {
  const folders = paths.map((path) => dirname(resolve(path)).split(sep));
  const [first = []] = folders;
  let length = first.length;
  for (const parts of folders) {
    let same = 0;
    while (same < length && parts[same] === first[same]) same += 1;
    length = same;
  }
  return first.slice(0, length).join(sep) || sep;
}

/**
 * Writes several files all or none: all of them whole in a work folder beside their places, then each is renamed into its place. When
 * anything fails, what was there before is there again; what is stopped halfway is finished by the next that writes there.
 * @param options `root`: the folder that is locked meanwhile, by default the innermost that holds all files; `keep`: keep the state
 * before for `undo`; `command`: what others are told who wait
 */
export async function writeTogether(
  files: readonly FileContent[],
  options: { readonly root?: string; readonly keep?: boolean; readonly command?: string } = {},
): Promise<void> {
  if (files.length === 0) return;
  const root = options.root ?? commonFolder(files.map(({ path }) => path));
  const { keep = false, command = "write" } = options;
  await changeFolder(root, { command, keep }, async () => ({ files, value: undefined }));
}
