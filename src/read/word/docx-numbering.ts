import type { CheerioAPI } from "cheerio";
import type { Element } from "domhandler";
import {
  type AbstractList,
  abstractListsOf,
  type ListLevel,
  type ListUse,
  listUsesOf,
  numberIn,
  type StyleNumbering,
  styleNumberingsOf,
} from "./docx-lists.js";
import { formatListNumber } from "./number-format.js";
import { childOf, valOf } from "./word-xml.js";

/** A place in a list: which one, and how deep from 0. */
interface Place {
  readonly use: string;
  readonly level: number;
}

/** The most levels that a list has (ECMA-376 part 1, 17.9.6). */
const LEVELS = 9;

/**
 * The numbers that Word prints before the paragraphs of its lists and numbered headings, which stand in no paragraph's text
 * (ECMA-376 part 1, 17.9): levels, formats, restarts, overrides, and numbering that comes with a style.
 * Give it the paragraphs in the order of the document; all lists of one definition count together, as in Word.
 */
export class ListNumbers {
  private readonly lists: ReadonlyMap<string, AbstractList>;
  private readonly uses: ReadonlyMap<string, ListUse>;
  private readonly styles: ReadonlyMap<string, StyleNumbering>;
  private readonly counts = new Map<string, (number | null)[]>();
  private readonly started = new Set<string>();
  private readonly defaultStyle: string | null;

  /**
   * @param numbering `word/numbering.xml`
   * @param styles `word/styles.xml`, or null where there is none
   */
  constructor(numbering: CheerioAPI, styles: CheerioAPI | null) {
    this.lists = abstractListsOf(numbering);
    this.uses = listUsesOf(numbering);
    const numbered = styleNumberingsOf(styles);
    this.styles = numbered.styles;
    this.defaultStyle = numbered.defaultStyle;
  }

  /**
   * Counts a paragraph and gives the words printed before it: empty for one that stands in no list, or behind a bullet.
   * @param paragraph a `w:p`
   */
  next(paragraph: Element): string {
    const properties = childOf(paragraph, "w:pPr");
    const place = this.placeOf(childOf(properties, "w:numPr"), valOf(properties, "w:pStyle"));
    if (place === null) return "";
    const { use, list } = this.listOf(place.use);
    const level = use === undefined || list === undefined ? undefined : this.levelAt(use, list, place.level);
    if (use === undefined || list === undefined || level === undefined) return "";
    const counts = this.count(use, list, place);
    if (level.format === "bullet") return "";
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const other = this.levelAt(use, list, at);
      const value = counts[at] ?? use.starts.get(at) ?? other?.start ?? 1;
      return formatListNumber(value, level.legal ? "decimal" : (other?.format ?? "decimal"));
    });
  }

  private levelAt(use: ListUse, list: AbstractList, level: number): ListLevel | undefined {
    return use.levels.get(level) ?? list.levels.get(level);
  }

  /** The place of a paragraph by its own numbering, else by that of its style or of one that this is based on. */
  private placeOf(own: Element | null, style: string | null): Place | null {
    const use = valOf(own, "w:numId");
    const level = numberIn(valOf(own, "w:ilvl"));
    const inherited = this.placeOfStyle(style ?? this.defaultStyle);
    const place = use === null ? inherited : { use, level: 0 };
    if (place === null || place.use === "0") return null;
    return {
      use: place.use,
      level: Math.min(
        LEVELS - 1,
        level ?? (use === null || use === inherited?.use ? (inherited?.level ?? 0) : 0),
      ),
    };
  }

  private placeOfStyle(style: string | null): Place | null {
    const seen = new Set<string>();
    let level: number | null = null;
    for (let id = style; id !== null && !seen.has(id); id = this.styles.get(id)?.basedOn ?? null) {
      seen.add(id);
      const found = this.styles.get(id);
      level ??= found?.level ?? null;
      if (found?.use === null || found?.use === undefined) continue;
      const levels = this.listOf(found.use).list?.levels ?? [];
      const linked = [...levels].find(
        ([, { style: linkedStyle }]) => linkedStyle !== null && seen.has(linkedStyle),
      );
      return { use: found.use, level: linked?.[0] ?? level ?? 0 };
    }
    return null;
  }

  /** The definition behind a use of a list, through the numbering style that it may name. */
  private listOf(id: string): { use?: ListUse; list?: AbstractList } {
    const seen = new Set<string>();
    let use = this.uses.get(id);
    let list = this.lists.get(use?.list ?? "");
    while (use !== undefined && list?.styleLink != null && !seen.has(list.styleLink)) {
      seen.add(list.styleLink);
      const linked: ListUse | undefined = this.uses.get(this.styles.get(list.styleLink)?.use ?? "");
      if (linked === undefined) break;
      use = { ...use, list: linked.list };
      list = this.lists.get(linked.list);
    }
    return { ...(use === undefined ? {} : { use }), ...(list === undefined ? {} : { list }) };
  }

  /** Counts one paragraph at its level; the levels below start anew unless they say otherwise. */
  private count(use: ListUse, list: AbstractList, place: Place): readonly (number | null)[] {
    const counts = this.counts.get(use.list) ?? Array.from({ length: LEVELS }, () => null);
    this.counts.set(use.list, counts);
    const override = use.starts.get(place.level);
    const mark = `${place.use} ${place.level}`;
    const before = counts[place.level];
    const fresh = override !== undefined && !this.started.has(mark);
    this.started.add(mark);
    counts[place.level] =
      fresh || before === null || before === undefined
        ? (override ?? this.levelAt(use, list, place.level)?.start ?? 1)
        : before + 1;
    for (let below = place.level + 1; below < LEVELS; below += 1) {
      const restart = this.levelAt(use, list, below)?.restart ?? null;
      if (restart === null || place.level < restart) counts[below] = null;
    }
    return counts;
  }
}
