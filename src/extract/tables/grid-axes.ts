import { isDataCell, isUnitCell, isYearLabel, nameAndUnit, plainCell } from "../../text/tables/cell-kinds.js";
import type { Grid, GridCell } from "../../text/tables/grid.js";
import { labelParts } from "../../text/tables/grid-header.js";
import { partHead } from "../subject/measure-heads.js";
import { subjectOfCaption } from "./caption-subject.js";
import { withDeeds } from "./deeds-of-totals.js";
import { withEstimates } from "./estimated-columns.js";
import { withFirstYear } from "./first-year-column.js";
import { type GridColumn, gridColumn, isBareShare, isPlace, isTotal } from "./grid-columns.js";
import { hasNoHeader, measuresEach } from "./headless-grid.js";
import { namesIn } from "./name-columns.js";
import { withPartsOfTotals } from "./parts-of-totals.js";
import { columnRole, isDone } from "./table-cells.js";

const PARTS =
  /地区|市\s*[（(]?\s*州|县[（(]?市|市县|县区|区县|区域|城市|园区|地市|市州|州市|盟市|县市|城区|高校|院校|企业|部门|单位$/;
/** What the rows of a table of tasks are called, each of which names what is to be done. */
const TASKS = /^(?:主要|重点|工作|目标)?(?:任务|目标|事项|内容|工作)(?:名称|内容|事项)?$/;

/** What rows are called that name kinds of things, each of which is counted by itself: 平台类型, 载体名称. */
const KINDS_OF_THINGS =
  /^(?:创新|科技|研发|服务|公共|重点)*(?:平台|机构|载体|基地|主体|人才|设施)(?:类[型别]|名称|种类)$/;

/** What the rows of a grid are. */
export type RowAxis = "indicators" | "years" | "parts";

/** A grid with what its rows and columns are; columns of names stand side by side, the last one the narrowest. */
export interface GridAxes {
  readonly rows: RowAxis;
  readonly columns: readonly GridColumn[];
  /** The columns of the names of the rows, the last one the narrowest; the first column where none is labelled. */
  readonly names: readonly number[];
  /** The columns that name the part or place of a row, the widest first: those of its names in a table of parts, one beside them in others. */
  readonly parts: readonly number[];
  readonly unit: number;
  readonly attribute: number;
  readonly agency: number;
  readonly deadline: number;
}

const CATEGORIES = new Set(["number", "category", "unit", "attribute", "agency", "deadline", "note"]);

function share<T>(things: readonly T[], is: (thing: T) => boolean): number {
  return things.length === 0 ? 0 : things.filter(is).length / things.length;
}

/** 其中：油菜, beside 粮食播种面积: a part of what the column before measures. */
const PART_OF = /(?:^| )(?:其中|#)/;

/**
 * The columns with the name of the column before them for a share that says only of what whole it is, and with what that measures for a
 * part of it.
 */
function withWholes(labels: readonly string[], columns: readonly GridColumn[]): GridColumn[] {
  let whose = "";
  return columns.map((column, index) => {
    if (column.role !== "value" || column.own === "") return column;
    if (isBareShare(column.own)) return { ...column, own: `${whose}${column.own}` };
    const { head } = partHead(whose);
    if (PART_OF.test(labels[index] ?? "") && head !== "" && partHead(column.own).head === "")
      return { ...column, own: `${column.own}${head}` };
    whose = column.own;
    return column;
  });
}

/** Columns of changes of which two have one label: which is of which year cannot be told, so that neither is taken for an aim. */
function withoutDoubles(grid: Grid, columns: readonly GridColumn[]): GridColumn[] {
  const isGrowth = (column: number): boolean => {
    const one = columns[column];
    return one?.role === "value" && one.growth;
  };
  return columns.map((column, index) =>
    column.role === "value" &&
    column.growth &&
    grid.columns.some((label, other) => other !== index && label === grid.columns[index] && isGrowth(other))
      ? { ...column, aimed: false, base: false, place: null }
      : column,
  );
}

/** The columns with the growth of what has been done as what has been done too: 2023年 over 目标, 实际完成 and 增长. */
function withDoneGrowth(labels: readonly string[], columns: readonly GridColumn[]): GridColumn[] {
  return columns.map((column, index) => {
    const before = columns[index - 1];
    const [over, ...below] = labelParts(labels[index] ?? "");
    const [overBefore, ...belowBefore] = labelParts(labels[index - 1] ?? "");
    return column.role === "value" &&
      column.growth &&
      before?.role === "value" &&
      before.base &&
      below.length > 0 &&
      belowBefore.some(isDone) &&
      over === overBefore
      ? { ...column, base: true }
      : column;
  });
}

/** Whether 单位 over the first column means bodies and places (某镇), no units of measure. */
function isOfBodies({ rows }: Grid, role: GridColumn["role"]): boolean {
  return role === "unit" && rows.every(({ label }) => label === "" || !isUnitCell(label));
}

/** 总装机 over 其中：水电, 风电: rows that name what is measured, and then its parts. */
function namesParts(rows: Grid["rows"]): boolean {
  return rows.some(
    ({ label }, row) =>
      WITHIN.test(plainCell(label)) && MEASURED_WHOLE.test(plainCell(rows[row - 1]?.label ?? "")),
  );
}
const WITHIN = /^(?:其中|#)[：:]/;
const MEASURED_WHOLE =
  /[一-龥]{2}(?:里程|面积|产量|产值|装机(?:容量)?|产能|消费量|用水量|用电量|供应量|吞吐量|客运量|货运量)(?:[（(].*)?$/;

/** Reads what the rows and columns of a grid are. */
export function gridAxes(grid: Grid, planStart: number | null): GridAxes {
  const byColumn: GridCell[][] = grid.columns.map(() => []);
  for (const cell of grid.cells) byColumn[cell.column]?.push(cell);
  const columns = grid.columns.map((_, column): GridColumn => {
    if (column > 0) return gridColumn(grid, byColumn[column] ?? [], column, planStart);
    const first = columnRole(grid.row_dimension, planStart);
    return first === null || first.role === "value" || isOfBodies(grid, first.role)
      ? { role: "name" }
      : first;
  });
  for (const column of namesIn(grid, byColumn, columns)) columns[column] = { role: "name" };
  const find = (role: GridColumn["role"]): number => columns.findIndex((column) => column.role === role);
  const labelled = grid.columns.flatMap((label, column) => {
    const role = columns[column]?.role;
    return role === "name" && (column > 0 || columnRole(label, planStart)?.role === "name") ? [column] : [];
  });
  const labels = grid.rows.map(({ label }) => label).filter((label) => label !== "");
  // 市（州） | 指标 | 单位: the indicators of each place, one below the other; places within places are none.
  const named = byColumn[labelled[0] ?? 0]?.filter(({ text }) => text !== "") ?? [];
  const placed =
    (labelled[0] ?? 0) > 0 &&
    (PARTS.test(grid.row_dimension) || share(labels, (label) => isPlace(label) || isTotal(label)) > 0.7) &&
    named.some(({ text }) => !isDataCell(text)) &&
    share(named, ({ text }) => isPlace(text) || isTotal(text)) <= 0.5;
  const placesWithin =
    named.length > 0 && PARTS.test(grid.row_dimension) && share(named, ({ text }) => isPlace(text)) > 0.5;
  // 年度 | 任务 | 甲县 | 乙县: what is to be done in each year, the places in the columns.
  const beside = (byColumn[1] ?? []).filter(({ text }) => text !== "");
  const dated =
    share(labels, isYearLabel) > 0.7 &&
    beside.length > 1 &&
    !beside.some(({ text }) => isDataCell(text) || isUnitCell(text) || isPlace(text) || isTotal(text)) &&
    columns.some((column) => column.role === "value" && column.place !== null);
  if (dated) {
    columns[0] = { role: "deadline" };
    columns[1] = { role: "name" };
  }
  const rows = ((): RowAxis => {
    if (placed || dated) return "indicators";
    if (/年[份度]|时间/.test(grid.row_dimension) || share(labels, isYearLabel) > 0.7) {
      if (share(labels, isYearLabel) > 0.5) return "years";
    }
    if (labelled.length > 0 && placesWithin) return "parts";
    if (labelled.length > 0 || /指标/.test(grid.row_dimension) || /指标/.test(grid.columns.join(""))) {
      const places = share(labels, (label) => isPlace(label) || isTotal(label));
      return places > 0.7 && labelled.length < 2 && !/指标/.test(grid.row_dimension) ? "parts" : "indicators";
    }
    if (namesParts(grid.rows)) return "indicators";
    if (hasNoHeader(grid) && measuresEach(labels, grid.cells)) return "indicators";
    if (KINDS_OF_THINGS.test(plainCell(grid.row_dimension))) return "indicators";
    if (PARTS.test(grid.row_dimension)) return "parts";
    if (TASKS.test(grid.row_dimension)) return "indicators";
    if (share(labels, (label) => isPlace(label) || isTotal(label)) >= 0.5) return "parts";
    if (find("unit") > 0 || share(labels, (label) => nameAndUnit(plainCell(label)).unit !== null) > 0.5)
      return "indicators";
    return columns.some((column) => column.role === "value" && column.place !== null) &&
      CATEGORIES.has(columns[0]?.role ?? "name")
      ? "indicators"
      : "parts";
  })();
  const [first] = labelled;
  // 市 | 县（市、区）: the rows of parts may be named in several columns, the widest first.
  const isPartName = (column: number): boolean => {
    const filled = (byColumn[column] ?? []).filter(({ text }) => text !== "");
    const words = filled.length > 0 && !filled.some(({ text }) => isDataCell(text));
    const role = columns[column]?.role;
    if (!words || (role !== "value" && role !== "name")) return false;
    return (
      PARTS.test(grid.columns[column] ?? "") ||
      share(filled, ({ text }) => isPlace(text) || isTotal(text)) > 0.5
    );
  };
  let last = 0;
  while (rows === "parts" && isPartName(last + 1)) last += 1;
  // 年度 | 资源类型: in each year, the parts one below the other.
  const kinds = (byColumn[1] ?? []).filter(({ text }) => text !== "");
  const ofYears =
    rows === "years" && kinds.length > 1 && !kinds.some(({ text }) => isDataCell(text) || isUnitCell(text));
  const parts = ofYears ? [1] : Array.from({ length: last + 1 }, (_, column) => column);
  const partNames: ReadonlySet<number> = new Set(rows === "parts" ? parts.slice(1) : ofYears ? parts : []);
  const ofPlan = withFirstYear(
    grid.caption,
    withEstimates(grid.columns, withoutDoubles(grid, columns)),
    planStart,
  );
  const told = withDeeds(grid.columns, withDoneGrowth(grid.columns, ofPlan));
  const parted =
    rows === "indicators"
      ? told
      : withPartsOfTotals(grid.columns, told, byColumn, subjectOfCaption(grid.caption));
  return {
    rows,
    columns: withWholes(grid.columns, parted).map((column, index) =>
      partNames.has(index) ? { role: "name" } : column,
    ),
    parts: rows === "parts" || ofYears ? parts : placed ? [0] : [],
    names:
      rows === "parts"
        ? parts
        : dated
          ? [1]
          : first === undefined
            ? [0]
            : labelled.filter((column) =>
                columns
                  .slice(first, column)
                  .every(({ role }, index) => role === "number" || labelled.includes(first + index)),
              ),
    unit: find("unit"),
    attribute: find("attribute"),
    agency: find("agency"),
    deadline: find("deadline"),
  };
}
