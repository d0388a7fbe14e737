import { crc32, inflateRawSync } from "node:zlib";
import { LIMITS } from "../limits.js";
import { megabytes, refusal } from "../refuse.js";

/** An entry of a zip as its central directory declares it. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
  readonly method: number;
  readonly encrypted: boolean;
  /** The check sum of what it unpacks to. */
  readonly sum: number;
  /** Where its local header begins. */
  readonly offset: number;
}

/** The bytes of the end record without its comment, which has at most 65535. */
const END_RECORD = 22;

/**
 * The entries of a zip by its central directory (PKWARE APPNOTE 6.3, sections 4.3.12 and 4.3.16), checked against what a document
 * may hold before anything is unpacked: number of entries, declared sizes, ratio. Zip64 is no form of a document and is refused.
 * @throws CrossProvinceError for a damaged zip and for one whose declared sizes are those of a zip bomb
 */
export function zipEntries(bytes: Uint8Array, file: string): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const damaged = (): Error => refusal("document-damaged", file, { cause: "zip" });
  let end = bytes.length - END_RECORD;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) {
    end -= 1;
    if (bytes.length - end > END_RECORD + 65_535) throw damaged();
  }
  if (end < 0) throw damaged();
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > LIMITS.zipEntries) throw refusal("document-bomb", file, { cause: `${count} entries` });
  const entries: ZipEntry[] = [];
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const entry: ZipEntry = {
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      sum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
    };
    total += entry.unpacked;
    const ratio = entry.unpacked / Math.max(1, entry.packed);
    if (total > LIMITS.zipTotal || (entry.unpacked > LIMITS.zipSmall && ratio > LIMITS.zipRatio)) {
      throw refusal("document-bomb", file, { cause: `${entry.name}, ${megabytes(entry.unpacked)}` });
    }
    entries.push(entry);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/**
 * Unpacks one entry. What really comes out must not exceed what was declared: unpacking stops there.
 * @throws CrossProvinceError where more comes out, or the data are damaged or not those of the check sum
 */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry, file: string): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== 0x04034b50) {
    throw refusal("document-damaged", file, { cause: entry.name });
  }
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  const content = entry.method === 0 ? packed : inflated(packed, entry, file);
  if (crc32(content) !== entry.sum) throw refusal("document-damaged", file, { cause: entry.name });
  return content;
}

function inflated(packed: Uint8Array, entry: ZipEntry, file: string): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.unpacked) });
  } catch (error) {
    const larger =
      error instanceof RangeError ||
      (error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE");
    throw larger
      ? refusal("document-bomb", file, { cause: `${entry.name} > ${megabytes(entry.unpacked)}` })
      : refusal("document-damaged", file, { cause: entry.name });
  }
}
