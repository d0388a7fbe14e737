/** Patterns with the flag that lets them go on behind a match. */
const GLOBAL = new Map<RegExp, RegExp>();

/** The offset behind the last match of a pattern, or -1. */
export function lastMatch(text: string, pattern: RegExp): number {
  let global = GLOBAL.get(pattern);
  if (global === undefined) {
    global = new RegExp(pattern.source, "g");
    GLOBAL.set(pattern, global);
  }
  global.lastIndex = 0;
  let end = -1;
  for (let match = global.exec(text); match !== null; match = global.exec(text)) {
    end = match.index + match[0].length;
    if (match[0] === "") global.lastIndex += 1;
  }
  return end;
}
