import { createRequire } from "node:module";
import { refusal } from "../refuse.js";
import { sheetsToHtml } from "../sheets/sheets-to-html.js";
import { docToHtml } from "./doc-to-html.js";

const require = createRequire(import.meta.url);

/** The part of the library that reads compound files; its own types leave it open. */
interface CompoundFiles {
  readonly read: (bytes: Buffer, options: { readonly type: "buffer" }) => CompoundFile;
  readonly find: (container: CompoundFile, path: string) => { readonly content?: Iterable<number> } | null;
}
interface CompoundFile {
  readonly FileIndex: readonly { readonly name: string }[];
}

/** Streams that tell what else a compound file is. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^PowerPoint Document$/, "PowerPoint (.ppt)"],
  [/^VisioDocument$/, "Visio (.vsd)"],
  [/^__properties_version1\.0$/, "Outlook (.msg)"],
  [/^HwpSummaryInformation$/, "Hangul (.hwp)"],
  [/^Props9?$/, "Microsoft Project (.mpp)"],
];

/** What a compound file holds: HTML, and the format that it was. */
export interface OleText {
  readonly html: string;
  readonly format: "doc" | "xls";
}

/**
 * The HTML of a compound file ([MS-CFB]): a Word 97-2003 document, one of WPS Writer, or a workbook of Excel 97-2003 or WPS.
 * @throws CrossProvinceError for an encrypted or damaged one, and for another kind, named
 */
export function oleToHtml(bytes: Uint8Array, file: string): OleText {
  const { CFB }: { readonly CFB: CompoundFiles } = require("@e965/xlsx");
  let container: CompoundFile;
  try {
    container = CFB.read(Buffer.from(bytes), { type: "buffer" });
  } catch {
    throw refusal("document-malformed", file);
  }
  const names = container.FileIndex.map((entry) => entry.name);
  const stream = (name: string): Uint8Array | null => {
    const content = CFB.find(container, `/${name}`)?.content;
    return content === undefined ? null : Uint8Array.from(content);
  };
  if (names.includes("EncryptedPackage") || names.includes("EncryptionInfo")) {
    throw refusal("document-encrypted", file);
  }
  if (names.includes("WordDocument")) return { html: docToHtml(stream, file), format: "doc" };
  if (names.includes("Workbook") || names.includes("Book")) {
    return { html: sheetsToHtml(bytes, file), format: "xls" };
  }
  const kind = KINDS.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1];
  throw refusal("document-other-format", file, { kind: kind ?? "OLE" });
}
