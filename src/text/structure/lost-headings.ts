import type { Span } from "../span.js";
import type { PrintedHeading } from "./find-headings.js";
import { ends, type HeadingKind } from "./heading-marks.js";

/** Stands in a heading path for a heading that may be lost in the source. */
const LOST_HEADING = "…";

/**
 * Adds a heading `…` at each gap behind which the numbering does not prove that the open section goes on.
 *
 * At a gap the open headings are asked from the widest to the narrowest. One goes on if the next heading of its level carries the
 * next number; or if, before any such heading, its inner numbering goes on; or if it is the widest and nothing of its level follows.
 * The first one that does not go on is replaced by `…`: what follows may stand under it or under a lost heading after it.
 * Where all go on but the next inner heading has a number above 1, an inner heading is lost: `…` opens below them.
 * Later printed headings count as ever, so a path can read `二、… / … / 1、…`.
 *
 * @param headings the printed headings in order
 * @param gaps where sentences are lost, in order
 */
export function withLostHeadings(
  headings: readonly PrintedHeading[],
  gaps: readonly Span[],
): PrintedHeading[] {
  if (gaps.length === 0) return [...headings];
  const result: PrintedHeading[] = [];
  let open: PrintedHeading[] = [];
  let next = 0;
  const enter = (heading: PrintedHeading) => {
    open = [...open.filter((earlier) => !ends(heading, earlier)), heading];
    result.push(heading);
  };
  const enterUntil = (offset: number) => {
    for (
      let heading = headings[next];
      heading !== undefined && heading.start < offset;
      heading = headings[next]
    ) {
      enter(heading);
      next += 1;
    }
  };
  for (const gap of gaps) {
    enterUntil(gap.end);
    const lost = lostKind(open, headings.slice(next));
    const already = open.at(-1)?.text === LOST_HEADING && open.at(-1)?.kind === lost;
    if (lost !== null && !already)
      enter({ kind: lost, number: null, text: LOST_HEADING, start: gap.start, end: gap.start });
  }
  enterUntil(Number.POSITIVE_INFINITY);
  return result;
}

/** The kind of the widest open heading that may have been followed by a lost one, or of a lost inner heading; null where none is. */
function lostKind(open: readonly PrintedHeading[], rest: readonly PrintedHeading[]): HeadingKind | null {
  for (const [depth, heading] of open.entries()) {
    if (!goesOn(heading, open[depth + 1], rest, depth === 0)) return heading.kind;
  }
  const inner = rest[0];
  const last = open.at(-1);
  if (inner === undefined || last === undefined || ends(inner, last)) return null;
  return (inner.number ?? 1) > 1 ? inner.kind : null;
}

function goesOn(
  heading: PrintedHeading,
  inside: PrintedHeading | undefined,
  rest: readonly PrintedHeading[],
  widest: boolean,
): boolean {
  const at = rest.findIndex((later) => ends(later, heading));
  const next = rest[at];
  if (next === undefined && widest) return true;
  if (next?.kind === heading.kind && heading.number !== null && next.number === heading.number + 1)
    return true;
  const within = at < 0 ? rest : rest.slice(0, at);
  const inner = inside === undefined ? within[0] : within.find((later) => ends(later, inside));
  if (inner === undefined || (inside !== undefined && inner.kind !== inside.kind)) return false;
  return (inner.number ?? 0) > (inside?.number ?? 0);
}
