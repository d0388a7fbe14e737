/** The first step of `npm run build`: takes out of `dist/` what the compiler made of sources that are gone. */
import { existsSync, readdirSync, rmdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** What the compiler makes of one source. */
const OUTPUT = /\.(?:d\.ts|js)$/u;

/**
 * Deletes each output that has no source, and the folders that are then empty. What the bundler makes is left to it.
 *
 * @param {string} root the folder of `src` and `dist`
 * @returns {string[]} what was deleted, by its path in `dist`
 */
export function pruneDist(root) {
  const pruned = [];
  const prune = (folder) => {
    const at = join(root, "dist", folder);
    const entries = readdirSync(at, { withFileTypes: true });
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (path !== "bundle") prune(path);
      } else if (OUTPUT.test(path) && !existsSync(join(root, "src", path.replace(OUTPUT, ".ts")))) {
        rmSync(join(at, entry.name));
        pruned.push(path);
      }
    }
    if (folder !== "" && readdirSync(at).length === 0) rmdirSync(at);
  };
  if (existsSync(join(root, "dist"))) prune("");
  return pruned;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  pruneDist(fileURLToPath(new URL("../..", import.meta.url)));
