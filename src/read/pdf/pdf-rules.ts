import { greatest, least } from "../../model/extremes.js";
/** A straight line on a page, level or upright, in points; `x1 <= x2`, `y1 <= y2`. */
export interface PdfRule {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

type Matrix = readonly [number, number, number, number, number, number];
type Point = readonly [number, number];

/** The drawing operations that matter, by their number in pdf.js. */
export interface DrawingOperators {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly paintFormXObjectBegin: number;
  readonly paintFormXObjectEnd: number;
  readonly constructPath: number;
  readonly stroke: number;
  readonly closeStroke: number;
  readonly fill: number;
  readonly eoFill: number;
  readonly fillStroke: number;
  readonly eoFillStroke: number;
  readonly closeFillStroke: number;
  readonly closeEOFillStroke: number;
}

/** A filled shape thinner than this is drawn as a line. */
const THICKEST = 3;
/** Lines off the level or upright by more than this are none of a table. */
const SLANT = 0.8;
/** A page with more lines than this holds a drawing or a map. */
const MOST_RULES = 20_000;

const isNumbers = (value: unknown): value is ArrayLike<number> =>
  Array.isArray(value) ? value.every((item) => typeof item === "number") : value instanceof Float32Array;

function matrixOf(value: unknown): Matrix | null {
  if (!isNumbers(value) || value.length < 6) return null;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.from(value);
  return [a, b, c, d, e, f];
}

const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

/** The parts of a path as points on the page; curves go straight to their ends. Numbers of the commands: those of pdf.js. */
function partsOf(path: ArrayLike<number>, matrix: Matrix): Point[][] {
  const parts: Point[][] = [];
  const lengths = [2, 2, 6, 4, 0];
  let at = 0;
  while (at < path.length) {
    const command = path[at] ?? 4;
    const length = lengths[command];
    if (length === undefined) return parts;
    const part = parts.at(-1);
    if (command === 4) {
      const first = part?.[0];
      if (part !== undefined && first !== undefined) part.push(first);
    } else {
      const [x, y] = [path[at + length - 1] ?? 0, path[at + length] ?? 0];
      const point: Point = [
        matrix[0] * x + matrix[2] * y + matrix[4],
        matrix[1] * x + matrix[3] * y + matrix[5],
      ];
      if (command === 0 || part === undefined) parts.push([point]);
      else part.push(point);
    }
    at += 1 + length;
  }
  return parts;
}

function edgesOf(points: readonly Point[]): PdfRule[] {
  return points.slice(1).flatMap(([x, y], index): PdfRule[] => {
    const [fromX, fromY] = points[index] ?? [x, y];
    const [x1, x2, y1, y2] = [Math.min(x, fromX), Math.max(x, fromX), Math.min(y, fromY), Math.max(y, fromY)];
    return x2 - x1 < SLANT === y2 - y1 < SLANT ? [] : [{ x1, x2, y1, y2 }];
  });
}

/** A filled shape that is thin enough for a line, as its middle. */
function thinShape(points: readonly Point[]): PdfRule[] {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x1, x2, y1, y2] = [least(xs), greatest(xs), least(ys), greatest(ys)];
  const [width, height] = [x2 - x1, y2 - y1];
  const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
  if (height <= THICKEST && width > height) return [{ x1, x2, y1: y, y2: y }];
  return width <= THICKEST && height > width ? [{ x1: x, x2: x, y1, y2 }] : [];
}

/**
 * The straight lines that a page draws: strokes, edges of stroked rectangles, and filled rectangles so thin that they are lines, as
 * browsers and word processors draw the borders of tables. Null for a page with so many that it is a drawing.
 * @param list the operators of a page with their arguments, as pdf.js gives them
 */
export function rulesOf(
  list: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] },
  operators: DrawingOperators,
): PdfRule[] | null {
  const { stroke, closeStroke, fill, eoFill, fillStroke, eoFillStroke, closeFillStroke, closeEOFillStroke } =
    operators;
  const strokes = new Set([
    stroke,
    closeStroke,
    fillStroke,
    eoFillStroke,
    closeFillStroke,
    closeEOFillStroke,
  ]);
  const fills = new Set([fill, eoFill]);
  const saved: Matrix[] = [];
  const rules: PdfRule[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [index, operator] of list.fnArray.entries()) {
    const given = list.argsArray[index];
    const args: readonly unknown[] = Array.isArray(given) ? given : [];
    switch (operator) {
      case operators.save:
        saved.push(matrix);
        break;
      case operators.restore:
      case operators.paintFormXObjectEnd:
        matrix = saved.pop() ?? matrix;
        break;
      case operators.transform:
        matrix = times(matrix, matrixOf(args) ?? [1, 0, 0, 1, 0, 0]);
        break;
      case operators.paintFormXObjectBegin:
        saved.push(matrix);
        matrix = times(matrix, matrixOf(args[0]) ?? [1, 0, 0, 1, 0, 0]);
        break;
      case operators.constructPath: {
        const [painted, paths] = args;
        const [path] = Array.isArray(paths) ? paths : [];
        if (typeof painted !== "number" || !isNumbers(path)) break;
        const stroked = strokes.has(painted);
        if (!stroked && !fills.has(painted)) break;
        for (const part of partsOf(path, matrix)) rules.push(...(stroked ? edgesOf(part) : thinShape(part)));
        if (rules.length > MOST_RULES) return null;
      }
    }
  }
  return rules;
}
