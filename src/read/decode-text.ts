import { refusal } from "./refuse.js";
import { utf16Of } from "./utf16.js";

/** The encodings of plain text that are read. */
export type TextEncodingName = "utf-8" | "gb18030" | "utf-16le" | "utf-16be";

/** Decoded text; a byte order mark is kept for UTF-8, so that offsets are those of the file. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncodingName;
}

/** How many bytes are looked at to judge whether GB18030 makes sense. */
const JUDGED = 1_000_000;
/** The least share of characters of GB 2312's first level (the 3755 most frequent) in running Chinese text; it is about 0.98. */
const LEAST_FREQUENT_SHARE = 0.8;

/**
 * Whether bytes read as GB18030 are Chinese: the share of two-byte characters in rows 16-55 of GB 2312, its first level, which
 * holds the frequent characters. Bytes of Big5, Shift JIS or Latin-1 decode too, but to rare characters.
 */
function looksLikeGb(bytes: Uint8Array): boolean {
  let frequent = 0;
  let rare = 0;
  const end = Math.min(bytes.length - 1, JUDGED);
  for (let at = 0; at < end; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x81) continue;
    const trail = bytes[at + 1] ?? 0;
    at += 1;
    const symbol = lead >= 0xa1 && lead <= 0xa9 && trail >= 0xa1;
    if (symbol) continue;
    if (lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1) frequent += 1;
    else rare += 1;
  }
  return frequent >= LEAST_FREQUENT_SHARE * (frequent + rare);
}

function decoded(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: encoding === "utf-8" }).decode(bytes);
  } catch {
    return null;
  }
}

/** A text that has more damaged characters than this share is none in that encoding. */
const FEW = 0.001;

/** Where bytes are not text in UTF-8 although nearly all of them are: the offset of the first; null where there are many such. */
function firstBroken(bytes: Uint8Array): number | null {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  if (broken > Math.max(3, FEW * text.length) || !/[\u0080-\ufffc]/.test(text)) return null;
  return Buffer.byteLength(text.slice(0, text.indexOf("\ufffd")));
}

/**
 * Decodes plain text: UTF-16 where a byte order mark or its zeros say so, else strict UTF-8, else GB18030 (which contains GBK and GB 2312)
 * where the result looks like Chinese.
 * @throws CrossProvinceError where it is none of these, or where a character with number 0 stands in it
 */
export function decodeText(bytes: Uint8Array, file: string): DecodedText {
  const first = utf16Of(bytes) ?? "utf-8";
  const text = decoded(first, bytes);
  if (text !== null) {
    const zero = first === "utf-8" ? bytes.indexOf(0) : -1;
    if (zero >= 0) throw refusal("document-broken-text", file, { encoding: "UTF-8", offset: zero });
    return { text, encoding: first };
  }
  const gb = looksLikeGb(bytes) ? decoded("gb18030", bytes) : null;
  if (gb !== null) return { text: gb, encoding: "gb18030" };
  const offset = first === "utf-8" ? firstBroken(bytes) : null;
  throw offset === null
    ? refusal("document-encoding", file)
    : refusal("document-broken-text", file, { encoding: "UTF-8", offset });
}

/** The encoding that an HTML page names in a `meta` element, or null; some pages name it after long scripts. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 65_536)).toString("latin1");
  return (
    /<meta[^>]{1,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ?? null
  );
}

/** The most damaged characters that a page may hold, as a share of all: sites cut texts and mix in pieces of other encodings. */
const MOST_DAMAGED = 0.002;

/** The text of a page with a few damaged characters, these left out; null where there are more. */
function nearlyDecoded(encoding: string, bytes: Uint8Array): string | null {
  const text = new TextDecoder(encoding).decode(bytes);
  const damaged = text.match(/\ufffd/g)?.length ?? 0;
  return damaged <= MOST_DAMAGED * text.length ? text.replaceAll("\ufffd", "") : null;
}

/**
 * Decodes an HTML page: strict UTF-8, else what its `meta` element names, else as {@link decodeText} does, else UTF-8 or GB18030 with a few
 * damaged characters. Pages that name GB 2312 are read as GB18030, which contains it.
 */
export function decodeHtml(bytes: Uint8Array, file: string): DecodedText {
  const utf8 = decoded("utf-8", bytes);
  if (utf8 !== null) return { text: utf8, encoding: "utf-8" };
  const named = declaredCharset(bytes);
  const gb = named !== null && /^gb(?:2312|k|18030)?$/.test(named.replace(/[_-]/g, ""));
  if (gb) {
    const text = decoded("gb18030", bytes);
    if (text !== null) return { text, encoding: "gb18030" };
  }
  try {
    return decodeText(bytes, file);
  } catch (error) {
    for (const encoding of ["utf-8", "gb18030"] as const) {
      if (encoding === "gb18030" && !gb && !looksLikeGb(bytes)) continue;
      const text = nearlyDecoded(encoding, bytes);
      if (text !== null) return { text, encoding };
    }
    throw error;
  }
}
