import { countedHeader } from "../pdf/pdf-header-count.js";
import type { Piece } from "./gap-pieces.js";
import { isOpen } from "./layout-rows.js";
import { over } from "./ordered-lines.js";
import { type Shape, widthOfShape } from "./ordered-shape.js";

type Line = readonly Piece[];

const KINDS = /^(?:指标)?(?:属性|性质)$/;
const SERIALS = /^(?:序号|编号)$/;
const UNITS = /^(?:计量)?单位$/;
/** A year alone and 年 alone, which a narrow label parts. */
const BARE_YEAR = /^20\d\d$/;
/** The end of a label that stands alone below it, perhaps beside its middle. */
const isEnd = (text: string): boolean => text.length <= 2 && /^[^\d指单属性类项序备合名领目市县]/.test(text);
/** What stands over one another as one label each; null where that is not so many labels. */
function stacked(lines: readonly Line[], width: number): string[] | null {
  const stacks: { text: string; at: number; end: number }[] = [];
  for (const label of lines.flat()) {
    const above = stacks.filter((one) => over(one, label));
    const [only] = above;
    if (above.length > 1) return null;
    if (only === undefined) stacks.push({ ...label });
    else {
      only.text += label.text;
      only.at = Math.min(only.at, label.at);
      only.end = Math.max(only.end, label.end);
    }
  }
  return stacks.length === width
    ? stacks.sort((one, other) => one.at - other.at).map(({ text }) => text)
    : null;
}

/** The labels that blanks part, a year and what stands behind it too: 2025 年均增长. */
function labelsIn(line: Line): Piece[] {
  const labels = line.flatMap(({ text, at }) => {
    let from = 0;
    return text.split(" ").map((label) => {
      const start = at + from;
      from += label.length + 1;
      return { text: label, at: start, end: start + label.length };
    });
  });
  const whole: Piece[] = [];
  for (const label of labels) {
    const last = whole.at(-1);
    if (last === undefined || !isOpen(last.text) || !/^[）)]/.test(label.text)) whole.push(label);
    else whole[whole.length - 1] = { text: last.text + label.text, at: last.at, end: label.end };
  }
  return whole;
}

/** The labels of a header with each year whole whose 年 stands on a line above or below. */
function withYears(lines: readonly Line[]): Line[] {
  const rows = lines.map(labelsIn);
  const years = rows.flatMap((row, at) =>
    row.filter(({ text }) => BARE_YEAR.test(text)).map((year) => ({ year, at })),
  );
  for (const { year, at } of years)
    for (const near of [at + 1, at - 1, at + 2]) {
      const row = rows[near] ?? [];
      const end = row.findIndex((piece) => piece.text === "年" && over(piece, year, 2));
      if (end < 0) continue;
      row.splice(end, 1);
      rows[at]?.splice(rows[at]?.indexOf(year) ?? 0, 1, { ...year, text: `${year.text}年` });
      break;
    }
  return rows.filter((line) => line.length > 0);
}

/** The rows of labels of a header of so many columns, each of which says what its column holds; null where they do not. */
export function headOf(lines: readonly Line[], shape: Shape): readonly (readonly string[])[] | null {
  const printed = withYears(lines);
  const width = widthOfShape(shape);
  const all = printed.flat();
  const labels = printed.map((line) =>
    line.map((label) => {
      const aside = isEnd(label.text) && !all.some((other) => other !== label && over(other, label));
      return { text: label.text, x: label.at - (aside ? 1 : 0), end: label.end + (aside ? 1 : 0) };
    }),
  );
  const counted = countedHeader(labels, width, true);
  const whole = counted?.length === 1 ? null : stacked(printed, width);
  const head = whole === null ? counted : [whole];
  if (head === null) return null;
  const label = (column: number): string =>
    (head.findLast((row) => row[column] !== "")?.[column] ?? "").replace(/\s/g, "");
  const unit = width - shape.values - (shape.kind ? 1 : 0) - 1;
  const told =
    (!shape.serial || SERIALS.test(label(0))) &&
    (!shape.unit || UNITS.test(label(unit))) &&
    (!shape.kind || KINDS.test(label(width - 1)));
  return told ? head : null;
}
