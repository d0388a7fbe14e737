import { createRequire } from "node:module";
import { forSvg } from "../model/clean-text.js";
import { refuseUnknown } from "../model/refuse-unknown.js";
import { has, refuseArgument } from "../model/require.js";
import type { ChartSpec } from "./spec.js";
import { textWidth } from "./text-width.js";

const require = createRequire(import.meta.url);

/** How to render. */
export interface RenderSvgOptions {
  /** Beginning of the ids inside the SVG; made from the chart by default, so that charts on one page do not meet. */
  readonly idPrefix?: string;
}

/** One of these a Vega-Lite specification has. */
const VIEWS = ["mark", "layer", "hconcat", "vconcat", "concat", "spec"];

/** FNV-1a, 32 bits: a short name for a text that is the same everywhere. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** What Vega hands to a measure of text. */
interface TextItem {
  readonly fontSize?: number;
  readonly fontWeight?: string | number;
}

/** What Vega exports and its types leave out. */
interface Untyped {
  readonly textMetrics: { width: (item: TextItem, text: unknown) => number };
  readonly resetSVGDefIds: () => void;
}

type Vega = typeof import("vega") & Untyped;

/** A view's renderer, of which the types say nothing: without a page to draw on it writes SVG. */
interface Drawn {
  readonly _renderer: { render: (scene: unknown) => { svg: () => string } };
}

/** Measures text by the widths that ship with the package, not by the fonts of this machine, while `work` runs. */
function withOwnWidths<T>(vega: Vega, work: () => T): T {
  const metrics = vega.textMetrics;
  const { width } = metrics;
  metrics.width = (item, text) => {
    const bold = item.fontWeight === "bold" || Number(item.fontWeight) >= 600;
    return textWidth(String(text ?? "").trim(), item.fontSize ?? 11, bold);
  };
  try {
    return work();
  } finally {
    metrics.width = width;
  }
}

/**
 * A chart as an SVG document. The same chart gives the same text on every run and machine: text is measured by widths that
 * ship with the package, and ids are made from the chart. Vega is loaded at the first call.
 * @example
 * const svg = renderSvg(comparisonChart(await loadDataset(), { families: ["rd-intensity"], language: "zh" }));
 * svg.startsWith("<svg"); // => true
 */
export function renderSvg(spec: ChartSpec, options: RenderSvgOptions = {}): string {
  if (!has(spec) || !VIEWS.some((view) => Object.hasOwn(spec, view))) refuseArgument("argument-chart", spec);
  refuseUnknown(options, ["idPrefix"]);
  const vega: Vega = require("vega");
  const vegaLite: typeof import("vega-lite") = require("vega-lite");
  const prefix = options.idPrefix ?? `c${hashOf(JSON.stringify(spec))}-`;
  const svg = withOwnWidths(vega, () => {
    const compiled = vegaLite.compile(spec, { logger: vega.logger(vega.Warn) }).spec;
    vega.resetSVGDefIds();
    const view = new vega.View(vega.parse(compiled), { renderer: "none" });
    try {
      // The data is inside the chart, so the first run lays it all out at once; the renderer made after it has its size.
      const drawn = view.run().renderer("svg").initialize() as unknown as Drawn;
      const scene = view.scenegraph() as unknown as { readonly root: unknown };
      return drawn._renderer.render(scene.root).svg();
    } finally {
      view.finalize();
    }
  });
  return forSvg(svg)
    .replace(/\bid="((?:clip|gradient_)\d+)"/g, `id="${prefix}$1"`)
    .replace(/url\(#((?:clip|gradient_)\d+)\)/g, `url(#${prefix}$1)`);
}
