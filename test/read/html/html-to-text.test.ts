import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { htmlToText } from "../../../src/read/html/html-to-text.js";
import { readDocument } from "../../../src/read/read-document.js";

const PROSE =
  "到2025年，示例省规模以上工业企业研发投入强度达到1.9%以上，新增省级制造业创新中心10家，绿色工厂突破300家。";
/** The lines of a page. */
const lines = (html: string): string[] => (htmlToText(html, { page: true })?.text ?? "").split("\n");
const body = (inner: string): string =>
  `<html><body><div id="zoom"><p>${PROSE}</p>${inner}</div></body></html>`;
const rest = (inner: string): string[] => lines(body(inner)).slice(1);

describe("tables that fill a page", () => {
  const page = (cell: string, other: string): string[] =>
    lines(
      `<html><body><h1>示例省规划</h1><p>表1 目标</p><table><tr><th>指标</th><th>目标值</th></tr><tr><td>茶园</td><td>${cell}</td></tr><tr><td>茶农</td><td>${other}</td></tr><tr><td>茶厂</td><td>新增10家</td></tr></table></body></html>`,
    );

  test("of two columns belong to the document, their caption too", () => {
    expect(page("达到1.9万亩以上；茶叶产量突破3万吨，其中出口1万吨；产值年均增长9%左右", "年年培训")).toEqual(
      [
        "示例省规划",
        "表1 目标",
        "指标\t目标值",
        "茶园\t达到1.9万亩以上；茶叶产量突破3万吨，其中出口1万吨；产值年均增长9%左右",
        "茶农\t年年培训",
        "茶厂\t新增10家",
      ],
    );
  });

  test("keep long cells below their labels", () => {
    expect(page("到2030年种茶。".repeat(60), "年年培训。".repeat(90)).at(-1)).toBe("茶厂\t新增10家");
  });
});

describe("the document among what the site puts around it", () => {
  test.each([
    ["UCAP-CONTENT", '<div id="UCAP-CONTENT">', "</div>"],
    ["TRS_Editor with its style", '<div class="TRS_Editor"><style>.x{margin:0}</style>', "</div>"],
    ["zoom", '<div id="zoom">', "</div>"],
    ["article", "<article>", "</article>"],
    ["a table that lays out the page", "<table><tr><td>", "</td></tr></table>"],
  ])("%s", (_, open, close) => {
    const links = Array.from({ length: 30 }, (__, k) => `<li><a href="/${k}">栏目${k}</a></li>`).join("");
    const page = `<html><head><title>规划</title></head><body><div class="header"><ul>${links}</ul></div>
<table width="980"><tr><td width="200"><ul>${links}</ul></td><td>
<div>您的位置：<a href="/">首页</a> &gt; 政务公开</div><h1>示例省规划</h1><p>发布时间：2021-06-01 10:00 来源：省政府 浏览次数：1234</p><p>【字体：<a>大</a> <a>中</a> <a>小</a>】</p>
${open}<p>${PROSE}</p><p>${PROSE.replaceAll("1.9", "2.1")}</p>${close}
<p>扫一扫在手机打开当前页</p><p>【打印本页】【关闭窗口】</p><p>上一篇：<a>2020年通知</a></p><p>下一篇：没有了</p><!-- 共12页 --></td></tr></table>
<div class="footer">备案2024001号</div><script>var a=12345</script></body></html>`;
    const read = lines(page).filter((line) => line !== "示例省规划" && line !== "规划");
    expect(read).toEqual([PROSE, PROSE.replaceAll("1.9", "2.1")]);
  });

  test("what is said to be hidden is left out, unless it is the document itself", () => {
    expect(rest('<p style="color:red; display: none">内部3个</p><p hidden>4</p><p>完。</p>')).toEqual([
      "完。",
    ]);
    expect(lines(`<body><div style="display:none" id="zoom"><p>${PROSE}</p></div></body>`)).toEqual([PROSE]);
  });
});

test("the table that registers a document is left out, with its numbers", () => {
  expect(
    rest(
      "<table><tr><td>索引号：</td><td>000014349/2021-00012</td><td>主题分类：</td><td>规划</td></tr><tr><td>发文字号：</td><td>示政发〔2021〕12号</td><td>成文日期：</td><td>2021年4月12日</td></tr></table><p>完。</p>",
    ),
  ).toEqual(["完。"]);
});

