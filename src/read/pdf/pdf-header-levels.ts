import { greatest, least } from "../../model/extremes.js";
import { IN_LINE, joinedWithin, type Label, middleOf, reachesTo, TORN } from "./pdf-header-labels.js";
import { continued } from "./pdf-lines.js";
import type { OpenCell, OpenLine } from "./pdf-open-cells.js";
import type { Extent } from "./pdf-open-columns.js";

/** A label in its place, over the columns from one to another. */
interface PlacedLabel extends Label {
  readonly from: number;
  readonly to: number;
}

/** A label stands over the middle of the columns that it is for, within this share of their width or so many heights of the font. */
const CENTRED = 0.15;
const AWAY = 0.8;
/** A label lies in the lower half of the header when its middle is below that of the header by so many heights. */
const LOW = 0.25;
/** Lines further apart than so many heights of the font are no lines of one label; on a page in characters they stand 2.5 apart. */
const FARTHEST = 2.6;
/** The header of a table as the labels of each column. */
class HeaderLabels {
  /** The labels of each column from the lowest to the highest. */
  private readonly stacks: PlacedLabel[][];
  private readonly middle: number;

  constructor(
    private readonly columns: readonly Extent[],
    private readonly height: number,
    private readonly labels: readonly Label[],
  ) {
    this.stacks = columns.map(() => []);
    this.middle = (greatest(labels.map(({ top }) => top)) + least(labels.map(({ bottom }) => bottom))) / 2;
    for (const label of [...labels].sort((a, b) => a.bottom + a.top - b.bottom - b.top))
      this.add(
        label,
        labels.filter((one) => one !== label && one.bottom <= label.top && label.bottom <= one.top),
      );
  }

  /** Whether the labels of a column stand in the lower half of the header, so that another one stands over them. */
  private isLow(column: number): boolean {
    const stack = this.stacks[column] ?? [];
    const [lowest, highest] = [stack[0], stack.at(-1)];
    if (lowest === undefined || highest === undefined) return false;
    return (lowest.bottom + highest.top) / 2 < this.middle - LOW * this.height;
  }

  /** How far columns reach with the labels below, but for those that stand over several. */
  private extent(from: number, to: number): Extent {
    const edges = [from, to].flatMap((column) => {
      const own = this.columns[column];
      const labels = (this.stacks[column] ?? []).filter((label) => label.from === label.to);
      return own === undefined ? labels : [own, ...labels];
    });
    return { x: least(edges.map(({ x }) => x)), end: greatest(edges.map(({ end }) => end)) };
  }

  /** How far a label stands from the middle of columns, or where labels begin at the left, from their left edge; null where it is not over them. */
  private away(label: Label, from: number, to: number): number | null {
    const whole = this.extent(from, to);
    if (whole.x >= label.end || label.x >= whole.end) return null;
    const away = Math.abs(middleOf(whole) - middleOf(label));
    const below = this.stacks[label.column]?.at(-1);
    const alone = below === undefined ? null : Math.abs(middleOf(below) - middleOf(label));
    if (alone !== null && alone <= IN_LINE * this.height && away > AWAY * this.height) return null;
    const left = Math.abs((this.stacks[from]?.at(-1)?.x ?? 0) - label.x);
    if (left < 1 && alone !== null && alone > this.height) return left;
    return away <= Math.max(CENTRED * (whole.end - whole.x), AWAY * this.height) ? away : null;
  }

  /** The columns that a label stands over: of those in the lower half the most about whose middle it is, or else those that it is nearest to. */
  private span(label: Label, beside: readonly Label[]): { from: number; to: number } | null {
    const others = beside.filter(({ column }) => this.isLow(column));
    const own = this.columns.map((_, index) => {
      const middle = middleOf(this.extent(index, index));
      const away = Math.abs(middleOf(label) - middle);
      return this.isLow(index) && others.every((other) => Math.abs(middleOf(other) - middle) >= away - 0.01);
    });
    let best: { from: number; to: number; cost: number } | null = null;
    for (let from = 0; from < own.length; from += 1)
      for (let to = from; own[to] === true; to += 1) {
        const away = to > from ? this.away(label, from, to) : null;
        if (away === null) continue;
        const cost = Math.max(away, AWAY * this.height) - (to - from) / own.length;
        if (best === null || cost < best.cost) best = { from, to, cost };
      }
    return best;
  }

  /** Puts a label upon those below it. */
  private add(label: Label, beside: readonly Label[]): void {
    const { column } = label;
    const below = this.stacks[column]?.at(-1);
    const reach = below === undefined || below.x >= label.end ? null : reachesTo(label, below, this.labels);
    const wide = reach === null ? this.span(label, beside) : { from: column, to: reach };
    const { from, to } = wide ?? { from: column, to: column };
    const last = this.stacks[column]?.at(-1);
    if (from === to && last !== undefined && last.from === last.to) {
      const whole = { ...last, text: continued(label.text, last.text), top: label.top };
      this.stacks[column]?.splice(-1, 1, whole);
      return;
    }
    for (let at = from; at <= to; at += 1) this.stacks[at]?.push({ ...label, from, to });
  }

  /** How much is wrong: torn labels, columns without a label, and those in the lower half without one above. */
  faults(): number {
    const torn = this.stacks.flat().filter(({ text }) => TORN.test(text)).length;
    const empty = this.stacks.filter((stack) => stack.length === 0).length;
    const low = this.stacks.filter((_, column) => this.isLow(column)).length;
    return 2 * torn + 2 * empty + low;
  }

  /** The rows of the header, a label over several columns in the first of them. */
  rows(): string[][] {
    const depth = greatest(this.stacks.map((stack) => stack.length));
    return Array.from({ length: depth }, (_, row) =>
      this.stacks.map((stack, column) => {
        const label = stack[stack.length - 1 - row];
        return label?.from === column ? label.text : "";
      }),
    );
  }
}

const labelOf = ({ x, end, text, column, items }: OpenCell): Label => {
  const heights = items.map(({ y }) => y);
  return { x, end, text, column, top: greatest(heights), bottom: least(heights) };
};

/**
 * Reads the lines of a header, from the top down as many rows as it has levels: labels over several others (目标值 over 2026年 and 2027年) stand over
 * the middle of columns whose own labels are in its lower half. How near the lines of one label stand is told by what leaves the fewest torn.
 * @param columns how far the cells of the body reach
 */
export function headerLevels(head: readonly OpenLine[], columns: readonly Extent[]): string[][] {
  const height = greatest(head.map(({ line }) => line.height));
  const labels = head.flatMap(({ cells }) => cells.map(labelOf));
  const apart = labels.flatMap((one) => labels.map((other) => Math.ceil(one.bottom - other.top)));
  const distances = [0, ...new Set(apart.filter((gap) => gap > 0 && gap < FARTHEST * height))];
  const read = distances
    .sort((a, b) => a - b)
    .map((distance) => new HeaderLabels(columns, height, joinedWithin(labels, distance, height)));
  const [first, ...others] = read;
  const best = others.reduce(
    (one, other) => (one !== undefined && other.faults() >= one.faults() ? one : other),
    first,
  );
  return best?.rows() ?? [];
}
