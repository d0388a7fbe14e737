import type { Anchor, AnchorColumn } from "../../model/anchors.js";
import { eachNumber, scanNumbers } from "../../text/numbers/number-scan.js";
import { readPassage } from "../../text/numbers/quantities.js";
import type { Span } from "../../text/span.js";
import { isDataCell, isUnitCell, isYearLabel, plainCell } from "../../text/tables/cell-kinds.js";
import type { Grid, GridCell } from "../../text/tables/grid.js";
import type { RowSink } from "../row-sink.js";
import { tierOf } from "../subject/tier.js";
import { cellValue, isAimed, rowLabel } from "./cell-value.js";
import { type CellWords, cellWords, labelWords } from "./cell-words.js";
import { isPlace } from "./grid-columns.js";
import { factsOf, type TableFacts, type ValueColumn } from "./grid-facts.js";
import { type RowFacts, rowsOf } from "./grid-rows.js";
import { kindBehind } from "./kind-behind.js";
import { movingCell } from "./moving-cell.js";
import { pairedCells } from "./paired-cells.js";
import { partInCell } from "./part-in-cell.js";
import { placeOfPart } from "./place-of-part.js";
import { isProjectList, isSpending } from "./project-list.js";
import { remarkedCell } from "./remarked-cell.js";
import { summedCell } from "./summed-cell.js";
import { indicatorCell, unitOfCell } from "./table-target.js";

/** Notes the numbers of a cell of words: quantities, years, the multiplier of a unit (万 of 万台). */
function noteNumbers({ start, end }: Span, writer: RowSink): void {
  const words = writer.text.slice(start, end);
  const { quantities } = readPassage(words);
  for (const quantity of quantities) {
    writer.push(
      { start: start + quantity.start, end: start + quantity.numberEnd },
      "other",
      "number in a cell of words",
    );
  }
  noteRest(
    { start, end },
    quantities.map((quantity) => ({ start: quantity.start, end: quantity.numberEnd })),
    writer,
  );
}

/** Notes the numbers of words that are in none of the stretches noted already. */
function noteRest(span: Span, noted: readonly Span[], writer: RowSink): void {
  const words = writer.text.slice(span.start, span.end);
  eachNumber(words, (from, to) => {
    if (noted.some(({ start, end }) => from < end && start < to)) return;
    const year = /^20\d\d/.test(words.slice(from, to));
    writer.push(
      { start: span.start + from, end: span.start + to },
      year ? "date" : "other",
      year ? "year in a table" : "number in a cell of words",
    );
  });
}

/** 23.04 165: the numbers of two rows in one cell; 25 000 is one number. */
const SEVERAL_NUMBERS = /\d\.\d+\s+\d|\d\s+\d+\.\d|\d{2}\s+\d{1,2}(?!\d)/;

/** Of the cells above a column that are merged over one another, those that say one thing of it. */
function headsBy(head: readonly Span[], text: string) {
  const words = ({ start, end }: Span): string => plainCell(text.slice(start, end));
  const those = (is: (words: string) => boolean): readonly Span[] => head.filter((span) => is(words(span)));
  const year = head.at(-1);
  return {
    name: those((one) => !isYearLabel(one) && !isUnitCell(one) && !isPlace(one)),
    place: those(isPlace),
    unit: (unit: string) => those((one) => one.includes(plainCell(unit))),
    year: (wanted: number) => those((one) => one.includes(`${wanted}`)).at(-1) ?? year,
  };
}

function draftCell(
  cell: GridCell,
  column: ValueColumn,
  facts: TableFacts,
  row: RowFacts,
  writer: RowSink,
): void {
  const { grid, axes } = facts;
  const head = grid.heads[cell.column] ?? [];
  const headsOf = headsBy(head, writer.text);
  const label = grid.rows[cell.row];
  const { value, part, rowYear } = cellValue(cell, column, facts, row, writer.plan.start);
  const { name: subject, unit } = value;
  const { year } = value.column;
  const ofRow = axes.rows === "indicators";
  const place = placeOfPart(part === null ? null : { label: part, within: row.part?.within ?? null }, writer);
  const anchors: Anchor<AnchorColumn>[] = [];
  const anchor = (name: AnchorColumn, spans: readonly (Span | null | undefined)[]): void => {
    const places = spans.filter((span): span is Span => span != null && span.end > span.start);
    if (places.length > 0) anchors.push({ column: name, spans: places });
  };
  const subjectAt = ofRow ? [row.at] : column.own === "" || column.growth ? [grid.caption_at] : headsOf.name;
  anchor("indicator_id", subjectAt);
  if (tierOf(subject) !== null) anchor("tier", subjectAt);
  if (part !== null) {
    const at = row.part === null ? headsOf.place : [row.part.at];
    anchor(place.regionCode === undefined ? "breakdown" : "region_code", at);
  }
  const printed = unitOfCell(value);
  if (printed !== "" && !/[%％‰]/.test(cell.text)) {
    const inHead = headsOf.unit(printed);
    const unitAt = row.unit !== null ? [row.unitAt] : column.unit !== null ? inHead : [grid.unit_at];
    anchor("unit", printed === unit ? unitAt : inHead);
  }
  const yearAt =
    rowYear === null
      ? column.year !== null
        ? headsOf.year(column.year)
        : row.deadline !== null
          ? row.deadline.at
          : year !== null
            ? grid.caption_at
            : null
      : label;
  indicatorCell(value, { start: cell.start, end: cell.end }, grid.table_id, facts.section, writer, {
    ...place,
    breakdown: place.breakdown == null ? column.done : `${place.breakdown}${column.done ?? ""}`,
    agencies: row.agencies,
    anchors,
    yearAt: yearAt ?? null,
    baseYearAt: value.baseYear === facts.baseYear ? facts.baseYearAt : (subjectAt[0] ?? null),
  });
}

