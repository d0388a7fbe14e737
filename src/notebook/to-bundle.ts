import type { Language } from "../model/language.js";
import { html } from "./html.js";
import type { Rendered } from "./rendered.js";
import { STYLESHEET } from "./stylesheet.js";

/** A rendered value as a Jupyter MIME bundle: its markup with the style that it needs, its text, and its other types. */
export function toBundle(rendered: Rendered, language: Language): Record<string, unknown> {
  const { html: markup, text, data } = rendered;
  if (markup === undefined) return { ...data, "text/plain": text };
  const lang = language === "zh" ? "zh-CN" : "en";
  const page = html`<div class="cp" lang="${lang}">${markup}</div>`;
  return { ...data, "text/html": `<style>${STYLESHEET}</style>${page.markup}`, "text/plain": text };
}
