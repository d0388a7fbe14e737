import { createRequire } from "node:module";
import type { WorkBook } from "@e965/xlsx";
import { CrossProvinceError } from "../../model/issue.js";
import { LIMITS } from "../limits.js";
import { refusal } from "../refuse.js";

const require = createRequire(import.meta.url);

/**
 * Reads a workbook and hands it to a reader of its sheets; what either of them can't read is told as the file's fault.
 * @throws CrossProvinceError for an encrypted or damaged file, and for a sheet with more rows than are read
 */
export function withWorkbook<Value>(bytes: Uint8Array, file: string, use: (book: WorkBook) => Value): Value {
  const xlsx: typeof import("@e965/xlsx") = require("@e965/xlsx");
  try {
    const book = xlsx.read(Buffer.from(bytes), {
      type: "buffer",
      dense: true,
      cellFormula: false,
      cellHTML: false,
      sheetRows: LIMITS.sheetRows,
    });
    for (const sheet of Object.values(book.Sheets)) {
      const whole: unknown = sheet["!fullref"];
      if (typeof whole !== "string") continue;
      const rows = xlsx.utils.decode_range(whole).e.r + 1;
      if (rows > LIMITS.sheetRows)
        throw refusal("document-too-large", file, {
          size: `${rows} rows`,
          limit: `${LIMITS.sheetRows} rows`,
        });
    }
    return use(book);
  } catch (error) {
    if (error instanceof CrossProvinceError) throw error;
    throw refusal(
      /password|encrypt/i.test(String(error)) ? "document-encrypted" : "document-malformed",
      file,
    );
  }
}
