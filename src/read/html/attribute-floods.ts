/** Attributes of one tag; a page has some twenty. A parser compares each with all before it. */
const MOST = 1000;
const ATTRIBUTE = /[\s/]*[^\s/>][^\s/>=]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"'][^\s>]*)?)?/y;
const NAME = /[a-z][^\s/>]*/iy;
/** What holds no tags, by how it begins, with what ends it. */
const RAW: readonly (readonly [RegExp, RegExp])[] = [
  [/<!--/y, /-->/g],
  [/<script\b/iy, /<\/script/gi],
  [/<style\b/iy, /<\/style/gi],
];

/** Where a pattern that looks at one place matches up to, or -1. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Where the attributes of a tag end, and how many they are. */
function attributesFrom(html: string, start: number): { readonly end: number; readonly count: number } {
  let end = start;
  let count = 0;
  for (let next = endOf(ATTRIBUTE, html, end); next > 0; next = endOf(ATTRIBUTE, html, end)) {
    end = next;
    count += 1;
  }
  return { end, count };
}

/**
 * A page without the attributes of tags that have more than any document's, since parsers take the square of their number; everything else
 * is as it was. In linear time.
 */
export function withoutAttributeFloods(html: string): string {
  let kept = "";
  let from = 0;
  let at = html.indexOf("<");
  while (at >= 0) {
    const raw = RAW.find(([begins]) => endOf(begins, html, at) > 0)?.[1];
    const named = endOf(NAME, html, at + 1);
    let next = at + 1;
    if (raw !== undefined) {
      next = endOf(raw, html, next);
      if (next < 0) break;
    } else if (named > 0) {
      const { end, count } = attributesFrom(html, named);
      if (count > MOST) {
        kept += html.slice(from, named);
        from = end;
      }
      next = end;
    }
    at = html.indexOf("<", next);
  }
  return kept + html.slice(from);
}
