import type { ElementContent, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import type { Language } from "../../model/language.js";
import { element, words } from "./element.js";

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

/** One HTML page with its style inside. */
export function page({ language, title, style, body }: PageOptions): string {
  const tree: Root = {
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
        element("body", {}, body),
      ]),
    ],
  };
  return `${toHtml(tree, { allowDangerousHtml: true, upperDoctype: true })}\n`;
}
