import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { draftDocument } from "../../src/draft/draft-document.js";
import { readDocument } from "../../src/read/read-document.js";

const OPTIONS = { region: "430000", title: "某县茶业规划", period: [2021, 2025] as [number, number] };

test("each row of a draft names the page that its number is printed on, as a parser of documents gives them", async () => {
  const items = [
    { type: "text", text: "二、发展目标", text_level: 1, page_idx: 0 },
    { type: "text", text: "到2025年，茶叶企业超过30家。", page_idx: 0 },
    { type: "text", text: "到2025年，茶园面积达到20万亩。", page_idx: 3 },
    { type: "text", text: "到2025年，茶业产值达到50亿元。", page_idx: 3 },
    { type: "text", text: "到2025年，良种率达到75%。", page_idx: 7 },
  ];
  const folder = await mkdtemp(join(tmpdir(), "cross-province-pages-"));
  const file = join(folder, "plan_content_list.json");
  await writeFile(file, JSON.stringify(items));
  const source = await readDocument(file).finally(() => rm(folder, { recursive: true }));
  const { targets } = draftDocument(source, OPTIONS);
  expect(targets.map(({ value, page }) => [value, page])).toEqual([
    [30, 1],
    [20, 4],
    [50, 4],
    [75, 8],
  ]);
});

test("so do the rows of a table over the pages of a PDF", async () => {
  const source = await readDocument(join(import.meta.dirname, "../read/fixtures/table-three-pages.pdf"));
  const { targets } = draftDocument(source, OPTIONS);
  expect(new Set(targets.map(({ page }) => page))).toEqual(new Set([1, 2, 3, 4]));
  for (const { page, quote_start } of targets) {
    const last = (source.pages ?? []).filter(({ start }) => start <= quote_start).at(-1);
    expect(page).toBe(last?.page);
  }
});
