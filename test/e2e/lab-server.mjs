/** JupyterLab as `npm run lab` starts it, on a free port of this machine and with settings of its own. */
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ROOT } from "../../notebooks/tools/paths.mjs";

/** The first start may have to install JupyterLab. */
const START_SECONDS = 600;

/** What the test needs otherwise than a user: nothing saved by itself, and every cell in the page at once. */
const SETTINGS = {
  "@jupyterlab/docmanager-extension/plugin": { autosave: false },
  "@jupyterlab/notebook-extension/tracker": { windowingMode: "none" },
};

/** A port that nobody listens on. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Folders for the server's settings, apart from those of whoever runs the test. */
function writeSettings(home) {
  const settings = join(home, "settings");
  for (const [plugin, value] of Object.entries(SETTINGS)) {
    const path = join(settings, `${plugin}.jupyterlab-settings`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(value));
  }
  return {
    JUPYTER_CONFIG_DIR: join(home, "config"),
    JUPYTER_DATA_DIR: join(home, "data"),
    JUPYTER_RUNTIME_DIR: join(home, "runtime"),
    JUPYTERLAB_SETTINGS_DIR: settings,
    JUPYTERLAB_WORKSPACES_DIR: join(home, "workspaces"),
  };
}

/** Waits until the server answers; fails when its process has ended or the time is over. */
async function untilReady(url, token, hasEnded) {
  const end = Date.now() + START_SECONDS * 1000;
  while (Date.now() < end && !hasEnded()) {
    const answer = await fetch(`${url}/api/status`, { headers: { Authorization: `token ${token}` } }).catch(
      () => undefined,
    );
    if (answer?.ok) return;
    await sleep(200);
  }
  throw new Error(hasEnded() ? "JupyterLab ended" : `JupyterLab did not answer within ${START_SECONDS} s`);
}

/**
 * Starts JupyterLab and waits until it answers.
 *
 * @returns {Promise<{page: (path?: string) => string, stop: () => Promise<void>}>} `page` gives the address of a
 *   notebook (or of the interface), `stop` ends the server and its kernels
 * @throws {Error} where it does not start, with what it said
 */
export async function startLab() {
  const home = mkdtempSync(join(tmpdir(), "cross-province-lab-"));
  const port = await freePort();
  const token = randomBytes(16).toString("hex");
  const options = ["--port", String(port), "--no-browser", "--ServerApp.port_retries=0"];
  const child = spawn(process.execPath, [join(ROOT, "notebooks", "tools", "lab.mjs"), ...options], {
    env: { ...process.env, ...writeSettings(home), JUPYTER_TOKEN: token },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => {
      said += text;
    });
  }
  let ended = false;
  const end = new Promise((resolve) => {
    child.on("exit", () => {
      ended = true;
      resolve();
    });
  });
  const stop = async () => {
    child.kill("SIGTERM");
    await end;
    rmSync(home, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}`;
  try {
    await untilReady(url, token, () => ended);
  } catch (problem) {
    await stop();
    throw new Error(`${problem.message}\n${said}`);
  }
  let opened = 0;
  // A workspace of its own each time: JupyterLab would open the notebooks of the page before again.
  const page = (path = "") => {
    opened += 1;
    return `${url}/lab/workspaces/trial-${opened}${path && `/tree/${encodeURI(path)}`}?token=${token}`;
  };
  return { page, stop };
}
