import { escapeHtml } from "../html/escape-html.js";
import { refusal } from "../refuse.js";
import { type DocParagraph, docParagraphs } from "./doc-paragraphs.js";
import { type EdgedRow, edgedTable } from "./edged-rows.js";

/** The number with which a Word document begins, and offsets in its file information block ([MS-DOC] 2.5). */
const MAGIC = 0xa5ec;
const AT = { flags: 0x0a, bodyLength: 0x4c, papx: 0x0102, pieces: 0x01a2 } as const;

interface Piece {
  readonly length: number;
  /** Where its bytes begin in the stream, and how many a character has. */
  readonly offset: number;
  readonly width: 1 | 2;
}

/** The piece table ([MS-DOC] 2.8.35 and 2.9.73): which bytes hold which characters. */
function piecesOf(table: DataView, at: number, length: number): Piece[] {
  const end = Math.min(at + length, table.byteLength);
  let place = at;
  // Property modifiers come first: a byte 1, their length, and they.
  while (place + 3 < end && table.getUint8(place) === 1) place += 3 + table.getUint16(place + 1, true);
  if (place + 5 > end || table.getUint8(place) !== 2) return [];
  const count = Math.floor((table.getUint32(place + 1, true) - 4) / 12);
  place += 5;
  if (count < 1 || place + count * 12 + 4 > table.byteLength) return [];
  return Array.from({ length: count }, (_, index): Piece => {
    const fc = table.getUint32(place + (count + 1) * 4 + index * 8 + 2, true);
    const packed = (fc & 0x4000_0000) !== 0;
    const [from, to] = [0, 4].map((more) => table.getUint32(place + index * 4 + more, true));
    return {
      length: Math.max(0, (to ?? 0) - (from ?? 0)),
      offset: packed ? (fc & 0x3fff_ffff) >> 1 : fc & 0x3fff_ffff,
      width: packed ? 1 : 2,
    };
  });
}

/** Writes characters as HTML: some stand for ends of paragraphs and cells, fields, notes and pictures. */
class DocWriter {
  private readonly html: string[] = [];
  private line = "";
  private cells: string[] = [];
  private rows: EdgedRow[] = [];
  /** Fields nest: only what stands behind the separator of each is printed. */
  private readonly fields: ("code" | "result")[] = [];
  private codes = 0;

  /** @param paragraph what the paragraph is that this character ends */
  add(text: string, code: number, paragraph: DocParagraph | undefined): void {
    if (code === 0x13) {
      this.fields.push("code");
      this.codes += 1;
    } else if (code === 0x14 || code === 0x15) {
      const last = this.fields.pop();
      if (last === "code") this.codes -= 1;
      if (code === 0x14 && last !== undefined) this.fields.push("result");
    } else if (this.codes > 0) return;
    else if (code === 0x07) this.endCell(paragraph?.rowEnd === true, paragraph?.edges ?? []);
    else if (code === 0x0d || code === 0x0c) {
      if (paragraph?.inTable) this.line += "<br>";
      else this.endParagraph();
    } else if (code === 0x0b) this.line += "<br>";
    else if (code === 0x1e) this.line += "-";
    else if (code === 0x09) this.line += " ";
    else if (code >= 0x20) this.line += escapeHtml(text);
  }

  private endCell(rowEnd: boolean, edges: readonly number[]): void {
    if (rowEnd) {
      this.rows.push({ cells: this.cells, edges });
      this.cells = [];
    } else this.cells.push(this.line);
    this.line = "";
  }

  private endParagraph(): void {
    if (this.rows.length > 0) this.html.push(edgedTable(this.rows));
    this.rows = [];
    this.html.push(`<p>${this.line}</p>`);
    this.line = "";
  }

  end(): string {
    this.line += this.cells.join("");
    this.endParagraph();
    return this.html.join("");
  }
}

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * The HTML of a Word 97-2003 document ([MS-DOC]): its main text with its tables, without notes, headers and comments.
 * @param stream the streams of its compound file by name
 * @throws CrossProvinceError for an encrypted or damaged one, and for versions before Word 97
 */
export function docToHtml(stream: (name: string) => Uint8Array | null, file: string): string {
  const bytes = stream("WordDocument");
  const damaged = (cause: string): Error => refusal("document-damaged", file, { cause });
  if (bytes === null || bytes.length < 0x200) throw damaged("WordDocument");
  const main = view(bytes);
  if (main.getUint16(0, true) !== MAGIC)
    throw refusal("document-other-format", file, { kind: "Word 95 (.doc)" });
  const flags = main.getUint16(AT.flags, true);
  if ((flags & 0x0100) !== 0) throw refusal("document-encrypted", file);
  const tables = stream((flags & 0x0200) !== 0 ? "1Table" : "0Table");
  if (tables === null) throw damaged("Table");
  const table = view(tables);
  const pieces = piecesOf(table, main.getUint32(AT.pieces, true), main.getUint32(AT.pieces + 4, true));
  if (pieces.length === 0) throw damaged("Clx");
  const data = stream("Data");
  const paragraphs = docParagraphs(
    main,
    table,
    main.getUint32(AT.papx, true),
    main.getUint32(AT.papx + 4, true),
    data === null ? null : view(data),
  );
  let left = main.getUint32(AT.bodyLength, true);
  const writer = new DocWriter();
  for (const { length, offset, width } of pieces) {
    const count = Math.min(length, left, Math.floor((bytes.length - offset) / width));
    if (count <= 0) continue;
    left -= count;
    const encoding = width === 1 ? "windows-1252" : "utf-16le";
    const text = new TextDecoder(encoding).decode(bytes.subarray(offset, offset + count * width));
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      const ends = code === 0x07 || code === 0x0d || code === 0x0c;
      writer.add(text.charAt(index), code, ends ? paragraphs.get(offset + (index + 1) * width) : undefined);
    }
  }
  return writer.end();
}
