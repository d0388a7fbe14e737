/**
 * `npm run lab`: opens JupyterLab on the notebooks, with what it needs made first.
 * Options go on to JupyterLab: `npm run lab -- --port 8890 --no-browser`.
 */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { buildIfStale } from "./build-if-stale.mjs";
import { ensureEnvironment } from "./environment.mjs";
import { NOTEBOOKS, VENV_PYTHON, venvVariables } from "./paths.mjs";
import { KERNEL_SPEC } from "./register-kernel.mjs";

try {
  ensureEnvironment();
  buildIfStale();
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exit(1);
}

const asRoot = process.getuid?.() === 0 ? ["--allow-root"] : [];
const ours = [
  `--ServerApp.root_dir=${NOTEBOOKS}`,
  `--MultiKernelManager.default_kernel_name=${KERNEL_SPEC.name}`,
  // Completion comes from the kernel; a search for language servers would only delay the start.
  "--LanguageServerManager.autodetect=False",
  // The environment is pinned: nothing is added to it from the interface.
  "--LabApp.extension_manager=readonly",
];
const options = [...ours, ...asRoot, ...process.argv.slice(2)];
const lab = spawn(VENV_PYTHON, [join(NOTEBOOKS, "tools", "run_lab.py"), ...options], {
  cwd: NOTEBOOKS,
  env: venvVariables(),
  stdio: "inherit",
});

// The terminal's Ctrl+C reaches JupyterLab by itself (it asks once more before it stops); other stops are passed on.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => lab.kill("SIGTERM"));
lab.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGTERM" ? 0 : 1)));
