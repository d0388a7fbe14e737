import type { Root } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import type { Pair } from "../../compare/types.js";
import type { DescribedTarget } from "../../tables/dataset.js";
import { byGrade } from "../content/families.js";
import type { Facts } from "../facts.js";
import { toFixedZip } from "../office/fixed-zip.js";
import { answerColumns, sideNames } from "./answer-columns.js";
import { chartData } from "./chart-data.js";
import { allTargetColumns, findingColumns, pairColumns, sourceColumns } from "./columns.js";
import { MATRIX_TITLES, matrixColumns } from "./matrix-workbook.js";
import type { NativeChart } from "./native-chart.js";
import { fitsOnePage } from "./page-setup.js";
import { type OwnSheet, type SheetColumn, toSheet } from "./sheet.js";
import { type ShownRows, shownRows } from "./shown-rows.js";
import { versionColumns } from "./version-columns.js";
import { workbookParts } from "./workbook-parts.js";
import { sheetReference } from "./xml-text.js";

type Note = ShownRows["notes"][number];

/** How tall a chart is, in rows of a sheet, and over how many columns. */
const CHART = { columns: 4, rows: 18 } as const;

/** The sheet that holds the numbers of a chart. */
function chartSheet(name: string, { categories, series, unit }: Omit<NativeChart, "sheet">): OwnSheet {
  return toSheet(
    name,
    [
      { title: unit, value: (index: number) => categories[index] ?? null, most: 50 },
      ...series.map((one) => ({ title: one.name, value: (index: number) => one.values[index] ?? null })),
    ],
    categories.map((_, index) => index),
  );
}

/** Columns of which those whose titles end so lead to other cells, each by its own way. */
function linked<Item>(
  columns: readonly SheetColumn<Item>[],
  ending: string,
  ways: readonly ((item: Item) => string | undefined)[],
): SheetColumn<Item>[] {
  let met = 0;
  return columns.map((column) => {
    if (!column.title.endsWith(ending)) return column;
    const link = ways[met++];
    return link === undefined ? column : { ...column, link };
  });
}

/** Columns of targets as columns of their notes. */
const ofNotes = (columns: readonly SheetColumn<DescribedTarget>[]): SheetColumn<Note>[] =>
  columns.map(({ value, format, link: _, ...rest }) => ({
    ...rest,
    value: ({ target }) => value(target),
    ...(format === undefined ? {} : { format: ({ target }) => format(target) }),
  }));

/**
 * A report as an Excel workbook, by the library `write-excel-file`: first the answer with a chart of it, then the rows that the
 * tree's tables and notes show, with numbers as numbers and bounds and units in columns of their own; each target leads to its note,
 * which holds the words of its document. The same tree gives the same bytes.
 */
export async function toXlsx(tree: Root, facts: Facts): Promise<Uint8Array> {
  const { default: write } = await import("write-excel-file/node");
  const { language, matrix } = facts;
  const zh = language === "zh";
  const shown = shownRows(tree, facts);
  const names = { notes: zh ? "注释" : "Notes", targets: zh ? "目标" : "Targets" };
  const at = (name: string, row: number): string => `${sheetReference(name)}!A${row + 2}`;
  const noteRows = new Map(shown.notes.map(({ target }, row) => [target.target_id, row]));
  const targetRows = new Map(shown.targets.map((target, row) => [target.target_id, row]));
  /** The note of a target, or where it has none its row among the targets. */
  const source = ({ target_id }: DescribedTarget): string | undefined => {
    const [note, row] = [noteRows.get(target_id), targetRows.get(target_id)];
    return note !== undefined
      ? at(names.notes, note)
      : row === undefined
        ? undefined
        : at(names.targets, row);
  };
  const noteOnly = (target: DescribedTarget): string | undefined =>
    noteRows.has(target.target_id) ? source(target) : undefined;
  const sides = [({ a }: Pair) => source(a), ({ b }: Pair) => source(b)];
  const id = zh ? "目标标识" : "target id";
  // Links stand in short cells of their own: not every program breaks the lines of a cell that is a link.
  const answers: SheetColumn<Pair>[] = [
    ...answerColumns(facts),
    ...sideNames(facts).map((name, index): SheetColumn<Pair> => {
      const target = (pair: Pair): DescribedTarget => (index === 0 ? pair.a : pair.b);
      return {
        title: zh ? `${name}出处` : `${name}: source`,
        value: (pair) => {
          const note = noteRows.get(target(pair).target_id);
          return note === undefined ? null : `${zh ? "注" : "note "}${note + 1}`;
        },
        link: (pair) => source(target(pair)),
      };
    }),
  ];
  const told = byGrade(shown.pairs).filter((pair) => pair.grade !== "not-comparable");
  const data = chartData(shown.pairs, facts);
  const dataName = zh ? "图中数据" : "Chart data";
  const sheets = [
    // The answer comes first; of many regions the matrix is it, since no pairs are told.
    matrix === null
      ? toSheet(zh ? "结论" : "Answer", answers, told)
      : toSheet(MATRIX_TITLES.matrix[language], matrixColumns(matrix, language), matrix.series),
    ...(matrix === null
      ? [toSheet(zh ? "比较" : "Comparison", linked(pairColumns(facts), id, sides), shown.pairs, 2)]
      : []),
    toSheet(names.targets, linked(allTargetColumns(facts), id, [noteOnly]), shown.targets),
    toSheet<Note>(
      names.notes,
      [
        { title: zh ? "注" : "note", value: (note) => note.number, format: () => "0" },
        {
          title: id,
          value: ({ target }) => target.target_id,
          link: ({ target }) => {
            const row = targetRows.get(target.target_id);
            return row === undefined ? undefined : at(names.targets, row);
          },
        },
        ...ofNotes(sourceColumns(facts)),
      ],
      shown.notes,
    ),
    toSheet(zh ? "发现" : "Findings", findingColumns(facts), shown.findings),
    ...(facts.versions.size === 0
      ? []
      : [toSheet(zh ? "版本变化" : "Versions", versionColumns(facts), [...facts.versions.values()])]),
    ...(data === undefined ? [] : [chartSheet(dataName, data)]),
    toSheet(
      zh ? "说明" : "About",
      [
        { title: zh ? "部分" : "part", value: (one: ShownRows["about"][number]) => one.section, most: 24 },
        { title: zh ? "内容" : "text", value: (one) => one.text, most: 110 },
      ],
      shown.about,
    ),
  ];
  // The chart stands below the answer, or below its data where the answer fills a page: it would print in two halves.
  const dataAt = sheets.findIndex(({ sheet }) => sheet === dataName);
  const [answer] = sheets;
  const chartAt = answer !== undefined && fitsOnePage(answer, CHART.rows + 1) ? 0 : dataAt;
  const bytes = await write(sheets, { fontFamily: zh ? "等线" : "Calibri", fontSize: 10.5 }).toBuffer();
  const [heading] = tree.children;
  const { unit, author: person, date } = facts.settings;
  const author = person ?? unit;
  const title = heading === undefined ? "" : plainText(heading);
  return toFixedZip(bytes, {
    date,
    title,
    ...(author === null ? {} : { author }),
    ...workbookParts(
      sheets,
      title,
      data === undefined
        ? undefined
        : {
            chart: { ...data, sheet: dataName },
            sheet: chartAt,
            anchor: { below: sheets[chartAt]?.data?.length ?? 1, ...CHART },
          },
    ),
  });
}
