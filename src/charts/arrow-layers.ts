import type { GivenChannel, Layer } from "./spec.js";

/** How an arrow is drawn: its length in pixels (onwards, or back where negative), the size of its head, and its colour. */
export interface Arrow {
  readonly length: number;
  readonly size: number;
  /** One colour for all, or a field that each datum's colour stands in. */
  readonly color: string | GivenChannel;
}

/** The two layers of an arrow that leads on from a bound, from the point that `x` encodes: a direction, not an amount. */
export function arrowLayers(
  shown: Pick<Layer, "transform">,
  x: { readonly field: string; readonly type: "quantitative" },
  { length, size, color }: Arrow,
): Layer[] {
  const mark = typeof color === "string" ? { color } : {};
  const encoding = typeof color === "string" ? {} : { color };
  return [
    {
      ...shown,
      mark: { type: "rule", aria: false, ...mark, strokeWidth: 2, x2Offset: length },
      encoding: { x, x2: { field: x.field }, ...encoding },
    },
    {
      ...shown,
      mark: {
        type: "point",
        aria: false,
        shape: length > 0 ? "triangle-right" : "triangle-left",
        filled: true,
        opacity: 1,
        ...mark,
        size,
        xOffset: length,
      },
      encoding: { x, ...encoding },
    },
  ];
}
