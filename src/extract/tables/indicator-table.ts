import { isUnitCell, isValueCell, nameAndUnit, WORD_VALUE } from "../../text/tables/cell-kinds.js";
import type { PlanPeriod } from "../fields/deadlines.js";
import { withFirstYear } from "./first-year-column.js";
import { cellsFrom, LONGEST_CELL } from "./flat-cells.js";
import { HEADER_REACH, type Header, headerOf } from "./flat-header.js";
import { gluedHeader } from "./glued-header.js";
import { ORDINAL } from "./row-ordinal.js";
import { ATTRIBUTE_CELL, characterOf, columnRole, isBracketed, type TableCell } from "./table-cells.js";
import type { TableValue } from "./table-value.js";
import { isTorn } from "./torn-name.js";
import { assign, isYearly, type ValueColumn } from "./value-columns.js";

/** A table of indicators flattened to lines. */
export interface FlatTable {
  readonly start: number;
  readonly end: number;
  readonly values: readonly TableValue[];
  /** Numbers of rows and of headers: they are no values. */
  readonly marks: readonly TableCell[];
}

const HEADER_WORD =
  /^(?:序号|类别|指标类别|类型|指标|主要指标|指标名称|具体指标|指标内容|领域|一级指标|指标类型|名称|项目|单位)(?:[（(](?:计量)?单位[）)])?$/;
/** The first label of a header whose labels stand without gaps. */
const HEADER_START = /^(?:序号|编号|类别|指标|主要指标|领域|一级指标|名称)(?=[^，。；]{0,40}20\d\d年?)/;
const NUMERALS = /[\d一二三四五六七八九十百千万亿]/;

/**
 * Whether the words of the kind of an indicator stand behind the values of a row, as the header has them; one whose end is wrapped may not
 * name them.
 */
function isKindLast({ columns }: Header): boolean {
  const kinds = columns.findLastIndex(({ role }) => role === "attribute");
  return kinds < 0 || kinds > columns.findLastIndex(({ role }) => role === "value");
}

/** 预 of 预 ⏎ 期 ⏎ 性: the kind of an indicator as a narrow column breaks it. */
const KIND_BROKEN = /^[预期约束]$/;
/** 亿吨原煤: a unit of its own that no list knows, told by the multiplier before it. */
const MULTIPLIED = /^(?:万亿|[万亿])\p{Script=Han}{1,3}$/u;

