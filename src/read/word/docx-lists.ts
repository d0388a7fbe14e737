import type { CheerioAPI } from "cheerio";
import type { Element } from "domhandler";
import { childOf, childrenOf, isOn, valOf } from "./word-xml.js";

/** One level of a list as Word defines it. */
export interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** `第%1章`, `%1.%2`. */
  readonly text: string;
  /** The level (from 1) whose use starts this one anew; 0 for never, null for any level above. */
  readonly restart: number | null;
  readonly legal: boolean;
  /** The paragraph style that stands at this level. */
  readonly style: string | null;
}

/** A list as it is defined. */
export interface AbstractList {
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** The numbering style that holds the levels instead. */
  readonly styleLink: string | null;
}

/** A use of a list: where its levels start, and those that it overrides. */
export interface ListUse {
  readonly list: string;
  readonly starts: ReadonlyMap<number, number>;
  readonly levels: ReadonlyMap<number, ListLevel>;
}

/** The numbering that comes with a paragraph style. */
export interface StyleNumbering {
  readonly use: string | null;
  readonly level: number | null;
  readonly basedOn: string | null;
}

/** The whole number of an attribute, within bounds; null where there is none. */
export const numberIn = (text: string | null): number | null => {
  const value = text === null ? Number.NaN : Number.parseInt(text, 10);
  return Number.isInteger(value) ? Math.min(value, 100_000) : null;
};

function levelOf(element: Element): ListLevel {
  return {
    start: numberIn(valOf(element, "w:start")) ?? 0,
    format: valOf(element, "w:numFmt") ?? "decimal",
    text: valOf(element, "w:lvlText") ?? "",
    restart: numberIn(valOf(element, "w:lvlRestart")),
    legal: isOn(childOf(element, "w:isLgl")),
    style: valOf(element, "w:pStyle"),
  };
}

function levelsIn(elements: readonly Element[]): Map<number, ListLevel> {
  return new Map(
    elements.map((element) => [numberIn(element.attribs["w:ilvl"] ?? null) ?? 0, levelOf(element)]),
  );
}

/** The lists that `word/numbering.xml` defines, by id. */
export function abstractListsOf(numbering: CheerioAPI): Map<string, AbstractList> {
  const lists = new Map<string, AbstractList>();
  for (const element of numbering("w\\:abstractNum").toArray()) {
    lists.set(element.attribs["w:abstractNumId"] ?? "", {
      levels: levelsIn(childrenOf(element, "w:lvl")),
      styleLink: valOf(element, "w:numStyleLink"),
    });
  }
  return lists;
}

/** The uses of its lists that `word/numbering.xml` numbers, by id. */
export function listUsesOf(numbering: CheerioAPI): Map<string, ListUse> {
  const uses = new Map<string, ListUse>();
  for (const element of numbering("w\\:num").toArray()) {
    const overrides = childrenOf(element, "w:lvlOverride");
    const starts = overrides.flatMap((override): [number, number][] => {
      const start = numberIn(valOf(override, "w:startOverride"));
      return start === null ? [] : [[numberIn(override.attribs["w:ilvl"] ?? null) ?? 0, start]];
    });
    uses.set(element.attribs["w:numId"] ?? "", {
      list: valOf(element, "w:abstractNumId") ?? "",
      starts: new Map(starts),
      levels: levelsIn(overrides.flatMap((override) => childrenOf(override, "w:lvl"))),
    });
  }
  return uses;
}

/** The numberings of the paragraph styles of `word/styles.xml`, by id, and the id of the default style. */
export function styleNumberingsOf(styles: CheerioAPI | null): {
  readonly styles: ReadonlyMap<string, StyleNumbering>;
  readonly defaultStyle: string | null;
} {
  const found = new Map<string, StyleNumbering>();
  let defaultStyle: string | null = null;
  for (const element of styles?.("w\\:style").toArray() ?? []) {
    const id = element.attribs["w:styleId"] ?? "";
    const numbered = childOf(childOf(element, "w:pPr"), "w:numPr");
    found.set(id, {
      use: valOf(numbered, "w:numId"),
      level: numberIn(valOf(numbered, "w:ilvl")),
      basedOn: valOf(element, "w:basedOn"),
    });
    if (
      element.attribs["w:type"] === "paragraph" &&
      /^(?:1|true|on)$/.test(element.attribs["w:default"] ?? "")
    )
      defaultStyle = id;
  }
  return { styles: found, defaultStyle };
}
