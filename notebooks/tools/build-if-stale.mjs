/** Builds the package when a notebook would otherwise import something older than its source. */
import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./paths.mjs";

const INPUTS = ["src", "tsconfig.json", "tsconfig.build.json", "rolldown.config.mjs"];

/** The time of the last change under a file or folder, in milliseconds; 0 where there is none. */
function lastChange(path) {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry === undefined) return 0;
  if (!entry.isDirectory()) return entry.mtimeMs;
  const inside = readdirSync(path).map((name) => lastChange(join(path, name)));
  return Math.max(entry.mtimeMs, ...inside);
}

/**
 * Runs an npm script of the project, with its output on this terminal.
 *
 * @param {string} script
 * @returns {boolean} whether it succeeded
 */
export function npmRun(script) {
  const npm = process.env.npm_execpath;
  const options = { cwd: ROOT, stdio: "inherit" };
  const run =
    npm === undefined
      ? spawnSync("npm", ["run", "--silent", script], { ...options, shell: process.platform === "win32" })
      : spawnSync(process.execPath, [npm, "run", "--silent", script], options);
  return run.status === 0;
}

/**
 * Builds `dist/` if it is missing or older than the source.
 *
 * @throws {Error} where the build fails; the compiler has then said why
 */
export function buildIfStale() {
  const built = lastChange(join(ROOT, "dist", "bundle", "index.js"));
  if (built > 0 && INPUTS.every((input) => lastChange(join(ROOT, input)) <= built)) return;
  if (!npmRun("build")) throw new Error("构建失败 / The build failed: npm run build");
}
