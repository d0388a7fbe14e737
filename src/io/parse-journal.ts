import { join } from "node:path";
import { CrossProvinceError } from "../model/issue.js";
import { isOf, refuseLinksOut } from "./inside-folder.js";
import { workPath } from "./work-folder.js";

/** One file of a change. Paths are relative to the folder that is changed, with slashes. */
export interface JournalEntry {
  readonly path: string;
  /** Its new content in the work folder; null for a file that is removed. */
  readonly staged: string | null;
  /** Its content before, in the work folder; null where there was none. */
  readonly backup: string | null;
  /** SHA-256 of the new content; null for a file that is removed. */
  readonly sha256: string | null;
}

/** A change that has been decided: all its files lie ready in the work folder. */
export interface Journal {
  readonly version: 1;
  readonly id: string;
  readonly command: string;
  /** ISO 8601. */
  readonly at: string;
  /** `forward`: to be finished; `back`: to be undone, because a file could not be put in its place. */
  readonly direction: "forward" | "back";
  /** Whether the state before is kept for `undo`. */
  readonly keep: boolean;
  /** Folders that the change made, deepest last. */
  readonly made: readonly string[];
  readonly entries: readonly JournalEntry[];
}

const isText = (value: unknown): value is string => typeof value === "string" && !value.includes("\0");

function isEntry(value: unknown): value is JournalEntry {
  if (typeof value !== "object" || value === null) return false;
  if (!("path" in value && "staged" in value && "backup" in value && "sha256" in value)) return false;
  const { path, staged, backup, sha256 } = value;
  return [staged, backup, sha256].every((one) => one === null || isText(one)) && isText(path);
}

function isJournal(value: unknown): value is Journal {
  if (typeof value !== "object" || value === null) return false;
  if (!("entries" in value && "made" in value && "id" in value && "command" in value && "at" in value))
    return false;
  const { entries, made, id, command, at } = value;
  return (
    Array.isArray(entries) &&
    Array.isArray(made) &&
    entries.every(isEntry) &&
    made.every(isText) &&
    [id, command, at].every(isText)
  );
}

/** What a run lays ready or keeps lies in a folder of the work folder that bears the run's id, under a number. */
const OWN_PLACE = /^(?:new|old)-[0-9a-f-]{36}\/\d+$/;

/**
 * A journal from its text; null for what is none, such as a text that was cut off. Whoever made the dataset made its journal too: one
 * that leads out of the folder is no journal of ours.
 * @param name of its file in the work folder
 * @throws CrossProvinceError for one that would write, remove or read outside of the folder
 */
export async function parseJournal(root: string, name: string, text: string): Promise<Journal | null> {
  let journal: unknown;
  try {
    journal = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isJournal(journal)) return null;
  const { entries, made, id } = journal;
  const places = entries.flatMap(({ staged, backup }) => [staged, backup]).filter((place) => place !== null);
  const paths = [...entries.map(({ path }) => path), ...made].map((path) => join(root, path));
  const inside = await Promise.all(paths.map((path) => isOf(root, path)));
  if (
    inside.includes(false) ||
    !places.every((place) => OWN_PLACE.test(place)) ||
    !/^[0-9a-f-]{36}$/.test(id)
  ) {
    const file = workPath(root, name);
    throw new CrossProvinceError([
      { code: "journal-unsafe", severity: "error", at: {}, parameters: { file } },
    ]);
  }
  await refuseLinksOut(root, [...paths, ...places.map((place) => workPath(root, place))]);
  return journal;
}
