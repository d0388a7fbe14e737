import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sha256 } from "../../src/io/read.js";
import { CrossProvinceError } from "../../src/model/issue.js";
import { readDocument } from "../../src/read/read-document.js";
import { PLAN_LINES, smallPdf, wordPlan } from "../support/made-documents.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cross-province-read-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function read(name: string, content: string | Uint8Array) {
  const path = join(folder, name);
  await writeFile(path, content);
  return readDocument(path);
}

/** The codes with which a file is refused. */
async function refused(name: string, content: string | Uint8Array): Promise<string[]> {
  try {
    await read(name, content);
  } catch (error) {
    if (error instanceof CrossProvinceError) {
      expect(error.in("en")).toContain(name);
      expect(error.in("zh")).toContain(name);
      return error.issues.map((issue) => issue.code);
    }
    throw error;
  }
  return [];
}

/** 到2025年，绿色工厂突破300家。 in GB 18030. */
const GB = Buffer.from("b5bd32303235c4eaa3acc2cccaabb9a4b3a7cdbbc6c6333030bcd2a1a3", "hex");

describe("plain text", () => {
  test("UTF-8 is taken as it is, byte order mark and line ends included", async () => {
    const text = "\ufeff到 2025 年，\r\n绿色工厂突破300家。";
    const source = await read("a.txt", text);
    expect(source).toMatchObject({ format: "text", encoding: "utf-8", text, sha256: sha256(text) });
    expect(Buffer.from(source.bytes).toString()).toBe(text);
  });

  test("GB18030 is told from UTF-8 and stored as UTF-8", async () => {
    const source = await read("gb.txt", GB);
    expect(source.encoding).toBe("gb18030");
    expect(source.text).toMatch(/^到2025年，绿.工厂突破300家。$/);
    expect(new TextDecoder().decode(source.bytes)).toBe(source.text);
  });

  test("UTF-16 with a byte order mark", async () => {
    const source = await read("u.txt", Buffer.from("\ufeff到2025年", "utf16le"));
    expect([source.encoding, source.text]).toEqual(["utf-16le", "到2025年"]);
  });

  test.each(["utf-16le", "utf-16be"] as const)("%s without a byte order mark", async (encoding) => {
    const bytes = Buffer.from(`${PLAN_LINES.join("\r\n")}\r\n`, "utf16le");
    const source = await read("v.txt", encoding === "utf-16le" ? bytes : bytes.swap16());
    expect([source.encoding, source.text]).toEqual([encoding, `${PLAN_LINES.join("\r\n")}\r\n`]);
  });
});

describe("HTML", () => {
  const page = (
    charset: string,
  ): string => `<!doctype html><html><head><meta charset="${charset}"><title>x</title>
<meta name="ArticleTitle" content="${PLAN_LINES[0]}"></head><body><nav>首页 1 2 3</nav>
<div class="breadcrumb">当前位置：首页 &gt; 规划</div><div class="share">分享到 99</div>
<div class="TRS_Editor"><p>&emsp;&emsp;${PLAN_LINES[1]}</p><p>${PLAN_LINES[2].replace("1.9%", " 1.9% ")}</p>
<p>${PLAN_LINES[3].replace("绿色", "绿\n   色")}</p>
<table><tr><th>指标</th><th>2025年</th></tr><tr><td>绿色<br>工厂</td><td> 300 </td></tr></table>
<script>var n = 12345;</script></div><div class="footer">版权所有 备案 2024001</div></body></html>`;
  const expected = [...PLAN_LINES, "指标\t2025年", "绿色工厂\t300"].join("\n");

  test("the document is taken out of the page, its title put first", async () => {
    expect(await read("p.html", page("utf-8"))).toMatchObject({
      format: "html",
      text: expected,
      title: PLAN_LINES[0],
    });
  });

  test("a cell that spans rows is printed once; the cells below it stay empty", async () => {
    const table = `<body><p>${PLAN_LINES[2]}</p><table><tr><td>类</td><td>指标</td><td>值</td></tr>
<tr><td rowspan="2">创新</td><td>甲</td><td>3</td></tr><tr><td>乙</td><td>5</td></tr></table></body>`;
    expect((await read("r.html", table)).text.split("\n").slice(1)).toEqual([
      "类\t指标\t值",
      "创新\t甲\t3",
      "\t乙\t5",
    ]);
  });
});

describe("Word", () => {
  test("headings, paragraphs and tables become lines", async () => {
    const source = await read("plan.docx", await wordPlan());
    expect(source.format).toBe("docx");
    expect(source.text.split("\n")).toEqual([...PLAN_LINES, "指标\t单位\t2025年", "绿色工厂\t家\t300"]);
  });
});

describe("PDF", () => {
  test("text of a page, without its number", async () => {
    const source = await read("a.pdf", smallPdf(["Green factories reach 300 by 2025", "- 1 -"]));
    expect([source.format, source.text]).toEqual(["pdf", "Green factories reach 300 by 2025"]);
  });
});