describe("words of a page", () => {
  test("spaces, full-width digits, comments and scripts within a sentence", () => {
    expect(
      rest(
        "<p>达到 1&nbsp;200&nbsp;家，<!-- 99 -->增长<script>1</script>&nbsp;５．５&nbsp;％，２０２５&nbsp;年</p>",
      ),
    ).toEqual(["达到1200家，增长５．５％，２０２５年"]);
  });

  test("raised characters: exponents stay apart from digits, references to notes are left out", () => {
    expect(
      rest(
        "<p>面积5万m<sup>2</sup>，流量3m<sup>3</sup>/s，10<sup>8</sup>千瓦时，企业<sup>[1]</sup>3家<sup>2</sup>，园区<sup><a href='#n'>注</a></sup>2个</p>",
      ),
    ).toEqual(["面积5万m²，流量3m³/s，10⁸千瓦时，企业3家，园区2个"]);
  });

  test("the numbers of ordered lists are printed", () => {
    expect(
      rest(
        '<ol><li>甲</li><li>乙<ol type="a"><li>丙</li></ol></li></ol><ol start="3" style="list-style-type: cjk-ideographic"><li>丁</li><li value="7">戊</li></ol><ol style="list-style:none"><li>（一）己</li></ol><ul><li>庚</li></ul>',
      ),
    ).toEqual(["1. 甲", "2. 乙", "a. 丙", "三、丁", "七、戊", "（一）己", "庚"]);
  });
});

describe("tables of a page", () => {
  test("items and paragraphs in a cell are parted, raised marks and hidden words left out", () => {
    expect(
      rest(
        "<table><tr><td>指标</td><td>2025年</td></tr><tr><td><p>研发经费</p><p>投入强度<sup>1</sup></p></td><td>&nbsp;2.5&nbsp;</td></tr><tr><td><ul><li>Alpha</li><li>Beta</li></ul></td><td>3</td></tr></table>",
      ),
    ).toEqual(["指标\t2025年", "研发经费投入强度\t2.5", "Alpha Beta\t3"]);
  });

  test("a header of two rows with cells that span rows and columns", () => {
    expect(
      rest(`<table><tr><td rowspan="2">指标</td><td rowspan="2">单位</td><td colspan="2">目标值</td></tr>
<tr><td>2020年</td><td>2025年</td></tr><tr><td>绿色工厂</td><td>家</td><td>100</td><td>300</td></tr></table>`),
    ).toEqual(["指标\t单位\t目标值\t", "\t\t2020年\t2025年", "绿色工厂\t家\t100\t300"]);
  });

  test("a table within a table of data follows it; one that lays out the page is no table", () => {
    const inner = "<table><tr><td>子项</td><td>2025年</td></tr><tr><td>甲</td><td>2</td></tr></table>";
    expect(
      rest(`<table><tr><td>指标</td><td>目标</td></tr><tr><td>乙</td><td>4${inner}</td></tr></table>`),
    ).toEqual(["指标\t目标", "乙\t4", "子项\t2025年", "甲\t2"]);
    expect(rest(`<table><tr><td>左</td><td>${inner}</td></tr></table>`)).toEqual([
      "左",
      "子项\t2025年",
      "甲\t2",
    ]);
  });
});

describe("encodings of a page", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "cross-province-html-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const read = async (bytes: Uint8Array) => {
    await writeFile(join(folder, "a.html"), bytes);
    return readDocument(join(folder, "a.html"));
  };
  const page = (charset: string, text: string, before = ""): Buffer =>
    Buffer.from(
      `<html><head>${before}<meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><body><p>${text}</p></body></html>`,
    );
  /** 到2025年，绿色工厂突破300家。 in GB 18030. */
  const GB = Buffer.from("b5bd32303235c4eaa3acc2cccaabb9a4b3a7cdbbc6c6333030bcd2a1a3", "hex");
  const gbPage = (text: Buffer, before = ""): Buffer => {
    const [head = "", tail = ""] = page("gb2312", "@", before).toString().split("@");
    return Buffer.concat([Buffer.from(head), text, Buffer.from(tail)]);
  };

  test("GB 2312 is named but the page is UTF-8", async () => {
    expect(await read(page("gb2312", PROSE))).toMatchObject({ encoding: "utf-8", text: PROSE });
  });

  test("the encoding is named only after a long script", async () => {
    const script = `<script>${"x".repeat(9000)}</script>`;
    expect((await read(gbPage(GB, script))).text).toMatch(/^到2025年，绿.工厂突破300家。$/);
  });

  test("UTF-16 with a byte order mark", async () => {
    const bytes = Buffer.from(`\ufeff${page("utf-16", PROSE).toString()}`, "utf16le");
    expect(await read(bytes)).toMatchObject({ format: "html", text: PROSE });
  });

  test("a few damaged characters do not stop a page", async () => {
    const utf8 = Buffer.concat([
      page("utf-8", PROSE.repeat(20)).subarray(0, -30),
      Buffer.from([0xe5, 0x88]),
      Buffer.from("</p>"),
    ]);
    expect((await read(utf8)).text).toContain("绿色工厂突破300家");
    const gb = gbPage(Buffer.concat([...Array.from({ length: 60 }, () => GB), Buffer.from([0xff]), GB]));
    expect(await read(gb)).toMatchObject({ encoding: "gb18030" });
  });
});
