import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import browser from "../support/chromium.json" with { type: "json" };

/** The programs outside the package that check its reports, where they are installed. */
const PLACES = {
  python: [fileURLToPath(new URL("../../.venv/bin/python", import.meta.url))],
  soffice: [
    "/usr/bin/soffice",
    "/usr/local/bin/soffice",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  ],
  chromium: [process.env.CHROMIUM ?? "", ...browser.paths],
};

/** The path of an outside program, or undefined where it is missing. */
export const outside = (name: keyof typeof PLACES): string | undefined =>
  PLACES[name].find((path) => existsSync(path));

/** What to do with the checks of an outside program: run them, or leave them out with the reason; in CI none is left out. */
export function needs(name: keyof typeof PLACES): { readonly skip: boolean; readonly title: string } {
  const missing = outside(name) === undefined && process.env.CI === undefined;
  return { skip: missing, title: missing ? ` (left out: ${name} is not installed)` : "" };
}

/** Flags with which Chromium runs without a screen, on pages of our own, and asks nothing of the network by itself. */
export const CHROMIUM_FLAGS: readonly string[] = browser.flags;
