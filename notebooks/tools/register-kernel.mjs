/** Registers the project's tslab kernel inside the Python environment, and nowhere else. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT, VENV } from "./paths.mjs";

/** The kernel's name, language and title as every committed notebook states them. */
export const KERNEL_SPEC = { display_name: "TypeScript", language: "typescript", name: "tslab" };

/** Writes a JSON file if its content would change. */
function writeJson(path, value) {
  const text = `${JSON.stringify(value, null, 2)}\n`;
  if (existsSync(path) && readFileSync(path, "utf8") === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/**
 * Writes the kernel's specification, which starts the tslab of this project's `node_modules` with the Node that runs
 * this program. Written at each start, so a moved Node or project mends itself.
 *
 * Node's notice that it loads an ES module with `require` (a kernel turns each import into one) is silenced: it would
 * stand on stderr in the cell, where it reads as a failure.
 */
export function registerKernel() {
  writeJson(join(VENV, "share", "jupyter", "kernels", KERNEL_SPEC.name, "kernel.json"), {
    argv: [
      process.execPath,
      "--disable-warning=ExperimentalWarning",
      join(ROOT, "node_modules", "tslab", "bin", "tslab"),
      "kernel",
      "--config-path",
      "{connection_file}",
    ],
    display_name: KERNEL_SPEC.display_name,
    language: KERNEL_SPEC.language,
  });
}

/**
 * JupyterLab's settings for this environment: it asks nobody for news or newer versions, and waits longer than its
 * second for completions, of which the kernel's first takes more. The `package.json` keeps the
 * scripts that JupyterLab brings along from being read as ES modules, as the project's own are.
 */
export function registerLabSettings() {
  writeJson(join(VENV, "package.json"), { private: true, type: "commonjs" });
  writeJson(join(VENV, "share", "jupyter", "lab", "settings", "overrides.json"), {
    "@jupyterlab/completer-extension:manager": { providerTimeout: 10_000 },
    "@jupyterlab/apputils-extension:notification": { checkForUpdates: false, fetchNews: "false" },
  });
}
