import { load } from "cheerio";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { forHtml } from "../../src/model/clean-text.js";
import { GRADE_MARKS } from "../../src/model/grade-marks.js";
import { makeReport, type Report } from "../../src/report/make-report.js";
import type { Dataset } from "../../src/tables/dataset.js";
import { loadDataset } from "../../src/tables/load-dataset.js";
import { HOSTILE, hostileDataset } from "./hostile.js";

let dataset: Dataset;
let report: Report;
const OPTIONS = {
  language: "zh",
  families: ["rd-intensity", "green-factories"],
  evidence: "evidence.html",
} as const;

beforeAll(async () => {
  dataset = await loadDataset();
  report = makeReport(dataset, OPTIONS);
});

const parts = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes))
      .filter(([path]) => path.endsWith(".xml") || path.endsWith(".rels"))
      .map(([path, content]) => [path, strFromU8(content)]),
  );

const idsOf = (html: string): string[] => [...html.matchAll(/ id="([^"]+)"/gu)].map(([, id = ""]) => id);

/** Scripts that run: data for search engines does not. */
const RUN = 'script:not([type="application/ld+json"])';

const ALLOWED = /^(?:#|evidence\.html#)/u;

/** Fails on what a browser would fetch or run, as a parser sees it. */
function expectHarmless(html: string, scripts = 0): void {
  const $ = load(html);
  expect($(RUN).length).toBe(scripts);
  expect($("img, image, iframe, object, embed, link, base, form[action], use").length).toBe(0);
  $("*").each((_, node) => {
    for (const [name, value] of Object.entries("attribs" in node ? node.attribs : {})) {
      expect(name).not.toMatch(/^on|^(?:src|srcset|formaction|poster|background)$/iu);
      if (/href$/iu.test(name)) expect(value).toMatch(ALLOWED);
      if (name === "style") expect(value).not.toContain("url(");
    }
  });
  expect($("style").text()).not.toMatch(/@import|url\(/iu);
}

describe("each form of a report", () => {
  it("is the same bytes for the same input", async () => {
    const again = makeReport(dataset, OPTIONS);
    expect(await again.toHtml()).toBe(await report.toHtml());
    expect(again.toMarkdown()).toBe(report.toMarkdown());
    expect(Buffer.compare(await again.toDocx(), await report.toDocx())).toBe(0);
    expect(Buffer.compare(await again.toXlsx(), await report.toXlsx())).toBe(0);
    expect(await again.toEvidence()).toBe(await report.toEvidence());
  });

  it("carries the date asked for and no other", async () => {
    const dated = makeReport(dataset, { ...OPTIONS, date: "2026-01-31" });
    expect(parts(await dated.toDocx())["docProps/core.xml"]).toContain("2026-01-31T00:00:00Z");
    expect(parts(await report.toDocx())["docProps/core.xml"]).toContain("1980-01-01T00:00:00Z");
  });
});

describe("the page", () => {
  it("needs nothing else, and each link in it leads somewhere", async () => {
    const html = await report.toHtml();
    expectHarmless(html);
    const ids = idsOf(html);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target = ""] of html.matchAll(/href="#([^"]+)"/gu)) expect(ids).toContain(target);
    expect(html.match(/<span class="(?:wide|narrow)"><svg role="img" aria-label=/gu)).toHaveLength(6);
  });

  it("is whole and harmless whatever the documents say", async () => {
    const hostile = makeReport(hostileDataset(), { regions: ["100", "200"], language: "zh" });
    const html = await hostile.toHtml();
    expectHarmless(html);
    const words = load(html)("main").text();
    for (const text of Object.values(HOSTILE)) expect(words).toContain(forHtml(text));
    expect(hostile.check()).toEqual([]);
  });

  it("holds live charts on request, still without a network", async () => {
    const html = await report.toHtml({ interactive: true });
    expect(html).toContain('id="live-charts"');
    expect(html).not.toMatch(/<script[^>]+src=/u);
  });
});

describe("the evidence page", () => {
  it("has a passage for every target, marked by its measure, and a mark for the notes' links", async () => {
    const html = await report.toEvidence();
    const ids = new Set(idsOf(html));
    // Of the regions in question alone: Xiangtan lies in Hunan, and nobody asked for it.
    for (const { target_id, document_id } of dataset.rows.targets)
      expect(ids.has(`t-${target_id}`), target_id).toBe(!document_id.startsWith("xiangtan"));
    expect(html).toMatch(/<mark class="m-level n"[^>]*data-target="hunan-2021-rd-intensity"[^>]*>1\.8%/u);
    expect(html).toContain('id="pair-hunan-2021-rd-intensity--jiangxi-2020-rd-intensity"');
    for (const [, id = ""] of (await report.toHtml()).matchAll(/href="evidence\.html#([^"]+)"/gu)) {
      expect(ids).toContain(id);
    }
  });

  it("describes its rows as a Schema.org Dataset, which its policy lets no browser run", async () => {
    const $ = load(await report.toEvidence());
    const schema = JSON.parse($('script[type="application/ld+json"]').text());
    expect(schema).toMatchObject({ "@type": "Dataset", name: load(await report.toHtml())("h1").text() });
    expect(schema.isBasedOn.length).toBeGreaterThan(1);
    expect($("title").text()).toContain(schema.name);
  });

  it("parts no number from its unit in a card", async () => {
    const $ = load(await report.toEvidence());
    const card = $("#pair-hunan-2021-rd-intensity--jiangxi-2020-rd-intensity");
    const whole = card
      .find(".n")
      .toArray()
      .map((node) => $(node).text());
    expect(whole).toEqual(expect.arrayContaining(["1.8%", "1.5%", "2023年", "2022年"]));
    expect(card.find("blockquote mark.n").length).toBe(2);
  });

  it("shows every gap of a document whose sentences are lost", async () => {
    expect((await report.toEvidence()).match(/<p class="gap">/gu)).toHaveLength(24);
  });

  it("is harmless whatever the documents say", async () => {
    const html = await makeReport(hostileDataset(), { regions: ["100", "200"] }).toEvidence();
    expectHarmless(html, 1);
  });
});

