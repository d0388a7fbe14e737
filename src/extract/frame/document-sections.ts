import type { Headings } from "../../text/structure/sections.js";
import { type SectionKind, sectionKind, type TitleKind, titleKind } from "./section-kind.js";

/** The section that a stretch of a document stands in. */
export interface Section {
  /** The heading path in the document's own words; empty before the first heading. */
  readonly path: string;
  readonly kind: SectionKind;
  /** Its two widest headings: a deadline printed at the head of a section ends where these change. */
  readonly level: string;
}

const NO_SECTION: Section = { path: "", kind: "other", level: "" };

/** The sections of a document by offset of its reading text. */
export interface DocumentSections {
  /** Offsets asked one after the other must not fall. */
  readonly at: (offset: number) => Section;
}

/** Reads the headings of a document into sections; a title heads many sections, so its kind is read once. */
export function documentSections({ list }: Headings): DocumentSections {
  const kinds = new Map<string, TitleKind>();
  const kindOf = (title: string): TitleKind => {
    const known = kinds.get(title) ?? titleKind(title);
    kinds.set(title, known);
    return known;
  };
  const sectionOf = (path: string): Section => {
    const titles = path.split(" / ");
    const upper = titles.filter((part) => !/^(?:--|—|[①-⑩])/.test(part));
    return { path, kind: sectionKind(titles.map(kindOf)), level: upper.slice(0, 2).join("/") };
  };
  let index = -1;
  let current = NO_SECTION;
  return {
    at: (offset) => {
      let moved = false;
      while ((list[index + 1]?.start ?? Number.POSITIVE_INFINITY) <= offset) {
        index += 1;
        moved = true;
      }
      if (moved) current = sectionOf(list[index]?.path ?? "");
      return current;
    },
  };
}
