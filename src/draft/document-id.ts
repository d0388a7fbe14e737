import { GENRES, type Genre } from "../model/codes.js";
import type { DocumentRow } from "../model/rows.js";
import { freeId } from "./free-id.js";

/** A region's English name as the beginning of ids: Xi'an → xian. */
function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** The id that is wanted first: region and first year. */
export function documentBase(
  region: { readonly name_en: string; readonly region_code: string },
  year: number,
): string {
  return `${slug(region.name_en) || `r${region.region_code}`}-${year}`;
}

/** The id of a document: the base, where that is taken the genre behind it, and where that is taken too a number. */
export function documentId(base: string, genre: Genre | null, taken: ReadonlySet<string>): string {
  if (!taken.has(base)) return base;
  const suffix = genre === null || base.endsWith(`-${genre}`) ? "" : `-${genre}`;
  return freeId(`${base}${suffix}`, taken);
}

type Identified = Pick<DocumentRow, "document_id" | "genre" | "title_zh" | "sha256">;

/**
 * Ids for documents drafted one by one, none of them taken or given twice: of several that want one id the first by genre (as
 * {@link GENRES} order them), title and hash keeps it, so that ids are the same whatever the order of reading.
 * @param taken ids of the dataset
 * @returns the ids in the order of `documents`
 */
export function settledIds(documents: readonly Identified[], taken: ReadonlySet<string>): string[] {
  const rank = ({ genre }: Identified): number => (genre === null ? GENRES.length : GENRES.indexOf(genre));
  const compare = (a: Identified, b: Identified): number =>
    rank(a) - rank(b) ||
    (a.title_zh < b.title_zh ? -1 : a.title_zh > b.title_zh ? 1 : 0) ||
    (a.sha256 < b.sha256 ? -1 : a.sha256 > b.sha256 ? 1 : 0);
  const used = new Set(taken);
  const ids = new Map<Identified, string>();
  for (const document of [...documents].sort(compare)) {
    const id = documentId(document.document_id, document.genre, used);
    used.add(id);
    ids.set(document, id);
  }
  return documents.map((document) => ids.get(document) ?? document.document_id);
}