function isUnitBelow(cell: TableCell | undefined): boolean {
  return cell !== undefined && /^[（(]/.test(cell.text) && isUnitCell(cell.text);
}

/** Gives the values of the last row a unit, where it has none. */
function giveUnit(values: TableValue[], cell: TableCell | undefined): void {
  const unit = cell?.text.replace(/[（）()]/g, "") ?? null;
  const row = values.at(-1)?.name;
  for (let at = values.length - 1; at >= 0; at -= 1) {
    const value = values[at];
    if (value === undefined || value.name !== row || value.unit !== null) return;
    values[at] = { ...value, unit, printed: { ...value.printed, unit: cell } };
  }
}

function readTable(
  cells: readonly TableCell[],
  header: Header,
): { values: TableValue[]; marks: TableCell[]; used: number } {
  const columns = header.columns.filter((column): column is ValueColumn => column.role === "value");
  const numbered = header.columns.some((column) => column.role === "number");
  const baseYear = columns.find((column) => column.base)?.year ?? null;
  const yearly = isYearly(columns);
  const kindLast = isKindLast(header);
  const levels = columns.filter(({ growth }) => !growth).length;
  const measured = header.columns.some(({ role }) => role === "unit");
  const values: TableValue[] = [];
  const heads = cells.slice(0, header.length);
  const marks: TableCell[] = heads.filter((cell) => /\d/.test(cell.text));
  let used = header.length;
  let index = header.length;
  let empty = 0;
  while (index < cells.length && empty < 12) {
    const words: TableCell[] = [];
    const from = index;
    while (index < cells.length) {
      const cell = cells[index];
      if (cell === undefined) break;
      const next = cells[index + 1];
      const number = /^\d{1,2}$/.test(cell.text) && next !== undefined && !isValueCell(next.text);
      if (number && numbered) {
        marks.push(cell);
        index += 1;
        continue;
      }
      if (isValueCell(cell.text) && words.length > 0) break;
      if (isValueCell(cell.text)) {
        marks.push(cell);
        index += 1;
        continue;
      }
      words.push(cell);
      index += 1;
      if (words.length > 6) words.shift();
    }
    const found: TableCell[] = [];
    while (index < cells.length) {
      const cell = cells[index];
      if (cell === undefined) break;
      const isValue = isValueCell(cell.text) || WORD_VALUE.test(cell.text);
      if (!isValue || found.length >= columns.length) break;
      found.push(cell);
      index += 1;
    }
    const after = cells[index];
    const more =
      after !== undefined &&
      isValueCell(after.text) &&
      (after.opens === true ? !/^\d{1,3}$/.test(after.text) : found.length > 1);
    if (found.length > 0 && more) {
      // More values stand here than the header has columns: which is whose cannot be told.
      marks.push(...found);
      used = index;
      continue;
    }
    // A unit in brackets below a row is the row's: 接待游客 4200 6500 ⏎ （万人次）.
    if (!measured && isUnitBelow(words[0]) && values.length > 0) {
      const [unit] = words.splice(0, 1);
      giveUnit(values, unit);
    }
    if (found.length === 0) {
      if (words.length === 0) break;
      empty += words.length;
      continue;
    }
    empty = 0;
    used = index;
    const texts = words.filter(
      (cell) =>
        !ATTRIBUTE_CELL.test(cell.text) && !WORD_VALUE.test(cell.text) && !columnRole(cell.text, null),
    );
    for (const cell of words) if (NUMERALS.test(cell.text)) marks.push(cell);
    const beforeValues = measured && texts.length > 1 ? texts.at(-1) : undefined;
    const unitCell =
      texts.filter((cell) => isUnitCell(cell.text)).at(-1) ??
      (MULTIPLIED.test(beforeValues?.text ?? "") ? beforeValues : undefined);
    const nameCell = texts.filter((cell) => cell !== unitCell).at(-1);
    const read = nameAndUnit((nameCell?.text ?? "").replace(ORDINAL, ""));
    const pairs = assign(found, columns);
    // Fewer values than columns of levels: in which they stand is a guess, and they may belong to a name that goes on.
    const fewer =
      found.filter(({ text }) => !isBracketed(text)).length < levels &&
      found.some(({ text }) => !isBracketed(text));
    const torn = fewer || isTorn(cells, from, index, read.name);
    const kind = kindLast ? after : words.find((cell) => ATTRIBUTE_CELL.test(cell.text));
    const told = kind?.text ?? "";
    const broken = kindLast && KIND_BROKEN.test(told);
    const character = ATTRIBUTE_CELL.test(told) || broken ? characterOf(told) : null;
    const beside = pairs.some(([cell, column]) => !column.growth && !column.base && /\d/.test(cell.text));
    for (const [cell, column] of pairs) {
      values.push({
        cell,
        row: nameCell?.text ?? "",
        name: read.name,
        unit: read.unit ?? unitCell?.text.replace(/[（）()]/g, "") ?? null,
        column,
        baseYear,
        beside,
        flow: false,
        yearly,
        character,
        ...(torn ? { torn } : {}),
        printed: {
          name: nameCell,
          unit: read.unit === null ? unitCell : nameCell,
          column: heads.find(({ text }) => text.replace(/\s/g, "") === column.label),
        },
      });
    }
  }
  return { values, marks, used };
}

/**
 * Finds the tables of indicators that a text holds one cell or one row a line: a header that names the indicator or its unit and at
 * least one column of values (2020年, 2025年目标, 年均增速 …), then rows. Linear in the length of the text.
 *
 * @param inGrid whether an offset lies in a table that is read as a grid
 */
export function flattenedTables(
  text: string,
  plan: PlanPeriod,
  inGrid: (offset: number) => boolean = () => false,
): FlatTable[] {
  const tables: FlatTable[] = [];
  const line = /[^\n]+/g;
  let covered = 0;
  for (let match = line.exec(text); match !== null; match = line.exec(text)) {
    if (match.index < covered || match[0].length > LONGEST_CELL * 4) continue;
    const first = match[0].split("\t")[0] ?? "";
    if (!HEADER_WORD.test(first) && !HEADER_START.test(first)) continue;
    if (inGrid(match.index)) continue;
    const head = cellsFrom(text, match.index, HEADER_REACH + 6, inGrid);
    const printed = headerOf(head, plan.start);
    const labels = printed === null ? gluedHeader(match[0], match.index) : null;
    const told = labels === null ? printed : headerOf(labels, plan.start);
    if (told === null) continue;
    const caption = text.slice(text.lastIndexOf("\n", match.index - 2) + 1, Math.max(0, match.index - 1));
    const header = { ...told, columns: withFirstYear(caption, told.columns, plan.start) };
    const cells =
      labels === null
        ? cellsFrom(text, match.index, 1500, inGrid)
        : [...labels, ...cellsFrom(text, line.lastIndex + 1, 1500, inGrid, true)];
    const { values, marks, used } = readTable(cells, header);
    if (values.length === 0) continue;
    const last = cells[used - 1];
    const end = last === undefined ? match.index : last.start + last.text.length;
    tables.push({ start: match.index, end, values, marks });
    covered = end;
    line.lastIndex = end;
  }
  return tables;
}
