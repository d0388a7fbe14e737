import { isUnitCell, isYearLabel } from "../../text/tables/cell-kinds.js";
import type { GutterColumn, PlacedPiece } from "./gutter-columns.js";
import { sharedOut } from "./shared-out.js";

/** The columns over which a label stands: those below it, and of those beside it without a label of their own the ones that it is over the middle of. */
function spanOf(
  { piece, columns }: PlacedPiece,
  isFree: (column: number) => boolean,
  extents: readonly GutterColumn[],
): readonly number[] {
  const [first = 0, last = first] = [columns[0], columns.at(-1)];
  const middle = (piece.at + piece.end) / 2;
  let best = { from: first, to: last, off: Number.POSITIVE_INFINITY };
  for (let from = first; from >= 0 && (from === first || isFree(from)); from -= 1)
    for (let to = last; to < extents.length && (to === last || isFree(to)); to += 1) {
      const [left, right] = [extents[from], extents[to]];
      const centred = Math.abs(((left?.start ?? 0) + (right?.end ?? 0)) / 2 - middle);
      // A label that begins where its first column does stands over all columns behind it that have none.
      const begins = from === first && Math.abs((left?.start ?? 0) - piece.at) <= 1;
      const off = begins && to > last && !isFree(to + 1) ? 0 : centred;
      if (off < best.off || (off === best.off && to - from > best.to - best.from)) best = { from, to, off };
    }
  return Array.from({ length: best.to - best.from + 1 }, (_, index) => best.from + index);
}

const isOpen = (text: string): boolean => /[（(][^）)]*$/.test(text);
/** A label that goes on below, and so stands over no other ones: 2024 ⏎ 年, 2025年目标 ⏎ 值. */
function isUnfinished({ piece, columns }: PlacedPiece, below: readonly (readonly PlacedPiece[])[]): boolean {
  const ends = (text: string): boolean => /^(?:年末?|值|数|量|率|额)$/.test(text);
  return (
    isOpen(piece.text) ||
    below.some((line) => line.some((one) => ends(one.piece.text) && one.columns[0] === columns[0]))
  );
}

/** Whether a label stands in its line again, and so is the end of none above: 绝对数, 增长, 绝对数, 增长. */
const isAgain = (one: PlacedPiece, line: readonly PlacedPiece[]): boolean =>
  one.piece.text.length > 1 && line.some((other) => other !== one && other.piece.text === one.piece.text);

/** The line with which the labels below those of several columns begin; null where there are none. */
function childLine(lines: readonly (readonly PlacedPiece[])[]): number | null {
  const own = lines.map((line) => new Set(line.flatMap(({ columns }) => columns)));
  const wide = lines.flatMap((line, at) =>
    line.filter(({ columns }) => columns.length > 1).map(({ columns }) => ({ columns, at })),
  );
  const below = wide.flatMap(({ columns, at }) => {
    const found = own.findIndex((those, other) => other > at && columns.some((column) => those.has(column)));
    return found < 0 ? [] : [found];
  });
  if (below.length > 0) return Math.min(...below);
  for (let at = lines.length - 1; at > 0; at -= 1) {
    const above = new Set(own.slice(0, at).flatMap((columns) => [...columns]));
    if (own.slice(at).some((columns) => [...columns].some((column) => !above.has(column)))) return at;
  }
  return null;
}

/** Whether a label stands over a column, be it in part. */
const isBelow = ({ piece }: PlacedPiece, column: GutterColumn | undefined): boolean =>
  column !== undefined && piece.at < column.end && column.start < piece.end;

/**
 * The rows of the header of a table: one, or two where a label stands over several columns that have labels of their own below it. Null where
 * a label stands between columns of which one has none below.
 * @param lines the pieces of each line of the header in their columns
 */
export function gutterHeader(
  lines: readonly (readonly PlacedPiece[])[],
  extents: readonly GutterColumn[],
): string[][] | null {
  const child = childLine(lines);
  const upper = extents.map(() => "");
  const lower = extents.map(() => "");
  const labelled = new Set(
    lines.slice(0, child ?? lines.length).flatMap((line) => line.flatMap(({ columns }) => columns)),
  );
  const below = new Set(
    lines.slice(child ?? lines.length).flatMap((line) => line.flatMap(({ columns }) => columns)),
  );
  const isFree = (column: number): boolean => below.has(column) && !labelled.has(column);
  const spanned = new Set<number>();
  for (const [at, line] of lines.entries())
    for (const one of line) {
      const { text } = one.piece;
      const between = one.columns.length > 1 && one.columns.some((column) => !isBelow(one, extents[column]));
      if (between && !one.columns.every((column) => below.has(column))) return null;
      const isUpper = child === null || at < child;
      const spans = isUpper && child !== null && !isUnfinished(one, lines.slice(at + 1));
      const whole = isUpper && child !== null ? one.columns.slice(0, 1) : one.columns;
      const those = spans ? spanOf(one, isFree, extents) : whole;
      if (isUpper && those.length > 1) for (const column of those) spanned.add(column);
      const [column = 0] = those;
      const over = upper[column] ?? "";
      // The end of a wrapped label stands among those below: 基期值 ⏎ （2025 ⏎ 年）, 计量单 ⏎ 位.
      const ends =
        /^[（(]/.test(text) ||
        !(
          spanned.has(column) ||
          isYearLabel(text) ||
          (text.length > 1 && isUnitCell(text)) ||
          isAgain(one, line)
        );
      const goesOn = isOpen(over) || (over !== "" && ends);
      if (isUpper || (goesOn && lower[column] === "")) upper[column] += text;
      else lower[column] += text;
    }
  if (lower.every((text) => text === "")) return [upper];
  // 年均增速 ⏎ 〔累计〕 beside labels of one line: where none stands over several columns, the lines are those of wrapped labels.
  const isFlat = lines.every((line) => line.every(({ columns }) => columns.length === 1));
  return isFlat && spanned.size === 0
    ? [upper.map((text, column) => `${text}${lower[column] ?? ""}`)]
    : [sharedOut(upper, lower), lower];
}
