import type { Bound } from "../model/codes.js";
import { arrowLayers } from "./arrow-layers.js";
import { asGiven, type Datum, type Layer } from "./spec.js";
import { INK } from "./theme.js";
import type { TooltipField } from "./tooltip.js";

/** Length of the arrow that leads onwards from a bound, in pixels: a direction, not an amount. */
const ARROW = 26;
/** Half the width of the soft band of “about”, in pixels: no document says how wide it is. */
const BAND = 15;
/** Thickness of a bar in pixels. */
const THICKNESS = 9;

/** Room between a mark's number and its label, in pixels. */
export function labelOffset(bound: Bound): number {
  if (bound === "ge" || bound === "gt") return ARROW + 12;
  return bound === "approx" ? BAND + 7 : 9;
}

/** The fields of a datum from which {@link boundLayers} draws. */
export function boundDatum(
  bound: Bound,
  amount: number,
  amountMax: number | null,
  color: string,
  hollow: boolean,
): Datum {
  return {
    bound,
    from: 0,
    at: amount,
    to: amountMax ?? amount,
    color,
    fill: hollow ? INK.paper : color,
    foot: bound === "gt" || bound === "lt" ? INK.paper : color,
    labelOffset: labelOffset(bound),
  };
}

/** Length of arrow for a bound: onwards, back, or none. */
function arrowOf(bound: Bound): number {
  if (bound === "ge" || bound === "gt") return ARROW;
  return bound === "le" || bound === "lt" ? -ARROW : 0;
}

const color = asGiven("color");
const fill = asGiven("fill");

/** How the x axis of a panel is drawn: parts of Vega-Lite's encoding of x. */
export type AxisOfX = Readonly<Record<string, unknown>>;

/**
 * The layers that draw promised numbers with their bounds, on a y band that the caller encodes: a bar to the number, filled
 * where firm and hollow where striven for; ≥ and > an arrow onwards from a filled or open foot, ≤ and < an arrow back;
 * “about” a soft band; a range a bar from its lower to its upper end on a thin line. Only what the bounds need is drawn.
 */
export function boundLayers(bounds: ReadonlySet<Bound>, axis: AxisOfX, tooltip: TooltipField[]): Layer[] {
  const described = { description: { field: "alt", type: "nominal" }, tooltip } as const;
  const x = { field: "at", type: "quantitative", ...axis } as const;
  const x0 = { field: "from", type: "quantitative", ...axis } as const;
  /** A filter for some bounds, where others are drawn too; undefined where none of them occurs. */
  const only = (keep: (bound: Bound) => boolean): Pick<Layer, "transform"> | undefined => {
    const kept = [...bounds].filter(keep);
    if (kept.length === 0) return undefined;
    return kept.length === bounds.size ? {} : { transform: [{ filter: { field: "bound", oneOf: kept } }] };
  };
  const layers: Layer[] = [];
  const bars = only((bound) => bound !== "range");
  if (bars !== undefined) {
    layers.push({
      ...bars,
      mark: { type: "bar", height: THICKNESS, strokeWidth: 1.4 },
      encoding: { x: x0, x2: { field: "at" }, fill, stroke: color, ...described },
    });
  }
  const ranges = only((bound) => bound === "range");
  if (ranges !== undefined) {
    layers.push(
      {
        ...ranges,
        mark: { type: "rule", aria: false, strokeWidth: 1.4 },
        encoding: { x: x0, x2: { field: "at" }, color },
      },
      {
        ...ranges,
        mark: { type: "bar", height: THICKNESS, strokeWidth: 1.4 },
        encoding: { x, x2: { field: "to" }, fill, stroke: color, ...described },
      },
    );
  }
  const bands = only((bound) => bound === "approx");
  if (bands !== undefined) {
    for (const share of [1, 0.8, 0.6, 0.4, 0.2]) {
      layers.push({
        ...bands,
        mark: {
          type: "bar",
          aria: false,
          height: THICKNESS + 5,
          opacity: 0.17,
          xOffset: -BAND * share,
          x2Offset: BAND * share,
        },
        encoding: { x, x2: { field: "at" }, fill: color },
      });
    }
  }
  for (const length of [ARROW, -ARROW]) {
    const arrows = only((bound) => arrowOf(bound) === length);
    if (arrows === undefined) continue;
    layers.push(...arrowLayers(arrows, x, { length, size: 65, color }));
  }
  const feet = only((bound) => arrowOf(bound) !== 0);
  if (feet !== undefined) {
    layers.push({
      ...feet,
      mark: { type: "point", aria: false, shape: "circle", size: 130, strokeWidth: 2, opacity: 1 },
      encoding: { x, fill: asGiven("foot"), stroke: color },
    });
  }
  return layers;
}
