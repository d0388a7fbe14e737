import { svgToPng } from "../../charts/render-png.js";

/** A picture with the size in pixels at which it is shown; the PNG holds twice as many, so that it prints sharply. */
export interface Picture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/**
 * Charts as pictures, made one after another: the pixels of a page of charts at once would take most of the memory.
 * @param svgs SVG documents by figure name, each with `width` and `height` in pixels
 */
export async function toPictures(svgs: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, Picture>> {
  const pictures = new Map<string, Picture>();
  for (const [id, svg] of svgs) {
    const size = (name: string): number =>
      Math.ceil(Number(new RegExp(`\\b${name}="([\\d.]+)"`, "u").exec(svg)?.[1] ?? 0));
    const png = await svgToPng(svg, { scale: 2 });
    pictures.set(id, { png, width: size("width"), height: size("height") });
  }
  return pictures;
}
