import type { Span } from "../span.js";
import { isPageNumber } from "../structure/page-number.js";

/** A line that says that a table goes on: 续表, （续上表）, 续表2. */
const CONTINUED =
  /^[（(【]?(?:续(?:上)?表|(?:上)?表[\d一二三四五六七八九十]{0,3}续|接上[页表])[^\n。；]{0,30}$/u;

/** 单位：个, which a page may print above the second half of a table too. */
const UNIT = /^[（(]?单位[：:][^，。；]{1,16}$/;

/** A line that begins a table or a part of the text: no head of a page. */
const TITLE =
  /^(?:附?[表件图录] ?[\d一二三四五六七八九十]|专栏|[（(]?[一二三四五六七八九十\d]{1,3}[、.．)）]|第.{1,3}[章节篇部])/;

/** The longest head of a page, and the most lines that a break takes. */
const LONGEST = 40;
const MOST = 6;

/** Whether a line stands alone on a line of the text elsewhere, before the table that goes on. */
function isPrintedBefore(text: string, line: string, to: number): boolean {
  for (let at = text.indexOf(line); at >= 0 && at < to; at = text.indexOf(line, at + line.length)) {
    const start = text.lastIndexOf("\n", at - 1) + 1;
    const end = text.indexOf("\n", at);
    if (text.slice(at === 0 ? 0 : start, end < 0 ? text.length : end).trim() === line) return true;
  }
  return false;
}

/**
 * Whether nothing but the foot and the head of a page stands between two tables, so that the second goes on with the first: page
 * numbers, 续表, the unit again, and a line that stands before the first one too, as the title at the head of each page does.
 */
export function isPageBreak(text: string, { start, end }: Span): boolean {
  const between = text.slice(start, end).trim();
  if (between === "") return true;
  if (between.length > LONGEST * MOST) return false;
  const lines = between.split(/\s*\n\s*/);
  const marks = lines.filter((line) => CONTINUED.test(line) || isPageNumber(line));
  return (
    marks.length > 0 &&
    lines.length <= MOST &&
    lines.every(
      (line) =>
        marks.includes(line) ||
        UNIT.test(line) ||
        (line.length <= LONGEST && !TITLE.test(line) && isPrintedBefore(text, line, start)),
    )
  );
}
