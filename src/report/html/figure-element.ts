import type { Element } from "hast";
import { inDark } from "../../charts/in-dark.js";
import type { Language } from "../../model/language.js";
import { element, unparted } from "./element.js";
import { LOCALES, raw } from "./page.js";

/** One chart as SVG documents: as it stands on a page, and as it stands on the screen of a phone. */
export interface FigureSvgs {
  readonly wide: ReadonlyMap<string, string>;
  readonly narrow: ReadonlyMap<string, string>;
}

/** A chart inline: its own size at most, the alternative text in its place for those who do not see it. */
function inlineSvg(svg: string, alt: string, language: Language): string {
  const label = alt.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  return svg
    .replace(/^<\?xml[^>]*>\s*/u, "")
    .replace(/^<svg\b/u, `<svg role="img" aria-label="${label}" lang="${LOCALES[language]}"`);
}

/** What a figure tells beside its drawings. */
export interface FigureWords {
  readonly alt: string;
  readonly caption: string;
  readonly language: Language;
}

/** A figure with its caption; of its two drawings the style sheet shows the one that fits the screen. */
export function figureElement(
  id: string,
  svgs: FigureSvgs,
  { alt, caption, language }: FigureWords,
): Element {
  const drawing = (name: keyof FigureSvgs): Element[] => {
    const svg = svgs[name].get(id);
    return svg === undefined
      ? []
      : [element("span", { className: [name] }, [raw(inlineSvg(svg, alt, language))])];
  };
  return element("figure", { id: `figure-${id}` }, [
    element("span", { className: ["figure"], dataFigure: id }, [...drawing("wide"), ...drawing("narrow")]),
    element("figcaption", {}, unparted(caption, language)),
  ]);
}

/**
 * The colours of charts on a dark page, as style rules: each colour that a drawing uses gives way to its counterpart, as in a
 * chart that is made for a dark page.
 */
export function darkFigures({ wide, narrow }: FigureSvgs): string {
  const used = new Set<string>();
  for (const svg of [...wide.values(), ...narrow.values()]) {
    for (const [, paint] of svg.matchAll(/ ((?:fill|stroke)="#[0-9a-f]{6}")/gu)) used.add(paint ?? "");
  }
  const rules = [...used].sort().flatMap((paint) => {
    const [property = "", color = ""] = paint.replaceAll('"', "").split("=");
    const dark = inDark(color);
    return dark === color ? [] : [`.figure svg [${paint}] { ${property}: ${dark}; }`];
  });
  // Vega paints the paper of a live drawing on the drawing itself.
  rules.push(".figure svg { background-color: transparent !important; }");
  return `@media screen and (prefers-color-scheme: dark) {\n${rules.join("\n")}\n}\n`;
}
