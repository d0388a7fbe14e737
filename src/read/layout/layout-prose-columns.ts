import { displayWidth, type WidthOf } from "./layout-width.js";

/** Columns of prose have so many lines beside one another at least, with so many characters in each. */
const FEWEST_LINES = 4;
const FEWEST_CHARACTERS = 8;
/** The share of the lines beside one another that are that long. */
const MOST = 0.5;
/** The gap lies in the middle part of the page. */
const MIDDLE = [0.35, 0.65] as const;
/** How far from the common gap that of one line may lie. */
const DRIFT = 2;
const GAP = /(?<=[^ \u3000])[ \u3000]{2,}(?=[^ \u3000])/g;
const BLANK = /^[ \u3000]*/;
/** A mark within a sentence, or the end of one. */
const OF_PROSE = /[，；。：]/g;

/** What begins a paragraph, whatever stands before it. */
const HEADED =
  /^(?:第[一二三四五六七八九十百]{1,3}[章节条]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)])/;
/** The share of the widest line from which a line is full, digits being narrower than they are counted; one that ends a sentence is so later. */
const FULL = 0.75;
const ENDED = 0.95;
const INDENT = 2;
const TWO_CHARACTERS = 4;

/** A line of a page with the text of each side of the gap, and where each begins. */
interface Sides {
  readonly left: string;
  readonly right: string;
  readonly from: Readonly<Record<"left" | "right", number>>;
}

/** The gap between two columns: where it lies, and how the page was lined up. */
interface Gutter {
  readonly at: number;
  readonly lines: number;
  readonly widthOf: WidthOf;
}

/** The gap that most lines share, in columns of the page; null where there is none in its middle. */
function gutterOf(lines: readonly string[], widthOf: WidthOf): Gutter | null {
  const width = lines.reduce((widest, line) => Math.max(widest, widthOf(line.trimEnd())), 0);
  const votes = new Map<number, number>();
  for (const line of lines)
    for (const { index, 0: blanks } of line.matchAll(GAP)) {
      const start = widthOf(line.slice(0, index));
      const end = start + widthOf(blanks);
      for (let at = start; at < end; at += 1) votes.set(at, (votes.get(at) ?? 0) + 1);
    }
  const inside = [...votes].filter(([at]) => at > MIDDLE[0] * width && at < MIDDLE[1] * width);
  const most = inside.reduce((best, [, count]) => Math.max(best, count), 0);
  const places = inside.filter(([, count]) => count === most).map(([at]) => at);
  const middle = places.sort((a, b) => a - b)[places.length >> 1];
  return most < FEWEST_LINES || middle === undefined ? null : { at: middle, lines: most, widthOf };
}

/** How many columns a Chinese character may take: one or two, or a part of two, as the pitch of its font has it. */
const PITCHES = [2, 1.75, 1.5, 1.25, 1];
const WIDE = /[\u2e80-\uffef“”‘’—…]/g;

/** How wide a text is where a Chinese character takes so many columns. */
const widthAt =
  (pitch: number): WidthOf =>
  (text) =>
    Math.round(text.length + (pitch - 1) * (text.match(WIDE)?.length ?? 0));

/** The gap of the pitch by which most lines share one. */
function bestGutter(lines: readonly string[]): Gutter | null {
  let best: Gutter | null = null;
  for (const pitch of PITCHES) {
    const gutter = gutterOf(lines, widthAt(pitch));
    if (gutter !== null && gutter.lines > (best?.lines ?? 0)) best = gutter;
  }
  return best;
}

