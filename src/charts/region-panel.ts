import type { Language } from "../model/language.js";
import { tidy } from "../normalize/amount.js";
import type { DescribedTarget } from "../tables/dataset.js";
import { axisUnit } from "./axis-unit.js";
import { barPanel, type PanelView } from "./bar-panel.js";
import { SERIES } from "./theme.js";
import { verdictText } from "./verdict-text.js";
import { isCounted, printedUnit, say } from "./words.js";

/** Amounts of a target in the unit of its axis, a fall below nothing: the number, and the other end of a range. */
export interface Amounts {
  readonly amount: number | null;
  readonly amountMax: number | null;
}

/** What all panels of a chart have in common. */
export interface PanelFrame {
  readonly colors: ReadonlyMap<string, string>;
  /** Pixels to the left of the bars, for the names of regions. */
  readonly gutter: number;
  readonly width: number;
  readonly language: Language;
}

/** What a panel shows of its targets. */
export interface RegionPanel {
  /** Targets that may share an axis; one or more. */
  readonly rows: readonly DescribedTarget[];
  readonly amounts: (row: DescribedTarget) => Amounts;
  /** The unit of the amounts. */
  readonly unit: string | null;
  /** The words at the end of a bar. */
  readonly label: (row: DescribedTarget) => string;
  /** The heading, from the first target: all share an indicator and a measure. */
  readonly heading: (first: DescribedTarget) => string;
  /** What is measured, from the first target and the unit of the axis; null where no target has a number. */
  readonly about: (first: DescribedTarget, unit: string | null) => readonly string[];
}

/**
 * Targets of regions as bars on one axis, in the unit that suits the largest, below a line on what is measured and the
 * verdict on the regions.
 */
export function regionPanel(
  { rows, amounts, unit: axis, label, heading, about }: RegionPanel,
  frame: PanelFrame,
): PanelView {
  const [first] = rows;
  if (first === undefined) throw new RangeError("a panel has at least one target");
  const { colors, gutter, width, language } = frame;
  const drawn = rows.map((row) => ({ row, ...amounts(row) }));
  const largest = Math.max(0, ...drawn.map(({ amount, amountMax }) => Math.abs(amountMax ?? amount ?? 0)));
  const unit = axisUnit(axis, largest, language, first);
  const scaled = (amount: number | null): number | null =>
    amount === null ? null : tidy(amount / unit.divisor);
  const unitName = drawn.every(({ amount }) => amount === null)
    ? null
    : unit.divisor === 1
      ? printedUnit(rows, unit.name, language)
      : unit.name;
  return barPanel({
    bars: drawn.map(({ row, amount, amountMax }) => ({
      row,
      amount: scaled(amount),
      amountMax: scaled(amountMax),
      label: label(row),
      color: colors.get(row.region_code) ?? SERIES[0],
    })),
    heading: heading(first),
    about: [...about(first, unitName), verdictText(rows, language)].join(say(language, " · ", "; ")),
    whole: isCounted(first) && unit.divisor === 1,
    gutter,
    width,
    language,
  });
}
