import { labelParts } from "../../text/tables/grid-header.js";
import type { GridColumn } from "./grid-columns.js";

/** 2023年预计, 预计完成数 below a year: what is thought to have come of it. */
const ESTIMATED = /预计(?:完成|执行|达到|实现)?(?:值|数|量|额)?$/;
const AIMED = /目标|计划|规划/;

/**
 * The columns with those as present state that tell what is expected of an earlier year, beside a later one that the label calls an aim:
 * 2022年实际 | 2023年预计 | 2025年目标.
 */
export function withEstimates(labels: readonly string[], columns: readonly GridColumn[]): GridColumn[] {
  const label = (index: number): string => labelParts(labels[index] ?? "").join("");
  return columns.map((column, index) => {
    if (column.role !== "value" || column.year === null || !ESTIMATED.test(label(index))) return column;
    const { year } = column;
    const later = columns.some(
      (other, at) =>
        other.role === "value" && other.year !== null && other.year > year && AIMED.test(label(at)),
    );
    return later ? { ...column, base: true } : column;
  });
}
