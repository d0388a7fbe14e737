import { execFileSync } from "node:child_process";
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { utils, write } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { documentFiles } from "../../src/io/document-files.js";
import { CrossProvinceError } from "../../src/model/issue.js";
import { readDocument, type SourceDocument } from "../../src/read/read-document.js";

const FIXTURES = join(import.meta.dirname, "fixtures", "libreoffice");
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cross-province-formats-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function read(name: string, content: string | Uint8Array): Promise<SourceDocument> {
  await writeFile(join(folder, name), content);
  return readDocument(join(folder, name));
}
const refused = (name: string, content: string | Uint8Array): Promise<unknown> =>
  read(name, content).then(
    ({ format }) => format,
    (error: unknown) => (error instanceof CrossProvinceError ? error.issues[0]?.parameters?.kind : error),
  );

const PLAN = [
  "青云省制造业提升行动计划（2023—2025年）",
  "一、主要目标",
  "到2025年，全省规模以上工业企业研发经费投入强度达到1.9%以上，新增绿色工厂30家。",
  "力争高新技术企业突破5000家&更多“领军”企业。",
  "附表1 主要指标",
  "序号\t指标\t单位\t2025年",
  "1\t绿色工厂\t家\t300",
  "2\t研发经费投入强度\t%\t1.9",
];

describe("word processors", () => {
  test.each(["odt", "doc", "rtf"])("plan.%s: paragraphs and table as in the others", async (ending) => {
    const { text, format } = await readDocument(join(FIXTURES, `plan.${ending}`));
    expect([format, text.split("\n").slice(0, PLAN.length)]).toEqual([ending, PLAN]);
    expect(text).toMatch(/\n合计.*\n各市州要抓好落实，2024年底前完成中期评估。$/);
  });

  test("a .wps that is a .doc inside", async () => {
    await copyFile(join(FIXTURES, "plan.doc"), join(folder, "plan.wps"));
    expect((await readDocument(join(folder, "plan.wps"))).format).toBe("doc");
  });

  test.each([
    [
      "a code page and \\u numbers with their fallback",
      "{\\rtf1\\ansi\\ansicpg936\\uc1 \\'b4\\'ef\\'b5\\'bd60\\u23478\\'3f\\par}",
      "达到60家",
    ],
    [
      "the character set of a font",
      "{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset134 SimSun;}}\\f1\\'d2\\'bb\\f0 1\\par}",
      "一1",
    ],
    [
      "left out: deleted text, headers, pictures, comments",
      "{\\rtf1{\\header 9}{\\deleted 8}{\\pict 7}{\\*\\x 6}5\\par}",
      "5",
    ],
    [
      "two rows of a table",
      "{\\rtf1 {\\trowd\\intbl a\\cell b\\cell\\row}{\\trowd\\intbl c\\cell d\\cell\\row}\\pard e\\par}",
      "a\tb\nc\td\ne",
    ],
    [
      "cells over several columns by their edges",
      "{\\rtf1 {\\trowd\\cellx100\\cellx200\\cellx300\\intbl a\\cell b\\cell 1\\cell\\row}{\\trowd\\cellx203\\cellx300\\intbl c\\cell 2\\cell\\row}\\pard e\\par}",
      "a\tb\t1\nc\t\t2\ne",
    ],
  ])("RTF: %s", async (_, rtf, text) => {
    expect((await read("a.rtf", rtf)).text).toBe(text);
  });
});

describe("workbooks", () => {
  test.each(["xlsx", "xls", "ods"])(
    "sheet.%s: name, title and table, merged cells as such",
    async (ending) => {
      const { text, format } = await readDocument(join(FIXTURES, `sheet.${ending}`));
      expect([format, text.split("\n")]).toEqual([
        ending,
        [
          "附件1",
          "青云省2025年主要指标分解表",
          "地区\t指标\t单位\t2025年目标",
          "甲市\t绿色工厂\t家\t120",
          "\t研发投入强度\t%\t2.35",
        ],
      ]);
    },
  );
});

