/** Rows from one to another, on lines from one to another. */
export interface RowExtent {
  readonly from: number;
  readonly to: number;
}

/** A label that stands beside several rows, and the line that its middle is on. */
interface Label {
  readonly text: string;
  readonly middle: number;
}

const middleOf = (rows: readonly RowExtent[]): number => ((rows[0]?.from ?? 0) + (rows.at(-1)?.to ?? 0)) / 2;

interface Parting {
  readonly cost: number;
  /** The row with which the group of each label begins. */
  readonly starts: readonly number[];
}

/** Rows parted into as many groups as there are labels, so that each label stands as near as can be to the middle of its group. */
function parted(rows: readonly RowExtent[], labels: readonly Label[]): Parting | null {
  let best: (Parting | null)[] = rows.map(() => null);
  best = [{ cost: 0, starts: [] }, ...best];
  for (const { middle } of labels) {
    const next: (Parting | null)[] = [null];
    for (let end = 1; end <= rows.length; end += 1) {
      let least: Parting | null = null;
      for (let start = 0; start < end; start += 1) {
        const before = best[start];
        if (before == null) continue;
        const cost = before.cost + Math.abs(middleOf(rows.slice(start, end)) - middle);
        if (least === null || cost < least.cost) least = { cost, starts: [...before.starts, start] };
      }
      next.push(least);
    }
    best = next;
  }
  return best.at(-1) ?? null;
}

/** Pieces with those on neighbouring lines taken for one label. */
function wrapped(pieces: readonly Label[]): Label[] {
  const labels: (Label & { readonly last: number; readonly count: number })[] = [];
  for (const { text, middle } of pieces) {
    const last = labels.at(-1);
    if (last !== undefined && middle - last.last === 1)
      labels[labels.length - 1] = {
        text: last.text + text,
        middle: (last.middle * last.count + middle) / (last.count + 1),
        last: middle,
        count: last.count + 1,
      };
    else labels.push({ text, middle, last: middle, count: 1 });
  }
  return labels;
}

/**
 * What each of several rows is told by labels that stand in the middle of their groups: the label in the first row of its group, nothing in
 * the others. Null where there are more labels than rows.
 * @param pieces the words of the labels with the lines that they stand on
 */
export function groupLabels(
  rows: readonly RowExtent[],
  pieces: readonly { readonly text: string; readonly line: number }[],
): string[] | null {
  if (pieces.length === 0) return rows.map(() => "");
  const own = pieces.map(({ text, line }) => ({ text, middle: line }));
  const readings = [own, wrapped(own)].flatMap((labels) => {
    const parting = parted(rows, labels);
    return parting === null ? [] : [{ labels, ...parting }];
  });
  const [first, second] = readings;
  // 高等教 ⏎ 育: a character alone is the end of a label.
  const torn = own.some(({ text }) => text.length === 1);
  const isBetter = first === undefined || (second?.cost ?? 0) < first.cost || torn;
  const best = second !== undefined && isBetter ? second : first;
  if (best === undefined) return null;
  return rows.map((_, row) => {
    const at = best.starts.indexOf(row);
    return at < 0 ? "" : (best.labels[at]?.text ?? "");
  });
}
