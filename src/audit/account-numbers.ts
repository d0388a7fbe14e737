import type { Issue } from "../model/issue.js";
import type { OtherNumberRow, TargetRow } from "../model/rows.js";
import { mayShareNumber } from "../model/shared-number.js";
import type { Span } from "../text/span.js";
import type { PrintedNumber } from "./printed-numbers.js";
import type { TargetReading } from "./read-target.js";

/** What every printed number of one document is. */
export interface NumberAccount {
  /** Numbers that a target states (a range prints two). */
  readonly targets: number;
  /** Numbers of other rows, by kind. */
  readonly others: ReadonlyMap<OtherNumberRow["kind"], number>;
  /** Numbers recognised as those of headings by rule. */
  readonly headings: number;
  readonly unread: readonly PrintedNumber[];
  readonly issues: readonly Issue[];
}

/** Characters of text shown on each side of an unread number. */
const CONTEXT = 12;

interface Claim extends Span {
  readonly name: string;
  readonly kind: OtherNumberRow["kind"] | null;
  readonly target?: TargetRow;
}

/** The first claim that may not stand beside the one before it: one number of several subjects is one number of each. */
function rivalOf([first, ...further]: readonly Claim[]): Claim | undefined {
  return further.find(({ target }) => !(first?.target && target && mayShareNumber(first.target, target)));
}

/**
 * Accounts for every printed number of a document: it must lie in exactly one row, as the number of a target (or of several that one sentence
 * promises it of) or inside the quote of another number. Numbers of headings may be left to `byRule`. What lies in no row is *unread*, what lies in two is claimed twice.
 * A target's quote claims its own number only, so that a row cannot stand in for a missing neighbour.
 */
export function accountNumbers(
  document: string,
  text: string,
  numbers: readonly PrintedNumber[],
  targets: readonly TargetRow[],
  readings: ReadonlyMap<string, TargetReading | null>,
  others: readonly OtherNumberRow[],
  byRule: readonly Span[],
): NumberAccount {
  const claims: Claim[] = others.map((row) => ({
    start: row.quote_start,
    end: row.quote_end,
    name: `“${row.quote}” (other_numbers.csv)`,
    kind: row.kind,
  }));
  for (const target of targets) {
    const read = readings.get(target.target_id);
    if (read != null)
      claims.push({ start: read.start, end: read.end, name: target.target_id, kind: null, target });
  }
  claims.sort((a, b) => a.start - b.start);
  const counts = new Map<OtherNumberRow["kind"], number>();
  const unread: PrintedNumber[] = [];
  const issues: Issue[] = [];
  let inTargets = 0;
  let inHeadings = 0;
  let from = 0;
  for (const number of numbers) {
    while (claims[from] !== undefined && (claims[from]?.end ?? 0) <= number.start) from += 1;
    const found: Claim[] = [];
    for (let k = from; (claims[k]?.start ?? Number.POSITIVE_INFINITY) <= number.start; k += 1) {
      const claim = claims[k];
      if (claim !== undefined && number.end <= claim.end) found.push(claim);
    }
    const at = { document, start: number.start, end: number.end };
    const [first] = found;
    const second = rivalOf(found);
    if (first === undefined) {
      if (byRule.some((span) => span.start <= number.start && number.end <= span.end)) inHeadings += 1;
      else {
        unread.push(number);
        const context = text.slice(Math.max(0, number.start - CONTEXT), number.end + CONTEXT);
        issues.push({
          code: "number-unread",
          severity: "error",
          at,
          received: number.text,
          parameters: { quote: context.replaceAll("\n", " ") },
        });
      }
      continue;
    }
    if (second !== undefined) {
      issues.push({
        code: "number-claimed-twice",
        severity: "error",
        at,
        expected: first.name,
        received: `${number.start} (${second.name})`,
      });
    }
    if (first.kind === null) inTargets += 1;
    else counts.set(first.kind, (counts.get(first.kind) ?? 0) + 1);
  }
  return { targets: inTargets, others: counts, headings: inHeadings, unread, issues };
}
