import type { RawCell } from "./raw-table.js";

/** A cell of a line whose cells blanks part, with where its middle stands: in characters, and where Chinese ones are as wide as two. */
export interface SpacedCell extends RawCell {
  readonly middle: number;
  readonly wide: number;
}

const SPACE = 0x20;
const TAB = 0x09;
const WIDE_SPACE = 0x3000;
/** The first character that is as wide as two. */
const WIDE = 0x2e80;
const LATIN = /^[A-Za-z&.·\d]*[A-Za-z][A-Za-z&.·\d]*$/;
/** By so many characters a cell is to stand nearer to its column than to any other. */
const MARGIN = 2;
const VALUE_HEAD = /^[<>≥≤＜＞\d[【(（〔—–-]/;

/** Words of tables that are printed with their two characters apart. */
const SET_APART =
  /^(?:指标|项目|名称|类别|单位|地区|区域|城市|年份|年度|任务|内容|属性|性质|备注|合计|总计|小计|序号)$/;

function isBlank(code: number): boolean {
  return code === SPACE || code === TAB || code === WIDE_SPACE;
}

/** The cells of a line, what blanks around Latin letters have parted put together again: 研发投入占 GDP 比重. */
export function spacedCells(text: string, start: number, end: number): SpacedCell[] {
  const cells: SpacedCell[] = [];
  let width = 0;
  let at = start;
  while (at < end) {
    const from = at;
    const left = width;
    const blank = isBlank(text.charCodeAt(at));
    for (; at < end && isBlank(text.charCodeAt(at)) === blank; at += 1)
      width += text.charCodeAt(at) >= WIDE ? 2 : 1;
    if (blank) continue;
    const words = text.slice(from, at);
    const place = { middle: (from + at) / 2 - start, wide: (left + width) / 2 };
    const last = cells.at(-1);
    const beside = last !== undefined && from - last.end === 1 && /[一-龥A-Za-z]$/.test(last.text);
    // 指 标, 合　计: a word of two characters that the layout sets apart.
    const apart =
      last !== undefined &&
      from - last.end <= 2 &&
      SET_APART.test(`${last.text}${words}`) &&
      last.text.length === 1;
    if (apart || (beside && (LATIN.test(words) || (/[A-Za-z]$/.test(last.text) && !VALUE_HEAD.test(words)))))
      cells[cells.length - 1] = { ...last, text: text.slice(last.start, at), end: at };
    else cells.push({ text: words, start: from, end: at, ...place });
  }
  return cells;
}

/** Whether more than single blanks part the cells of a row, so that where they stand tells something. */
function isSpread(row: readonly SpacedCell[]): boolean {
  return row.length === 1 || row.some((cell, index) => cell.start - (row[index - 1]?.end ?? cell.start) > 1);
}

type Rows = readonly (readonly SpacedCell[])[];
type Measure = "middle" | "wide";

/** The middles of the columns in a measure, and how far the cells of whole rows stand from them. */
function columnsIn(measure: Measure, whole: Rows, width: number): { middles: number[]; spread: number } {
  const middles = Array.from({ length: width }, (_, column) => {
    const sum = whole.reduce((total, row) => total + (row[column]?.[measure] ?? 0), 0);
    return sum / Math.max(1, whole.length);
  });
  const off = (row: readonly SpacedCell[]): number =>
    row.reduce((sum, cell, column) => sum + Math.abs(cell[measure] - (middles[column] ?? 0)), 0);
  const reach = Math.max(1, middles.at(-1) ?? 1);
  return { middles, spread: whole.reduce((sum, row) => sum + off(row), 0) / reach };
}

/** Where the columns of a table stand, from the rows that have a cell in each. */
export class SpacedColumns {
  private readonly measure: Measure;
  private readonly middles: readonly number[];

  constructor(
    whole: Rows,
    private readonly width: number,
  ) {
    const narrow = columnsIn("middle", whole, width);
    const wide = columnsIn("wide", whole, width);
    this.measure = wide.spread < narrow.spread ? "wide" : "middle";
    this.middles = (this.measure === "wide" ? wide : narrow).middles;
  }

  /**
   * A row with an empty cell for each column that it leaves out, its cells in the order that brings them nearest to their columns; null
   * for a row with too many cells and for one of which a cell stands as near to an empty column beside its own.
   */
  rowOf(cells: readonly SpacedCell[]): RawCell[] | null {
    const row = cells.length > this.width ? joinedDigits(cells, this.width) : cells;
    if (row === null) return null;
    const columns =
      row.length === this.width ? row.map((_, index) => index) : isSpread(row) ? this.nearest(row) : null;
    if (columns === null) return null;
    const at = row[0]?.start ?? 0;
    const out: RawCell[] = Array.from({ length: this.width }, () => ({ text: "", start: at, end: at }));
    for (const [index, { text, start, end: stop }] of row.entries())
      out[columns[index] ?? 0] = { text, start, end: stop };
    return out;
  }

  private away(cell: SpacedCell | undefined, column: number): number {
    return cell === undefined
      ? 0
      : Math.abs(cell[this.measure] - (this.middles[column] ?? Number.POSITIVE_INFINITY));
  }

  /** The columns of the cells of a row, in order, with the least sum of distances; null where it is not clearly the least. */
  private nearest(row: readonly SpacedCell[]): number[] | null {
    const costs: number[][] = [Array.from({ length: this.width + 1 }, () => 0)];
    for (const [index, cell] of row.entries()) {
      const line = [Number.POSITIVE_INFINITY];
      for (let column = 0; column < this.width; column += 1)
        line.push(Math.min(line[column] ?? 0, (costs[index]?.[column] ?? 0) + this.away(cell, column)));
      costs.push(line);
    }
    const columns: number[] = [];
    let column = this.width;
    for (let count = row.length; count > 0; count -= 1) {
      while (column > count && costs[count]?.[column] === costs[count]?.[column - 1]) column -= 1;
      column -= 1;
      columns.unshift(column);
    }
    const unclear = columns.some((own, index) =>
      [own - 1, own + 1].some(
        (beside) =>
          beside > (columns[index - 1] ?? -1) &&
          beside < (columns[index + 1] ?? this.width) &&
          this.away(row[index], beside) - this.away(row[index], own) < MARGIN,
      ),
    );
    return unclear ? null : columns;
  }
}

/** What goes on with a number behind a blank: a group of three digits, or in a torn one any digits. */
const GROUPS = [/^\d{3}(?:\.\d+)?$/, /^\d+(?:\.\d+)?$/];

/** A row whose digits single blanks have parted (52 000), joined to a number of cells; null where it cannot be told which belong together. */
function joinedDigits(row: readonly SpacedCell[], width: number): readonly SpacedCell[] | null {
  for (const group of GROUPS) {
    const joined: SpacedCell[] = [];
    for (const cell of row) {
      const last = joined.at(-1);
      const joins =
        last !== undefined && cell.start - last.end === 1 && /\d$/.test(last.text) && group.test(cell.text);
      if (joins) joined[joined.length - 1] = { ...last, text: `${last.text} ${cell.text}`, end: cell.end };
      else joined.push(cell);
    }
    if (joined.length === width) return joined;
  }
  return null;
}
