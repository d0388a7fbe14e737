import { createRequire } from "node:module";
import type { ElementContent, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { forHtml } from "../../model/clean-text.js";
import type { Language } from "../../model/language.js";
import { contentPolicy } from "./content-policy.js";
import { element, words } from "./element.js";

const require = createRequire(import.meta.url);

/** The language tags of pages. */
export const LOCALES: Readonly<Record<Language, string>> = { zh: "zh-CN", en: "en" };

/** What a page is made of. */
export interface PageOptions {
  readonly language: Language;
  readonly title: string;
  readonly style: string;
  readonly body: readonly ElementContent[];
}

/** A stretch of markup that is written as it is: charts and scripts of our own, never text of a document. */
export const raw = (value: string): ElementContent => ({ type: "raw", value }) as unknown as ElementContent;

/** Texts and attributes without controls and marks that turn the direction of writing; what is written as it is stays. */
function cleanTexts(tree: Root): Root {
  const { visit }: typeof import("unist-util-visit") = require("unist-util-visit");
  visit(tree, (node) => {
    if (node.type === "text") node.value = forHtml(node.value);
    if (node.type !== "element") return;
    for (const [name, value] of Object.entries(node.properties)) {
      if (typeof value === "string") node.properties[name] = forHtml(value);
    }
  });
  return tree;
}

/** The tree of a page: its head, and a body that is given whole. */
export function pageTree(
  { language, title, style }: Pick<PageOptions, "language" | "title" | "style">,
  body: ElementContent,
): Root {
  return {
    type: "root",
    children: [
      { type: "doctype" },
      element("html", { lang: LOCALES[language] }, [
        element("head", {}, [
          element("meta", { charSet: "utf-8" }),
          element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
          element("meta", { name: "color-scheme", content: "light dark" }),
          element("title", {}, [words(title)]),
          element("style", {}, [words(style)]),
        ]),
        body,
      ]),
    ],
  };
}

/** The markup of a tree, its texts cleaned, ended by a line feed. */
export const pageMarkup = (tree: Root): string =>
  `${toHtml(cleanTexts(tree), { allowDangerousHtml: true, upperDoctype: true })}\n`;

/** The markup of a part of a page, its texts cleaned. */
export const partMarkup = (children: ElementContent[]): string =>
  toHtml(cleanTexts({ type: "root", children }));

/**
 * One HTML page with its style inside. Nothing is loaded from elsewhere, and no script runs but its own: the page says so by the
 * hashes of its scripts and style.
 */
export function page({ language, title, style, body }: PageOptions): string {
  return contentPolicy(pageMarkup(pageTree({ language, title, style }, element("body", {}, body))));
}
