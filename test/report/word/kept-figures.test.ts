import { strFromU8, unzipSync } from "fflate";
import type { Root, RootContent } from "mdast";
import { expect, it } from "vitest";
import { keptFigures } from "../../../src/report/word/kept-figures.js";
import { OWN_AREA } from "../../../src/report/word/styles.js";
import { toDocx } from "../../../src/report/word/to-docx.js";

const text = (value: string) => ({ type: "text", value }) as const;
const figure = (id: string): RootContent => ({
  type: "paragraph",
  children: [{ type: "image", url: `${id}.svg`, alt: id, data: { figure: { id, caption: id } } } as never],
});
const table = (rows: number): RootContent => ({
  type: "table",
  data: { label: [text("目标")] } as never,
  children: Array.from({ length: rows }, (_, row) => ({
    type: "tableRow",
    children: [{ type: "tableCell", children: [text(`第${row}行`)] }],
  })),
});
const pictures = new Map([
  ["low", { png: new Uint8Array(), width: 640, height: 200 }],
  ["high", { png: new Uint8Array(), width: 640, height: 600 }],
]);
const keptOf = (nodes: readonly RootContent[]): number =>
  keptFigures(nodes, { pictures, area: OWN_AREA }).size;

it("keeps a low figure on the page of the short table below it", () => {
  expect(keptOf([figure("low"), table(3)])).toBe(1);
});

it("keeps none that is high, that a long table follows, or that no table follows", () => {
  expect(keptOf([figure("high"), table(3)])).toBe(0);
  expect(keptOf([figure("low"), table(30)])).toBe(0);
  expect(keptOf([figure("low"), { type: "paragraph", children: [text("一")] }, table(3)])).toBe(0);
});

it("keeps the figure's caption too, so that the whole of it goes to the page of the table", async () => {
  const nodes = (rows: number): Root => ({
    type: "root",
    children: [
      { type: "heading", depth: 1, children: [text("比较")] },
      { type: "heading", depth: 2, children: [text("甲类指标")] },
      figure("low"),
      table(rows),
      { type: "heading", depth: 2, children: [text("乙类指标")] },
      { type: "paragraph", children: [text("无。")] },
    ],
  });
  const keptCaptions = async (rows: number, area?: typeof OWN_AREA): Promise<number> => {
    const look = area === undefined ? {} : { area };
    const docx = await toDocx(nodes(rows), { language: "zh", pictures, author: null, date: null, ...look });
    const xml = strFromU8(unzipSync(docx)["word/document.xml"] ?? new Uint8Array());
    return xml.match(/<w:pStyle w:val="Caption"\/><w:keepNext\/>/gu)?.length ?? 0;
  };
  const long = await keptCaptions(30);
  // That of a long table is kept with none of its rows, that of a short one is.
  expect([long, await keptCaptions(3)]).toEqual([0, 2]);
  // Nothing is known of the lines of a template's styles.
  expect(await keptCaptions(3, OWN_AREA)).toBe(1);
});
