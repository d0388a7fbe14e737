import { createRequire } from "node:module";
import { chartFontFiles } from "../io/chart-font.js";
import { renderSvg } from "./render-svg.js";
import type { ChartSpec } from "./spec.js";

const require = createRequire(import.meta.url);

/** How to render a picture. */
export interface RenderPngOptions {
  /** Pixels of the picture for each pixel of the chart. Default 2. */
  readonly scale?: number;
  /** Paths of TrueType or OpenType fonts to set the text with, in place of Noto Sans SC. */
  readonly fontFiles?: readonly string[];
}

/**
 * A chart as a PNG picture. Its text is set with Noto Sans SC where `@expo-google-fonts/noto-sans-sc` is installed, and
 * then the same chart gives the same bytes on every machine; else with the fonts of the machine.
 */
export async function renderPng(spec: ChartSpec, options: RenderPngOptions = {}): Promise<Uint8Array> {
  return svgToPng(await renderSvg(spec), options);
}

/** An SVG document as a PNG picture, with the fonts of {@link renderPng}. */
export function svgToPng(svg: string, { scale = 2, fontFiles }: RenderPngOptions = {}): Uint8Array {
  const { Resvg }: typeof import("@resvg/resvg-js") = require("@resvg/resvg-js");
  const files = [...(fontFiles ?? chartFontFiles())];
  const resvg = new Resvg(svg, {
    fitTo: { mode: "zoom", value: scale },
    background: "#ffffff",
    font:
      files.length === 0
        ? { loadSystemFonts: true }
        : { loadSystemFonts: false, fontFiles: files, defaultFontFamily: "Noto Sans SC" },
  });
  return resvg.render().asPng();
}
