import type { TargetRow } from "../../model/rows.js";
import { scanNumbers } from "../../text/numbers/number-scan.js";
import { lastStartingBefore, type Span } from "../../text/span.js";
import { readTarget } from "../read-target.js";
import type { Claim, ClaimColumn } from "./claim.js";
import { type FoundQuote, QuoteFinder } from "./find-quote.js";

/** What becomes of a claim, and of a printed target that no claim makes. */
export const CLAIM_STATUSES = ["ok", "moved", "wrong", "invented", "missing"] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** A column in which a claim and the independent reading differ. */
export interface ClaimDifference {
  readonly column: string;
  readonly claimed: string | null;
  readonly read: string | null;
}

/** The outcome for one claim, or for one target that is missing from the claims. */
export interface VerifiedClaim {
  /** The claim's row as given; null for a target that is missing. */
  readonly claim: Readonly<Record<string, string>> | null;
  /** Its row in the file of claims; null for a target that is missing. */
  readonly row: number | null;
  readonly status: ClaimStatus;
  /** The columns that are wrong; for what is missing all that was read. */
  readonly fields: readonly string[];
  readonly differences: readonly ClaimDifference[];
  /** UTF-16 offsets of the words in the document as read; null where they are not found. */
  readonly start: number | null;
  readonly end: number | null;
  /** The independent reading of the target, where there is one. */
  readonly reading: TargetRow | null;
}

/** A target as the independent reader reads it, with how sure it is. */
export interface Reading extends TargetRow {
  readonly confidence: number;
}

/** What the claims are set against. */
export interface VerifySource {
  readonly text: string;
  /** The document's targets as read from its text alone. */
  readonly readings: readonly Reading[];
  /** Readings less sure than this are no ground to call a column other than the value wrong. Default 0.6. */
  readonly leastConfidence?: number;
  /** Readings less sure than this are no ground to call a target missing. Default 0.8. */
  readonly leastMissing?: number;
}

const TEXT_COLUMNS = ["unit", "bound", "measure", "region_code"] as const satisfies readonly ClaimColumn[];
const NUMBER_COLUMNS = [
  "value",
  "value_max",
  "unit_mult",
  "period_start",
  "period_end",
] as const satisfies readonly ClaimColumn[];

const shown = (value: string | number | null): string | null => (value === null ? null : String(value));

/** What a claim's note says of its own print, as rows of a dataset do: `[read alone: measure level]`. */
const READ_ALONE = /\[read alone: ([^\]]*)\]/;

function excepted(claim: Claim): ReadonlyMap<string, string> {
  const parts = READ_ALONE.exec(claim.texts.get("note") ?? "")?.[1]?.split(",") ?? [];
  return new Map(
    parts.map((part) => part.trim().split(/\s+/)).map(([name = "", reads = ""]) => [name, reads]),
  );
}

/** Columns of a claim that the reading contradicts. A column that the claims do not have, or leave empty, is not judged. */
function differencesFrom(claim: Claim, reading: TargetRow): ClaimDifference[] {
  const numbers = NUMBER_COLUMNS.flatMap((column): ClaimDifference[] => {
    const claimed = claim.numbers.get(column);
    if (claimed === undefined || (claimed === null && column !== "value" && column !== "value_max"))
      return [];
    if (column === "value_max" && !claim.numbers.has("value_max")) return [];
    const read = reading[column];
    return claimed === read ? [] : [{ column, claimed: shown(claimed), read: shown(read) }];
  });
  const texts = TEXT_COLUMNS.flatMap((column): ClaimDifference[] => {
    const claimed = claim.texts.get(column);
    if (claimed === undefined || claimed === null) return [];
    const read = reading[column];
    return claimed === read ? [] : [{ column, claimed, read: shown(read) }];
  });
  const exceptions = excepted(claim);
  return [...numbers, ...texts].filter(({ column, read }) => exceptions.get(column) !== (read ?? ""));
}

/** The readings of a document by place, so that those inside a quote are found at once. */
class ReadingsByPlace {
  private readonly sorted: readonly (Reading & { readonly at: number })[];
  private readonly places: readonly Span[];
  constructor(readings: readonly Reading[]) {
    this.sorted = readings
      .map((reading) => ({ ...reading, at: reading.value_start ?? reading.quote_start }))
      .sort((a, b) => a.at - b.at);
    this.places = this.sorted.map(({ at }) => ({ start: at, end: at }));
  }

  within(start: number, end: number): readonly Reading[] {
    const first = lastStartingBefore(this.places, start - 1) + 1;
    const found: Reading[] = [];
    for (let index = first; index < this.sorted.length; index += 1) {
      const reading = this.sorted[index];
      if (reading === undefined || reading.at >= end) break;
      found.push(reading);
    }
    return found;
  }
}

/** Whether a quote holds no number like that of a claim, and one target alone: that one is meant, with another number. */
function misnumbered(claim: Claim, found: FoundQuote, readings: readonly Reading[], text: string): boolean {
  if (readings.length !== 1) return false;
  return scanNumbers(text.slice(found.start, found.end)).every(({ value }) => value !== claim.value);
}

