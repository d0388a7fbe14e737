/** Where things are: the project, its notebooks and its Python environment. */
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const ROOT = resolve(fileURLToPath(new URL("../..", import.meta.url)));

/** The folder of the notebooks; a kernel's working folder. */
export const NOTEBOOKS = join(ROOT, "notebooks");

/** The pinned Python packages, with hashes. */
export const REQUIREMENTS = join(NOTEBOOKS, "requirements.txt");

/** The project's own Python environment. */
export const VENV = join(ROOT, ".venv");

const SCRIPTS = join(VENV, process.platform === "win32" ? "Scripts" : "bin");

/** The Python inside {@link VENV}. */
export const VENV_PYTHON = join(SCRIPTS, process.platform === "win32" ? "python.exe" : "python");

/**
 * The variables for a program that runs inside {@link VENV}: its scripts first on the path, and its kernels and
 * settings before the user's own.
 */
export function venvVariables() {
  const separator = process.platform === "win32" ? ";" : ":";
  return {
    ...process.env,
    VIRTUAL_ENV: VENV,
    PATH: `${SCRIPTS}${separator}${process.env.PATH ?? ""}`,
    PYTHONUTF8: "1",
    JUPYTER_PREFER_ENV_PATH: "1",
  };
}
