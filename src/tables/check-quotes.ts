import { append } from "../model/append.js";
import type { Issue } from "../model/issue.js";
import type { OtherNumberRow, TargetRow } from "../model/rows.js";
import { mayShareNumber } from "../model/shared-number.js";

interface Quoted {
  readonly document_id: string;
  readonly quote: string;
  readonly quote_start: number;
  readonly quote_end: number;
}

/** A target is set against so many others of its printed number: a table in which each claims the same one takes no square of time. */
const MOST_OF_ONE = 50;

/** How many characters of a wrong passage a message shows. */
const SHOWN = 60;
const shorten = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

function checkQuote(row: Quoted, text: string | undefined, file: string, line: number): Issue[] {
  if (text === undefined) return [];
  const found = text.slice(row.quote_start, row.quote_end);
  if (found === row.quote) return [];
  return [
    {
      code: "quote-mismatch",
      severity: "error",
      at: {
        file,
        row: line,
        column: "quote",
        document: row.document_id,
        start: row.quote_start,
        end: row.quote_end,
      },
      expected: shorten(row.quote),
      received: shorten(found),
    },
  ];
}

/** Checks that each quote stands at its offsets, that the number lies in it, and that no printed number is a target twice of one thing. */
export function checkQuotes(
  targets: readonly TargetRow[],
  others: readonly OtherNumberRow[],
  texts: ReadonlyMap<string, string>,
): Issue[] {
  const issues: Issue[] = [];
  const taken = new Map<string, TargetRow[]>();
  targets.forEach((target, index) => {
    const line = index + 2;
    append(issues, checkQuote(target, texts.get(target.document_id), "targets.csv", line));
    const { value_start } = target;
    if (value_start === null) return;
    const at = { file: "targets.csv", row: line, column: "value_start", document: target.document_id };
    if (value_start < target.quote_start || value_start >= target.quote_end) {
      issues.push({
        code: "value-outside-quote",
        severity: "error",
        at,
        expected: `${target.quote_start}–${target.quote_end}`,
        received: String(value_start),
      });
    }
    const place = `${target.document_id} ${value_start}`;
    const before = taken.get(place) ?? [];
    taken.set(place, before);
    const twin = before.find((other) => !mayShareNumber(other, target));
    if (before.length < MOST_OF_ONE) before.push(target);
    if (twin !== undefined) {
      issues.push({
        code: "number-claimed-twice",
        severity: "error",
        at,
        expected: twin.target_id,
        received: String(value_start),
      });
    }
  });
  others.forEach((row, index) => {
    append(issues, checkQuote(row, texts.get(row.document_id), "other_numbers.csv", index + 2));
  });
  return issues;
}
