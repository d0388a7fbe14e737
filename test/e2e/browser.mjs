/** The browser of the end-to-end test: the machine's own Chromium. */
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const PATHS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

const FLAGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Starts Chromium without a window. The variable `CHROMIUM` names another one than the usual places.
 *
 * @throws {Error} where there is none, saying what to install
 */
export async function startBrowser() {
  const executablePath = [process.env.CHROMIUM, ...PATHS].find((path) => path && existsSync(path));
  if (executablePath === undefined) {
    throw new Error("没有找到 Chromium / No Chromium was found. Debian: apt-get install chromium");
  }
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({ executablePath, headless: true, args: [...FLAGS, ...asRoot] });
}