describe("sheets", () => {
  test("the title of a group of rows stands within its table, captions and notes between tables", async () => {
    const book = utils.book_new();
    const rows = [
      ["表1 茶业指标"],
      ["指标", "2025年", "2030年"],
      ["一、茶园"],
      ["面积（亩）", 20, 30],
      ["二、茶厂"],
      ["数量（家）", 5, 9],
      ["表2 果业指标"],
      ["指标", "2025年", "2030年"],
      ["果厂（家）", 5, 9],
      ["注：含果园3个"],
    ];
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), "Sheet1");
    const { text } = await read("a.xlsx", new Uint8Array(write(book, { type: "array", bookType: "xlsx" })));
    expect(text.split("\n")).toEqual([
      "表1 茶业指标",
      "指标\t2025年\t2030年",
      "一、茶园\t\t",
      "面积（亩）\t20\t30",
      "二、茶厂\t\t",
      "数量（家）\t5\t9",
      "表2 果业指标",
      "指标\t2025年\t2030年",
      "果厂（家）\t5\t9",
      "注：含果园3个",
    ]);
  });
});

describe("OFD", () => {
  const ofd = (objects: string): Uint8Array => {
    const part = (name: string, inside: string): Uint8Array =>
      strToU8(
        `<?xml version="1.0"?><ofd:${name} xmlns:ofd="http://www.ofdspec.org/2016">${inside}</ofd:${name}>`,
      );
    return zipSync({
      "OFD.xml": part("OFD", "<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>"),
      "Doc_0/Document.xml": part(
        "Document",
        '<ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages><ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/></ofd:Pages>',
      ),
      "Doc_0/Pages/Page_0/Content.xml": part(
        "Page",
        `<ofd:Content><ofd:Layer>${objects}</ofd:Layer></ofd:Content>`,
      ),
    });
  };
  const line = (y: number, text: string, more = ""): string =>
    `<ofd:TextObject Boundary="30 ${y} 150 8" Size="5.6"><ofd:TextCode X="0" Y="6" ${more}>${text}</ofd:TextCode></ofd:TextObject>`;

  test("lines by their places, whatever their order in the file; advances with repetitions", async () => {
    const { text, format } = await read(
      "a.ofd",
      ofd(`${line(60, "到2025年，绿色工厂达到300家。", 'DeltaX="g 17 5.6"')}${line(40, "青云省行动计划")}`),
    );
    expect([format, text]).toEqual(["ofd", "青云省行动计划\n到2025年，绿色工厂达到300家。"]);
  });

  test("a ruled table whose objects have no matrix, its names wrapped; pieces that begin within their box", async () => {
    const rule = (x: number, y: number, across: number, down: number): string =>
      `<ofd:PathObject Boundary="${x} ${y} ${across || 0.1} ${down || 0.1}"><ofd:AbbreviatedData>M 0 0 L ${across} ${down}</ofd:AbbreviatedData></ofd:PathObject>`;
    const piece = (x: number, y: number, text: string): string =>
      `<ofd:TextObject Boundary="20 ${y} 160 6" Size="4"><ofd:TextCode X="${x - 20}" Y="4">${text}</ofd:TextCode></ofd:TextObject>`;
    const { text } = await read(
      "b.ofd",
      ofd(
        [
          ...[40, 50, 64, 74].map((y) => rule(20, y, 120, 0)),
          ...[20, 80, 110, 140].map((x) => rule(x, 40, 0, 34)),
          ...[piece(46, 42, "指标"), piece(88, 42, "2025年"), piece(118, 42, "2030年")],
          ...[piece(30, 51, "茶园面积及其中"), piece(36, 57, "采摘面积")],
          ...[piece(82, 54, "7.20、1.40"), piece(112, 54, "8.20、1.60")],
          ...[piece(42, 66, "茶厂数"), piece(92, 66, "16"), piece(122, 66, "18")],
        ].join(""),
      ),
    );
    expect(text.split("\n")).toEqual([
      "指标\t2025年\t2030年",
      "茶园面积及其中采摘面积\t7.20、1.40\t8.20、1.60",
      "茶厂数\t16\t18",
    ]);
  });
});

describe("web archives", () => {
  test("the page in quoted-printable GB 2312", async () => {
    const html = Buffer.concat([
      Buffer.from('<html><head><meta charset="gb2312"></head><body><p>'),
      Buffer.from([0xb5, 0xbd]),
      Buffer.from("2025</p></body></html>"),
    ]);
    const quoted = [...html]
      .map((byte) =>
        byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte),
      )
      .join("");
    const { text, format } = await read(
      "a.mht",
      `From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html"; boundary="--x"\r\n\r\n----x\r\nContent-Type: text/css\r\n\r\np{}\r\n----x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quoted.replace("2025", "20=\r\n25")}\r\n----x--\r\n`,
    );
    expect([format, text]).toEqual(["mht", "到2025"]);
  });
});

