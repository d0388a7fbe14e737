import type { TargetRow, UnitRow } from "../model/rows.js";
import type { TargetReading } from "./read-target.js";

/** A reason for which a row's unit may differ from the unit that is printed beside its number. */
export interface UnitRule {
  readonly id: string;
  readonly reason: string;
  readonly agrees: (target: TargetRow, unit: UnitRow, read: TargetReading) => boolean;
}

/** The words after the slash of a unit's Chinese name: 万人 of 件/万人. */
const denominatorOf = (unit: UnitRow): string | null => /\/(.+)$/.exec(unit.name_zh)?.[1] ?? null;

/** Reader's codes that the tables spell otherwise. */
const SPELLED: ReadonlyMap<string, string> = new Map([
  ["person-times", "person-time"],
  ["per-mille", "permille"],
]);

/** When the printed unit and the row's unit agree; one more way is one more entry. */
const UNIT_RULES: readonly UnitRule[] = [
  {
    id: "same",
    reason: "the printed unit is the row's",
    agrees: (target, _, read) => read.unit === target.unit || SPELLED.get(read.unit) === target.unit,
  },
  {
    id: "density",
    reason:
      "the counter is printed beside the number, the denominator in the indicator's name (每万人口…6件)",
    agrees: (target, unit, read) => {
      const denominator = denominatorOf(unit);
      const counted = read.unit === "count" || (target.unit ?? "").startsWith(`${read.unit}-per-`);
      return (
        counted &&
        denominator !== null &&
        (target.quote.includes(denominator) || target.quote.includes("单位"))
      );
    },
  },
  {
    id: "per-year",
    reason: "the year that an amount is for is printed before it (每人每年7200元)",
    agrees: (target, _, read) =>
      target.unit === "CNY-per-year" && read.unit === "CNY" && target.quote.includes("年"),
  },
  {
    id: "points",
    reason:
      "what a share changes by over a plan is printed in brackets in a row of per cent (城镇化率 〔4.5〕)",
    agrees: (target, _, read) =>
      target.unit === "percentage-point" && read.unit === "percent" && /[[【〔［]/.test(target.quote),
  },
  {
    id: "people",
    reason: "no counter is printed; what is counted are people (吸引17万高校毕业生)",
    agrees: (target, _, read) =>
      target.unit === "person" &&
      read.unit === "count" &&
      (read.unit_printed === null || /^[十百千万亿]+$/.test(read.unit_printed)),
  },
  {
    id: "money",
    reason: "the unit of money is left out behind a multiplier (投放贷款两个亿)",
    agrees: (target, _, read) =>
      target.unit === "CNY" && read.unit === "count" && /^个?[十百千]?[万亿]+$/.test(read.unit_printed ?? ""),
  },
  {
    id: "households",
    reason: "户 counts enterprises and accounts too (首贷户8000户)",
    agrees: (target, _, read) => read.unit === "household" && target.unit === "count",
  },
  {
    id: "index",
    reason: "an index prints no unit; its name says that it is one (指数达85)",
    agrees: (target, unit, read) =>
      unit.dimension === "index" && read.unit_printed === null && target.quote.includes("指数"),
  },
];

/** Whether a printed unit and a row's unit agree by one of the rules. */
export function unitsAgree(target: TargetRow, unit: UnitRow | undefined, read: TargetReading): boolean {
  return unit !== undefined && UNIT_RULES.some((rule) => rule.agrees(target, unit, read));
}
