import { createCanvas, loadImage } from "@napi-rs/canvas";
import fc from "fast-check";
import { expect, it } from "vitest";
import { encodePng } from "../../src/charts/encode-png.js";
import { svgToPng } from "../../src/charts/render-png.js";

/** The pixels of a PNG picture as another program reads them. */
async function pixelsOf(png: Uint8Array): Promise<{ width: number; height: number; pixels: number[] }> {
  const image = await loadImage(Buffer.from(png));
  const { width, height } = image;
  const context = createCanvas(width, height).getContext("2d");
  context.drawImage(image, 0, 0);
  return { width, height, pixels: [...context.getImageData(0, 0, width, height).data] };
}

it("is read by Skia as the pixels that were written", async () => {
  const opaque = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)).map((colour) => [...colour, 255]);
  const picture = fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
    .chain(([width, height]) =>
      fc
        .array(opaque, { minLength: width * height, maxLength: width * height })
        .map((colours) => ({ width, height, pixels: colours.flat() })),
    );
  await fc.assert(
    fc.asyncProperty(picture, async ({ width, height, pixels }) => {
      expect(await pixelsOf(await encodePng(Uint8Array.from(pixels), width, height))).toEqual({
        width,
        height,
        pixels,
      });
    }),
    { numRuns: 50 },
  );
});

it("keeps the colours of a drawing in their channels", async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="1"><rect width="1" height="1" fill="#ff8000"/></svg>';
  expect((await pixelsOf(await svgToPng(svg, { scale: 1 }))).pixels).toEqual([
    255, 128, 0, 255, 255, 255, 255, 255,
  ]);
});
