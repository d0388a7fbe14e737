import type { DraftProblem } from "../../model/draft-problems.js";
import { INHERITED } from "../fields/measure-reading.js";
import type { DraftFields } from "../row-sink.js";

const MARKS = /[“”"\s]/g;

/**
 * What is fishy about a target of the running text whose name no list knows: a name that the quote does not carry whole was put
 * together of words that stand apart, and a measure taken from the item before it may be that item's alone.
 */
export function unknownProblems(fields: DraftFields, text: string): readonly DraftProblem[] {
  const { subject, quote, measure, table } = fields;
  if (table !== undefined || subject === "") return [];
  const found: DraftProblem[] = [];
  const carried = text.slice(quote.start, quote.end).replace(MARKS, "").includes(subject.replace(MARKS, ""));
  if (!carried) found.push("far-subject");
  if (measure.why === INHERITED) found.push("measure-inherited");
  return found;
}
