import type { DraftTarget } from "../extract/draft.js";
import type { UnitRow } from "../model/rows.js";
import { compoundUnitAt } from "../text/numbers/units.js";

const POWER = /^(?:[十百千万亿]+)/u;

const CURRENCY = /^[A-Z]{3}$/;

/** The rows of `units.csv` for units that a document prints and the dataset does not have, named as the document prints them. */
export function draftUnits(targets: readonly DraftTarget[], known: readonly UnitRow[]): UnitRow[] {
  const taken = new Set(known.map((row) => row.unit));
  const added: UnitRow[] = [];
  for (const { unit, unit_printed } of targets) {
    if (unit === null || taken.has(unit)) continue;
    taken.add(unit);
    const whole = unit_printed ?? "";
    // 百万分之 is a unit as it stands, its powers are no multiplier.
    const printed = whole.endsWith("分之") ? whole : whole.replace(POWER, "");
    const read = compoundUnitAt(printed, 0);
    const dimension = read?.unit === unit ? read.dimension : unit;
    added.push({
      unit,
      name_zh: printed === "" ? unit : printed,
      name_en: unit.replaceAll("-", " "),
      dimension: dimension
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-|-$/g, ""),
      // A currency's code of ISO 4217 is its code in SDMX too.
      sdmx_code: read?.unit === unit && read.dimension === "money" && CURRENCY.test(unit) ? unit : null,
    });
  }
  return added;
}
