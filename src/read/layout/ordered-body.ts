import { greatest } from "../../model/extremes.js";
import { isUnitCell } from "../../text/tables/cell-kinds.js";
import type { Piece } from "./gap-pieces.js";
import { groupLabels } from "./gutter-groups.js";
import { isGroupTitle } from "./layout-rows.js";
import { type CoreLine, coreOf, isTornCell, over, wholeKind } from "./ordered-lines.js";
import { orderedNames } from "./ordered-names.js";
import { type Shape, serialOf, wordsOf } from "./ordered-shape.js";
import { hasTwoUnits } from "./sure-table.js";

type Line = readonly Piece[];

/** The rows below a header; null where a piece of a wrapped cell goes with none. */
export function bodyOf(lines: readonly Line[], shape: Shape): { rows: string[][]; sure: boolean } | null {
  const rows: { readonly core: CoreLine; readonly line: number; readonly cells: string[] }[] = [];
  for (const [line, pieces] of lines.entries()) {
    const core = coreOf(pieces);
    if (core === null) continue;
    const unit = shape.unit ? (core.lead.at(-1)?.text ?? "") : "";
    const kind = core.kind === null ? [] : [wholeKind(core.kind.text)];
    rows.push({
      core,
      line,
      cells: [...(shape.unit ? [unit] : []), ...core.values.map(({ text }) => text), ...kind],
    });
  }
  const words = (core: CoreLine): Line => wordsOf(core, shape);
  const serials: number[] = [];
  const classEnd = Math.max(
    0,
    ...rows.flatMap(({ core }) => (words(core).length === 2 ? [words(core)[0]?.end ?? 0] : [])),
  );
  const tails = rows.flatMap(({ core }) => (shape.unit ? core.lead.slice(-1) : core.values.slice(0, 1)));
  const tailStart = Math.min(...tails.map(({ at }) => at));
  const classes: { text: string; line: number }[] = [];
  const between: string[][] = [[]];
  const own: string[] = [];
  let next = 0;
  for (const [line, pieces] of lines.entries()) {
    const row = rows[next];
    if (row?.line === line) {
      const [first, second] = words(row.core);
      if (shape.serial && !Number.isNaN(serialOf(row.core))) serials.push(serialOf(row.core));
      if (second !== undefined && first !== undefined) classes.push({ text: first.text, line });
      own.push((second ?? first)?.text ?? "");
      between.push([]);
      next += 1;
      continue;
    }
    if (pieces.length === 1 && isGroupTitle(pieces[0]?.text ?? "")) return null;
    let name = "";
    for (const piece of pieces) {
      if (shape.kind && piece.text === "性") continue;
      if (shape.serial && piece === pieces[0] && /^\d{1,3}$/.test(piece.text)) {
        serials.push(Number(piece.text));
        continue;
      }
      if (completes(piece, rows, line, shape)) continue;
      if (shape.classes && piece.end <= classEnd + 1 && name === "") classes.push({ text: piece.text, line });
      else if (piece.at < tailStart && name === "") name = piece.text;
      else return null;
    }
    if (name !== "") between.at(-1)?.push(name);
  }
  const read = orderedNames({ own, between });
  const isWhole = ({ cells }: (typeof rows)[number]): boolean =>
    cells.every(
      (text, column) => !isTornCell(text, shape.unit && column === 0) || !/\p{Script=Han}/u.test(text),
    );
  const counted = serials.every((number, row) => number === (serials[0] ?? 0) + row);
  if (
    read === null ||
    read.names.some(hasTwoUnits) ||
    !rows.every(isWhole) ||
    (shape.serial && (!counted || serials.length !== rows.length))
  )
    return null;
  const extents = rows.map(({ line }) => ({ from: line, to: line }));
  const groups = shape.classes ? groupLabels(extents, wholeClasses(classes)) : rows.map(() => "");
  return {
    rows: rows.map(({ cells }, row) => [
      ...(shape.serial ? [`${serials[row] ?? ""}`] : []),
      ...(shape.classes ? [groups?.[row] ?? ""] : []),
      read.names[row] ?? "",
      ...cells,
    ]),
    sure: read.sure && groups !== null,
  };
}

/** The classes of rows whole: what stands below a full line goes on with it. */
function wholeClasses(
  pieces: readonly { readonly text: string; readonly line: number }[],
): { text: string; line: number }[] {
  const width = greatest(
    pieces.map(({ text }) => text.length),
    0,
  );
  const whole: { text: string; line: number; from: number; to: number; full: boolean }[] = [];
  for (const { text, line } of pieces) {
    const last = whole.at(-1);
    const full = text.length === width;
    if (last === undefined || line !== last.to + 1 || !last.full)
      whole.push({ text, line, from: line, to: line, full });
    else
      whole[whole.length - 1] = {
        text: last.text + text,
        line: (last.from + line) / 2,
        from: last.from,
        to: line,
        full,
      };
  }
  return whole;
}

/** Gives a value, a unit or a year on the next line the end that a narrow column has torn off it; whether there is one. */
function completes(
  piece: Piece,
  rows: readonly { readonly core: CoreLine; readonly line: number; readonly cells: string[] }[],
  line: number,
  shape: Shape,
): boolean {
  for (const { core, line: own, cells } of rows) {
    if (own !== line - 1) continue;
    const printed = [...(shape.unit ? core.lead.slice(-1) : []), ...core.values];
    const column = printed.findIndex(
      (one, at) => over(one, piece, 1) && ((shape.unit && at === 0) || isTornCell(cells[at] ?? "", false)),
    );
    const isUnit = shape.unit && column === 0;
    const whole = `${cells[column] ?? ""}${piece.text}`;
    if (column < 0 || (isUnit ? !isUnitCell(whole) : !/(?:左右|以[上下内])$/.test(whole))) continue;
    cells[column] = whole;
    return true;
  }
  return false;
}
