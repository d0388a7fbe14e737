import type { GutterColumn, PlacedPiece } from "./gutter-columns.js";
import { bodyLine } from "./gutter-rows.js";
import { isOpen } from "./layout-rows.js";

/** Lines between two empty ones, with the cells of all of them. */
interface Group {
  readonly cells: readonly string[];
  readonly lines: number;
  readonly valued: number;
}

/** A name: two Han characters at least. */
const NAME = /\p{Script=Han}{2}/u;
/** The end of a wrapped cell that an empty line has parted from its beginning: 率（%）, （亿元）. */
const END = /^[（(）)率化性度量额]|^[^（(]{0,2}[（(][^（）()]*[）)]$/;

function groupsOf(
  lines: readonly (readonly PlacedPiece[])[],
  apart: readonly boolean[],
  columns: readonly GutterColumn[],
): readonly Group[] {
  const groups: { cells: string[]; lines: number; valued: number }[] = [];
  for (const [at, pieces] of lines.entries()) {
    const line = bodyLine(pieces, columns);
    const last = groups.at(-1);
    const valued = line.valued ? 1 : 0;
    if (last === undefined || apart[at] === true) groups.push({ cells: [...line.cells], lines: 1, valued });
    else {
      for (const [column, text] of line.cells.entries()) last.cells[column] += text;
      last.lines += 1;
      last.valued += valued;
    }
  }
  return groups;
}

/**
 * The rows of a table between which a program has left empty lines, as pages with space below each paragraph have them: the lines of a wrapped
 * cell follow one another, those of two rows never do. Null where this is not so, or where nothing is wrapped.
 * @param apart whether an empty line stands before each line
 */
export function spacedRows(
  lines: readonly (readonly PlacedPiece[])[],
  apart: readonly boolean[],
  columns: readonly GutterColumn[],
): string[][] | null {
  const groups = groupsOf(lines, apart, columns);
  const first = columns.findIndex(({ valued }) => valued);
  const isNamed = ({ cells }: Group): boolean => cells.slice(0, first).some((text) => NAME.test(text));
  const isRow = (group: Group, at: number): boolean => {
    if (group.valued > 0) return group.valued === 1 && isNamed(group);
    const filled = group.cells.flatMap((text, column) => (text === "" ? [] : [column]));
    const [only = 0] = filled;
    const text = group.cells[only] ?? "";
    // The title of a group of rows, or a row that promises in words.
    if (filled.length > 2 || filled.some((column) => column >= first)) return isNamed(group);
    const open = groups[at - 1]?.cells.some((cell) => isOpen(cell)) === true;
    return (
      filled.length === 1 && only === 0 && group.lines === 1 && !open && NAME.test(text) && !END.test(text)
    );
  };
  const wrapped = groups.filter((group) => group.lines > 1).length;
  if (first < 1 || wrapped < 1 || groups.length < 3 || !groups.every(isRow)) return null;
  return groups.map(({ cells }) => [...cells]);
}
