/** A piece of a line between blanks, with the columns of the page in characters that it takes. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly end: number;
}

const YEAR = /(?:^|\D)20\d\d$/;
const SERIAL = /^\d{1,3}$/;

/** Whether a single blank between two pieces stands within a cell: around numbers and Latin letters, but for the number of a row and before a year. */
function isWithin(before: Piece, after: string): boolean {
  if (YEAR.test(before.text) && /^年/.test(after)) return true;
  if (SERIAL.test(before.text) && before.x < FIRST_COLUMN) return false;
  if (/[\w.%％]$/.test(before.text)) return /^[\p{Script=Han}，。；、%％]/u.test(after);
  return /[\p{Script=Han}，、]$/u.test(before.text) && /^(?!20\d\d)[\w]/.test(after);
}

/** The number of a row stands within so many characters of the left edge. */
const FIRST_COLUMN = 8;

const GLUED = /\p{Script=Han}\d|[\d%％]\p{Script=Han}/gu;
const PARTED = /\p{Script=Han} \d|[\d%％] \p{Script=Han}/gu;

/** Whether the program of a page sets blanks between Chinese characters and numbers: 2027 年, 达到 60 万. */
export function isSpaced(lines: readonly string[]): boolean {
  const count = (form: RegExp): number =>
    lines.reduce((sum, line) => sum + (line.match(form)?.length ?? 0), 0);
  return count(PARTED) > count(GLUED);
}

/**
 * The pieces of a line between blanks.
 * @param spaced whether the program sets blanks between Chinese characters and others, around which a piece is whole
 */
export function piecesIn(line: string, spaced: boolean): Piece[] {
  const pieces: Piece[] = [];
  for (const { 0: text, index } of line.matchAll(/[^ \u3000]+/g)) {
    const last = pieces.at(-1);
    const beside = last !== undefined && index - last.end === 1;
    if (last !== undefined && beside && spaced && isWithin(last, text))
      pieces[pieces.length - 1] = { text: `${last.text}${text}`, x: last.x, end: index + text.length };
    else pieces.push({ text, x: index, end: index + text.length });
  }
  return pieces;
}

/** The header of a table of tasks: its labels with their places, and the lines that it takes. */
export interface TaskHeader {
  readonly labels: readonly Piece[];
  /** Whether its first label numbers the rows. */
  readonly numbered: boolean;
  readonly start: number;
  /** The first line below it. */
  readonly end: number;
}

const NUMBER = /^(?:序号|编号)$/;
const TO_DO = /任务|内容|目标|举措|措施|事项|工程|工作|成果/;
/** The first label of a table whose rows bear no numbers, and one that only tables of tasks have. */
const TASK = /任务|事项|工程|举措|项目|领域|方向/;
const OWNER = /责任|牵头|配合|部门|[时期年]限|完成时间|进度/;
const LONGEST_LABEL = 12;
/** A line of a broken label is no longer than this. */
const LONGEST_PART = 6;

const overlaps = (one: Piece, other: Piece): boolean => one.x < other.end && other.x < one.end;
const joined = (upper: Piece, lower: Piece): Piece => ({
  text: upper.text + lower.text,
  x: Math.min(upper.x, lower.x),
  end: Math.max(upper.end, lower.end),
});

/** Labels with the pieces of a line beside theirs that break off from them or make labels of their own. */
function withParts(labels: readonly Piece[], parts: readonly Piece[], below: boolean): Piece[] | null {
  const whole = [...labels];
  for (const part of parts) {
    if (part.text.length > LONGEST_PART || /[，。；]|^\d+$/.test(part.text)) return null;
    const at = whole.findIndex((label) => overlaps(label, part));
    const label = whole[at];
    if (label === undefined) whole.push(part);
    else whole[at] = below ? joined(label, part) : joined(part, label);
  }
  return whole.sort((a, b) => a.x - b.x);
}

/** The header that a line begins or holds the middle of; null for another line. */
export function taskHeader(lines: readonly string[], at: number, spaced: boolean): TaskHeader | null {
  const piecesAt = (line: number): Piece[] => piecesIn(lines[line] ?? "", spaced);
  const middle = piecesAt(at);
  const [first] = middle;
  if (first === undefined || middle.length < 2) return null;
  // 序 ⏎ 号
  const broken = first.text === "序" && /^ *号/.test(lines[at + 1] ?? "");
  const numbered = broken || NUMBER.test(first.text);
  if (!numbered && !TASK.test(first.text)) return null;
  if (middle.some(({ text }) => text.length > LONGEST_LABEL || /[，。；]/.test(text))) return null;
  const above = piecesAt(at - 1);
  const below = piecesAt(at + 1);
  // Half of a label above the line, its other half below, is a broken label; words above alone are a title.
  const halves = above.length > 0 && above.every((one) => below.some((other) => overlaps(one, other)));
  const upper = halves ? withParts(middle, above, false) : null;
  const lower = below.length === 0 ? null : withParts(upper ?? middle, below, true);
  const goesOn = lower !== null && lower.length === (upper ?? middle).length;
  const labels = goesOn ? lower : middle;
  const [start, end] = [goesOn && upper !== null ? at - 1 : at, goesOn ? at + 2 : at + 1];
  const told = labels.length > 2 && labels.some(({ text }) => TO_DO.test(text));
  const owned = numbered || labels.some(({ text }) => OWNER.test(text));
  return told && owned ? { labels, numbered, start, end } : null;
}
