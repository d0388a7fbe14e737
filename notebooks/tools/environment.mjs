/** Makes the Python environment that the notebooks run in, when there is none or its requirements changed. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { EnvironmentProblem } from "./environment-problem.mjs";
import { findPython } from "./find-python.mjs";
import { REQUIREMENTS, ROOT, VENV, VENV_PYTHON, venvVariables } from "./paths.mjs";
import { registerKernel, registerLabSettings } from "./register-kernel.mjs";

const STAMP = join(VENV, "requirements.sha256");

/** How pip says that it found nobody to ask, as against a package that it asked for in vain. */
const UNREACHABLE =
  /NewConnectionError|ConnectTimeout|ReadTimeout|ProxyError|SSLError|name resolution|from versions: none/i;

/** The hash of what the environment is made from: the requirements, and the place, for an environment cannot move. */
function currentStamp() {
  return createHash("sha256").update(readFileSync(REQUIREMENTS)).update(ROOT).digest("hex");
}

/** Whether the environment was finished from these very requirements. */
function isCurrent() {
  return (
    existsSync(VENV_PYTHON) && existsSync(STAMP) && readFileSync(STAMP, "utf8").trim() === currentStamp()
  );
}

/** Makes an empty environment in the place of any old one. */
function makeVenv(python) {
  rmSync(VENV, { recursive: true, force: true });
  const made = spawnSync(python, ["-m", "venv", VENV], { encoding: "utf8" });
  if (made.status === 0) return;
  const reason = `${made.stdout ?? ""}${made.stderr ?? ""}`;
  throw new EnvironmentProblem("install", `无法建立 .venv / Could not make .venv:\n${reason}`);
}

/** Installs the pinned packages, each checked against its hash; nothing is built from source. */
function installRequirements() {
  const options = ["--quiet", "--disable-pip-version-check", "--no-input", "--only-binary=:all:"];
  const args = ["-m", "pip", "install", ...options, "--require-hashes", "-r", REQUIREMENTS];
  const pip = spawnSync(VENV_PYTHON, args, { encoding: "utf8", env: venvVariables() });
  if (pip.status === 0) return;
  const reason = `${pip.stdout ?? ""}${pip.stderr ?? ""}`;
  if (UNREACHABLE.test(reason)) {
    const text =
      "连不上 Python 软件包索引，无法安装 JupyterLab。\nThe Python package index cannot be reached.";
    throw new EnvironmentProblem("index", `${text}\n${reason}`);
  }
  throw new EnvironmentProblem("install", `安装失败 / The installation failed:\n${reason}`);
}

/**
 * Makes sure that `.venv` holds exactly `notebooks/requirements.txt` and that the project's kernel is registered in
 * it. Takes about a minute the first time and a few milliseconds after.
 *
 * @param {(line: string) => void} [say] where progress goes; standard error unless told
 * @throws {EnvironmentProblem} where there is no suitable Python, no package index, or a failed installation
 */
export function ensureEnvironment(say = console.error) {
  if (!isCurrent()) {
    const python = findPython();
    say("正在 .venv 中安装 JupyterLab（约一两分钟）… / Installing JupyterLab into .venv (a minute or two) …");
    try {
      makeVenv(python);
      installRequirements();
      writeFileSync(STAMP, `${currentStamp()}\n`);
    } catch (problem) {
      rmSync(VENV, { recursive: true, force: true });
      throw problem;
    }
  }
  registerKernel();
  registerLabSettings();
}
