import type { Span } from "../../text/span.js";
import { isUnitCell, plainCell } from "../../text/tables/cell-kinds.js";
import type { GridCell } from "../../text/tables/grid.js";
import { partHead } from "../subject/measure-heads.js";
import type { RowFacts } from "./grid-rows.js";

/** A cell with what its row says of it. */
export interface CellOfRow {
  readonly cell: GridCell;
  readonly row: RowFacts;
}

const MOST = 4;
const NAMES = /[、／/]|(?:及|和|与)(?=其?(?:年均)?(?:增速|增长率?|增幅|占比|比重)$)/;
/** Names that say of the one before them only how it is counted. */
const OF_THE_FIRST = /^其?(?:同比|年均|平均)?(?:增速|增长率?|增幅|占比|比重)$/;
/** Units listed behind the names: 上云企业、绿色工厂（万家、家）. */
const IN_BRACKETS = /^([^（(]*)[（(]([^（）()]{3,24})[）)]$/;
const AMOUNT = /^[<>≥≤＞＜≧≦约]?-?\d[\d.,]*[%％‰]?(?:以上|以下|以内|左右)?$|^[—–-]+$/;

/** The pieces between the signs that part the units of a cell; null where it holds one unit: 元/人, 万吨. */
function unitsIn(unit: string): readonly string[] | null {
  if (unit.length > 40) return null;
  const listed = unit.split(/[、，]/);
  const pieces = listed.length > 1 ? listed : /[%％‰]/.test(unit) ? unit.split(/[/／]/) : listed;
  if (pieces.length < 2 || pieces.length > MOST) return null;
  return pieces.every(isUnitCell) ? pieces : null;
}

/** [2300/110]: brackets around all amounts of a cell, which each of them keeps. */
const BRACKETS = /^([[【〔［])([^[\]【】〔〕［］]+)([\]】〕］])$/;

/** The pieces of the text of a cell, each with its place; null where they are not so many amounts. */
function amountsIn(cell: GridCell, count: number): readonly (Span & { readonly text: string })[] | null {
  if (cell.text.length > 60 || cell.end - cell.start !== cell.text.length) return null;
  const [, open = "", printed = cell.text, close = ""] = BRACKETS.exec(cell.text) ?? [];
  const pieces = [...printed.matchAll(/[^、，/／]+/g)];
  if (pieces.length !== count) return null;
  const amounts = pieces.map((piece) => {
    const words = piece[0].trim();
    const start = cell.start + open.length + piece.index + piece[0].indexOf(words);
    return { text: words, start, end: start + words.length };
  });
  if (!amounts.every(({ text }) => AMOUNT.test(plainCell(text)))) return null;
  return amounts.map((amount) => ({ ...amount, text: `${open}${amount.text}${close}` }));
}

/** 调解成功率/仲裁结案率: names that each say what is measured. */
const MEASURED = /^[一-龥]+(?:率|量|额|度|占比|比例|比重|面积|人次|花费|收入)$/;

/**
 * The names before a slash that share the end of the last one (森林/草原火灾受害率), for as many amounts of one unit: what stands before
 * each slash is as long as the beginning of the last name that it stands for. Null where that cannot be told.
 */
export function slashedNames(name: string): readonly string[] | null {
  const pieces = name.split(/\s*[/／]\s*/);
  const last = pieces.at(-1) ?? "";
  const [first = ""] = pieces;
  if (
    pieces.length > 1 &&
    pieces.length <= MOST &&
    pieces.every((piece) => MEASURED.test(piece) && !/氧量$/.test(piece))
  ) {
    // 旅游总花费/总人次: what the first total is of, the others are of too.
    const of = first.slice(0, Math.max(0, first.indexOf("总")));
    return pieces.map((piece) => (piece.startsWith("总") ? of + piece : piece));
  }
  const shared = partHead(last);
  // 化学需氧量/氨氮重点工程减排量: what is measured of the last thing is measured of those before it.
  if (
    pieces.length > 1 &&
    pieces.length <= MOST &&
    shared.head.length > 3 &&
    /^[一-龥]{2,}$/.test(shared.thing) &&
    pieces.slice(0, -1).every((piece) => /^[一-龥]{2,}$/.test(piece) && partHead(piece).head === "")
  )
    return [...pieces.slice(0, -1).map((piece) => `${piece}${shared.head}`), last];
  const even =
    pieces.length > 1 && pieces.length <= MOST && pieces.every((piece) => /^[一-龥]{2,}$/.test(piece));
  if (!even || !pieces.slice(0, -1).every((piece) => piece.length === first.length)) return null;
  if (last.length < first.length + 2) return null;
  const end = last.slice(first.length);
  return [...pieces.slice(0, -1).map((piece) => `${piece}${end}`), last];
}

/** What each of the amounts of a row is of: as many names as units, or one name of which the second unit tells the growth. */
function namesIn(name: string, units: readonly string[]): readonly string[] | null {
  const pieces = name.split(NAMES).filter((piece) => piece !== "");
  const [first = ""] = pieces;
  if (pieces.length === units.length)
    return pieces.map((piece) => (OF_THE_FIRST.test(piece) ? `${first}${piece}` : piece));
  const grows = units.length === 2 && !/[%％]/.test(units[0] ?? "") && /^[%％]$/.test(units[1] ?? "");
  return pieces.length === 1 && grows ? [name, `${name}增速`] : null;
}

/**
 * The amounts of a cell that prints several for as many units (万户、家: 760、160; 亿元/%: 5000/8), each with its own name and unit; the
 * cell alone where it holds one, or where they cannot be told apart.
 */
export function pairedCells(cell: GridCell, row: RowFacts): readonly CellOfRow[] {
  const [, named = row.name, listed = row.unit ?? ""] =
    row.name.length > 80 ? [] : (IN_BRACKETS.exec(row.name) ?? []);
  const units = unitsIn(listed);
  const names = units === null ? slashedNames(row.name) : namesIn(named, units);
  const amounts = names === null ? null : amountsIn(cell, (units ?? names).length);
  return names === null || amounts === null ? [{ cell, row }] : partsOf(cell, row, amounts, names, units);
}

/** A cell for each amount, with its name and, where several are printed, its unit. */
function partsOf(
  cell: GridCell,
  row: RowFacts,
  amounts: readonly (Span & { readonly text: string })[],
  names: readonly string[],
  units: readonly string[] | null,
): readonly CellOfRow[] {
  return amounts.flatMap((amount, index) =>
    /\d/.test(amount.text)
      ? [
          {
            cell: { ...cell, ...amount },
            row: { ...row, name: names[index] ?? row.name, unit: units?.[index] ?? row.unit },
          },
        ]
      : [],
  );
}
