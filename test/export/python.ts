import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** The Python of the project's environment. */
export const PYTHON = join(
  ROOT,
  ".venv",
  ...(process.platform === "win32" ? ["Scripts", "python.exe"] : ["bin", "python"]),
);
const PROBE = "import csvw, duckdb, frictionless, pandas, pyarrow, pysdmx";

/** Whether the Python environment with the clients is there. */
function hasClients(): boolean {
  return existsSync(PYTHON) && spawnSync(PYTHON, ["-c", PROBE]).status === 0;
}

/** Whether to leave out the tests by clients in Python: never in CI, elsewhere only where the environment is missing, and loudly. */
export function withoutPython(): boolean {
  if (process.env.CI || hasClients()) return false;
  process.stderr.write(
    "\nSKIPPED: the exports are not read by Python clients, since .venv lacks them. `npm run notebooks` makes it.\n",
  );
  return true;
}

/** Runs a client of `clients/` and returns what it prints, a JSON value. */
export function runClient(name: string, ...args: readonly string[]): unknown {
  const script = fileURLToPath(new URL(`clients/${name}.py`, import.meta.url));
  const ran = spawnSync(PYTHON, ["-W", "ignore", script, ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, PYTHONUTF8: "1" },
  });
  if (ran.status !== 0) throw new Error(`${name}.py failed:\n${ran.stderr || String(ran.error)}`);
  return JSON.parse(ran.stdout);
}

/** Writes a file of a test, with the folders that its name asks for, and gives its path. */
export async function putIn(folder: string, name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  return path;
}
