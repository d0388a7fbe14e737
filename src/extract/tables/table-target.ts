import { readPassage } from "../../text/numbers/quantities.js";
import type { Span } from "../../text/span.js";
import { type MeasureReading, measureReading } from "../fields/measure-reading.js";
import { populationOf } from "../fields/places.js";
import type { RowSink } from "../row-sink.js";
import { ratioUnitOf } from "../subject/denominators.js";
import { tierOf } from "../subject/tier.js";
import type { TableValue } from "./indicator-table.js";

const FALL = /下降|降低|减少|削减|降幅|减量|压减/;
const ADDED = /^新增|新增|新建|净增/;
/** 提标改造管网, 清淤河道: what is done over the period, be it without 完成. */
const DONE = /^.{0,6}(?:改造|清淤|治理|整治|修复|拆除|培训|完成|实施)(?!率|后)/;
const FLOW = /累计|新增就业|造林|培训|减排/;

function measureOfValue(
  value: TableValue,
  bracketed: boolean,
  percent: boolean,
  planStart: number | null,
): MeasureReading {
  const { column, name } = value;
  const base = value.baseYear ?? (planStart === null ? null : planStart - 1);
  if (bracketed || (column.growth && /累计/.test(column.label) && !/年均|增速/.test(column.label))) {
    return percent
      ? measureReading("change", "[ ]: over the plan", base)
      : measureReading(
          ADDED.test(name) && !FLOW.test(name) ? "increment" : "cumulative",
          "[ ]: over the plan",
        );
  }
  if (column.growth) return measureReading("growth", column.label);
  if (percent && FALL.test(name) && !/率$/.test(name.replace(/（.*$/, "")))
    return measureReading("change", name, base);
  if (percent && /增长|增速|增幅/.test(name)) return measureReading("growth", name);
  if ((ADDED.test(name) || /^增加/.test(name)) && !percent) return measureReading("increment", name);
  if (DONE.test(name) && !percent) return measureReading("cumulative", name);
  return measureReading("level", column.label);
}

/** Drafts the target of one cell of a table of indicators, or notes its numbers as what they are. `span` is of the stored text. */
export function indicatorCell(
  value: TableValue,
  span: Span,
  tableId: string,
  section: string,
  writer: RowSink,
): void {
  const text = value.cell.text;
  const bracketed = /^[[【〔]/.test(text);
  const inner = text.replace(/[[\]【】〔〕]/g, " ");
  const unitText = value.column.growth && !bracketed ? "%" : (value.unit ?? "");
  const found = readPassage(inner.replace(/(\d)\s+(?=[以左上])/g, "$1")).quantities[0];
  if (found === undefined) return;
  const printed = writer.text.slice(span.start, span.end);
  const sign = /^[^\d]*-(?=\d)/.test(inner) && !/\d-\d/.test(inner.slice(0, found.start + 1)) ? -1 : 1;
  const digits = Math.max(0, printed.search(/[\d０-９]/));
  const valueStart = span.start + (sign < 0 ? Math.max(0, digits - 1) : digits);
  const past =
    value.column.base ||
    (value.column.year !== null && writer.plan.start !== null && value.column.year < writer.plan.start);
  if (past) {
    writer.push(span, "other", `present state, ${value.column.label}`);
    return;
  }
  const withUnit =
    readPassage(
      `${inner.slice(found.start, found.numberEnd)}${found.hasUnit ? inner.slice(found.numberEnd) : unitText}`.trim(),
    ).quantities[0] ?? found;
  const bound = found.bound;
  const percent = withUnit.dimension === "ratio" || withUnit.dimension === "ratio-difference";
  const measure = measureOfValue(value, bracketed, percent, writer.plan.start);
  const end = value.column.year ?? writer.plan.end ?? 0;
  const ratio = /^(?:count|person)$/.test(withUnit.dimension) ? ratioUnitOf(value.name) : null;
  const spanned =
    measure.measure !== "level" && measure.measure !== "change" && measure.measure !== "relative";
  writer.draft({
    subject: value.name,
    tier: tierOf(value.name),
    population: populationOf(value.name, value.name, writer.vocabulary),
    measure,
    quantity: {
      ...withUnit,
      value: sign * withUnit.value,
      bound,
      boundWords: found.boundWords,
      unit:
        ratio ??
        (withUnit.hasUnit || unitText !== ""
          ? withUnit.unit
          : /指数|得分/.test(value.name)
            ? "index-point"
            : "count"),
      unit_printed: found.hasUnit ? withUnit.unit_printed : unitText === "" ? null : unitText,
    },
    period: {
      period_start: spanned
        ? measure.measure === "increment" &&
          value.column.year !== null &&
          value.column.year !== writer.plan.end
          ? value.column.year
          : writer.plan.start
        : null,
      period_end: end,
      why: value.column.label,
    },
    commitment: "firm",
    commitmentWhy: "",
    section,
    quote: span,
    valueStart,
    table: { id: tableId, row: value.row, column: value.column.label },
  });
}
