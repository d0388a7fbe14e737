import { append } from "../../model/append.js";
import { exactTables } from "./exact-tables.js";
import { gutterTables } from "./gutter-tables.js";
import { proseColumns } from "./layout-prose-columns.js";
import { taskTables } from "./layout-tasks.js";
import { looseTables } from "./loose-tables.js";
import { type OrderedTable, orderedTables } from "./ordered-tables.js";
import { type DoubtfulLines, type PageReading, shifted } from "./page-reading.js";
import { withStackedCells } from "./stacked-cells.js";
import { withLabelsWhole, withTornCells } from "./torn-cells.js";

/** Reads lines with their tables as rows of cells parted by tabs; null where they hold none. */
type Reader = (lines: readonly string[]) => PageReading | null;

/** A table with its first line and the line behind it. */
interface PlacedTable {
  readonly start: number;
  readonly end: number;
  readonly rows: readonly (readonly string[])[];
  readonly sure?: boolean;
  /** Whether its cells are sentences, which tell by themselves where they end. */
  readonly told?: boolean;
}

/** Lines with tables in the place of theirs, and those between them as another reader reads them. */
function spliced(lines: readonly string[], tables: readonly PlacedTable[], between: Reader): PageReading {
  const read: string[] = [];
  const doubtful: DoubtfulLines[] = [];
  let from = 0;
  const put = (others: readonly string[]): void => {
    const reading = between(others);
    append(doubtful, shifted(reading?.doubtful ?? [], read.length));
    append(read, reading?.lines ?? others);
  };
  for (const { start, end, rows, sure, told } of tables) {
    put(lines.slice(from, start));
    if (sure === false)
      doubtful.push({
        from: read.length,
        to: read.length + rows.length,
        of: told === true ? "tables" : "all",
      });
    append(
      read,
      rows.map((row) => row.join("\t")),
    );
    from = end;
  }
  put(lines.slice(from));
  return { lines: read, doubtful };
}

/** Tables of tasks, else columns of prose one after the other. */
const withTaskTables: Reader = (lines) => {
  const tables = taskTables(lines);
  if (tables.length > 0) return spliced(lines, tables, looseTables);
  const prose = proseColumns(lines);
  if (prose === null) return looseTables(lines);
  return { lines: prose, doubtful: [{ from: 0, to: prose.length, of: "tables" }] };
};

const withThese = (lines: readonly string[], tables: readonly OrderedTable[]): PageReading | null =>
  tables.length === 0 ? withTaskTables(lines) : spliced(lines, tables, withTaskTables);

/** Tables whose columns are told by the order of their cells. */
const withOrderedTables: Reader = (lines) => withThese(lines, orderedTables(lines));

/** Tables whose columns stand apart on all lines; one that may be mixed up is left to the order of its cells where this is surer. */
const withClearTables: Reader = (printed) => {
  const lines = withTornCells(printed);
  const ordered = orderedTables(lines);
  const surer = ordered.filter(({ sure }) => sure);
  const tables = gutterTables(lines).filter(
    ({ sure, start, end }) => sure || !surer.some((one) => one.start < end && start < one.end),
  );
  return tables.length === 0 ? withThese(lines, ordered) : spliced(lines, tables, withOrderedTables);
};

/** The lines of a page with its tables as rows of cells parted by tabs, the surest readers first; null for one without any. */
export function readPage(lines: readonly string[]): PageReading | null {
  const printed = withStackedCells(lines.map(withLabelsWhole));
  const tables = exactTables(printed);
  return tables.length === 0 ? withClearTables(printed) : spliced(printed, tables, withClearTables);
}
