import { createRequire } from "node:module";
import { chartFontFiles } from "../io/chart-font.js";
import { refuseUnknown } from "../model/refuse-unknown.js";
import { refuseArgument, requireNumber, requireOptions } from "../model/require.js";
import { withDrawnMarks } from "./drawn-marks.js";
import { encodePng } from "./encode-png.js";
import { renderSvg } from "./render-svg.js";
import type { ChartSpec } from "./spec.js";

const require = createRequire(import.meta.url);

/** How to render a picture. */
export interface RenderPngOptions {
  /** Pixels of the picture for each pixel of the chart. Default 2. */
  readonly scale?: number;
}

const FAMILY = "Noto Sans SC";

/** The drawing library, with the font of the charts; where it is not installed the fonts of the machine are taken. */
function loadCanvas(): typeof import("@napi-rs/canvas") {
  const canvas: typeof import("@napi-rs/canvas") = require("@napi-rs/canvas");
  if (!canvas.GlobalFonts.has(FAMILY)) {
    for (const file of chartFontFiles()) canvas.GlobalFonts.registerFromPath(file, FAMILY);
  }
  return canvas;
}

/**
 * A chart as a PNG picture. Its text is set with Noto Sans SC where `@expo-google-fonts/noto-sans-sc` is installed, else with
 * the fonts of the machine.
 * @example
 * const png = await renderPng(comparisonChart(await loadDataset(), { families: ["rd-intensity"] }), { scale: 1 });
 * new TextDecoder().decode(png.slice(1, 4)); // => "PNG"
 */
export async function renderPng(spec: ChartSpec, options: RenderPngOptions = {}): Promise<Uint8Array> {
  return svgToPng(renderSvg(spec), options);
}

/** Makes a text of its own of each line of a text: Skia sets the further lines of one that is centred too high. */
function withSingleLines(svg: string): string {
  return svg.replace(
    /<text([^>]*) transform="([^"]*)"([^>]*)>((?:<tspan[^>]*>[^<]*<\/tspan>)+)<\/text>/gu,
    (_, before: string, transform: string, after: string, lines: string) => {
      let y = 0;
      return lines.replace(
        /<tspan(?:[^>]*\bdy="([\d.]+)")?[^>]*>([^<]*)<\/tspan>/gu,
        (_line, down: string | undefined, words: string) => {
          y += Number(down ?? 0);
          return `<text${before} transform="${transform} translate(0,${y})"${after}>${words}</text>`;
        },
      );
    },
  );
}

/** An SVG document of the size that it is drawn at: Skia draws it in its own, and an enlarged picture of that is blurred. */
function enlarged(svg: string, width: number, height: number): string {
  return svg.replace(/<svg\b[^>]*>/u, (tag) => {
    const own = (name: string): string => new RegExp(`\\s${name}="([\\d.]+)"`, "u").exec(tag)?.[1] ?? "0";
    const box = / viewBox=/u.test(tag) ? "" : ` viewBox="0 0 ${own("width")} ${own("height")}"`;
    return tag
      .replace(/\s(?:width|height)="[^"]*"/gu, "")
      .replace(/^<svg/u, `<svg width="${width}" height="${height}"${box}`);
  });
}

/**
 * An SVG document of {@link renderSvg} as a PNG picture on white, by Skia, with the fonts of {@link renderPng}.
 * @example
 * const png = await svgToPng('<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"></svg>');
 * new TextDecoder().decode(png.slice(1, 4)); // => "PNG"
 */
export async function svgToPng(svg: string, options: RenderPngOptions = {}): Promise<Uint8Array> {
  if (typeof svg !== "string" || !svg.includes("<svg")) refuseArgument("argument-svg", svg);
  requireOptions(options);
  const { scale = 2, ...others } = options;
  // Elsewhere `scale` is a list of denominators; of a picture it is a number.
  refuseUnknown(others, ["scale"]);
  requireNumber(scale, "scale");
  const { createCanvas, loadImage } = loadCanvas();
  const LARGE = 16;
  const size = (name: string): number =>
    Math.ceil(scale * Number(new RegExp(`<svg[^>]*\\b${name}="([\\d.]+)"`, "u").exec(svg)?.[1] ?? 0));
  const [width, height] = [size("width"), size("height")];
  const canvas = createCanvas(width, height);
  const context = canvas.getContext("2d");
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, width, height);
  const ruler = createCanvas(1, 1).getContext("2d");
  const drawn = withDrawnMarks(withSingleLines(svg), (words, font) => {
    // Small letters are measured in whole pixels, and drawn in parts of them: so they are measured large.
    ruler.font = font.replace(/([\d.]+)px/u, (_, size: string) => `${Number(size) * LARGE}px`);
    return ruler.measureText(words).width / LARGE;
  });
  context.drawImage(await loadImage(Buffer.from(enlarged(drawn, width, height))), 0, 0, width, height);
  return encodePng(canvas.data(), width, height);
}
