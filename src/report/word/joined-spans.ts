import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { NUMBER, withUnits } from "../whole-numbers.js";
import { cellColumns, columnsOf } from "./column-widths.js";

/** Unicode's sign that no line may end here; it has no width. */
const JOINER = "\u2060";

/** The parts of a Word file that hold text of the report. */
const TEXTS = ["word/document.xml", "word/footnotes.xml"];

const joinedNumber = (number: string): string => number.replace(/[–—～-]/gu, `${JOINER}$&${JOINER}`);

/**
 * A text in which no line ends within a span of numbers, nor between a number and its unit: 2022—2025年, 30家.
 * @param room columns of text on a line: what is longer stays as it is, since a line that must not end at the dash would end within digits
 * @example joined("2022–2025").length // => 11
 */
export const joined = (text: string, room = Number.POSITIVE_INFINITY): string =>
  withUnits(text, room).replace(NUMBER, (whole, number: string, unit = "") => {
    if (columnsOf(whole) <= room) return joinedNumber(number) + [...unit].map((one) => JOINER + one).join("");
    return (columnsOf(number) <= room ? joinedNumber(number) : number) + unit;
  });

/** What stands before the raised number of a note. */
const BEFORE_NOTE =
  /([^<>\u2060])(<\/w:t><\/w:r>(?:<w:bookmarkStart\b[^>]*>)?(?:<w:fldSimple\b[^>]*NOTEREF[^>]*>|<w:r>(?:<w:rPr>(?:(?!<\/w:rPr>)[\s\S])*<\/w:rPr>)?<w:footnoteReference\b))/gu;

/** The parts that say which language Chinese letters are in. */
const LANGUAGES = ["word/styles.xml", "word/document.xml"];
const BY_SCRIPT = ['w:eastAsia="zh-CN"', 'w:eastAsia="zh-Hans"'] as const;

/**
 * A Word file as LibreOffice takes it: Word itself shows a box for the joiner where a font lacks it, so only the PDF has it.
 * LibreOffice knows no joiner in the Chinese of a country, but in that of a script it does.
 */
export function withJoinedSpans(docx: Uint8Array): Uint8Array {
  const files = unzipSync(docx);
  for (const path of TEXTS) {
    const part = files[path];
    if (part === undefined) continue;
    let room = Number.POSITIVE_INFINITY;
    const xml = strFromU8(part).replace(
      /<w:tcW\b[^>]*\bw:w="(\d+)"|<\/w:tc>|<w:noBreakHyphen\/>|(<w:t(?: [^>]*)?>)([^<]*)/gu,
      (tag, width: string | undefined, open: string | undefined, text = "") => {
        // LibreOffice can't take a line back to before Word's hyphen, and ends it within the digits behind.
        if (tag === "<w:noBreakHyphen/>") return `<w:t>${JOINER}-${JOINER}</w:t>`;
        if (open !== undefined) return open + joined(text, room);
        // Widths in the file are whole numbers: what was rounded off is given back.
        room = width === undefined ? Number.POSITIVE_INFINITY : cellColumns(Number(width) + 1);
        return tag;
      },
    );
    files[path] = strToU8(xml.replace(BEFORE_NOTE, `$1${JOINER}$2`));
  }
  for (const path of LANGUAGES) {
    const part = files[path];
    if (part !== undefined) files[path] = strToU8(strFromU8(part).replaceAll(...BY_SCRIPT));
  }
  return zipSync(files, { level: 0 });
}
