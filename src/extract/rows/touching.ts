/** What goes on with a number: digits, a point between digits, brackets that plans put around totals. */
const BEFORE = /[\d〔［[【]$|\d[.．]$/;
const AFTER = /^(?:[\d〕］\]】]|[.．]\d|[,，]\d{3}(?!\d))/;
/** 1，|200家: three digits behind a comma may be the rest of a number; those of 1.2，50% are another one. */
const BEHIND_COMMA = /\d[,，]\d{3}$/;
const THREE_DIGITS = /^\d{3}(?!\d)/;
/** 2.|50个小区: the mark of an item at the head of a line, which the reader has parted from its number. */
const GLUED_MARK = /(?:^|\n)[ \t\u3000]*\d{1,2}\.$/;
const MARK_REACH = 8;

/** Whether a digit, a bracket, or a point or comma with digits touches a number at `start`, so that it may be a part of one. */
export function isTouchedBefore(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  if (BEFORE.test(before)) return !GLUED_MARK.test(text.slice(Math.max(0, start - MARK_REACH), start));
  return (
    THREE_DIGITS.test(text.slice(start, start + 4)) &&
    BEHIND_COMMA.test(before + text.slice(start, start + 3))
  );
}

/** Whether the same touches a number behind its digits, which end at `end`. */
export const isTouchedBehind = (text: string, end: number): boolean => AFTER.test(text.slice(end, end + 5));
