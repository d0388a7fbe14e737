import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Larger pages are not judged: a tree of the judge's own would take too much memory. */
const LARGEST = 4_000_000;

/** Text without white space, in which pieces are looked for. */
export const tight = (text: string): string => text.replace(/\s+/g, "");

/**
 * The text that Mozilla's Readability takes for the content of a page, without white space; empty where it finds none or the page is too large.
 * It and its tree are loaded at the first call.
 */
export function readableText(html: string): string {
  if (html.length > LARGEST) return "";
  const { parseHTML }: typeof import("linkedom") = require("linkedom");
  const { Readability }: typeof import("@mozilla/readability") = require("@mozilla/readability");
  try {
    const { document } = parseHTML(html);
    return tight(
      new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], {
        charThreshold: 50,
      }).parse()?.textContent ?? "",
    );
  } catch {
    return "";
  }
}
