import { isYearLabel } from "../../text/tables/cell-kinds.js";

/** A label of a header with its place on the line. */
export interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  readonly end: number;
}

type Line = readonly PlacedLabel[];

/** Two characters that are a label of their own and no end of a longer one. */
const SHORT_LABEL =
  /^(?:指标|单位|属性|性质|类别|类型|项目|年份|年度|地区|序号|备注|合计|名称|领域|目标|市州|县区)$/;
/** The most labels of which groups are chosen. */
const MOST_LABELS = 40;

const middleOf = ({ x, end }: PlacedLabel): number => (x + end) / 2;
const overlaps = (one: PlacedLabel, other: PlacedLabel): boolean => one.x < other.end && other.x < one.end;
const isOpen = (text: string): boolean => /[（(〔[][^）)〕\]]*$/.test(text);

/** Whether a label goes on with the one above it, which a narrow cell breaks. */
function goesOn(label: string, above: string): boolean {
  if (isOpen(above) || /^[（(]/.test(label)) return true;
  return label.length <= 2 && !SHORT_LABEL.test(label) && !/\d/.test(label);
}

/** The lines of a header with each broken label whole, on the line where it begins. */
function withoutBreaks(lines: readonly Line[]): PlacedLabel[][] {
  const whole: PlacedLabel[][] = [];
  for (const line of lines) {
    const own: PlacedLabel[] = [];
    for (const label of line) {
      const place = whole
        .flatMap((above, row) => above.map((other, at) => ({ row, at, other })))
        .reverse()
        .find(({ other }) => overlaps(other, label) && goesOn(label.text, other.text));
      if (place === undefined) own.push(label);
      else {
        const { x, end, text } = place.other;
        const joined = { text: text + label.text, x: Math.min(x, label.x), end: Math.max(end, label.end) };
        whole[place.row]?.splice(place.at, 1, joined);
      }
    }
    if (own.length > 0) whole.push(own);
  }
  return whole;
}

/** The kinds of indicators, no label of a year stands over them. */
const KIND = /^(?:约束|预期)性?$/;
const standsOver = (upper: PlacedLabel, lower: PlacedLabel): boolean =>
  overlaps(upper, lower) && !(KIND.test(lower.text) && isYearLabel(upper.text));

/** The labels that stand over no other one, and those right above them. What stands higher heads a class of indicators. */
function levelsOf(lines: readonly Line[]): { upper: PlacedLabel[]; lower: PlacedLabel[] } {
  let lower: PlacedLabel[] = [];
  let upper: PlacedLabel[] = [];
  for (const line of [...lines].reverse()) {
    const over = line.filter((label) => lower.some((one) => standsOver(label, one)));
    if (upper.length === 0) upper = over;
    lower = [...lower, ...line.filter((label) => !over.includes(label))].sort((a, b) => a.x - b.x);
  }
  return { upper, lower };
}

/** Whether labels may stand below one: years one after another, or none names a year and none names what the rows are. */
function isGroup(labels: Line): boolean {
  const years = labels
    .filter(({ text }) => isYearLabel(text))
    .map(({ text }) => Number(/20\d\d/.exec(text)?.[0]));
  if (years.length === 0) return !labels.some(({ text }) => SHORT_LABEL.test(text));
  return years.length === labels.length && years.every((year, index) => !(year <= (years[index - 1] ?? 0)));
}

interface Choice {
  readonly cost: number;
  /** The columns in their order: a label of the lower line, or an upper one that stands over none. */
  readonly columns: readonly { readonly upper: number | null; readonly lower: number | null }[];
}

/** Which labels the upper ones stand over, so that there are as many columns as there are to be: by the least distance of their middles. */
function chosen(upper: Line, lower: Line, singles: number): Choice | null {
  const met = new Map<string, Choice | null>();
  const best = (label: number, from: number, left: number): Choice | null => {
    if (label === upper.length && from === lower.length) return left === 0 ? { cost: 0, columns: [] } : null;
    const key = `${label} ${from} ${left}`;
    const known = met.get(key);
    if (known !== undefined) return known;
    let least: Choice | null = null;
    const take = (columns: Choice["columns"], cost: number, rest: Choice | null): void => {
      if (rest === null || (least !== null && least.cost <= cost + rest.cost)) return;
      least = { cost: cost + rest.cost, columns: [...columns, ...rest.columns] };
    };
    const next = lower[from];
    if (next !== undefined && !isYearLabel(next.text))
      take([{ upper: null, lower: from }], 0, best(label, from + 1, left));
    const own = upper[label];
    if (own !== undefined) {
      if (left > 0) take([{ upper: label, lower: null }], 0, best(label + 1, from, left - 1));
      for (let count = 1; from + count <= lower.length; count += 1) {
        const group = lower.slice(from, from + count);
        if (!isGroup(group)) continue;
        const middle = (middleOf(group[0] ?? own) + middleOf(group.at(-1) ?? own)) / 2;
        const columns = group.map((_, index) => ({ upper: label, lower: from + index }));
        take(columns, Math.abs(middle - middleOf(own)), best(label + 1, from + count, left));
      }
    }
    met.set(key, least);
    return least;
  };
  return best(0, 0, singles);
}

/**
 * The rows of a header of as many columns as the body has, told by the order of its labels; null where they do not come out even.
 * @param lines the labels of each line from the top down
 */
function headerByCount(lines: readonly Line[], width: number): string[][] | null {
  const { upper, lower } = levelsOf(withoutBreaks(lines));
  if (upper.length + lower.length > MOST_LABELS) return null;
  const singles = width - lower.length;
  if (upper.length === 0) return singles === 0 ? [lower.map(({ text }) => text)] : null;
  if (singles < 0 || singles > upper.length) return null;
  const columns = chosen(upper, lower, singles)?.columns;
  if (columns === undefined) return null;
  const top = columns.map((column, index) => {
    if (column.upper === null) return lower[column.lower ?? 0]?.text ?? "";
    return columns[index - 1]?.upper === column.upper ? "" : (upper[column.upper]?.text ?? "");
  });
  return [
    top,
    columns.map((one) => (one.upper === null || one.lower === null ? "" : (lower[one.lower]?.text ?? ""))),
  ];
}

/**
 * The rows of a header told by the order of its labels, where years stand below others or the places of its labels tell no header; else null.
 * @param lines the labels of each line from the top down
 * @param untold whether the places of the labels tell none
 */
export function countedHeader(lines: readonly Line[], width: number, untold: boolean): string[][] | null {
  const rows = headerByCount(lines, width);
  if (rows === null || untold) return rows;
  const years = rows.at(-1)?.filter(isYearLabel).length ?? 0;
  const dated = rows.length > 1 && rows[0]?.some((label) => /20\d\d/.test(label)) === true;
  return years > 1 && !dated ? rows : null;
}
