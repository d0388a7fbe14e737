import { nearest } from "./nearest.js";

/** For how many unknown ids the nearest is sought: comparing one takes as long as there are known ones. */
const HINTS = 50;

/**
 * The nearest of some ids to unknown ones, for the first few of these alone: no message shows more.
 * @example
 * hintsAmong(["hunan", "jiangxi"])("hunam"); // => "hunan"
 */
export function hintsAmong(ids: Iterable<string>): (unknown: string) => string | undefined {
  const known = [...ids];
  const hints = new Map<string, string | undefined>();
  return (unknown) => {
    if (!hints.has(unknown) && hints.size < HINTS) hints.set(unknown, nearest(unknown, known));
    return hints.get(unknown);
  };
}
