import { svgToPng } from "../../charts/render-png.js";

/** A picture with the size in pixels at which it is shown; the PNG holds twice as many, so that it prints sharply. */
export interface Picture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Pictures in the making at once: one is drawn while another is packed. More would hold the pixels of many charts. */
const AT_ONCE = 2;

/**
 * Charts as pictures, a few at a time.
 * @param svgs SVG documents by figure name, each with `width` and `height` in pixels
 */
export async function toPictures(svgs: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, Picture>> {
  const pictures = new Map<string, Picture>();
  const left = svgs.entries();
  const work = async (): Promise<void> => {
    for (const [id, svg] of left) {
      const size = (name: string): number =>
        Math.ceil(Number(new RegExp(`\\b${name}="([\\d.]+)"`, "u").exec(svg)?.[1] ?? 0));
      const png = await svgToPng(svg, { scale: 2 });
      pictures.set(id, { png, width: size("width"), height: size("height") });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return pictures;
}