describe("output of document parsers", () => {
  test("Markdown: headings, emphasis, formulas, tables of bars and of HTML", async () => {
    const { text, format } = await read(
      "a.md",
      "# 行动计划\n\n到2025年，**绿色工厂**达到$300$家，占比$\\geq 15 \\%$。\n\n| 指标 | 2025年 |\n|---|---:|\n| 绿色工厂 | 300 |\n\n![](a.png)\n\n<table><tr><td>单位</td><td>家</td></tr></table>\n1. 一\n2. 二\n",
    );
    expect([format, text.split("\n")]).toEqual([
      "markdown",
      [
        "行动计划",
        "到2025年，绿色工厂达到300家，占比≥15%。",
        "指标\t2025年",
        "绿色工厂\t300",
        "单位\t家",
        "1. 一",
        "2. 二",
      ],
    ]);
  });

  test("Markdown: a note that is repeated in each column of a table is printed once", async () => {
    const { text } = await read(
      "b.md",
      "| 指标 | 2025年 | 2030年 |\n|---|---|---|\n| 茶厂 | 3 | 5 |\n| 注：另有茶园20个 | 注：另有茶园20个 | 注：另有茶园20个 |\n| 茶店 | 8 | 8 |\n",
    );
    expect(text.split("\n")).toEqual([
      "指标\t2025年\t2030年",
      "茶厂\t3\t5",
      "注：另有茶园20个\t\t",
      "茶店\t8\t8",
    ]);
  });

  test("Markdown: tables of HTML within other elements, formulas in their cells", async () => {
    const { text } = await read(
      "c.md",
      "表1\n\n<html><body><table><tr><td>指标</td><td>2025年</td></tr><tr><td>茶厂</td><td>$\\geq 15 \\%$</td></tr></table></body></html>\n\n<div><table>\n<tr><td>茶园</td><td>3</td></tr>\n</table></div>\n注：无。\n",
    );
    expect(text.split("\n")).toEqual(["表1", "指标\t2025年", "茶厂\t≥15%", "茶园\t3", "注：无。"]);
  });

  test("a text with radicals for characters, as PDF readers write it", async () => {
    expect((await read("radicals.txt", "增⻓⼗倍")).text).toBe("增长十倍");
  });

  test("a content list of MinerU, with its pages and without furniture", async () => {
    const { text, format, pages } = await read(
      "a_content_list.json",
      JSON.stringify([
        { type: "header", text: "省政府公报", page_idx: 0 },
        { type: "text", text: "行动计划", text_level: 1, page_idx: 0 },
        {
          type: "table",
          table_caption: ["表1"],
          table_body: "<table><tr><td>指标</td><td>值</td></tr></table>",
          page_idx: 1,
        },
        { type: "text", text: "达到30家。", page_idx: 1 },
      ]),
    );
    expect([format, text]).toEqual(["parsed", "行动计划\n表1\n指标\t值\n达到30家。"]);
    expect(pages).toEqual([
      { page: 1, start: 0 },
      { page: 2, start: 5 },
    ]);
  });

  test("the second version of the list, a list of blocks for each page", async () => {
    const words = (content: string): object[] => [{ type: "text", content }];
    const { text, pages } = await read(
      "a_content_list_v2.json",
      JSON.stringify([
        [
          { type: "title", content: { title_content: words("行动计划"), level: 1 } },
          { type: "page_footer", content: { page_footer_content: words("7") } },
        ],
        [
          {
            type: "table",
            content: {
              table_caption: words("表1"),
              html: "<table><tr><td>指标</td><td>值</td></tr></table>",
            },
          },
          { type: "list", content: { list_items: [{ item_content: words("达到30家。") }] } },
        ],
      ]),
    );
    expect(text).toBe("行动计划\n表1\n指标\t值\n达到30家。");
    expect(pages?.map(({ page }) => page)).toEqual([1, 2]);
  });

  test("a middle.json of MinerU, with lines put together, formulas and tables, without what it discarded", async () => {
    const line = (...contents: string[]): object => ({
      spans: contents.map((content) => ({ type: "text", content })),
    });
    const { text, format, pages } = await read(
      "a_middle.json",
      JSON.stringify({
        pdf_info: [
          {
            page_idx: 0,
            para_blocks: [{ type: "text", lines: [line("到2030年，茶厂"), line("达到", "30家。")] }],
            discarded_blocks: [{ type: "discarded", lines: [line("— 1 —")] }],
          },
          {
            page_idx: 1,
            para_blocks: [
              {
                type: "table",
                blocks: [
                  { type: "table_caption", lines: [line("表1")] },
                  {
                    type: "table_body",
                    lines: [
                      {
                        spans: [{ type: "table", html: "<table><tr><td>指标</td><td>值</td></tr></table>" }],
                      },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      }),
    );
    expect([format, text]).toEqual(["parsed", "到2030年，茶厂达到30家。\n表1\n指标\t值"]);
    expect(pages?.map(({ page }) => page)).toEqual([1, 2]);
  });

  test("a docling document: the tree in its order, groups, tables, pages", async () => {
    const on = (page_no: number): object => ({ prov: [{ page_no }] });
    const { text, pages } = await read(
      "a.json",
      JSON.stringify({
        schema_name: "DoclingDocument",
        body: {
          children: [
            { $ref: "#/texts/1" },
            { $ref: "#/groups/0" },
            { $ref: "#/tables/0" },
            { $ref: "#/texts/2" },
          ],
        },
        groups: [{ label: "list", children: [{ $ref: "#/texts/0" }] }],
        texts: [
          { label: "list_item", marker: "1.", text: "达到30家", ...on(2) },
          { label: "title", text: "行动计划", ...on(1) },
          { label: "page_footer", text: "7", ...on(3) },
        ],
        tables: [
          {
            ...on(3),
            data: {
              table_cells: [
                { text: "指标", start_row_offset_idx: 0, col_span: 1, row_span: 1 },
                { text: "值", start_row_offset_idx: 0 },
              ],
            },
          },
        ],
      }),
    );
    expect(text).toBe("行动计划\n1.达到30家\n指标\t值");
    expect(pages?.map(({ page }) => page)).toEqual([1, 2, 3]);
  });
});

describe("other kinds are named for what they are", () => {
  test.each([
    ["a.json", '{"a":1}', "JSON"],
    ["a.zip", zipSync({ "a.txt": strToU8("x") }), "zip archive"],
    ["a.pptx", zipSync({ "ppt/a.xml": strToU8("x"), "_rels/.rels": strToU8("x") }), "PowerPoint (.pptx)"],
    ["a.rar", "Rar!\u001a\u0007", "RAR archive"],
    ["a.7z", Buffer.from("377abcaf271c", "hex"), "7z archive"],
    ["a.gz", Buffer.from("1f8b0800", "hex"), "gzip archive"],
    ["a.mp4", "\0\0\0 ftypisom", "video (.mp4)"],
    ["a.heic", "\0\0\0 ftypheic", "HEIC"],
    ["a.caj", "CAJ\0", "CAJ"],
  ])("%s", async (name, content, kind) => {
    expect(await refused(name, content)).toBe(kind);
  });
});

test("of a folder and the folders in it the documents are taken, what is passed over is told, and a parsed document is read once", async () => {
  const at = await mkdtemp(join(folder, "many-"));
  for (const name of ["b.xls", "a.pdf", "c.jpg", "d.md", "d_content_list.json", "d_layout.pdf", "e.json"]) {
    await writeFile(join(at, name), "x");
  }
  const names = (paths: readonly string[]): string[] => paths.map((path) => path.slice(at.length + 1));
  for (const path of [
    "east/f.txt",
    "east/west/g.html",
    "east/h.png",
    ".hidden/i.txt",
    "draft/targets.csv",
    "draft/j.txt",
  ]) {
    await mkdir(dirname(join(at, path)), { recursive: true });
    await writeFile(join(at, path), "x");
  }
  await symlink(at, join(at, "east/round"));
  // A pipe that nobody writes to would be read for ever.
  execFileSync("mkfifo", [join(at, "east/pipe.txt")]);
  await symlink("/dev/zero", join(at, "east/zero.txt"));
  await symlink(join(at, "a.pdf"), join(at, "linked.pdf"));
  await symlink(join(at, "nowhere"), join(at, "lost.pdf"));
  const { files, skipped } = await documentFiles([at]);
  expect(names(files)).toEqual([
    "a.pdf",
    "b.xls",
    "d_content_list.json",
    "east/f.txt",
    "east/west/g.html",
    "linked.pdf",
    "lost.pdf",
  ]);
  expect(names(skipped)).toEqual([
    "c.jpg",
    "d.md",
    "d_layout.pdf",
    "draft",
    "e.json",
    "east/h.png",
    "east/pipe.txt",
    "east/round",
    "east/zero.txt",
  ]);
});
