import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { CORE_PART, coreProperties, withCorePart } from "./core-properties.js";

/** The first moment that a ZIP archive can hold; written where no date is asked for, so that the same input gives the same bytes. */
const ZIP_EPOCH = "1980-01-01T00:00:00Z";

/** How an Office file is written anew. */
export interface FixedZipOptions {
  /** ISO date of the report. */
  readonly date: string | null;
  /** Title of a file that has no properties yet. */
  readonly title?: string;
  /** Its author; this package unless told. */
  readonly author?: string;
  /** Changes a part of the file, given its path and text. */
  readonly change?: (path: string, xml: string) => string;
  /** Parts of XML that the file does not hold yet, by their path. */
  readonly add?: ReadonlyMap<string, string>;
  /** Gives other bytes for a part that is no XML: pictures, which need no packing, are put in last. */
  readonly replace?: (path: string, content: Uint8Array) => Uint8Array;
}

const isXml = (path: string): boolean => path.endsWith(".xml") || path.endsWith(".rels");

/** Replaces random relationship ids by their number in order of appearance. */
function withFixedIds(parts: ReadonlyMap<string, string>): (xml: string) => string {
  const names = new Map<string, string>();
  for (const [path, xml] of [...parts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!path.endsWith(".rels")) continue;
    for (const [, id = ""] of xml.matchAll(/ Id="([^"]+)"/gu)) {
      if (!/^rId\d+$/u.test(id)) names.set(id, `rIdLink${names.size + 1}`);
    }
  }
  if (names.size === 0) return (xml) => xml;
  return (xml) =>
    xml.replace(
      /( (?:Id|r:id|r:embed)=")([^"]+)(")/gu,
      (whole, before: string, id: string, after: string) => {
        const name = names.get(id);
        return name === undefined ? whole : `${before}${name}${after}`;
      },
    );
}

/**
 * Writes an Office file (a ZIP of XML parts) anew so that the same content gives the same bytes: entries in order of their
 * paths with one date, times of creation and random ids replaced.
 */
export function toFixedZip(
  bytes: Uint8Array,
  { date, title, author, change, add, replace }: FixedZipOptions,
): Uint8Array {
  const added = [...(add ?? [])].map(
    ([path, xml]) => [path, strToU8(xml)] as [string, Uint8Array<ArrayBuffer>],
  );
  const entries = [...Object.entries(unzipSync(bytes)), ...added].filter(([path]) => !path.endsWith("/"));
  const parts = new Map(
    entries.filter(([path]) => isXml(path)).map(([path, content]) => [path, strFromU8(content)]),
  );
  const fixIds = withFixedIds(parts);
  const moment = date === null ? ZIP_EPOCH : `${date}T00:00:00Z`;
  const files: Zippable = {};
  // Readers expect the list of content types first.
  const order = ([a]: [string, unknown], [b]: [string, unknown]): number =>
    Number(b === "[Content_Types].xml") - Number(a === "[Content_Types].xml") || (a < b ? -1 : 1);
  for (const [path, content] of entries.sort(order)) {
    const text = parts.get(path);
    const level = path.endsWith(".png") ? 0 : 6;
    if (text === undefined) {
      files[path] = [replace?.(path, content) ?? content, { level, mtime: ZIP_EPOCH }];
      continue;
    }
    const dated = text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${moment}`);
    const fixed = title === undefined ? fixIds(dated) : withCorePart(path, fixIds(dated));
    files[path] = [strToU8(change === undefined ? fixed : change(path, fixed)), { level, mtime: ZIP_EPOCH }];
  }
  if (title !== undefined)
    files[CORE_PART] = [strToU8(coreProperties(title, moment, author)), { level: 6, mtime: ZIP_EPOCH }];
  return zipSync(files);
}
