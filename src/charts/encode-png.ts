import { promisify } from "node:util";
import { crc32, deflate } from "node:zlib";

const pack = promisify(deflate);

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** Bytes of a pixel: red, green, blue, alpha. */
const BYTES = 4;

/**
 * Charts are flat: filters, on which other writers spend most of their time, make their files larger, and more effort than
 * this hardly smaller.
 */
const LEVEL = 3;

/** A chunk: length, type, content, and the checksum of type and content. */
function chunk(type: string, content: Uint8Array): Buffer {
  const bytes = Buffer.alloc(12 + content.length);
  bytes.writeUInt32BE(content.length, 0);
  bytes.write(type, 4, "latin1");
  bytes.set(content, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, 8 + content.length)), 8 + content.length);
  return bytes;
}

/**
 * Pixels as a PNG picture of eight bits a channel (W3C PNG, third edition), packed off the main thread. Several times as
 * fast as the writer of the drawing library, and smaller for charts.
 * @param pixels red, green, blue and alpha of each pixel, row by row from the top; `width` × `height` × 4 bytes
 * @example
 * const dot = await encodePng(Uint8Array.of(255, 0, 0, 255), 1, 1);
 * Buffer.from(dot).toString("latin1", 1, 4); // => "PNG"
 */
export async function encodePng(pixels: Uint8Array, width: number, height: number): Promise<Uint8Array> {
  const stride = width * BYTES;
  // Each row begins with the number of its filter: 0, none.
  const rows = new Uint8Array(height * (stride + 1));
  for (let y = 0; y < height; y += 1) {
    rows.set(pixels.subarray(y * stride, (y + 1) * stride), y * (stride + 1) + 1);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits, colour with alpha; deflate, adaptive filters, not interlaced.
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("IDAT", await pack(rows, { level: LEVEL, memLevel: 9 })),
    chunk("IEND", new Uint8Array()),
  ]);
}
