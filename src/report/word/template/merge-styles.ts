/** Styles of two documents as one: the template's, with those of the report that it has no style of that name for. */
export interface MergedStyles {
  readonly xml: string;
  /** What the report's styles are called in it, by their own ids. */
  readonly names: ReadonlyMap<string, string>;
}

const STYLE = /<w:style\b[\s\S]*?<\/w:style>/gu;
const idOf = (style: string): string => /w:styleId="([^"]*)"/u.exec(style)?.[1] ?? "";
const nameOf = (style: string): string => /<w:name w:val="([^"]*)"/u.exec(style)?.[1]?.toLowerCase() ?? "";
const typeOf = (style: string): string => /w:type="([^"]*)"/u.exec(style)?.[1] ?? "paragraph";

/** The ids of styles in a part: of paragraphs, runs, tables, and of styles that others build on. */
export const withStyleNames = (xml: string, names: ReadonlyMap<string, string>): string =>
  xml.replace(
    /(<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link) w:val=")([^"]*)"/gu,
    (_, before: string, id: string) => `${before}${names.get(id) ?? id}"`,
  );

const DEFAULTS = /<w:docDefaults>[\s\S]*?<\/w:docDefaults>/u;
const LANGUAGE = /<w:lang\b[^>]*\/>/u;

/** The template's styles in the languages of the report: what speaks a text aloud or checks its spelling goes by them. */
function withLanguages(template: string, report: string): string {
  const [language] = LANGUAGE.exec(DEFAULTS.exec(report)?.[0] ?? "") ?? [];
  if (language === undefined) return template;
  return template.replace(DEFAULTS, (defaults) =>
    LANGUAGE.test(defaults)
      ? defaults.replace(LANGUAGE, language)
      : defaults.replace(/(?=<\/w:rPr><\/w:rPrDefault>)/u, language),
  );
}

/** Styles of one name are one, since Word names its own alike in every language while their ids differ. */
export function mergeStyles(template: string, report: string): MergedStyles {
  const known = new Map<string, string>();
  const ids = new Set<string>();
  for (const [style] of template.matchAll(STYLE)) {
    known.set(`${typeOf(style)} ${nameOf(style)}`, idOf(style));
    ids.add(idOf(style));
  }
  const names = new Map<string, string>();
  const added: string[] = [];
  for (const [style] of report.matchAll(STYLE)) {
    const there = known.get(`${typeOf(style)} ${nameOf(style)}`);
    const id = there ?? (ids.has(idOf(style)) ? `Report${idOf(style)}` : idOf(style));
    names.set(idOf(style), id);
    if (there === undefined) {
      const renamed = style.replace(/w:styleId="[^"]*"/u, `w:styleId="${id}"`);
      added.push(renamed.replace(/ w:default="1"/u, ""));
    }
  }
  const more = added.map((style) => withStyleNames(style, names)).join("");
  return { xml: withLanguages(template, report).replace("</w:styles>", `${more}</w:styles>`), names };
}
