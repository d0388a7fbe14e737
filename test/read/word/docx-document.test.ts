import { describe, expect, test } from "vitest";
import { htmlToText } from "../../../src/read/html/html-to-text.js";
import { docxToHtml } from "../../../src/read/word/docx-to-html.js";
import { type WordMarkup, wordFile } from "../../support/made-documents.js";

/** The lines read of a document given in its own markup. */
async function lines(markup: WordMarkup): Promise<string[]> {
  const html = await docxToHtml(wordFile(markup), "a.docx");
  return (htmlToText(html, { page: false })?.text ?? "").split("\n");
}

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (text: string, properties = ""): string => `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`;
const styled = (style: string, text: string): string => p(text, `<w:pStyle w:val="${style}"/>`);
const listed = (use: number, level: number, text: string): string =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${use}"/></w:numPr>`);

/** A level of a list: number format, text, and what else it says. */
const level = (at: number, format: string, text: string, more = ""): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const list = (id: number, ...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum>`;
const use = (id: number, of: number, overrides = ""): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`;

const PLAN = list(
  0,
  level(0, "chineseCountingThousand", "%1、"),
  level(1, "chineseCounting", "（%2）"),
  level(2, "decimal", "%3."),
  level(3, "decimal", "（%4）"),
  level(4, "decimalEnclosedCircle", "%5"),
);

describe("numbers of lists and headings", () => {
  test("levels of a plan: 一、 （一） 1. （1） ①, each anew below its heading", async () => {
    expect(
      await lines({
        numbering: PLAN + use(1, 0),
        body: [
          listed(1, 0, "总体要求"),
          listed(1, 0, "重点任务"),
          listed(1, 1, "产业升级"),
          listed(1, 2, "建设园区30个"),
          listed(1, 2, "新增企业500家"),
          listed(1, 3, "甲"),
          listed(1, 4, "乙"),
          listed(1, 1, "创新驱动"),
          listed(1, 2, "研发经费年均增长7%"),
          p("正文2025年"),
          listed(1, 0, "保障措施"),
          listed(1, 1, "加强领导"),
        ].join(""),
      }),
    ).toEqual([
      "一、总体要求",
      "二、重点任务",
      "（一）产业升级",
      "1. 建设园区30个",
      "2. 新增企业500家",
      "（1）甲",
      "① 乙",
      "（二）创新驱动",
      "1. 研发经费年均增长7%",
      "正文2025年",
      "三、保障措施",
      "（一）加强领导",
    ]);
  });

  test("chapters keep the space after their mark, joined levels and legal numbering are printed", async () => {
    const numbering =
      list(
        0,
        level(0, "chineseCounting", "第%1章"),
        level(1, "decimal", "%1.%2", "<w:isLgl/>"),
        level(2, "upperRoman", "%3)"),
      ) + use(1, 0);
    expect(
      await lines({
        numbering,
        body: [
          listed(1, 0, "发展环境"),
          listed(1, 1, "基础"),
          listed(1, 1, "形势"),
          listed(1, 2, "机遇"),
          listed(1, 0, "总体要求"),
        ].join(""),
      }),
    ).toEqual(["第一章 发展环境", "1.1 基础", "1.2 形势", "I) 机遇", "第二章 总体要求"]);
  });

  test("bullets print nothing and do not count among numbers", async () => {
    const numbering = list(0, level(0, "decimal", "%1."), level(1, "bullet", "●")) + use(1, 0);
    expect(
      await lines({ numbering, body: [listed(1, 0, "甲"), listed(1, 1, "乙"), listed(1, 0, "丙")].join("") }),
    ).toEqual(["1. 甲", "乙", "2. 丙"]);
  });

  test("numbering that comes with a style, through the style that this is based on, and one that says 0", async () => {
    const styles = `
      <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="4"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="3"><w:name w:val="公文二级"/><w:basedOn w:val="2"/></w:style>`;
    const numbering =
      list(
        0,
        level(0, "chineseCounting", "%1、", '<w:pStyle w:val="1"/>'),
        level(1, "chineseCounting", "（%2）", '<w:pStyle w:val="2"/>'),
      ) + use(4, 0);
    expect(
      await lines({
        numbering,
        styles,
        body: [
          styled("1", "总体要求"),
          styled("2", "指导思想"),
          styled("3", "基本原则"),
          p("附录", '<w:pStyle w:val="1"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'),
          styled("1", "重点任务"),
        ].join(""),
      }),
    ).toEqual(["一、总体要求", "（一）指导思想", "（二）基本原则", "附录", "二、重点任务"]);
  });

  test("lists of one definition count on; startOverride starts anew once; other definitions count apart", async () => {
    const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const fifth = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const numbering =
      list(0, level(0, "decimal", "%1.")) +
      list(1, level(0, "upperLetter", "%1.")) +
      use(1, 0) +
      use(2, 0) +
      use(3, 0, anew) +
      use(4, 0, fifth) +
      use(5, 1);
    const uses = [1, 1, 2, 3, 3, 5, 4, 4];
    expect(await lines({ numbering, body: uses.map((id) => listed(id, 0, "甲")).join("") })).toEqual([
      "1. 甲",
      "2. 甲",
      "3. 甲",
      "1. 甲",
      "2. 甲",
      "A. 甲",
      "5. 甲",
      "6. 甲",
    ]);
  });

  test("a level that never restarts, a level replaced by the use, a list behind a numbering style", async () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="S"><w:name w:val="S"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
    const replaced = `<w:lvlOverride w:ilvl="0">${level(0, "chineseCounting", "第%1条")}</w:lvlOverride>`;
    const numbering =
      list(
        0,
        level(0, "chineseCounting", "第%1章"),
        level(1, "chineseCounting", "第%2节", '<w:lvlRestart w:val="0"/>'),
      ) +
      list(1, '<w:numStyleLink w:val="S"/>') +
      use(1, 1) +
      use(2, 0) +
      list(3, level(0, "decimal", "%1.")) +
      use(3, 3, replaced);
    expect(
      await lines({
        numbering,
        styles,
        body: [
          listed(1, 0, "甲"),
          listed(1, 1, "乙"),
          listed(1, 0, "丙"),
          listed(1, 1, "丁"),
          listed(3, 0, "戊"),
        ].join(""),
      }),
    ).toEqual(["第一章 甲", "第一节 乙", "第二章 丙", "第二节 丁", "第一条 戊"]);
  });

  test("deleted paragraphs do not count, empty ones count and print nothing, old properties do not matter", async () => {
    const numbering = list(0, level(0, "decimal", "%1.")) + use(1, 0);
    const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const deleted = `<w:p><w:pPr>${numbered}<w:rPr><w:del w:id="1" w:author="x"/></w:rPr></w:pPr><w:del w:id="2"><w:r><w:delText>旧99</w:delText></w:r></w:del></w:p>`;
    const empty = `<w:p><w:pPr>${numbered}</w:pPr></w:p>`;
    const changed = `<w:p><w:pPr><w:pPrChange w:id="3"><w:pPr>${numbered}</w:pPr></w:pPrChange></w:pPr>${run("丁")}</w:p>`;
    expect(
      await lines({ numbering, body: listed(1, 0, "甲") + deleted + empty + listed(1, 0, "丙") + changed }),
    ).toEqual(["1. 甲", "3. 丙", "丁"]);
  });
});

