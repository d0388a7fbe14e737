import { createRequire } from "node:module";
import type { CheerioAPI } from "cheerio";
import { LIMITS } from "../limits.js";
import { refusal, refuseLarger } from "../refuse.js";
import { unpackEntry, type ZipEntry, zipEntries } from "./zip-entries.js";

const require = createRequire(import.meta.url);

/** The text of a part of XML by its byte order mark. */
function textOfPart(bytes: Uint8Array): string {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  const encoding = mark === 0xfffe ? "utf-16le" : mark === 0xfeff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

/** Whether elements of a part of XML stand within more others than any program nests; what a parser takes grows with the square of that. */
function isDeeper(text: string, limit: number): boolean {
  let depth = 0;
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at + 1)) {
    const kind = text.charAt(at + 1);
    if (kind === "/") depth -= 1;
    else if (kind !== "!" && kind !== "?") {
      const end = text.indexOf(">", at);
      if (end < 0) return false;
      if (text.charAt(end - 1) !== "/") depth += 1;
      if (depth > limit) return true;
    }
  }
  return false;
}

/** The tree of a part. It must hold no document type declaration (ECMA-376 part 2, 8.1.4). */
export function treeOfPart(bytes: Uint8Array, name: string, file: string): CheerioAPI {
  const { load }: typeof import("cheerio") = require("cheerio");
  const text = textOfPart(bytes);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text))
    throw refusal("document-damaged", file, { cause: `${name}, <!DOCTYPE>` });
  if (isDeeper(text, LIMITS.xmlDepth))
    throw refusal("document-deep", `${file} / ${name}`, { limit: LIMITS.xmlDepth });
  return load(text, { xml: true });
}

/** A zip of XML, its parts unpacked when they are asked for, together no more than {@link LIMITS.zipText}. */
export interface ZipXml {
  readonly names: readonly string[];
  /** The tree of a part; null for one that is not there. */
  readonly tree: (name: string) => CheerioAPI | null;
}

/**
 * Opens a zip of XML. A part must hold no document type declaration.
 * @throws CrossProvinceError for a zip that is damaged, encrypted or a zip bomb
 */
export function openZipXml(bytes: Uint8Array, file: string): ZipXml {
  const entries = new Map<string, ZipEntry>(zipEntries(bytes, file).map((entry) => [entry.name, entry]));
  let total = 0;
  return {
    names: [...entries.keys()],
    tree: (name) => {
      const entry = entries.get(name);
      if (entry === undefined) return null;
      if (entry.encrypted) throw refusal("document-encrypted", file);
      total += entry.unpacked;
      refuseLarger(file, total, LIMITS.zipText);
      return treeOfPart(unpackEntry(bytes, entry, file), name, file);
    },
  };
}
