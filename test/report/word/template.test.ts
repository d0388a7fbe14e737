import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeReport, type Report } from "../../../src/report/make-report.js";
import { loadDataset } from "../../../src/tables/load-dataset.js";
import { needs, outside } from "../outside.js";

const folder = mkdtempSync(join(tmpdir(), "cross-province-template-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let report: Report;
beforeAll(async () => {
  report = makeReport(await loadDataset(), {
    language: "zh",
    families: ["rd-intensity"],
    author: "张三",
    date: "2026-01-01",
  });
});

it("refuses a template that is no Word file, and says what it must be", async () => {
  const bytes = new TextEncoder().encode("no archive");
  await expect(report.toDocx({ template: bytes })).rejects.toThrow(
    /must be a Word file \(\.docx or \.dotx\)/u,
  );
  const workbook = await report.toXlsx();
  await expect(report.toDocx({ template: workbook })).rejects.toThrow(/word\/document\.xml/u);
});

const python = needs("python");
describe.skipIf(python.skip)(`a template made by python-docx${python.title}`, () => {
  let parts: Record<string, string>;
  beforeAll(async () => {
    const path = join(folder, "institute.docx");
    const maker = fileURLToPath(new URL("./make-template.py", import.meta.url));
    execFileSync(outside("python") ?? "python3", [maker, path]);
    const template = readFileSync(path);
    const bytes = await report.toDocx({ template });
    expect(Buffer.compare(bytes, await report.toDocx({ template }))).toBe(0);
    parts = Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([name, content]) => [name, new TextDecoder().decode(content)]),
    );
  });
  const part = (path: string): string => parts[path] ?? "";

  it("gives styles and header", () => {
    expect(part("word/styles.xml")).toMatch(/w:styleId="Heading1"[\s\S]*?Courier New/u);
    expect(part("word/styles.xml").match(/<w:name w:val="heading 1"\/>/giu)).toHaveLength(1);
    expect(part("word/styles.xml")).toContain('w:styleId="TableText"');
    const headers = Object.entries(parts).filter(([path]) => /^word\/header\d*\.xml$/u.test(path));
    expect(
      headers.map(([, xml]) =>
        [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)/gu)].map(([, text]) => text).join("|"),
      ),
    ).toContain("某某研究院 湖南和江西政策目标比较|，第|1|页");
    expect(part("word/document.xml")).toMatch(
      /<w:headerReference [^>]*r:id="rId\d+"[\s\S]*<\/w:sectPr><\/w:body>/u,
    );
  });

  it("tears no words of a table apart where its text is justified", () => {
    expect(part("word/styles.xml")).toMatch(/w:styleId="Normal"(?:(?!<\/w:style>)[\s\S])*w:jc w:val="both"/u);
    expect(part("word/styles.xml")).toMatch(
      /w:styleId="TableText"(?:(?!<\/w:style>)[\s\S])*w:jc w:val="left"/u,
    );
  });

  it("leaves the report its languages", () => {
    expect(part("word/styles.xml")).toMatch(
      /<w:docDefaults>[\s\S]*<w:lang w:val="en-US" w:eastAsia="zh-CN"\/>[\s\S]*<\/w:docDefaults>/u,
    );
  });

  it("gives the cover, with its fields filled in and nothing after its break", () => {
    const text = part("word/document.xml").replace(/<[^>]+>/gu, "|");
    expect(text).toContain("湖南和江西政策目标比较");
    expect(text).toContain("张三，2026年1月1日");
    expect(text).not.toMatch(/\{(?:title|unit|author|date)|样例正文/u);
    // The title of the report itself gives way to the cover's.
    expect(text.split("湖南和江西政策目标比较").length - 1).toBe(1);
  });

  it("has every style, list, note and relationship that it refers to", () => {
    const document = part("word/document.xml");
    const every = (pattern: RegExp): string[] => [
      ...new Set([...document.matchAll(pattern)].map(([, id]) => id ?? "")),
    ];
    for (const id of every(/<w:[pr]Style w:val="([^"]+)"/gu))
      expect(part("word/styles.xml")).toContain(`w:styleId="${id}"`);
    for (const id of every(/<w:numId w:val="(\d+)"/gu))
      expect(part("word/numbering.xml")).toContain(`<w:num w:numId="${id}"`);
    for (const id of every(/ r:(?:id|embed)="([^"]+)"/gu))
      expect(part("word/_rels/document.xml.rels")).toContain(`Id="${id}"`);
    for (const id of every(/<w:footnoteReference w:id="(\d+)"/gu))
      expect(part("word/footnotes.xml")).toContain(`w:id="${id}"`);
    expect(part("[Content_Types].xml")).toContain("/word/footnotes.xml");
    expect(part("docProps/core.xml")).toContain("湖南和江西政策目标比较");
  });

  it("keeps tables and pictures within its narrower page", () => {
    // 21 cm less two margins of 4 cm are 13 cm: 7370 twentieths of a point, 4,680,000 English metric units.
    for (const [, width] of part("word/document.xml").matchAll(/<w:tblW [^>]*w:w="(\d+)"/gu))
      expect(Number(width)).toBeLessThanOrEqual(7372);
    for (const [, width] of part("word/document.xml").matchAll(/<wp:extent cx="(\d+)"/gu))
      expect(Number(width)).toBeLessThanOrEqual(4_690_000);
  });
});
