import { readHeadings } from "../../text/structure/sections.js";

/** The stretch of a text under the heading above a place. */
export function sectionAround(
  text: string,
  at: number,
): { readonly start: number; readonly end: number; readonly title: string } {
  const headings = readHeadings(text).list.flatMap(({ stored, text: title }) =>
    stored === null ? [] : [{ at: stored, title }],
  );
  const sorted = headings.sort((a, b) => a.at - b.at);
  const own = sorted.filter((heading) => heading.at <= at).at(-1);
  const next = sorted.find((heading) => heading.at > at);
  return { start: own?.at ?? 0, end: next?.at ?? text.length, title: own?.title.slice(0, 40) ?? "" };
}
