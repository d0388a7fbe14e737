import { renderSvg } from "../charts/render-svg.js";
import type { ChartSpec } from "../charts/spec.js";
import type { Rendered } from "./rendered.js";

/** The type under which JupyterLab draws a chart that can be pointed at. */
export const VEGA_LITE = "application/vnd.vegalite.v5+json";

/** Whether a value is a Vega-Lite specification. */
export function isChart(value: unknown): value is ChartSpec {
  if (typeof value !== "object" || value === null || !("$schema" in value)) return false;
  return typeof value.$schema === "string" && value.$schema.includes("/vega-lite/");
}

/** A chart: drawn by Vega-Lite where that is known, as a picture where it is not, and in words where there is neither. */
export function renderChart(spec: ChartSpec): Rendered {
  const title = typeof spec.title === "string" ? spec.title : "";
  return {
    text: spec.description ?? title,
    data: { [VEGA_LITE]: spec, "image/svg+xml": renderSvg(spec) },
  };
}