describe("the Word file", () => {
  it("has Word's own headings, repeated table heads, footnotes, described pictures, fonts for Chinese, A4 and page numbers", async () => {
    const files = parts(await report.toDocx());
    const text = files["word/document.xml"] ?? "";
    expect(text).toMatch(/<w:pStyle w:val="Title"\/>/u);
    expect(text).toMatch(/<w:pStyle w:val="Heading2"\/>/u);
    expect(text.match(/<w:tbl>/gu)?.length).toBe(text.match(/<w:tblHeader\/>/gu)?.length);
    expect(text).toMatch(/<w:footnoteReference w:id="1"\/>/u);
    expect(text).toMatch(/<wp:docPr [^>]*descr="图：/u);
    expect(text).toContain('w:w="11906" w:h="16838"');
    expect(text).toContain('<w:docPartGallery w:val="Table of Contents"/>');
    expect(files["word/styles.xml"]).toContain('w:eastAsia="宋体"');
    expect(files["word/styles.xml"]).toContain('w:eastAsia="黑体"');
    expect(files["word/footer1.xml"]).toContain("PAGE");
    expect(files["word/footnotes.xml"]).toContain("湘工信科技〔2020〕510号");
    const names = [...text.matchAll(/<w:bookmarkStart w:name="([^"]+)"/gu)].map(([, name = ""]) => name);
    expect(new Set(names).size).toBe(names.length);
    const ids = [...text.matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(names.length);
  });

  it("gives a picture the room that it is high, neither less nor a multiple of it", async () => {
    const text = parts(await report.toDocx())["word/document.xml"] ?? "";
    const pictures = text.split("<w:p>").filter((one) => one.includes("<w:drawing>"));
    expect(pictures).toHaveLength(3);
    for (const one of pictures) expect(one).toMatch(/<w:spacing [^>]*w:line="240" w:lineRule="auto"/u);
  });

  it("breaks no line within a date; two years part at their hyphen", async () => {
    const text = parts(await report.toDocx())["word/document.xml"] ?? "";
    const words = [...text.matchAll(/<w:t [^>]*>([^<]*)/gu)].map(([, word]) => word).join("\n");
    expect(words.replaceAll(/(?<!\d)\d{4}-\d{4}(?!\d)/gu, "")).not.toMatch(/\d-\d/u);
    expect(text).toMatch(/2015<\/w:t><w:noBreakHyphen\/>/u);
  });

  it("numbers its figures and tables, refers to them, and gives each heading its page", async () => {
    const files = parts(await report.toDocx());
    const text = files["word/document.xml"] ?? "";
    const names = new Set([...text.matchAll(/<w:bookmarkStart w:name="([^"]+)"/gu)].map(([, name]) => name));
    const asked = [...text.matchAll(/(?:PAGEREF|NOTEREF|REF) (\w+) \\h/gu)].map(([, name]) => name);
    expect(asked.length).toBeGreaterThan(8);
    for (const name of asked) expect(names).toContain(name);
    const numbers = (label: string): string[] =>
      [...text.matchAll(new RegExp(`SEQ ${label} [^>]*><w:r><w:t[^>]*>(\\d+)<`, "gu"))].map(
        ([, n = ""]) => n,
      );
    expect(numbers("图")).toEqual(["1", "2", "3"]);
    expect(numbers("表")).toEqual(numbers("表").map((_, index) => String(index + 1)));
    expect(files["docProps/core.xml"]).toContain("<dc:language>zh-CN</dc:language>");
    expect(files["word/styles.xml"]).toContain('<w:lang w:val="en-US" w:eastAsia="zh-CN"/>');
    expect(files["word/styles.xml"]).toMatch(/w:type="character" w:default="1"/u);
    expect(files["word/header1.xml"]).toContain("湖南和江西政策目标比较");
  });

  it("shows no picture higher or wider than the text of a page", async () => {
    const text = parts(await report.toDocx())["word/document.xml"] ?? "";
    const sizes = [...text.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/gu)];
    expect(sizes).toHaveLength(3);
    for (const [, x, y] of sizes) {
      expect(Number(x)).toBeLessThanOrEqual(9412 * 635 + 9525);
      expect(Number(y)).toBeLessThan(14004 * 635 * 0.9);
    }
  });

  it("names each document in full once in its notes", async () => {
    const notes = parts(await report.toDocx())["word/footnotes.xml"] ?? "";
    expect(notes.split("湘工信科技〔2020〕510号")).toHaveLength(2);
    expect(notes).toMatch(/同注<\/w:t><\/w:r><w:fldSimple w:instr="NOTEREF note_\d+ \\h">/u);
  });

  it("prints notes of the same passage once, and repeats their number where another target refers to it", async () => {
    const files = parts(await report.toDocx());
    const notes = (files["word/footnotes.xml"] ?? "")
      .split("<w:footnote ")
      .slice(1)
      .map((note) =>
        note
          .replace(/<[^>]+>/gu, "")
          .replace(/^[^>]*>/u, "")
          .trim(),
      );
    expect(notes.filter((note) => /^同注\d+ ?查看原文$/u.test(note))).toEqual([]);
    const said = notes.filter((note) => note !== "");
    expect(new Set(said).size).toBe(said.length);
    const text = files["word/document.xml"] ?? "";
    const marks = [...text.matchAll(/w:name="note_(\d+)"/gu)].map(([, number]) => Number(number));
    expect(marks).toEqual(marks.map((_, index) => index + 1));
  });

  it("holds a sentence as one text, whatever it is put together from", async () => {
    const text = parts(await report.toDocx())["word/document.xml"] ?? "";
    expect(text.match(/<w:r><w:t [^>]*>[^<]*<\/w:t><\/w:r><w:r><w:t [^>]*>[^<]*/gu) ?? []).toEqual([]);
    expect(text).toContain(">湖南和江西政策目标比较<");
  });

  it("points its lists with marks that are no verdicts", async () => {
    const files = parts(await report.toDocx());
    const list = /<w:pStyle w:val="ListParagraph"\/>.*?<w:numId w:val="(\d+)"\/>/su.exec(
      files["word/document.xml"] ?? "",
    )?.[1];
    const numbering = files["word/numbering.xml"] ?? "";
    const kind = new RegExp(`<w:num w:numId="${list}".*?<w:abstractNumId w:val="(\\d+)"/>`, "su").exec(
      numbering,
    );
    const levels = new RegExp(`<w:abstractNum w:abstractNumId="${kind?.[1]}".*?</w:abstractNum>`, "su").exec(
      numbering,
    );
    const marks = [...(levels?.[0] ?? "").matchAll(/<w:lvlText w:val="([^"]+)"/gu)].map(([, mark]) => mark);
    expect(marks.length).toBeGreaterThan(0);
    for (const mark of Object.values(GRADE_MARKS)) expect(marks).not.toContain(mark);
  });

  it("holds hostile texts whole, as XML allows", async () => {
    const files = parts(
      await makeReport(hostileDataset(), { regions: ["100", "200"], language: "zh" }).toDocx(),
    );
    const text = files["word/document.xml"] ?? "";
    expect(text).toContain(HOSTILE.long);
    expect(text).toContain(HOSTILE.emoji);
    expect(text).toContain("&lt;script&gt;");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must be absent
    expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u);
  });
});

describe("the workbook", () => {
  it("freezes and filters each sheet, and marks texts as texts", async () => {
    const files = parts(await report.toXlsx());
    const sheets = Object.entries(files).filter(([path]) => path.startsWith("xl/worksheets/sheet"));
    expect(sheets).toHaveLength(7);
    for (const [, xml] of sheets) {
      expect(xml).toMatch(/<pane [^>]*state="frozen"/u);
    }
    for (const number of [1, 2, 3])
      expect(files[`xl/tables/table${number}.xml`]).toMatch(/<autoFilter ref="A1:[A-Z]+\d+"\/>/u);
    expect(files["xl/styles.xml"]).toContain('quotePrefix="1"');
  });

  it("never turns a text into a formula", async () => {
    const files = parts(await makeReport(hostileDataset(), { regions: ["100", "200"] }).toXlsx());
    for (const [path, xml] of Object.entries(files)) {
      if (path.startsWith("xl/worksheets/")) expect(xml).not.toMatch(/<f[ >]/u);
    }
    expect(Object.values(files).join("")).toContain("=HYPERLINK");
  });
});

describe("Markdown", () => {
  it("escapes what would be markup", () => {
    const text = makeReport(hostileDataset(), { regions: ["100", "200"], language: "zh" }).toMarkdown();
    expect(text).not.toMatch(/(?<!\\)<(?:script|img|b)\b/u);
    expect(text).not.toMatch(/(?<!\\)\]\(javascript:/u);
  });

  it("has the tables, notes and charts of the report", () => {
    const text = report.toMarkdown((id) => `x/${id}.svg`);
    expect(text).toMatch(/^\| 指标 \| 湖南 \| 江西 \| 判定 \| 原因和计算 \|$/mu);
    expect(text).toContain("](x/rd-intensity.svg)");
    expect(text).toMatch(/^\[\^hunan-2021-rd-intensity\]: /mu);
  });
});
