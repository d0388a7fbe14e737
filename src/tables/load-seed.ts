import { basename, join } from "node:path";
import { decodeUtf8, loadBytes, sha256 } from "../io/read.js";
import { CrossProvinceError, type Issue } from "../model/issue.js";
import type { DocumentRow } from "../model/rows.js";

/** A document as stored: its bytes and their text; or what is wrong with the file. */
export interface Seed {
  readonly bytes?: Uint8Array;
  readonly text?: string;
  readonly issues: readonly Issue[];
}

/**
 * Reads the stored text of a document, and checks that it is the one that its row names by hash.
 * @param row the line of `documents.csv`, counted from 1 with the header
 * @param seeds the folder of the stored documents
 */
export async function loadSeed(document: DocumentRow, row: number, seeds: string): Promise<Seed> {
  const at = { file: "documents.csv", row, column: "seed_file", document: document.document_id };
  try {
    const bytes = await loadBytes(join(seeds, basename(document.seed_file)));
    const received = sha256(bytes);
    const expected = document.sha256;
    if (received !== expected) {
      const place = { ...at, column: "sha256" };
      return { issues: [{ code: "seed-altered", severity: "error", at: place, expected, received }] };
    }
    return { bytes, text: decodeUtf8(bytes, document.seed_file), issues: [] };
  } catch (error) {
    if (!(error instanceof CrossProvinceError)) throw error;
    return { issues: error.issues.map((issue) => ({ ...issue, at: { ...at, ...issue.at } })) };
  }
}
