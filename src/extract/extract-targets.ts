import { EXTRACT_OPTIONS } from "../extract/options.js";
import { refuseUnknown } from "../model/refuse-unknown.js";
import { requireText } from "../model/require.js";
import { simplified } from "../text/simplified.js";
import type { Extraction } from "./draft.js";
import { fieldsOf, type TargetFields } from "./fields/target-fields.js";
import { documentFrame } from "./frame/document-frame.js";
import type { ExtractOptions } from "./options.js";
import { type Carried, carriedBehind, carriedInto, nothingCarried } from "./passages/carried.js";
import { LinesOfThings } from "./passages/lines-of-things.js";
import { passagesOf } from "./passages/passages.js";
import { readSentence } from "./passages/sentence-reading.js";
import { asPrinted } from "./rows/as-printed.js";
import { DraftRows } from "./rows/draft-rows.js";
import { writeLeftOut, writePacked } from "./rows/other-rows.js";
import { writeSentence } from "./rows/sentence-rows.js";
import { writeFlatTable, writeGrids } from "./rows/table-rows.js";
import { industryBefore, topicOfParagraph, tradeOfTitle, wordsAbove } from "./subject/topic.js";

/** How far before a sentence the industry stands that it goes on to speak of. */
const SPOKEN_BEFORE = 300;

/**
 * Reads a document's text and drafts its targets: rows of `targets.csv` with quote and offsets into the text as given, each with the
 * reasons for its fields; every other number with what it is; and what could not be read. Pure and linear in the length of the text.
 *
 * The stages, each in a room of its own: the frame of the document (`frame/`), its passages with what one hands on to the next
 * (`passages/`), the numbers of a sentence in their context (`sentence/`), which of them are targets (`sift/`), what their words say
 * (`fields/`, `subject/`), and the rows (`rows/`; those of tables in `tables/`). A document in the traditional script is read in the
 * simplified one; quotes and units stay as it prints them.
 *
 * @param text the document as stored
 * @example
 * extractTargets("到2025年，高新技术企业达到1.4万家。", { documentId: "x", regionCode: "430000", periodStart: 2021, periodEnd: 2025 });
 */
export function extractTargets(text: string, options: ExtractOptions): Extraction {
  requireText(text, "text");
  refuseUnknown(options, EXTRACT_OPTIONS);
  requireText(options.documentId, "documentId");
  requireText(options.regionCode, "regionCode");
  const words = simplified(text);
  const document = documentFrame(words, options);
  const { view, plan } = document;
  const rows = new DraftRows(document, options);
  writeGrids(rows);
  writeLeftOut(rows);
  const { take } = options;
  const taken = take === undefined ? undefined : (at: number) => rows.stored(at, at + 1).span.start === take;
  const trade = tradeOfTitle(options.title ?? "");
  let carried: Carried = nothingCarried(document.news);
  let told: { readonly paragraph: number; readonly fields: readonly TargetFields[] } | null = null;
  const lines = new LinesOfThings();
  for (const passage of passagesOf(document)) {
    carried = carriedInto(carried, passage, view.text, plan);
    if (passage.table !== null) writeFlatTable(passage.table, passage.section.path, rows);
    else if (passage.kind === "packed") writePacked(passage, rows);
    if (passage.kind !== "prose" || passage.blank) continue;
    const deed = lines.above(passage);
    const read = readSentence(passage, carried.recall, plan, taken, deed !== null);
    let last: TargetFields | null = null;
    if (read !== null) {
      const before = view.text.slice(
        Math.max(passage.paragraph, passage.start - SPOKEN_BEFORE),
        passage.start,
      );
      const frame = {
        start: passage.start,
        frame: carried.deadline ?? passage.section.dated,
        strive: carried.list?.strive ?? null,
        years: passage.section.years,
        topic: () =>
          industryBefore(before) ??
          topicOfParagraph(
            view.text.slice(passage.paragraph, passage.paragraph + 60),
            passage.section.path,
          ) ??
          trade,
        above: () =>
          wordsAbove(
            view.text.slice(passage.paragraph, passage.start),
            passage.section.path,
            options.title ?? "",
          ),
        before: () => before,
        earlier: told?.paragraph === passage.paragraph ? told.fields : [],
        deed,
      };
      const fields = fieldsOf(passage.sentence, read.mentions, frame);
      writeSentence(read, fields, frame, rows);
      told = { paragraph: passage.paragraph, fields };
      last = fields.at(-1) ?? null;
    } else told = null;
    lines.behind(passage, deed !== null, last?.measure ?? null);
    carried = carriedBehind(carried, passage, read, plan);
  }
  return words === text ? rows.extraction() : asPrinted(rows.extraction(), text);
}