/** Notes the numbers of the header: those that stand before the first row of the body. */
function noteLabels(grid: Grid, writer: RowSink): void {
  const note = (start: number, end: number): void => {
    for (const token of scanNumbers(writer.text.slice(start, end))) {
      writer.push(
        { start: start + token.start, end: start + token.end },
        /^20\d\d$/.test(token.text) ? "date" : "other",
        "header of a table",
      );
    }
  };
  note(grid.start, Math.min(grid.rows[0]?.start ?? grid.end, grid.serials[0]?.start ?? grid.end, grid.end));
  for (const { start, end } of grid.repeated) note(start, end);
}

/**
 * Drafts the targets of the grids of a document: tables of indicators, tables that share out indicators over parts or places, and tables
 * whose rows are years.
 * @param sectionOf the heading path of an offset into the stored text; a table below none has its caption for one
 * @param read reads a cell of words that say what is to be done
 */
export function draftsOfGrids(
  grids: readonly Grid[],
  sectionOf: (offset: number) => string,
  writer: RowSink,
  read: (words: CellWords) => void,
): void {
  for (const grid of grids) {
    const section = sectionOf(grid.rows[0]?.start ?? grid.start) || (grid.caption ?? "");
    const facts = factsOf(grid, section, writer.plan.start);
    const aimed = facts.axes.columns.map((column) => column.role === "value" && isAimed(column, facts));
    const projects = isProjectList(grid);
    const factsByRow = new Map<number, RowFacts>();
    for (const { cells, row: ofRow } of rowsOf(facts)) {
      factsByRow.set(cells[0]?.row ?? -1, ofRow);
      for (const whole of cells) {
        if (whole.text === "") continue;
        const { cell: printed, character } = kindBehind(whole);
        const row = character === null ? ofRow : { ...ofRow, character: ofRow.character ?? character };
        const moving = movingCell(printed, writer.plan.start);
        if (moving !== null) writer.push(moving.from, "other", "value from which it starts");
        const told = moving?.cell ?? printed;
        const ofCell = facts.axes.columns[told.column];
        const remarked = ofCell?.role === "value" && !ofCell.base ? remarkedCell(told, ofCell) : null;
        const { cell, column } = remarked ?? { cell: told, column: ofCell };
        const sum = column?.role === "value" ? summedCell(cell, column, writer.plan.start) : null;
        const broken = column?.role === "value" && aimed[cell.column] === true ? partInCell(cell, row) : null;
        if (sum !== null && rowLabel(cell, facts, row) !== "") {
          // A sum over several columns may be printed in each of them.
          const again = cells.find((other) => other.text === whole.text) !== whole;
          if (again) writer.push({ start: cell.start, end: cell.end }, "other", "number in a cell of words");
          else draftCell(sum.cell, sum.column, facts, row, writer);
        } else if (column?.role === "value" && broken !== null) {
          for (const { cell: own, row: whose, done } of broken)
            draftCell(own, done === null ? column : { ...column, done }, facts, whose, writer);
        } else if (column?.role === "value" && projects && isSpending(column.label)) {
          writer.push({ start: cell.start, end: cell.end }, "project", "figure of one named project");
        } else if (column?.role !== "value" || !isDataCell(cell.text)) {
          const words = cellWords(cell, facts, row);
          if (words === null) noteNumbers(cell, writer);
          else read(words);
        } else if (SEVERAL_NUMBERS.test(cell.text)) noteNumbers(cell, writer);
        else if (aimed[cell.column] !== true)
          writer.push({ start: cell.start, end: cell.end }, "other", "cell of a table without a year");
        else if (rowLabel(cell, facts, row) === "")
          writer.push({ start: cell.start, end: cell.end }, "other", "cell of a row without a label");
        else for (const one of pairedCells(cell, row)) draftCell(one.cell, column, facts, one.row, writer);
      }
    }
    noteLabels(grid, writer);
    for (const { start, end } of grid.serials) writer.push({ start, end }, "heading", "number of a row");
    for (const [index, row] of grid.rows.entries()) {
      const known = factsByRow.get(index);
      const words = known === undefined ? null : labelWords(row, facts, known);
      if (words !== null) {
        read(words);
        continue;
      }
      const { quantities } = readPassage(row.label);
      for (const quantity of quantities)
        writer.push({ start: row.start, end: row.end }, "name", `row label ${quantity.start}`);
      if (quantities.length === 0) noteRest(row, [], writer);
    }
  }
}
