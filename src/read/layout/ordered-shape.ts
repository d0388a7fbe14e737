import { isUnitCell } from "../../text/tables/cell-kinds.js";
import type { Piece } from "./gap-pieces.js";
import { type CoreLine, mayBeUnit } from "./ordered-lines.js";

const FEWEST_ROWS = 2;
/** Of the rows so large a share prints a unit where there is a column of them. */
const MOST = 0.6;
/** What columns a table has beside its names and values. */
export interface Shape {
  readonly serial: boolean;
  readonly classes: boolean;
  readonly unit: boolean;
  readonly values: number;
  readonly kind: boolean;
}

export const widthOfShape = ({ serial, classes, unit, values, kind }: Shape): number =>
  [serial, classes, true, unit, kind].filter(Boolean).length + values;

/** The number that the words before the values begin with. */
export const serialOf = ({ lead }: CoreLine): number =>
  /^\d{1,3}$/.test(lead[0]?.text ?? "") ? Number(lead[0]?.text) : Number.NaN;

/** The class and the name before the values of a row. */
export const wordsOf = (core: CoreLine, { unit, serial }: Pick<Shape, "unit" | "serial">): readonly Piece[] =>
  core.lead.slice(serial && !Number.isNaN(serialOf(core)) ? 1 : 0, unit ? -1 : core.lead.length);

/** What the lines of values have in common; null where they differ. */
export function shapeOf(cores: readonly CoreLine[], ownUnits: boolean): Shape | null {
  const [first] = cores;
  if (first === undefined || cores.length < FEWEST_ROWS) return null;
  const values = first.values.length;
  const kind = first.kind !== null;
  if (cores.some((core) => core.values.length !== values || (core.kind !== null) !== kind)) return null;
  const units = cores.filter(({ lead }) => lead.length > 0 && isUnitCell(lead.at(-1)?.text ?? "")).length;
  const unit = ownUnits && units >= MOST * cores.length;
  if (values + (unit ? 1 : 0) + (kind ? 1 : 0) < 2) return null;
  if (
    unit &&
    !cores.every(({ lead }) => lead.length > 0 && mayBeUnit(lead.at(-1) ?? { text: "", at: 0, end: 0 }))
  )
    return null;
  const numbers = cores.filter((core) => !Number.isNaN(serialOf(core)));
  const serial = numbers.length >= MOST * cores.length;
  const names = cores.map((core) => wordsOf(core, { unit, serial }).length);
  return Math.max(...names) > 2 ? null : { serial, classes: names.includes(2), unit, values, kind };
}