/** The two sides of a line; null where it goes over the gap. */
function sidesOf(line: string, { at: gap, widthOf }: Gutter): Sides | null {
  const indent = BLANK.exec(line)?.[0] ?? "";
  const first = widthOf(indent);
  const text = line.slice(indent.length).trimEnd();
  if (widthOf(line.trimEnd()) <= gap) return { left: text, right: "", from: { left: first, right: 0 } };
  if (first > gap - DRIFT) return { left: "", right: text, from: { left: 0, right: first } };
  for (const { index, 0: blanks } of line.matchAll(GAP)) {
    const start = widthOf(line.slice(0, index));
    const end = start + widthOf(blanks);
    if (start <= gap + DRIFT && end > gap - DRIFT)
      return {
        left: line.slice(indent.length, index),
        right: line.slice(index + blanks.length).trimEnd(),
        from: { left: first, right: end },
      };
  }
  return null;
}

/** A line of one column, with how wide it is and whether it is set in. */
interface ColumnLine {
  readonly text: string;
  readonly setIn: boolean;
  readonly width: number;
}

/** The most frequent of some numbers, the least of several. */
function mostFrequent(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const [first] = [...counts].sort(([a, one], [b, other]) => other - one || a - b);
  return first?.[0] ?? 0;
}

function columnOf(lines: readonly Sides[], side: "left" | "right"): ColumnLine[] {
  const printed = lines.filter((line) => line[side] !== "");
  const begins = mostFrequent(printed.map(({ from }) => from[side]));
  return printed.map((line) => {
    const setIn = line.from[side] - begins >= INDENT;
    return { text: line[side], setIn, width: (setIn ? TWO_CHARACTERS : 0) + displayWidth(line[side]) };
  });
}

/** The paragraphs of columns one after the other: a full line goes on with the next one where that is not set in. */
function paragraphsOf(lines: readonly ColumnLine[]): string[] {
  const widest = lines.reduce((most, { width }) => Math.max(most, width), 0);
  const read: string[] = [];
  let full = false;
  for (const { text, setIn, width } of lines) {
    if (full && !setIn && !HEADED.test(text)) read.push(`${read.pop() ?? ""}${text}`);
    else read.push(text);
    full = width >= (text.endsWith("。") ? ENDED : FULL) * widest;
  }
  return read;
}

/** Whether lines beside one another are prose on both sides. */
function areProse(lines: readonly Sides[]): boolean {
  const pairs = lines.filter(({ left, right }) => left !== "" && right !== "");
  if (pairs.length < FEWEST_LINES) return false;
  return (["left", "right"] as const).every((side) => {
    const texts = pairs.map((pair) => pair[side].trim());
    const long = texts.filter((text) => text.length >= FEWEST_CHARACTERS).length;
    const marks = texts.join("").match(OF_PROSE)?.length ?? 0;
    const parted = texts.filter((text) => / {2}/.test(text)).length;
    return long >= MOST * pairs.length && 3 * marks >= pairs.length && 5 * parted <= pairs.length;
  });
}

/**
 * The lines of a page that is laid out in two columns of prose, each column from top to bottom, the left one first; null for any other page. A
 * line that goes over the gap, such as a title, parts what stands above it from what stands below.
 */
export function proseColumns(lines: readonly string[]): string[] | null {
  const gutter = bestGutter(lines);
  if (gutter === null) return null;
  const read: string[] = [];
  let found = false;
  let stretch: { line: string; sides: Sides }[] = [];
  const close = (): void => {
    const columns = areProse(stretch.map(({ sides }) => sides));
    found ||= columns;
    if (!columns) read.push(...stretch.map(({ line }) => line));
    else {
      const sides = stretch.map((line) => line.sides);
      read.push(...paragraphsOf([...columnOf(sides, "left"), ...columnOf(sides, "right")]));
    }
    stretch = [];
  };
  for (const [index, line] of lines.entries()) {
    const sides = sidesOf(line, gutter);
    // Two empty lines, or what goes over the gap, end the columns of a page.
    if (sides === null || (line.trim() === "" && lines[index + 1]?.trim() === "")) {
      close();
      read.push(line);
    } else stretch.push({ line, sides });
  }
  close();
  return found ? read : null;
}
