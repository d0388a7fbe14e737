import type { Span } from "../span.js";
import { ordinal } from "../structure/heading-marks.js";
import { isPageNumber } from "../structure/page-number.js";
import { nameAndUnit } from "./cell-kinds.js";
import { linesOf } from "./grid-rows.js";

const UNIT = /[（(]?单位[：:]\s*((?:[^\s（(）)]|[（(][^（()）]{1,4}[）)])+)[）)]?/;
/** A line that prints the unit alone, which may stand above the title too. */
const UNIT_LINE = /^[（(]?单位[：:][^，。]{1,20}$/;
/** 单位：套（间）、万元: those of several columns, so that of none. */
const SEVERAL_UNITS = /[、，,；;]/;
const ANNEX = /^附[件表]\s*(\d{1,2}|[一二三四五六七八九十]{1,3})(?![\d、.．])/;

/** The first line of a title: what stands above it is none of the table. */
const LABELLED = /^(?:附[表件]|表 ?\d|专栏)/;

/** What stands above a table. */
export interface HeadingAbove {
  readonly annex: number | null;
  readonly caption: string | null;
  readonly unit: string | null;
  readonly units: readonly string[];
  readonly caption_at: Span | null;
  readonly unit_at: Span | null;
}

/**
 * Reads upwards from a table: unit, then the title's lines, then the annex's number.
 * @param from where the table before ends
 * @param to where the table begins
 */
export function headingAbove(text: string, from: number, to: number): HeadingAbove {
  const begin = Math.max(from, to - 600);
  const window = text.slice(begin, to);
  const caption: string[] = [];
  let caption_at: Span | null = null;
  let unit: string | null = null;
  let unit_at: Span | null = null;
  let units: readonly string[] = [];
  let annex: number | null = null;
  let titled = false;
  for (const span of linesOf(window).reverse()) {
    const line = window.slice(span.start, span.end).trim();
    if (line === "" || isPageNumber(line)) continue;
    if (titled && !UNIT_LINE.test(line)) break;
    const place = { start: begin + span.start, end: begin + span.end };
    const title = (words: string): void => {
      caption.push(words);
      caption_at = { start: place.start, end: caption_at?.end ?? place.end };
    };
    const number = ANNEX.exec(line)?.[1];
    if (number !== undefined) {
      annex = ordinal(number);
      const rest = line.replace(ANNEX, "").replace(/^[：:\s]+/, "");
      if (rest !== "") title(rest);
      titled = true;
      continue;
    }
    const printed = UNIT.exec(line);
    if (printed?.[1] !== undefined && unit === null && (caption.length === 0 || UNIT_LINE.test(line))) {
      if (!SEVERAL_UNITS.test(printed[1])) {
        unit = printed[1];
        const at =
          place.start + window.slice(span.start, span.end).indexOf(printed[0]) + printed[0].indexOf(unit);
        unit_at = { start: at, end: at + unit.length };
      } else units = printed[1].split(SEVERAL_UNITS).filter((one) => one !== "");
      const rest = line.replace(UNIT, "").trim();
      titled = LABELLED.test(rest) || caption.length > 0;
      if (rest !== "") title(rest);
    } else if (line.length > 40 || /[。；，]/.test(line) || caption.length === 4) break;
    else {
      title(line);
      titled = LABELLED.test(line);
    }
  }
  const words = caption.length === 0 ? null : caption.reverse().join("");
  const read = words === null || unit !== null ? null : nameAndUnit(words);
  return {
    annex,
    caption: words,
    unit: unit ?? read?.unit ?? null,
    units,
    caption_at,
    unit_at: unit_at ?? caption_at,
  };
}

/**
 * The heading of a table that prints its title or its unit in rows of one cell above the labels of its columns.
 *
 * @param above what stands above the table, whose title holds where it is numbered (表1 …)
 * @param rows the rows above the labels
 */
export function headingWithin(
  above: HeadingAbove,
  text: string,
  rows: readonly (readonly Span[])[],
): HeadingAbove {
  const cells = rows.flatMap((row) => row.filter(({ start, end }) => end > start));
  const [first] = cells;
  const last = cells.at(-1);
  if (first === undefined || last === undefined) return above;
  const within = headingAbove(text.slice(0, last.end), first.start, last.end);
  const titled = within.caption_at !== null && !LABELLED.test(above.caption ?? "");
  return {
    ...above,
    ...(titled ? { caption: within.caption, caption_at: within.caption_at } : {}),
    ...(within.unit === null ? {} : { unit: within.unit, unit_at: within.unit_at, units: within.units }),
  };
}
