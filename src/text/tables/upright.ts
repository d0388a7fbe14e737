import { isDataCell, isUnitCell, isYearLabel, plainCell } from "./cell-kinds.js";
import type { RawCell, RawTable } from "./raw-table.js";

/** What stands over the indicators of a table that names them in its columns. */
const OF_INDICATORS = /^(?:主要|具体|核心|发展|规划)*指标(?:名称|体系)?$/;
/** What a row of such a table says of each of them beside its values. */
const SAID_OF_EACH = /^(?:(?:计量|指标)?单位|(?:指标)?(?:属性|性质)|备注)$/;
/** The values that a row holds, of a year or by what they are called: 2022年基期值, 目标值. */
const VALUES = /^(?:现状|基期|基准|目标|规划|预期)(?:值|数)?$/;

const isValues = (label: string): boolean => VALUES.test(label) || isYearLabel(label);

/** The rows of a table whose columns are indicators, with its header and with what it says of each; null for all other tables. */
function bandsOf(rows: RawTable["rows"]): readonly (readonly (readonly RawCell[])[])[] | null {
  const head = plainCell(rows[0]?.[0]?.text ?? "");
  if (!OF_INDICATORS.test(head)) return null;
  const bands: (readonly RawCell[])[][] = [];
  for (const row of rows) {
    const label = plainCell(row[0]?.text ?? "");
    if (label === head) bands.push([row]);
    else if (SAID_OF_EACH.test(label) || isValues(label)) bands.at(-1)?.push(row);
    else return null;
  }
  const labels = bands.map((band) => band.map(([cell]) => plainCell(cell?.text ?? "")));
  const [first = []] = labels;
  const alike = labels.every((ones) => ones.join("\t") === first.join("\t"));
  const told = first.some((label) => SAID_OF_EACH.test(label)) && first.some(isValues);
  return alike && (told || (first.length > 1 && first.slice(1).every((label) => /值$/.test(label))))
    ? bands
    : null;
}

const isName = ({ text }: RawCell): boolean =>
  text !== "" && !isDataCell(text) && !isYearLabel(text) && !isUnitCell(text);

/**
 * A table that names its indicators in the columns, and their unit, kind and values in the rows (主要指标 | 粮食产量 | 城镇化率 over 2025年目标值),
 * turned so that each has a row of its own, with the cells of what was its first column; null for all others. Such a table may print its
 * first column again for further indicators.
 */
export function upright(
  table: RawTable,
): { readonly table: RawTable; readonly printed: readonly RawCell[] } | null {
  const bands = bandsOf(table.rows);
  if (bands === null || table.rows.length < 3) return null;
  const rows: RawCell[][] = [(bands[0] ?? []).flatMap(([cell]) => cell ?? [])];
  for (const band of bands) {
    const [names = []] = band;
    for (let column = 1; column < names.length; column += 1) {
      const row = band.flatMap((cells) => cells[column] ?? []);
      if (row.every(({ text }) => text === "")) continue;
      const [name] = row;
      if (name === undefined || !isName(name) || row.length !== band.length) return null;
      rows.push(row);
    }
  }
  return rows.length < 3
    ? null
    : { table: { ...table, rows }, printed: bands.flat().flatMap(([cell]) => cell ?? []) };
}