describe("what can't be read says why", () => {
  const zip = (parts: Record<string, Uint8Array>, level: 0 | 9 = 9): Uint8Array => zipSync(parts, { level });

  test.each<[string, () => string | Uint8Array | Promise<Uint8Array>, string]>([
    ["empty.txt", () => "", "document-empty"],
    ["blank.txt", () => "\ufeff \r\n\t\u3000", "document-empty"],
    ["scan.pdf", () => smallPdf([]), "document-scan"],
    ["locked.pdf", () => smallPdf(["secret"], true), "document-encrypted"],
    ["broken.pdf", () => "%PDF-1.4\nnothing", "document-malformed"],
    ["old.doc", () => Buffer.from("d0cf11e0a1b11ae1", "hex"), "document-malformed"],
    ["picture.png", () => Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), "document-picture"],
    ["scan.jpg", () => Buffer.from("ffd8ffe000104a464946000101", "hex"), "document-picture"],
    ["scan.tif", () => Buffer.from("49492a0008000000", "hex"), "document-picture"],
    ["sheet.xlsx", () => zip({ "xl/workbook.xml": strToU8("<x/>") }), "document-malformed"],
    ["plan.ofd", () => zip({ "OFD.xml": strToU8("<x/>") }), "document-empty"],
    ["plan.odt", () => zip({ mimetype: strToU8("x"), "content.xml": strToU8("<x/>") }), "document-empty"],
    ["other.zip", () => zip({ "a.txt": strToU8("x") }), "document-other-format"],
    ["plan.rtf", () => "{\\rtf1\\ansi {\\fonttbl SimSun}}", "document-empty"],
    [
      "page.mht",
      () => "From: <x>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n<html>",
      "document-other-format",
    ],
    [
      "word.xml",
      () => '<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument>',
      "document-other-format",
    ],
    ["program.bin", () => Buffer.from([1, 2, 0, 3, 0, 0, 0, 9]), "document-format"],
    ["zero.txt", () => `${PLAN_LINES.join("\n")}\0`, "document-broken-text"],
    [
      "surrogate.txt",
      () => Buffer.concat([Buffer.from(PLAN_LINES.join("\n")), Buffer.from([0xed, 0xa0, 0x80, 0x0a])].flat()),
      "document-broken-text",
    ],
    ["cut.txt", () => Buffer.from(PLAN_LINES.join("\n")).subarray(0, -2), "document-broken-text"],
    [
      "surrogate-16.txt",
      () => Buffer.concat([Buffer.from("\ufeff到2025年", "utf16le"), Buffer.from([0, 0xd8, 0x0a, 0])]),
      "document-encoding",
    ],
    ["cut.docx", () => zip({ "word/document.xml": strToU8("<x/>") }).subarray(0, 40), "document-damaged"],
    ["latin.txt", () => Buffer.from("déjà vu, façade, ñandú, über, ça, été", "latin1"), "document-encoding"],
    ["bomb.docx", () => zip({ "word/document.xml": new Uint8Array(8_000_000) }), "document-bomb"],
    ["deep.html", () => `<body>${"<ul><li>到2025年，企业达到5家".repeat(2000)}</body>`, "document-deep"],
    ["templates.html", () => `<body>${"<template>".repeat(20_000)}到2025年，企业达到5家`, "document-deep"],
    ["large.html", () => `<p>${"一".repeat(6_000_000)}</p>`, "document-too-large"],
  ])("%s", async (name, content, code) => {
    expect(await refused(name, await content())).toEqual([code]);
  });

  test("a text that is broken in one place says where", async () => {
    const broken = Buffer.concat([Buffer.from("到2025年"), Buffer.from([0xff]), Buffer.from("，建成3个")]);
    await expect(read("broken.txt", broken)).rejects.toThrow(/byte 10/);
  });

  test("a part of a Word document whose check sum is wrong is damaged", async () => {
    const bytes = zipSync({ "word/document.xml": [strToU8("<w:document>2025</w:document>"), { level: 0 }] });
    bytes[Buffer.from(bytes).indexOf("2025")] = 0x39;
    expect(await refused("changed.docx", bytes)).toEqual(["document-damaged"]);
  });

  test("an entry that unpacks to more than it declares is a bomb too", async () => {
    const bytes = zip({ "word/document.xml": new Uint8Array(600_000).map((_, index) => index % 251) });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at + 46 < bytes.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
    }
    expect(await refused("liar.docx", bytes)).toEqual(["document-bomb"]);
  });

  test("a file that is not there", async () => {
    await expect(readDocument(join(folder, "nowhere.txt"))).rejects.toThrow(/can't be found/);
  });
});

test.each([
  [{ seconds: 0 }, "seconds"],
  [{ seconds: Number.POSITIVE_INFINITY }, "seconds"],
  [{ megabytes: 64 }, "megabytes"],
  [{ megabytes: "many" as unknown as number }, "megabytes"],
])("%j is refused by name", async (options, option) => {
  const refused = readDocument("seeds/000_47d3e62c6ac60a6d.txt", options);
  await expect(refused).rejects.toMatchObject({
    issues: [{ code: "option-invalid", parameters: { option } }],
  });
});
