import { createRequire } from "node:module";
import { chartFontFiles } from "../../io/chart-font.js";

const require = createRequire(import.meta.url);

/** A picture with the size in pixels at which it is shown; the PNG holds twice as many, so that it prints sharply. */
export interface Picture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

const SCALE = 2;
const FONT = "Noto Sans SC";

/** Gives the drawing library the font of the charts once; where it is not installed the fonts of the machine are taken. */
function withChartFont(canvas: typeof import("@napi-rs/canvas")): typeof import("@napi-rs/canvas") {
  if (!canvas.GlobalFonts.has(FONT)) {
    for (const file of chartFontFiles()) canvas.GlobalFonts.registerFromPath(file, FONT);
  }
  return canvas;
}

/**
 * Charts as pictures, by `@napi-rs/canvas` (Skia), which sets Chinese text some fifty times as fast as resvg, because it
 * does not read the whole font for each piece of text.
 * @param svgs SVG documents by figure name, each with `width` and `height` in pixels
 */
export async function toPictures(svgs: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, Picture>> {
  const { createCanvas, loadImage } = withChartFont(require("@napi-rs/canvas"));
  const pictures = await Promise.all(
    [...svgs].map(async ([id, svg]): Promise<[string, Picture]> => {
      const size = (name: string): number =>
        Math.ceil(Number(new RegExp(`\\b${name}="([\\d.]+)"`, "u").exec(svg)?.[1] ?? 0));
      const [width, height] = [size("width"), size("height")];
      const canvas = createCanvas(width * SCALE, height * SCALE);
      const context = canvas.getContext("2d");
      context.fillStyle = "#ffffff";
      context.fillRect(0, 0, width * SCALE, height * SCALE);
      context.drawImage(await loadImage(Buffer.from(svg)), 0, 0, width * SCALE, height * SCALE);
      return [id, { png: await canvas.encode("png"), width, height }];
    }),
  );
  return new Map(pictures);
}
