import { forHtml } from "../model/clean-text.js";

/** Markup that is safe to put into a page as it is. Only {@link html}, {@link joined} and {@link trusted} make it. */
export class Html {
  readonly markup: string;

  /** @internal */
  constructor(markup: string) {
    this.markup = markup;
  }
}

/** What may stand in a template: text is escaped, markup is not, nothing shows for null, undefined and false. */
export type HtmlPart = Html | string | number | null | undefined | false | readonly HtmlPart[];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Text with the five characters that mean something in HTML written as entities; safe in text and in quoted attributes.
 * @example
 * escapeHtml("R&D < 2%"); // => "R&amp;D &lt; 2%"
 */
export function escapeHtml(text: string): string {
  return forHtml(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

function markupOf(part: HtmlPart): string {
  if (part === null || part === undefined || part === false) return "";
  if (part instanceof Html) return part.markup;
  if (typeof part === "string" || typeof part === "number") return escapeHtml(String(part));
  return part.map(markupOf).join("");
}

/** A template of markup: all that is put in is escaped, but for markup that this function made. Attributes must be quoted. */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlPart[]): Html {
  return new Html(parts.reduce((made, part, index) => `${made}${markupOf(values[index - 1])}${part}`));
}

/** Markup that a writer of documents has made and escaped. */
export function trusted(markup: string): Html {
  return new Html(markup);
}

/** Parts with markup between each two of them; empty parts are left out. */
export function joined(parts: readonly HtmlPart[], between: HtmlPart): Html {
  return new Html(
    parts
      .map(markupOf)
      .filter((part) => part !== "")
      .join(markupOf(between)),
  );
}
