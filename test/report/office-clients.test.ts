import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Root, RootContent } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { forXml } from "../../src/model/clean-text.js";
import { makeReport, type Report } from "../../src/report/make-report.js";
import { loadDataset } from "../../src/tables/load-dataset.js";
import { HOSTILE, hostileDataset } from "./hostile.js";
import { needs, outside } from "./outside.js";

interface ReadBack {
  readonly headings: readonly (readonly [string, string])[];
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly footnotes: readonly string[];
  readonly pictures: number;
  readonly page: readonly [number, number];
  readonly sheets: Readonly<
    Record<
      string,
      {
        readonly rows: readonly (readonly (string | number | null)[])[];
        readonly frozen: string;
        readonly filter: readonly string[];
        readonly charts: number;
        readonly print: Readonly<Record<string, string | number | boolean>>;
        readonly formulas: number;
        readonly widths: readonly number[];
      }
    >
  >;
}

const READER = fileURLToPath(new URL("./read-back.py", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "cross-province-report-"));
let report: Report;
let hostile: Report;

async function write(name: string, from: Report): Promise<readonly [string, string]> {
  const [word, excel] = [join(folder, `${name}.docx`), join(folder, `${name}.xlsx`)];
  writeFileSync(word, await from.toDocx());
  writeFileSync(excel, await from.toXlsx());
  return [word, excel];
}

async function readBack(name: string, from: Report): Promise<ReadBack> {
  const files = await write(name, from);
  const output = execFileSync(outside("python") ?? "python3", [READER, ...files], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, PYTHONIOENCODING: "utf-8" },
  });
  return JSON.parse(output) as ReadBack;
}

const ofType = <Type extends RootContent["type"]>(
  tree: Root,
  type: Type,
): Extract<RootContent, { type: Type }>[] => {
  const found: Extract<RootContent, { type: Type }>[] = [];
  visit(tree, (node) => {
    if (node.type === type) found.push(node as Extract<RootContent, { type: Type }>);
  });
  return found;
};

beforeAll(async () => {
  report = makeReport(await loadDataset(), {
    language: "zh",
    families: ["rd-intensity", "manufacturing-innovation-centers"],
    evidence: "evidence.html",
  });
  hostile = makeReport(hostileDataset(), { regions: ["100", "200"], language: "zh" });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const python = needs("python");
describe.skipIf(python.skip)(`python-docx and openpyxl${python.title}`, () => {
  it("find every heading, table cell, footnote and picture of the tree", async () => {
    const read = await readBack("report", report);
    // Numbers of notes inside cells are fields and references, which python-docx does not count as text.
    expect(read.tables).toEqual(
      ofType(report.tree, "table").map((table) =>
        table.children.map((row) => row.children.map((cell) => plainText(cell))),
      ),
    );
    expect(read.headings.map(([, text]) => text)).toEqual(
      ofType(report.tree, "heading").map((node) => plainText(node)),
    );
    expect(new Set(read.headings.map(([style]) => style))).toEqual(
      new Set(["Title", "Heading 1", "Heading 2"]),
    );
    // Notes of the same words are one note.
    const notes = [
      ...new Set(ofType(report.tree, "footnoteDefinition").map((node) => plainText(node).trim())),
    ];
    expect(read.footnotes).toHaveLength(notes.length);
    read.footnotes.forEach((text, index) => {
      const short = /^同注(\d+)(.*)$/su.exec(text.trim());
      // A short note points back to one that names the same document.
      if (short === null) expect(text.trim()).toBe(notes[index]);
      else {
        expect(Number(short[1])).toBeLessThan(index + 1);
        expect(notes[index]?.endsWith((short[2] ?? "").trim())).toBe(true);
        expect(notes[Number(short[1]) - 1]?.slice(0, 8)).toBe(notes[index]?.slice(0, 8));
      }
    });
    expect(read.pictures).toBe(ofType(report.tree, "image").length);
    expect(read.page.map(Math.round)).toEqual([210, 297]);
  });

  it("find sheets with frozen heads, filters, numbers as numbers, and units and bounds in their own columns", async () => {
    const { sheets } = await readBack("report", report);
    expect(Object.keys(sheets)).toEqual(["结论", "比较", "目标", "注释", "发现", "图中数据", "说明"]);
    const [header = [], ...rows] = sheets.目标?.rows ?? [];
    const column = (name: string): number => header.indexOf(name);
    const rd = rows.find((row) => row[column("目标标识")] === "hunan-2021-rd-intensity");
    expect([rd?.[column("限定方式")], rd?.[column("数值")], rd?.[column("单位")]]).toEqual([
      "达到",
      1.8,
      "%",
    ]);
    for (const sheet of Object.values(sheets)) {
      expect(sheet.frozen).toMatch(/^[B-C]2$/u);
      expect(sheet.filter).toEqual([expect.stringMatching(/^A1:/u)]);
      expect(sheet.formulas).toBe(0);
      for (const width of sheet.widths) expect(width).toBeGreaterThanOrEqual(8);
    }
    expect(sheets.结论?.charts).toBe(1);
    expect(sheets.比较?.print).toMatchObject({
      titles: "'比较'!$1:$1,'比较'!$A:$B",
      fit: true,
      down: 0,
      orientation: "landscape",
      foot: "&P / &N",
    });
    expect(Number(sheets.比较?.print.across)).toBeGreaterThan(1);
    expect(sheets.说明?.print.across).toBe(1);
    const pairs = ofType(report.tree, "table").flatMap((table) =>
      table.children.filter((row) => row.data?.row !== undefined && "pair" in row.data.row),
    );
    // The workbook holds each pair of the pages, those that can't be compared too.
    const shown = new Set(pairs.map(({ data }) => JSON.stringify(data?.row)));
    expect(sheets.比较?.rows.length).toBe(shown.size + 1);
    const quotes = (sheets.注释?.rows ?? []).slice(1).map((row) => row[5]);
    expect(quotes).toContain("规模以上工业企业R&D投入强度突破1.5%");
  });

  it("read hostile texts whole, and no formula", async () => {
    const read = await readBack("hostile", hostile);
    for (const sheet of Object.values(read.sheets)) expect(sheet.formulas).toBe(0);
    const cells = Object.values(read.sheets)
      .flatMap((sheet) => sheet.rows.flat())
      .map(String);
    const words = read.tables.flat(2);
    for (const text of [
      HOSTILE.long,
      HOSTILE.formula,
      HOSTILE.rightToLeft,
      HOSTILE.emoji,
      HOSTILE.script,
    ].map(forXml)) {
      expect(cells.some((cell) => cell.includes(text))).toBe(true);
      expect(words.some((cell) => cell.includes(text))).toBe(true);
    }
  });
});

const soffice = needs("soffice");
describe.skipIf(soffice.skip)(`LibreOffice${soffice.title}`, () => {
  it("turns the Word file into a PDF with all its pages", async () => {
    const [word] = await write("report", report);
    execFileSync(
      outside("soffice") ?? "soffice",
      [
        `-env:UserInstallation=file://${folder}/profile`,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        folder,
        word,
      ],
      { stdio: "pipe", timeout: 240_000 },
    );
    const pdf = readFileSync(join(folder, "report.pdf"), "latin1");
    expect(pdf.startsWith("%PDF-")).toBe(true);
    const pages = Math.max(...[...pdf.matchAll(/\/Count (\d+)/gu)].map(([, count]) => Number(count)));
    expect(pages).toBeGreaterThan(5);
    expect(pages).toBeLessThan(60);
  }, 300_000);
});
