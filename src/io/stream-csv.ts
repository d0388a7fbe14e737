import { createReadStream } from "node:fs";
import { createRequire } from "node:module";
import { fileFailure } from "./file-failure.js";
import { refuseSpecial } from "./read.js";

const require = createRequire(import.meta.url);

/** A record of a CSV file and its row, counted with the header as row 1, as a spreadsheet shows them. */
export interface CsvRecord {
  readonly row: number;
  readonly cells: readonly string[];
}

/**
 * The records of a file of RFC 4180 in UTF-8 as they come, the header first, for files that no memory holds. Empty ones are counted and left out.
 * @throws CrossProvinceError where the file can't be read
 */
export async function* streamCsv(path: string): AsyncIterable<CsvRecord> {
  await refuseSpecial(path).catch((error: unknown) => {
    throw fileFailure(path, error);
  });
  const papa: typeof import("papaparse") = require("papaparse");
  const parser = papa.parse(papa.NODE_STREAM_INPUT, { delimiter: "," });
  const file = createReadStream(path, { encoding: "utf8" });
  file.on("error", (error) => parser.destroy(error));
  let row = 0;
  try {
    for await (const cells of file.pipe(parser) as AsyncIterable<string[]>) {
      row += 1;
      const [first = "", ...rest] = cells;
      if (first === "" && rest.length === 0) continue;
      yield { row, cells: row === 1 ? [first.replace(/^\uFEFF/, ""), ...rest] : cells };
    }
  } catch (error) {
    throw fileFailure(path, error);
  } finally {
    file.destroy();
  }
}
