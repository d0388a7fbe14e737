import { levelOf } from "../../text/structure/heading-marks.js";
import type { Heading, Headings } from "../../text/structure/sections.js";
import type { Frame, PlanPeriod } from "../fields/deadlines.js";
import { type SectionKind, sectionKind, type TitleKind, titleKind } from "./section-kind.js";

/** The section that a stretch of a document stands in. */
export interface Section {
  /** The heading path in the document's own words; empty before the first heading. */
  readonly path: string;
  readonly kind: SectionKind;
  /** Its two widest headings: a deadline printed at the head of a section ends where these change. */
  readonly level: string;
  /** How deep its innermost heading stands, from 0; -1 before the first. */
  readonly depth: number;
  /** Whether its innermost heading heads what was reached before what is aimed at. */
  readonly both: boolean;
  /** The years that hold in it: those that its headings name, else the plan's. */
  readonly years: PlanPeriod;
  /** The year that a line above without a mark names for what stands below it; null where none does. */
  readonly dated: Frame | null;
  /** Whether the sentence itself is such a line, which ends what held before it. */
  readonly turns: boolean;
}

/** The sections of a document by offset of its reading text. */
export interface DocumentSections {
  /** Offsets asked one after the other must not fall. */
  readonly at: (offset: number) => Section;
}

/** Reads the headings of a document into sections; a title heads many sections, so its kind is read once. */
export function documentSections({ list }: Headings, plan: PlanPeriod): DocumentSections {
  const kinds = new Map<string, TitleKind>();
  const kindOf = (title: string): TitleKind => {
    const known = kinds.get(title) ?? titleKind(title, plan);
    kinds.set(title, known);
    return known;
  };
  const sectionOf = ({ path, kind }: Heading): Section => {
    const titles = path.split(" / ");
    const upper = titles.filter((part) => !/^(?:--|—|[①-⑩])/.test(part));
    const read = titles.map(kindOf);
    return {
      path,
      kind: sectionKind(read),
      level: upper.slice(0, 2).join("/"),
      depth: levelOf(kind),
      both: read.at(-1)?.both ?? false,
      years: read.findLast(({ years }) => years !== null)?.years ?? plan,
      dated: null,
      turns: false,
    };
  };
  let index = -1;
  let current: Section = {
    path: "",
    kind: "other",
    level: "",
    depth: -1,
    both: false,
    years: plan,
    dated: null,
    turns: false,
  };
  return {
    at: (offset) => {
      let moved = false;
      while ((list[index + 1]?.start ?? Number.POSITIVE_INFINITY) <= offset) {
        index += 1;
        moved = true;
      }
      const heading = list[index];
      if (moved && heading !== undefined) current = sectionOf(heading);
      return current;
    },
  };
}
