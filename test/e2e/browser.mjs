/** The browser of the end-to-end test: the machine's own Chromium. */
import { existsSync, readFileSync } from "node:fs";
import { chromium } from "playwright-core";

const { paths, flags } = JSON.parse(
  readFileSync(new URL("../support/chromium.json", import.meta.url), "utf8"),
);

/**
 * Starts Chromium without a window. The variable `CHROMIUM` names another one than the usual places.
 *
 * @throws {Error} where there is none, saying what to install
 */
export async function startBrowser() {
  const executablePath = [process.env.CHROMIUM, ...paths].find((path) => path && existsSync(path));
  if (executablePath === undefined) {
    throw new Error("没有找到 Chromium / No Chromium was found. Debian: apt-get install chromium");
  }
  return chromium.launch({ executablePath, headless: true, args: flags });
}
