import type { Language } from "../model/language.js";
import { arrowLayers } from "./arrow-layers.js";
import type { Datum, Layer } from "./spec.js";
import { citationTooltip } from "./tooltip.js";

/** Length of the ray that leads onwards from a bound, in pixels: a direction, not an amount. */
export const RAY = 34;
/** Half the width of the fade of “about”, in pixels. */
export const FADE = 16;

/**
 * The layers that draw each target as a point, a ray, a fade or a range.
 * @param values the data: a layer of points without any would be a picture without a name to those who hear it
 */
export function rankedMarks(
  { color, paper, language }: { readonly color: string; readonly paper: string; readonly language: Language },
  values: readonly Datum[],
): Layer[] {
  const x = { field: "amount", type: "quantitative" } as const;
  const described = {
    tooltip: citationTooltip(language),
    description: { field: "alt", type: "nominal" },
  } as const;
  const where = (test: string): Pick<Layer, "transform"> => ({ transform: [{ filter: test }] });
  const ray = (test: string, length: number): Layer[] =>
    arrowLayers(where(test), x, { length, size: 48, color });
  const points = (firm: boolean, test: string, look: object): Layer[] =>
    values.some((value) => value.firm === firm)
      ? [
          {
            ...where(test),
            mark: { type: "point", opacity: 1, stroke: color, size: 62, strokeWidth: 1.6, ...look },
            encoding: { x, ...described },
          },
        ]
      : [];
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
    ...points(true, "datum.firm", { filled: true, color }),
    ...points(false, "!datum.firm", { filled: false, fill: paper }),
  ];
}
