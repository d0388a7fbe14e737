/** Finds a Python that can make the environment. */
import { spawnSync } from "node:child_process";
import { EnvironmentProblem } from "./environment-problem.mjs";

const NAMES = ["python3", "python3.13", "python3.12", "python3.11", "python3.10", "python"];

const PROBE = "import sys; print('%d.%d' % sys.version_info[:2]); import venv, ensurepip";

/** What is wrong with one Python, or `undefined` where it will do. */
function fault(version, complete) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major < 3 || (major === 3 && minor < 10)) return `Python ${version} < 3.10`;
  if (!complete) return `Python ${version}: 没有 venv 或 ensurepip / no venv or ensurepip`;
  return undefined;
}

/**
 * The command of a Python ≥ 3.10 that has `venv` and `ensurepip`. The variable `PYTHON` goes before the usual names.
 *
 * @returns {string}
 * @throws {EnvironmentProblem} of kind `python`, saying what to install
 */
export function findPython() {
  const faults = [];
  const names = process.env.PYTHON ? [process.env.PYTHON, ...NAMES] : NAMES;
  for (const name of names) {
    const probe = spawnSync(name, ["-c", PROBE], { encoding: "utf8" });
    const version = /^\d+\.\d+/.exec(probe.stdout ?? "")?.[0];
    if (version === undefined) continue;
    const found = fault(version, probe.status === 0);
    if (found === undefined) return name;
    faults.push(`${name}: ${found}`);
  }
  const seen = faults.length > 0 ? `\n  找到 / Found: ${faults.join("; ")}` : "";
  throw new EnvironmentProblem(
    "python",
    `运行笔记本需要 Python 3.10 或更新版本，并带有 venv 和 ensurepip。
The notebooks need Python 3.10 or newer, with venv and ensurepip.${seen}
  Debian, Ubuntu:  sudo apt-get install python3 python3-venv
  macOS:           brew install python
  Windows:         winget install Python.Python.3.12
  另有 Python 时 / With a Python elsewhere:  PYTHON=/path/to/python3 npm run lab`,
  );
}
