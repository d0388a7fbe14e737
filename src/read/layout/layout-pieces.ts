import type { PdfItem } from "../pdf/pdf-text-layer.js";
import type { WidthOf } from "./layout-width.js";
import { WITHIN } from "./torn-cells.js";

/** The width of a character on the grid of a page that stands in characters. */
const EM = 10;
/** The height of a line that is no prose, in which single blanks part cells. */
const SMALL = 6;
export const PROSE = /[，。；]/;

/** The beginning of a caption: 表 1, 专栏 2. */
const CAPTION = /^(?:附?表|专栏|附件)(?: ?[\d一二三四五六七八九十]{1,3})?$/;

/** PM2.5 平均浓度, CO2 排放量. */
const NAME_WITH_DIGITS = /^(?:PM(?:2\.5|10)|CO2|SO2|O3)$/;
/** A header with a column for units, so that a unit behind a number is a cell of its own. */
const UNIT_COLUMN = /(?:^|[ \u3000])(?:计量)?单[ \u3000]*位(?=$|[ \u3000])/;

/** Whether a number and the unit behind it are two cells: in a table whose header names a column of units. */
export const hasOwnUnits = (lines: readonly string[]): boolean =>
  lines.some((line) => UNIT_COLUMN.test(line) || /[ \u3000]单$/.test(line));

/** Whether a single blank between two pieces stands within one cell: around Latin letters, behind a number with its unit, and in prose. */
function isWithin(before: string, after: string, ownUnits: boolean): boolean {
  if (CAPTION.test(before)) return true;
  if (PROSE.test(before) || PROSE.test(after)) return true;
  if (/\d$/.test(before))
    return (
      (/^(?:年|月|日|以[上下内]|[以左]$|左右|万|亿|家|个|项|人|公里|级以上|岁以|[%％])/.test(after) &&
        !(ownUnits && /^(?:家|个|项|人|公里|[%％])$/.test(after))) ||
      (NAME_WITH_DIGITS.test(before) && /^[一-龥]/.test(after))
    );
  if (/^[A-Z]/.test(after)) return /[一-龥（]$/.test(before);
  return /[A-Z]$/.test(before) && /^[一-龥]/.test(after);
}

/** A number within words, single blanks around it: 企业达到 400 家，; also behind a verb that a number follows. */
const NUMBER_IN_PROSE = /(?<=[一-龥”]) (?=(?!20\d\d )\d[\d.]* [一-龥])/g;
/** A number within a name: 收入 10 万元以上的村占比, 国家 5A 级景区. */
const NUMBER_IN_NAME =
  /(?<=\p{Script=Han}) (?=\d[\d.]* \p{Script=Han}{6}|\d{1,2}[A-Z]{1,2} ?\p{Script=Han})/gu;
const NUMBER_BEHIND_VERB = /(?<=达到|超过|突破|不少于|不低于|提高到|降至) (?=\d)/g;
/** Labels of two years with the label above them between, which stood half a line higher: 2027年目标值2030年. */
const OVERLAID = /^(20\d\d年)(\p{Script=Han}{2,6})(20\d\d年)$/u;

/** The labels of two years that a line prints with the one above them as one piece. */
function withoutOverlaid(item: PdfItem): PdfItem[] {
  const [, first, above = "", second] = OVERLAID.exec(item.text) ?? [];
  if (first === undefined || second === undefined) return [item];
  const width = EM * first.length;
  return [
    { ...item, text: first + above, width },
    { ...item, text: second + above, x: item.x + item.width - width, width },
  ];
}

/** The pieces of a line that blanks part, each at its place on the grid. */
export function itemsOf(line: string, y: number, widthOf: WidthOf, ownUnits: boolean): PdfItem[] {
  const prose = PROSE.test(line);
  const height = prose ? EM : SMALL;
  const bound = line.replace(NUMBER_BEHIND_VERB, WITHIN).replace(NUMBER_IN_NAME, WITHIN);
  const words = prose ? bound.replace(NUMBER_IN_PROSE, WITHIN) : bound;
  const items: { text: string; x: number; y: number; width: number; height: number }[] = [];
  for (const match of words.matchAll(/[^ \u3000]+/g)) {
    const x = EM * widthOf(line.slice(0, match.index));
    const width = EM * widthOf(match[0]);
    const text = match[0].replaceAll(WITHIN, " ");
    const last = items.at(-1);
    if (last !== undefined && x - last.x - last.width <= EM && isWithin(last.text, text, ownUnits)) {
      last.text = `${last.text} ${text}`;
      last.width = x + width - last.x;
    } else items.push({ text, x, y, width, height });
  }
  return items.flatMap(withoutOverlaid);
}
