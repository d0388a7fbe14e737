import type { Claim } from "../audit/verify/claim.js";
import { type VerifiedClaim, verifyClaims } from "../audit/verify/verify-claims.js";
import type { DraftTarget } from "../extract/draft.js";
import type { DraftProblem } from "../model/draft-problems.js";
import type { Draft } from "./draft-document.js";

/** What is left of the doubt about a row when a second reading says the same. */
const DOUBT_LEFT = 0.4;
/** What is left of the certainty of a row about which a second reading says otherwise, or nothing. */
const SURE_LEFT = { differs: 0.5, lacks: 0.8 } as const;

const round = (share: number): number => Math.round(share * 100) / 100;

function doubted(row: DraftTarget, problem: DraftProblem, left: number, why: string): DraftTarget {
  return {
    ...row,
    confidence: Math.max(0.1, round(row.confidence * left)),
    problems: [...new Set([...row.problems, problem])],
    why: { ...row.why, second: why },
  };
}

const difference = ({ differences }: VerifiedClaim): string =>
  differences.map(({ column, claimed, read }) => `${column}: ${claimed ?? "—"} / ${read ?? "—"}`).join("; ");

/**
 * A draft set against a second reading of its document, by another program or person: rows on which both agree are surer, rows that
 * differ or that the second reading lacks are doubted, and a number that the second alone takes for a target says so.
 * @param second as `loadClaims` reads it
 */
export function withSecondReading(draft: Draft, second: readonly Claim[]): Draft {
  const own = second.filter(({ given }) => {
    const named = given.document_id ?? "";
    return named === "" || named === draft.document.document_id;
  });
  // Every row is judged, sure or not: it is the draft itself that is in question.
  const verified = verifyClaims(own, {
    text: draft.source.text,
    readings: draft.targets,
    leastConfidence: 0,
    leastMissing: 0,
  });
  const told = new Map<string, VerifiedClaim>();
  for (const one of verified)
    if (one.claim !== null && one.reading !== null) told.set(one.reading.target_id, one);
  const targets = draft.targets.map((row) => {
    const one = told.get(row.target_id);
    if (one === undefined) return row.principal ? doubted(row, "second-lacks", SURE_LEFT.lacks, "") : row;
    if (one.status === "wrong") return doubted(row, "second-differs", SURE_LEFT.differs, difference(one));
    return { ...row, confidence: round(1 - (1 - row.confidence) * DOUBT_LEFT) };
  });
  const alone = verified.filter(
    ({ claim, reading, start }) => claim !== null && reading === null && start !== null,
  );
  const otherNumbers = draft.otherNumbers.map((row) => {
    const taken = alone.find(
      ({ start, end, claim }) =>
        (start ?? 0) <= row.quote_start &&
        row.quote_end <= (end ?? 0) &&
        row.quote.includes(claim?.value ?? "\u0000"),
    );
    return taken === undefined ? row : { ...row, why: `${row.why}; a target by the second reading` };
  });
  return { ...draft, targets, otherNumbers };
}
