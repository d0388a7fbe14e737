import { createRequire } from "node:module";
import { beforeAll, describe, expect, it } from "vitest";
import { withDrawnMarks } from "../../src/charts/drawn-marks.js";
import { renderPng, svgToPng } from "../../src/charts/render-png.js";
import { renderSvg } from "../../src/charts/render-svg.js";
import { rowsOf, type Table } from "../../src/tables/arquero.js";
import type { DescribedTarget } from "../../src/tables/dataset.js";
import { loadDataset } from "../../src/tables/load-dataset.js";
import { targetsTable } from "../support/targets.js";
import { CASES } from "./cases.js";

const require = createRequire(import.meta.url);

let targets: Table;
beforeAll(async () => {
  ({ targets } = await loadDataset());
});

describe.each(Object.entries(CASES))("%s", (_, make) => {
  it.each(["zh", "en"] as const)("renders, the same each time, with no label cut (%s)", (language) => {
    const spec = make(targets, { language });
    const svg = renderSvg(spec);
    expect(svg).toMatch(/^<svg[^>]*viewBox="0 0 \d+(\.\d+)? \d+(\.\d+)?"/);
    expect(renderSvg(spec)).toBe(svg);
    expect(svg).not.toMatch(/…|NaN|undefined|\[object/);
    const width = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
    expect(width).toBeLessThanOrEqual(Number(Object(spec).vconcat[0].width) + 110);
  });
});

describe("renderSvg", () => {
  it.each(Object.entries(CASES))(
    "draws names that hold line ends, controls and turned writing: %s",
    (_, make) => {
      const hostile = (name: string): string => `${name}\u2028\u0000\u202e\u001b[31m'"\\`;
      const rows = rowsOf<DescribedTarget>(targets).map((row) => ({
        ...row,
        region_zh: hostile(row.region_zh),
        region_en: hostile(row.region_en),
        indicator_zh: hostile(row.indicator_zh),
        indicator_en: hostile(row.indicator_en),
        title_zh: hostile(row.title_zh),
      }));
      for (const language of ["zh", "en"] as const) {
        const svg = renderSvg(make(targetsTable(rows), { language }));
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
        expect(svg).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u2028-\u202e\ufffd]/);
      }
    },
  );

  it("leaves Vega's own measure of text as it was", () => {
    const { textMetrics } = require("vega");
    const { width } = textMetrics;
    const [make] = Object.values(CASES);
    if (make !== undefined) renderSvg(make(targets, {}));
    expect(textMetrics.width).toBe(width);
  });

  it("gives the ids of two charts different beginnings", () => {
    const clipped = (fill: string) =>
      renderSvg({
        data: { values: [{ a: 1, b: 2 }] },
        mark: { type: "bar", clip: true, color: { gradient: "linear", stops: [{ offset: 0, color: fill }] } },
        encoding: { x: { field: "a", type: "quantitative" }, y: { field: "b", type: "quantitative" } },
      });
    const ids = (svg: string) => [...svg.matchAll(/id="([^"]+)"/g)].map((match) => match[1]);
    const [one, two] = [ids(clipped("red")), ids(clipped("blue"))];
    expect(one.length).toBeGreaterThan(0);
    expect(one.filter((id) => two.includes(id))).toEqual([]);
  });
});

describe("renderPng", () => {
  it("is a PNG, larger by its scale, and the same each time", async () => {
    const spec = CASES["comparison-green-factories"]?.(targets, { language: "zh" });
    if (spec === undefined) throw new Error("no such case");
    const [one, again, two] = await Promise.all([
      renderPng(spec, { scale: 1 }),
      renderPng(spec, { scale: 1 }),
      renderPng(spec, { scale: 2 }),
    ]);
    const width = (png: Uint8Array) => new DataView(png.buffer, png.byteOffset).getUint32(16);
    expect([...one.slice(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
    expect(one).toEqual(again);
    expect(width(two)).toBe(2 * width(one));
  });

  it("sets the lines of a centred text as far apart as they are", async () => {
    const svgOf = (texts: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="50" font-size="10px">${texts}</svg>`;
    const line = (y: number, words: string) =>
      `<text text-anchor="middle" transform="translate(40,${y})">${words}</text>`;
    const joined =
      '<tspan>High-tech</tspan><tspan x="0" dy="13">Zone</tspan><tspan x="0" dy="13">East</tspan>';
    expect(await svgToPng(svgOf(line(12, joined)))).toEqual(
      await svgToPng(svgOf(line(12, "High-tech") + line(25, "Zone") + line(38, "East"))),
    );
  });

  it("draws the marks of verdicts by their outlines, whatever the font holds, at their place in the line", async () => {
    const svgOf = (tag: string, words: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20" font-size="10px"><text font-size="10px" fill="#000" ${tag}>${words}</text></svg>`;
    for (const tag of ['transform="translate(2,14)"', 'text-anchor="end" transform="translate(58,14)"']) {
      const [quarter, half, blank] = await Promise.all(
        ["◔ 1", "◐ 1", "\u3000 1"].map((words) => svgToPng(svgOf(tag, words))),
      );
      expect(quarter).not.toEqual(half);
      expect(quarter).not.toEqual(blank);
    }
    const seen: string[] = [];
    const drawn = withDrawnMarks(
      svgOf('text-anchor="end" transform="translate(58,14)"', "A&amp;B ◔"),
      (words) => {
        seen.push(words);
        return 10 * [...words].length;
      },
    );
    expect(seen).toContain("A&B ");
    expect(drawn).toContain('transform="translate(58,14) translate(-5,-3.8) scale(4)"');
    expect(drawn).not.toContain("◔");
  });
});
