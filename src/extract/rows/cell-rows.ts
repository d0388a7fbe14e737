import { fieldsOf } from "../fields/target-fields.js";
import type { Passage } from "../passages/passages.js";
import { NO_RECALL } from "../passages/recall.js";
import { readSentence } from "../passages/sentence-reading.js";
import type { DraftFields } from "../row-sink.js";
import { readingView } from "../sentence/reading-view.js";
import { sentencesOf } from "../sentence/sentence.js";
import type { CellWords } from "../tables/cell-words.js";
import { placeOfPart } from "../tables/place-of-part.js";
import type { DraftRows } from "./draft-rows.js";
import { writeSentence } from "./sentence-rows.js";
import type { SentenceSink } from "./sentence-sink.js";

/** The rows of a cell: offsets are of the view of its words, behind which stand those that tell its deadline. */
function sinkOf(
  { span, agencies, deadline, named, part, character }: CellWords,
  view: ReturnType<typeof readingView>,
  rows: DraftRows,
): SentenceSink {
  const length = view.text.length;
  const place = placeOfPart(part, rows);
  let drafted = 0;
  /** A draft with the name of its row, which then stands in no other clause. */
  const ofRow = (fields: DraftFields): DraftFields => {
    const subject = named?.[Math.min(drafted++, named.length - 1)];
    if (subject === undefined) return fields;
    const problems = (fields.problems ?? []).filter((problem) => problem !== "far-subject");
    return { ...fields, subject, ofRow: true, problems };
  };
  return {
    vocabulary: rows.vocabulary,
    options: rows.options,
    push: (other, kind, why) => rows.push(other, kind, why),
    cover: (taken) => rows.cover(taken),
    agencies: () => agencies,
    draft: (fields) =>
      rows.draft({ ...ofRow(fields), ...place, ...(character === null ? {} : { character }) }),
    stored: (from, to) =>
      from >= length
        ? { span: deadline?.at ?? span, copies: [] }
        : {
            span: { start: span.start + view.toSource(from), end: span.start + view.toSource(to - 1) + 1 },
            copies: [],
          },
  };
}

/** Reads the words of a cell as running text: its sentences under the deadline and the responsible agencies of its row. */
export function writeCellWords(words: CellWords, rows: DraftRows): void {
  const { span, deadline, section, subject } = words;
  const view = readingView(rows.text.slice(span.start, span.end), true);
  const sink = sinkOf(words, view, rows);
  const at = { start: view.text.length, end: view.text.length + 1 };
  const frame =
    deadline === null
      ? null
      : {
          from: deadline.from,
          to: deadline.year,
          until: deadline.from === null,
          source: `${deadline.year}年`,
          at,
        };
  const years = rows.plan;
  for (const { start, end } of sentencesOf(view.text)) {
    const sentence = view.text.slice(start, end);
    const passage: Passage = {
      kind: "prose",
      start,
      sentence,
      section: {
        path: section,
        kind: "tasks",
        level: section,
        depth: -1,
        both: false,
        years,
        dated: null,
        turns: false,
      },
      paragraph: 0,
      opensParagraph: start === 0,
      table: null,
      blank: sentence.trim() === "",
    };
    const read = passage.blank ? null : readSentence(passage, NO_RECALL, rows.plan);
    if (read === null) continue;
    const fields = { start, frame, strive: null, years, topic: () => subject };
    writeSentence(read, fieldsOf(sentence, read.mentions, fields), fields, sink);
  }
}