/**
 * Of the readings in a quote the one that a claim means: at its place, else with its number, else the one with the fewest differences,
 * else the only one that there is.
 */
function meant(
  claim: Claim,
  found: FoundQuote,
  readings: readonly Reading[],
  text: string,
): Reading | undefined {
  const place = claim.numbers.get("value_start");
  const shift = claim.numbers.get("quote_start");
  if (place !== undefined && place !== null) {
    const at = shift === undefined || shift === null ? place : found.start + (place - shift);
    const there = readings.find((reading) => reading.value_start === at);
    if (there !== undefined) return there;
  }
  const fitting = [...readings].sort(
    (a, b) => differencesFrom(claim, a).length - differencesFrom(claim, b).length,
  );
  return (
    fitting.find((reading) => reading.value === claim.value) ??
    (claim.value === null || misnumbered(claim, found, readings, text) ? fitting[0] : undefined)
  );
}

/** The number that stands in a quote where the claim says, read by itself. */
function printedThere(claim: Claim, found: FoundQuote, text: string): ClaimDifference[] {
  if (claim.value === null) return [];
  const quote = text.slice(found.start, found.end);
  const shift = claim.numbers.get("quote_start") ?? claim.numbers.get("value_start") ?? 0;
  const place = claim.numbers.get("value_start");
  const target = {
    quote,
    quote_start: 0,
    value_start: place === undefined || place === null ? null : place - shift,
  } as TargetRow;
  const read = readTarget(target, undefined);
  if (read !== null && read.value === claim.value) return [];
  return [{ column: "value", claimed: shown(claim.value), read: read === null ? null : shown(read.value) }];
}

function verifyOne(
  claim: Claim,
  finder: QuoteFinder,
  byPlace: ReadingsByPlace,
  source: Required<VerifySource>,
  met: Set<string>,
): VerifiedClaim {
  const found = finder.find(claim.quote, claim.numbers.get("quote_start") ?? null);
  const base = { claim: claim.given, row: claim.row };
  if (found === undefined)
    return {
      ...base,
      status: "invented",
      fields: ["quote"],
      differences: [],
      start: null,
      end: null,
      reading: null,
    };
  const readings = byPlace.within(found.start, found.end);
  const reading = meant(claim, found, readings, source.text);
  if (reading !== undefined) met.add(reading.commitment_id);
  const sure = reading !== undefined && reading.confidence >= source.leastConfidence;
  const differences = [
    ...(found.how === "altered"
      ? [{ column: "quote", claimed: claim.quote, read: source.text.slice(found.start, found.end) }]
      : []),
    ...(reading === undefined
      ? printedThere(claim, found, source.text)
      : sure
        ? differencesFrom(claim, reading)
        : differencesFrom(claim, reading).filter(({ column }) => column === "value")),
  ];
  const fields = [...new Set(differences.map(({ column }) => column))];
  const status =
    fields.length > 0 ? "wrong" : found.how === "moved" || found.how === "folded" ? "moved" : "ok";
  return {
    ...base,
    status,
    fields,
    differences,
    start: found.start,
    end: found.end,
    reading: reading ?? null,
  };
}

/**
 * Checks a table of numbers that anybody made against the document: are the words there, does the number stand in them, and do unit,
 * bound, measure, years and region agree with an independent reading of the document? And which printed targets does no claim make?
 * A commitment that is claimed at one of its printings is not missing at the others.
 * @param claims as `readClaims` reads them
 * @returns one entry a claim, in their order, then one for each target that is missing, in the order of the document
 */
export function verifyClaims(claims: readonly Claim[], source: VerifySource): VerifiedClaim[] {
  const full = { leastConfidence: 0.6, leastMissing: 0.8, ...source };
  const finder = new QuoteFinder(source.text);
  const byPlace = new ReadingsByPlace(source.readings);
  const met = new Set<string>();
  const verified = claims.map((claim) => verifyOne(claim, finder, byPlace, full, met));
  // A phrase against a benchmark is one claim, of however many things it speaks.
  const phrases = verified.filter(
    ({ claim, start }, index) => claim !== null && start !== null && claims[index]?.value === null,
  );
  const claimed = ({ value, quote_start, quote_end }: Reading): boolean =>
    value === null && phrases.some(({ start, end }) => (start ?? 0) < quote_end && (end ?? 0) > quote_start);
  const missing = source.readings
    .filter((reading) => reading.principal && reading.confidence >= full.leastMissing)
    .filter((reading) => !met.has(reading.commitment_id) && !claimed(reading))
    .map(
      (reading): VerifiedClaim => ({
        claim: null,
        row: null,
        status: "missing",
        fields: [],
        differences: [],
        start: reading.quote_start,
        end: reading.quote_end,
        reading,
      }),
    );
  return [...verified, ...missing];
}
