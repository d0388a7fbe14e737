import type { Language } from "../model/language.js";
import { tidy } from "../normalize/amount.js";
import type { DescribedTarget } from "../tables/dataset.js";
import { boundDatum, boundLayers, labelOffset } from "./bound-layers.js";
import { drawnNumber } from "./drawn-number.js";
import { niceTicks } from "./nice-ticks.js";
import { isNarrow } from "./options.js";
import { between } from "./pixels.js";
import type { Datum, Layer, View } from "./spec.js";
import { textWidth } from "./text-width.js";
import { FONT_SIZE } from "./theme.js";
import { citationDatum, citationTooltip } from "./tooltip.js";
import { regionName, say } from "./words.js";
import { LINE, linesAbove, ROOM_ABOVE, wordsAbove } from "./words-above.js";
import { wrapText } from "./wrap-text.js";

/** One bar: a target with the amount drawn and the words at its end. */
export interface Bar {
  readonly row: DescribedTarget;
  /** In the unit of the axis, a fall below nothing; null where the target has no number and is shown as text. */
  readonly amount: number | null;
  readonly amountMax: number | null;
  readonly label: string;
  readonly color: string;
}

/** What a panel of bars shows. */
export interface BarPanel {
  readonly bars: readonly Bar[];
  readonly heading: string;
  /** Unit, measure and verdict. */
  readonly about: string;
  /** Whether amounts are whole numbers, so that the axis has no fractions. */
  readonly whole: boolean;
  /** Pixels to the left of the bars, for the names of regions. */
  readonly gutter: number;
  readonly width: number;
  readonly language: Language;
}

/** A panel and its words. */
export interface PanelView {
  readonly view: View;
  readonly alt: string;
}

const STEP = 30;
/** With more bars than this they stand closer. */
const MANY = 12;
const CLOSE_STEP = 21;

/** The title of a panel: a heading and a line on what is measured, broken to the width. */
export function panelTitle(heading: string, about: string, width: number): NonNullable<View["title"]> {
  return {
    text: wrapText(heading, width, FONT_SIZE.panel, true),
    subtitle: about === "" ? [] : wrapText(about, width, FONT_SIZE.label),
    fontSize: FONT_SIZE.panel,
    subtitleFontSize: FONT_SIZE.label,
    lineHeight: 17,
    subtitleLineHeight: 15,
    subtitlePadding: 3,
    offset: 5,
  };
}

/** The room that names of regions need to the left of the marks, in pixels. */
export function gutterFor(rows: readonly DescribedTarget[], language: Language): number {
  return Math.max(...rows.map((row) => textWidth(regionName(row, language), FONT_SIZE.text))) + 12;
}

/**
 * A panel of targets on one axis from zero, each with its bound drawn and its label at the end. Falls, which never share a panel
 * with rises, lead to the left from a zero at the right.
 */
export function barPanel(of: BarPanel): PanelView {
  const { bars, width, language, heading, about } = of;
  const narrow = isNarrow(width);
  const gutter = narrow ? 4 : of.gutter;
  const relative = bars.every(({ amount }) => amount === null);
  const values: Datum[] = bars.map(({ row, amount, amountMax, label, color }, index) => ({
    ...citationDatum(row, language),
    ...boundDatum(drawnNumber(row).bound, amount ?? 0, amountMax, color, row.commitment === "strive"),
    // The room that the arrow takes onwards, whichever way that is.
    labelOffset: labelOffset(row.bound),
    row: index,
    label,
    ...(narrow ? linesAbove(`${regionName(row, language)}${say(language, "　", " ")}${label}`, width) : {}),
  }));
  const room =
    4 +
    Math.max(
      ...bars.map(
        ({ row, label }) => labelOffset(row.bound) + (narrow ? 0 : textWidth(label, FONT_SIZE.text)),
      ),
    );
  const ends = values.map((value) => Number(value.to));
  const falls = ends.some((end) => end < 0);
  const top = tidy(falls ? Math.min(...ends) : Math.max(...ends));
  const [start, end] = falls
    ? [Math.min(gutter + room, width - 104), width - 4]
    : [gutter, Math.max(gutter + 100, width - room)];
  const tooltip = citationTooltip(language);
  const offsets = [...new Set(bars.map(({ row }) => labelOffset(row.bound)))];
  const text = { type: "text", aria: false, align: "left", fontSize: FONT_SIZE.text } as const;
  const name: Layer = {
    mark: text,
    encoding: { x: { value: 0 }, text: { field: "region", type: "nominal" } },
  };
  const axis = {
    scale: { domain: falls ? [top, 0] : [0, top], ...between(start, end), nice: false, zero: true },
    axis: {
      values: niceTicks(top, 5, of.whole ? 1 : 0),
      format: ",~r",
      labelFlush: false,
      title: null,
      grid: true,
      domain: false,
      ticks: false,
    },
  };
  const labels: Layer[] = offsets.map((offset) => ({
    ...(offsets.length > 1 ? { transform: [{ filter: { field: "labelOffset", equal: offset } }] } : {}),
    mark: falls ? { ...text, align: "right", dx: -offset } : { ...text, dx: offset },
    encoding: {
      x: { field: "to", type: "quantitative", ...axis },
      text: { field: "label", type: "nominal" },
      tooltip,
    },
  }));
  const words: Layer = {
    mark: { ...text, aria: true },
    encoding: {
      x: { value: gutter },
      text: { field: "label", type: "nominal" },
      description: { field: "alt", type: "nominal" },
      tooltip,
    },
  };
  const above = wordsAbove(tooltip);
  const marks = relative
    ? []
    : boundLayers(new Set(bars.map(({ row }) => drawnNumber(row).bound)), axis, tooltip);
  const deepest = Math.max(...values.map(({ lift }) => -Number(lift ?? 0)));
  const inWords = relative ? [name, words] : [...marks, name, ...labels];
  const view: View = {
    width,
    height: narrow
      ? (deepest + (relative ? 0 : LINE)) * (bars.length + 0.4)
      : bars.length * (bars.length > MANY ? CLOSE_STEP : STEP),
    data: { values },
    title: panelTitle(heading, about, width),
    encoding: {
      y: {
        field: "row",
        type: "ordinal",
        axis: null,
        scale: {
          type: "band",
          paddingInner: 0.2,
          ...(narrow ? ROOM_ABOVE : { paddingOuter: 0.1 }),
        },
      },
    },
    layer: narrow ? [...marks, above] : inWords,
  };
  const each = values.map((value) => `${value.region} ${value.label}`).join(say(language, "；", "; "));
  return { view, alt: say(language, `${heading}（${about}）：${each}。`, `${heading} (${about}): ${each}.`) };
}
