import type { DraftPiece } from "../draft/draft-in-pieces.js";
import { append } from "../model/append.js";
import type { DocumentRow, RegionRow } from "../model/rows.js";
import { describeTargets } from "../tables/describe-targets.js";
import { SCHEMAS } from "../tables/schemas.js";
import { parquetBytes } from "./parquet.js";
import {
  DOCUMENT_FIELDS,
  PARTITION_FIELDS,
  partitionDocuments,
  partitionRows,
} from "./partitioned-parquet.js";

/** Rows held before they are written. */
const HELD_ROWS = 40_000;

/** A file of the folder, and how many targets it brings. */
export interface ParquetFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly targets: number;
}

/**
 * The pieces of a draft as the files of partitioned Parquet, in memory a few at a time. A region whose documents lie in several pieces
 * has several files in its partition; they are read as one.
 * @param most rows held before they are written
 */
export async function* draftToParquet(
  pieces: AsyncIterable<DraftPiece>,
  most = HELD_ROWS,
): AsyncIterable<ParquetFile> {
  const documents: (DocumentRow & { readonly has_gaps: boolean })[] = [];
  const regions = new Map<string, RegionRow>();
  const held = new Map<string, ReturnType<typeof partitionRows>>();
  let rows = 0;
  let number = 0;
  async function* write(): AsyncIterable<ParquetFile> {
    number += 1;
    for (const [region, part] of held) {
      const bytes = await parquetBytes(PARTITION_FIELDS, part);
      yield { path: `targets/region=${region}/targets-${number}.parquet`, bytes, targets: part.length };
    }
    held.clear();
    rows = 0;
  }
  for await (const piece of pieces) {
    append(documents, partitionDocuments(piece.rows.documents, piece.texts));
    for (const row of piece.rows.regions) regions.set(row.region_code, row);
    for (const row of partitionRows(describeTargets(piece.rows))) {
      const part = held.get(row.region_code);
      if (part === undefined) held.set(row.region_code, [row]);
      else part.push(row);
      rows += 1;
    }
    if (rows >= most) yield* write();
  }
  yield* write();
  yield { path: "documents.parquet", bytes: await parquetBytes(DOCUMENT_FIELDS, documents), targets: 0 };
  const known = [...regions.values()];
  yield { path: "regions.parquet", bytes: await parquetBytes(SCHEMAS.regions.fields, known), targets: 0 };
}
