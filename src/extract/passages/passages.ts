import { lastStartingBefore } from "../../text/span.js";
import type { DocumentFrame } from "../frame/document-frame.js";
import { documentSections, type Section } from "../frame/document-sections.js";
import { TurningPoint } from "../frame/turning-point.js";
import { YearLines } from "../frame/year-lines.js";
import { sentencesOf } from "../sentence/sentence.js";
import type { FlatTable } from "../tables/indicator-table.js";

/** A stretch of the running text: a sentence, a stretch of packed numbers, a table where it begins, or what a table covers. */
export interface Passage {
  readonly kind: "prose" | "packed" | "table" | "covered";
  /** Offset in the view. */
  readonly start: number;
  readonly sentence: string;
  readonly section: Section;
  /** Where its paragraph begins in the view. */
  readonly paragraph: number;
  /** Whether it stands at the beginning of a line. */
  readonly opensParagraph: boolean;
  /** The table that begins here, for kind `table`. */
  readonly table: FlatTable | null;
  /** Nothing but white space: it opens a paragraph perhaps, and says no more. */
  readonly blank: boolean;
}

/** Whether a sentence is white space alone; one that begins with a Chinese character is not. */
function isBlank(sentence: string): boolean {
  const first = sentence.charCodeAt(0);
  return !(first >= 0x4e00 && first < 0xa000) && sentence.trim() === "";
}

/** The head of a note that says how the numbers of a table are meant. */
const TABLE_NOTE = /^(?:表?注|备注|说明) ?\d?[：:]/;

/** A sentence that follows a note on one line, as pages that lost their line ends print it. */
const AIMED = /^(?:力争|争取)?[到至]20\d\d年/;

/** The name of a file that a page attaches: 各县任务表（2张）.xlsx. */
const FILE_NAME = /\.(?:xlsx?|docx?|pdf|wps|et|ofd|zip|rar)[）)]?\s*$/i;

/** Walks a document's running text in order. */
export function* passagesOf(document: DocumentFrame): Generator<Passage> {
  const { view, headings, plan, grids, flatTables } = document;
  const sections = documentSections(headings, plan);
  let section = sections.at(-1);
  let paragraph = -1;
  let table = 0;
  let begun = -1;
  const turning = new TurningPoint(plan.start);
  const yearLines = new YearLines(plan);
  // Whether a table, or a note below one, is what was read last, and whether the paragraph is such a note.
  let [below, note] = [false, false];
  for (const { start, end, packed } of sentencesOf(view.text)) {
    const sentence = view.text.slice(start, end);
    const opensParagraph = start === 0 || view.text[start - 1] === "\n";
    if (opensParagraph) paragraph = start;
    const blank = isBlank(sentence);
    let kind: Passage["kind"] = packed ? "packed" : "prose";
    let begins: FlatTable | null = null;
    if (!blank) {
      const source = view.toSource(start);
      section = sections.at(source);
      const whole = end >= view.text.length || view.text[end - 1] === "\n" || view.text[end] === "\n";
      section = yearLines.sectionAt(sentence, opensParagraph, whole, start, section);
      while (table < flatTables.length && (flatTables[table]?.end ?? 0) <= start) table += 1;
      const inTable = flatTables[table];
      if (inGrid(source)) kind = "covered";
      else if (inTable !== undefined && inTable.start <= start) {
        kind = begun === table ? "covered" : "table";
        if (kind === "table") begins = inTable;
        begun = table;
      }
      if (opensParagraph) note = kind === "prose" && below && TABLE_NOTE.test(sentence);
      below = kind === "covered" || kind === "table" || note;
      if (kind === "prose" && turning.looksBack(sentence, section.path, section.both, opensParagraph))
        section = { ...section, kind: "review" };
      if ((note && !AIMED.test(sentence)) || (sentence.includes(".") && FILE_NAME.test(sentence)))
        section = { ...section, kind: "glossary" };
    }
    yield { kind, start, sentence, section, paragraph, opensParagraph, table: begins, blank };
  }

  function inGrid(readingOffset: number): boolean {
    const stored = headings.reading.toStored(readingOffset) ?? readingOffset;
    const grid = grids[lastStartingBefore(grids, stored)];
    return grid !== undefined && stored < grid.end;
  }
}
