import type { TopLevelSpec } from "vega-lite";

/** A Vega-Lite 5 specification: a plain object with its data inside. */
export type ChartSpec = TopLevelSpec;

/** One view of a chart that stands above or below others. */
export type View = Extract<TopLevelSpec, { vconcat: unknown }>["vconcat"][number];

/** One layer of a view. */
export type Layer = Extract<TopLevelSpec, { layer: unknown }>["layer"][number];

/** One datum of a chart: the values that its marks, labels and tooltips show. */
export type Datum = Readonly<Record<string, string | number | boolean | null>>;
