import type { Bound } from "../model/codes.js";
import type { Datum, Layer } from "./spec.js";
import { INK } from "./theme.js";
import type { TooltipField } from "./tooltip.js";

/** Length of the arrow that leads onwards from a bound, in pixels: a direction, not an amount. */
const ARROW = 26;
/** Half the width of the soft band of “about”, in pixels: no document says how wide it is. */
const BAND = 15;

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

const x = { field: "at", type: "quantitative" } as const;
const color = { field: "color", type: "nominal", scale: null } as const;
const only = (...bounds: readonly Bound[]): { filter: { field: string; oneOf: Bound[] } }[] => [
  { filter: { field: "bound", oneOf: [...bounds] } },
];

/**
 * The layers that draw a promised number with its bound, on an x scale and a y band that the caller encodes:
 * a bar to the number, filled where firm and hollow where striven for; ≥ and > an arrow onwards from a filled or open foot,
 * ≤ and < an arrow back; “about” a soft band; a range a bar from its lower to its upper end on a thin line.
 */
export function boundLayers(tooltip: TooltipField[], thickness = 11): Layer[] {
  const described = { description: { field: "alt", type: "nominal" }, tooltip } as const;
  const bands: Layer[] = [1, 2 / 3, 1 / 3].map((share) => ({
    transform: only("approx"),
    mark: {
      type: "bar",
      aria: false,
      height: thickness + 4,
      opacity: 0.24,
      xOffset: -BAND * share,
      x2Offset: BAND * share,
    },
    encoding: { x, x2: { field: "at" }, fill: color },
  }));
  const arrow = (bounds: readonly Bound[], length: number): Layer[] => [
    {
      transform: only(...bounds),
      mark: { type: "rule", aria: false, strokeWidth: 2, x2Offset: length },
      encoding: { x, x2: { field: "at" }, color },
    },
    {
      transform: only(...bounds),
      mark: {
        type: "point",
        aria: false,
        shape: length > 0 ? "triangle-right" : "triangle-left",
        filled: true,
        opacity: 1,
        size: 65,
        xOffset: length,
      },
      encoding: { x, color },
    },
  ];
  return [
    {
      transform: only("ge", "gt", "eq", "approx", "le", "lt"),
      mark: { type: "bar", height: thickness, strokeWidth: 1.4 },
      encoding: {
        x: { field: "from", type: "quantitative" },
        x2: { field: "at" },
        fill: { field: "fill", type: "nominal", scale: null },
        stroke: color,
        ...described,
      },
    },
    {
      transform: only("range"),
      mark: { type: "rule", aria: false, strokeWidth: 1.4 },
      encoding: { x: { field: "from", type: "quantitative" }, x2: { field: "at" }, color },
    },
    {
      transform: only("range"),
      mark: { type: "bar", height: thickness, strokeWidth: 1.4 },
      encoding: {
        x,
        x2: { field: "to" },
        fill: { field: "fill", type: "nominal", scale: null },
        stroke: color,
        ...described,
      },
    },
    ...bands,
    ...arrow(["ge", "gt"], ARROW),
    ...arrow(["le", "lt"], -ARROW),
    {
      transform: only("ge", "gt", "le", "lt"),
      mark: { type: "point", aria: false, shape: "circle", size: 130, strokeWidth: 2, opacity: 1 },
      encoding: { x, fill: { field: "foot", type: "nominal", scale: null }, stroke: color },
    },
  ];
}