describe("what a Word document holds besides paragraphs", () => {
  test("inserted text is read, deleted, moved away and hidden text is not", async () => {
    const body = `<w:p>${run("新增")}<w:del w:id="1"><w:r><w:delText>50</w:delText></w:r></w:del><w:ins w:id="2">${run("80")}</w:ins>${run("家，")}<w:r><w:rPr><w:vanish/></w:rPr><w:t>内部99</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>建成3个</w:t></w:r><w:moveFrom w:id="3">${run("移走7")}</w:moveFrom><w:moveTo w:id="4">${run("移来8项")}</w:moveTo></w:p>`;
    expect(await lines({ body })).toEqual(["新增80家，建成3个移来8项"]);
  });

  test("notes stand behind the paragraph or table that refers to them, without their marks", async () => {
    const note = (id: number, text: string): string =>
      `<w:footnote w:id="${id}"><w:p><w:r><w:footnoteRef/></w:r>${run(text)}</w:p></w:footnote>`;
    const reference = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const cell = (inner: string): string => `<w:tc><w:p>${inner}</w:p></w:tc>`;
    expect(
      await lines({
        footnotes: `<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>${note(1, "指甲。")}${note(2, "指乙。")}${note(3, "指丙。")}`,
        endnotes: `<w:endnote w:id="1"><w:p>${run("尾注。")}</w:p></w:endnote>`,
        body: `<w:p>${run("企业")}${reference(1)}${run("达到3家，园区")}${reference(2)}${run("2个。")}<w:r><w:endnoteReference w:id="1"/></w:r></w:p><w:tbl><w:tr>${cell(run("指标") + reference(3))}${cell(run("2025年"))}</w:tr></w:tbl>${p("完。")}`,
      }),
    ).toEqual(["企业达到3家，园区2个。", "指甲。", "指乙。", "尾注。", "指标\t2025年", "指丙。", "完。"]);
  });

  test("text boxes are read once, after their paragraph, whichever way they are written", async () => {
    const box = (text: string): string => `<w:txbxContent>${p(text)}</w:txbxContent>`;
    const modern = (text: string): string =>
      `<w:drawing><wp:anchor xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><wps:wsp><wps:txbx>${box(text)}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
    const old = (text: string): string =>
      `<w:pict><v:shape><v:textbox>${box(text)}</v:textbox></v:shape></w:pict>`;
    const either = (choice: string, fallback: string): string =>
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice>${fallback}</mc:AlternateContent></w:r>`;
    expect(
      await lines({
        body: [
          `<w:p>${run("甲3")}${either(modern("专栏1"), `<mc:Fallback>${old("专栏1")}</mc:Fallback>`)}${run("家。")}</w:p>`,
          `<w:p>${run("乙。")}${either(modern("专栏2"), "")}</w:p>`,
          `<w:p>${run("丙。")}<w:r>${modern("专栏3")}</w:r></w:p>`,
        ].join(""),
      }),
    ).toEqual(["甲3家。", "专栏1", "乙。", "专栏2", "丙。", "专栏3"]);
  });

  test("headers and footers are left out, and so is the table of contents", async () => {
    const contents = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p("总体要求 3")}</w:sdtContent></w:sdt>`;
    expect(
      await lines({
        header: p("页眉2021"),
        footer: p("第12页"),
        styles: '<w:style w:type="paragraph" w:styleId="19"><w:name w:val="toc 1"/></w:style>',
        body: `${contents}${styled("19", "一、总体要求12")}${p("一、总体要求")}<w:sectPr><w:headerReference w:type="default" r:id="header"/><w:footerReference w:type="default" r:id="footer"/></w:sectPr>`,
      }),
    ).toEqual(["一、总体要求"]);
  });

  test("fields, links and formulas keep their text", async () => {
    const body = `<w:p>${run("表")}<w:fldSimple w:instr=" SEQ 表 ">${run("1")}</w:fldSimple>${run("：达到")}<m:oMath><m:r><m:t>5</m:t></m:r></m:oMath><w:hyperlink r:id="none">${run("个")}</w:hyperlink></w:p>`;
    expect(await lines({ body })).toEqual(["表1：达到5个"]);
  });

  test("the main part is the one that the package names", async () => {
    expect(await lines({ main: "word/document2.xml", body: p("到2025年") })).toEqual(["到2025年"]);
  });

  test("merged cells keep their columns, and nested tables follow the table around them", async () => {
    const cell = (text: string, properties = "", more = ""): string =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}${more}</w:tc>`;
    const row = (...cells: string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
    const table = (...rows: string[]): string => `<w:tbl>${rows.join("")}</w:tbl>`;
    const merged = table(
      row(cell("类别"), cell("指标"), cell("2025年")),
      row(cell("创新", '<w:vMerge w:val="restart"/>'), cell("甲"), cell("3")),
      row(cell("", "<w:vMerge/>"), cell("乙"), cell("5")),
      row(cell("合计", '<w:gridSpan w:val="2"/>'), cell("8")),
    );
    const inner = table(row(cell("子项"), cell("2025年")), row(cell("丙"), cell("2")));
    const outer = table(row(cell("指标"), cell("目标")), row(cell("丁"), cell("4", "", `${inner}<w:p/>`)));
    expect(await lines({ body: merged + p("。") + outer })).toEqual([
      "类别\t指标\t2025年",
      "创新\t甲\t3",
      "\t乙\t5",
      "合计\t\t8",
      "。",
      "指标\t目标",
      "丁\t4",
      "子项\t2025年",
      "丙\t2",
    ]);
  });
});

test("a part that declares entities is refused: a package must not hold one", async () => {
  const prolog = '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]>';
  await expect(lines({ prolog, body: p("&x;") })).rejects.toThrow(/DOCTYPE/);
});

test("tables nested deeper than any program makes are refused before they are parsed", async () => {
  const nested = (times: number): string =>
    `${"<w:tbl><w:tr><w:tc>".repeat(times)}${p("绿色工厂30家")}${"</w:tc></w:tr></w:tbl>".repeat(times)}`;
  expect((await lines({ body: nested(20) })).join("")).toContain("绿色工厂30家");
  const start = performance.now();
  await expect(lines({ body: nested(20_000) })).rejects.toThrow(
    /word\/document\.xml` has more than 1000 elements within each other/,
  );
  expect(performance.now() - start).toBeLessThan(3000);
});
