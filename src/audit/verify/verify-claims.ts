import type { TargetRow } from "../../model/rows.js";
import { readTarget } from "../read-target.js";
import type { Claim } from "./claim.js";
import { type ClaimDifference, differencesFrom, shown } from "./claim-differences.js";
import { type FoundQuote, QuoteFinder } from "./find-quote.js";
import { meantReading } from "./meant-reading.js";
import { type Reading, ReadingsByPlace } from "./readings-by-place.js";

/** What becomes of a claim, and of a printed target that no claim makes. */
export const CLAIM_STATUSES = ["ok", "moved", "wrong", "invented", "missing"] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

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

/** What the claims are set against. */
export interface VerifySource {
  readonly text: string;
  /** The document's targets as read from its text alone. */
  readonly readings: readonly Reading[];
  /** Readings less sure than this are no ground to call a column other than the value wrong. Default 0.6. */
  readonly leastConfidence?: number;
  /** Readings less sure than this are no ground to call a target missing: below it too many are none at all. Default 0.55. */
  readonly leastMissing?: number;
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
  const reading = meantReading(claim, found, readings, source.text);
  if (reading !== undefined) met.add(reading.commitment_id);
  const sure =
    reading !== undefined && (reading.numberConfidence ?? reading.confidence) >= source.leastConfidence;
  const differences = [
    ...(found.how === "altered"
      ? [{ column: "quote", claimed: claim.quote, read: source.text.slice(found.start, found.end) }]
      : []),
    ...(reading === undefined
      ? printedThere(claim, found, source.text)
      : differencesFrom(claim, reading).filter(({ column }) =>
          sure ? reading.open?.includes(column) !== true : column === "value",
        )),
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
  const full = { leastConfidence: 0.6, leastMissing: 0.55, ...source };
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
