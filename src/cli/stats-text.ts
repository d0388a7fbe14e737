import { plain } from "../compare/plain.js";
import type { Selection } from "../compare/selection.js";
import { partName } from "../concepts/english/part-name.js";
import { groupBy } from "../model/group-by.js";
import { labelOf } from "../model/labels.js";
import type { Bilingual, Language } from "../model/language.js";
import { columnTitle } from "../notebook/column-title.js";
import type { Table } from "../tables/arquero.js";
import type { TargetSource } from "../tables/targets-of.js";
import { displayWidth, textTable, wrapText } from "../text/text-table.js";

/** A row of any statistic. */
export type Row = Readonly<Record<string, unknown>>;

/** A statistic and how it is shown. */
export interface Statistic {
  readonly verb: (source: TargetSource, selection: Selection) => Table;
  /** Columns of the text table with their titles; `*` stands for the language. The full table goes to JSON and CSV. */
  readonly shown: readonly (readonly [column: string, zh: string, en: string])[];
  /** What the rows come to, in sentences that stand above the table. */
  readonly summed?: (rows: readonly Row[], language: Language) => readonly string[];
}

/** Years, counts and ranks as they are, what is computed in at most three significant digits. */
const shownValue = (value: unknown, language: Language): string =>
  value == null
    ? ""
    : typeof value === "number" && !Number.isInteger(value)
      ? plain(value, language)
      : String(value);

/** Where a target stands, as a profile counts it. */
const PLACES: Readonly<Record<string, Bilingual>> = {
  text: { zh: "正文", en: "text" },
  table: { zh: "附表", en: "annex table" },
};

/** The word for the code of a profile's row. */
function codeWord({ dimension, code }: Row, language: Language): unknown {
  if (dimension === "place" && typeof code === "string") return PLACES[code]?.[language] ?? code;
  const list = (["commitment", "bound", "measure", "tier", "theme"] as const).find(
    (known) => known === dimension,
  );
  return list === undefined || (code !== null && typeof code !== "string")
    ? code
    : labelOf(list, code, { language });
}

/** A cell of a row as words: what a profile counts by and its codes by their names. */
function wordOf(row: Row, name: string, language: Language): string {
  if (name === "code") return shownValue(codeWord(row, language), language);
  if (name === "dimension")
    return row.dimension === "place"
      ? language === "zh"
        ? "位置"
        : "place"
      : columnTitle(String(row.dimension), language);
  if (name === "breakdown" && typeof row.breakdown === "string") return partName(row.breakdown, language);
  return shownValue(row[name], language);
}

/** A table of rows in the columns in which anything stands. */
function tableOf(shown: Statistic["shown"], rows: readonly Row[], language: Language, room?: number): string {
  const filled = shown
    .map(([name, zh, en]) => ({
      name: name.replace("*", language),
      title: language === "zh" ? zh : en,
      width: name.includes("indicator") ? 30 : 18,
    }))
    .filter(({ name }) => rows.some((row) => row[name] != null && row[name] !== ""));
  return textTable(
    filled.map(({ name, title, width }) => ({
      title,
      width,
      align: rows.some((row) => typeof row[name] === "number") ? ("right" as const) : ("left" as const),
    })),
    rows.map((row, at) =>
      filled.map(({ name }) =>
        // A document is named at the head of its rows.
        name.startsWith("title_") && rows[at - 1]?.[name] === row[name] ? "" : wordOf(row, name, language),
      ),
    ),
    room,
  );
}

/** The columns whose value heads the rows that share it, where a table has no room for them. */
const HEADINGS: ReadonlySet<string> = new Set(["indicator_*", "title_*"]);

/** The rows as one table; where that is wider than the room, a table for each value of the column that names what the rows are about. */
function tables(shown: Statistic["shown"], rows: readonly Row[], language: Language, room: number): string {
  const heading = shown.find(([name]) => HEADINGS.has(name));
  const whole = tableOf(shown, rows, language);
  if (heading === undefined) return tableOf(shown, rows, language, room);
  if (whole.split("\n").every((line) => displayWidth(line) <= room)) return whole;
  const rest = shown.filter((column) => column !== heading);
  const name = heading[0].replace("*", language);
  return [...groupBy(rows, (row) => shownValue(row[name], language))]
    .map(([title, some]) => `${wrapText(title, room).join("\n")}\n${tableOf(rest, some, language, room)}`)
    .join("\n\n");
}

/** What the rows of a statistic come to, then the rows; no table is wider than `room` columns of the terminal. */
export function statsText(
  { shown, summed }: Statistic,
  rows: readonly Row[],
  language: Language,
  room: number,
): string {
  const table = tables(shown, rows, language, room);
  const sums = summed?.(rows, language) ?? [];
  return sums.length === 0 ? table : `${sums.join("\n")}\n\n${table}`;
}
