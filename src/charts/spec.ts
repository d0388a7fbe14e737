import type { TopLevelSpec } from "vega-lite";

/** A Vega-Lite 5 specification: a plain object with its data inside. */
export type ChartSpec = TopLevelSpec;

/** One view of a chart that stands above or below others. */
export type View = Extract<TopLevelSpec, { vconcat: unknown }>["vconcat"][number];

/** One layer of a view. */
export type Layer = Extract<TopLevelSpec, { layer: unknown }>["layer"][number];

/** One datum of a chart: the values that its marks, labels and tooltips show. */
export type Datum = Readonly<Record<string, string | number | boolean | null>>;

/** A channel whose field holds the colour or shape itself. */
export interface GivenChannel {
  readonly field: string;
  readonly type: "nominal";
  readonly scale: null;
}

/** No scale: a scale would give out colours and shapes by what one chart holds, and a region has one colour in all of them. */
export const asGiven = (field: string): GivenChannel => ({ field, type: "nominal", scale: null });
