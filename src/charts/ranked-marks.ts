import type { Language } from "../model/language.js";
import { arrowLayers } from "./arrow-layers.js";
import type { Layer } from "./spec.js";
import { citationTooltip } from "./tooltip.js";

/** Length of the ray that leads onwards from a bound, in pixels: a direction, not an amount. */
export const RAY = 34;
/** Half the width of the fade of “about”, in pixels. */
export const FADE = 16;

/** The layers that draw each target as a point, a ray, a fade or a range. */
export function rankedMarks(color: string, paper: string, language: Language): Layer[] {
  const x = { field: "amount", type: "quantitative" } as const;
  const described = {
    tooltip: citationTooltip(language),
    description: { field: "alt", type: "nominal" },
  } as const;
  const where = (test: string): Pick<Layer, "transform"> => ({ transform: [{ filter: test }] });
  const ray = (test: string, length: number): Layer[] =>
    arrowLayers(where(test), x, { length, size: 48, color });
  return [
    ...[1, 0.75, 0.5, 0.25].map(
      (share): Layer => ({
        ...where("datum.bound === 'approx'"),
        mark: {
          type: "bar",
          aria: false,
          height: 8,
          color,
          opacity: 0.16,
          xOffset: -FADE * share,
          x2Offset: FADE * share,
        },
        encoding: { x, x2: { field: "amount" } },
      }),
    ),
    {
      ...where("isValid(datum.amountMax)"),
      mark: { type: "bar", aria: false, height: 6, color, opacity: 0.7 },
      encoding: { x, x2: { field: "amountMax" } },
    },
    ...ray("datum.floor", RAY),
    ...ray("datum.ceiling", -RAY),
    {
      ...where("datum.firm"),
      mark: { type: "point", filled: true, opacity: 1, color, size: 62, stroke: color, strokeWidth: 1.6 },
      encoding: { x, ...described },
    },
    {
      ...where("!datum.firm"),
      mark: {
        type: "point",
        filled: false,
        opacity: 1,
        fill: paper,
        stroke: color,
        size: 62,
        strokeWidth: 1.6,
      },
      encoding: { x, ...described },
    },
  ];
}
