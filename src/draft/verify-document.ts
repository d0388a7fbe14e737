import { basename } from "node:path";
import { type Claim, readClaims } from "../audit/verify/claim.js";
import { type VerifiedClaim, verifyClaims } from "../audit/verify/verify-claims.js";
import { numberConfidenceOf } from "../extract/rows/draft-problems.js";
import { loadBytes } from "../io/read.js";
import { CrossProvinceError, type Issue } from "../model/issue.js";
import { refuseUnknown } from "../model/refuse-unknown.js";
import { requireRows, requireText } from "../model/require.js";
import type { DocumentRow } from "../model/rows.js";
import type { SourceDocument } from "../read/read-document.js";
import { handEditedNumber } from "../read/sheets/hand-edited-number.js";
import { readHandEditedTables } from "../read/sheets/hand-edited-table.js";
import { sourceOf } from "../read/source-of-text.js";
import type { Dataset, Rows } from "../tables/dataset.js";
import { toDataset } from "../tables/load-dataset.js";
import { type Draft, draftDocument } from "./draft-document.js";
import { DRAFT_OPTIONS, type DraftOptions, type KnownRows } from "./draft-options.js";

/**
 * The claims of a file: a workbook (all its sheets that have the columns), JSON, or delimited text in whatever encoding Chinese Excel
 * saves. Columns are those of `targets.csv`; `quote` and `value` must be there.
 * @throws CrossProvinceError with all issues: a column that is missing, a cell that is no number
 * @example
 * const [first] = await loadClaims("data/targets.csv");
 * first?.quote.length !== 0; // => true
 */
export async function loadClaims(path: string): Promise<readonly Claim[]> {
  requireText(path, "path");
  const file = basename(path);
  const read = readHandEditedTables(await loadBytes(path), file).map((table) =>
    readClaims(table, table.sheet === null ? file : `${file} / ${table.sheet}`, handEditedNumber),
  );
  const usable = read.filter(({ issues }) => issues.every(({ code }) => code !== "claim-column-missing"));
  const issues: readonly Issue[] = (usable.length > 0 ? usable : read).flatMap((table) => table.issues);
  if (issues.length > 0) throw new CrossProvinceError(issues);
  const claims = usable.flatMap((table) => table.claims);
  if (claims.length === 0)
    throw new CrossProvinceError([{ code: "claims-none", severity: "error", at: { file } }]);
  return claims;
}

/** A document read again by itself, whatever a dataset says of its numbers. */
export interface DocumentReading extends Draft {
  /** The document of the dataset with the same bytes, whose region, years and title the reading keeps. */
  readonly stored: DocumentRow | undefined;
}

/** Drafts a document by itself, to set claims against. */
export function readDocumentAgain(source: SourceDocument, options: DraftOptions = {}): DocumentReading {
  const stored = options.known?.documents.find((row) => row.sha256 === source.sha256);
  const identity: DraftOptions =
    stored === undefined
      ? {}
      : {
          region: stored.region_code,
          period: [stored.period_start, stored.period_end],
          title: stored.title_zh,
        };
  return { ...draftDocument(source, { ...identity, any: true, ...options }), stored };
}

/** Sets claims against a document as it was read again; claims on other documents of one dataset are no claims on this one. */
export function verifyReading(claims: readonly Claim[], reading: DocumentReading): VerifiedClaim[] {
  const { stored, source, targets } = reading;
  const own =
    stored === undefined
      ? claims
      : claims.filter(({ given }) => (given.document_id ?? stored.document_id) === stored.document_id);
  const readings = targets.map((target) => ({
    ...target,
    numberConfidence: numberConfidenceOf(target.problems),
    ...(target.problems.includes("no-verb") ? { open: ["measure"] } : {}),
  }));
  return verifyClaims(own, { text: source.text, readings });
}

/** The document as it was read again as a dataset of its own, for a page that shows it. */
export function datasetOfReading(reading: DocumentReading, known: KnownRows): Dataset {
  const { source, document, targets, otherNumbers, added } = reading;
  const rows: Rows = {
    ...known,
    documents: [document],
    regions: [...known.regions, ...added.regions],
    indicators: [...known.indicators, ...added.indicators],
    units: [...known.units, ...added.units],
    targets,
    other_numbers: otherNumbers,
  };
  return toDataset("", rows, new Map([[document.document_id, source.text]]));
}

/**
 * Verifies claims against a document: the document is read and drafted by itself, and each claim is set against that reading.
 * A document that the dataset has already (the same bytes) keeps the region, years and title that the dataset tells of it.
 * @returns one entry a claim, then one for each printed target that no claim makes
 * @example
 * const source = await readDocument("seeds/004_ff2c702dd6df8c42.txt");
 * const { rows } = await loadDataset();
 * verifyDocument(await loadClaims("data/targets.csv"), source, { known: rows }).length > 0; // => true
 */
export function verifyDocument(
  claims: readonly Claim[],
  document: SourceDocument | string,
  options: DraftOptions = {},
): VerifiedClaim[] {
  requireRows(claims, "claims", "quote");
  refuseUnknown(options, DRAFT_OPTIONS);
  return verifyReading(claims, readDocumentAgain(sourceOf(document), options));
}
