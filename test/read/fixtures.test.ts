import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/read/read-document.js";

const lines = async (name: string): Promise<string[]> => {
  const path = fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url));
  return (await readDocument(path)).text.split("\n");
};

const HEADER = "指标\t单位\t2020年\t2025年\t年均增长\t属性";
const ROWS = [
  ["规模以上工业增加值年均增速", "%\t5.2\t6.5\t—\t预期性"],
  ["规模以上工业企业研究与试验发展经费支出占营业收入比重", "%\t1.21\t1.85\t[0.64]\t预期性"],
  ["每万人口高价值发明专利拥有量", "件\t3.6\t7.2\t14.9\t预期性"],
  ["单位工业增加值能源消耗降低（以2020年为基期）", "%\t—\t—\t[15]\t约束性"],
  ["高新技术企业数", "家\t420\t800\t13.8\t预期性"],
] as const;
const TEXT =
  "到2025年，规模以上工业增加值突破1200亿元，高新技术企业达到800家以上，培育专精特新“小巨人”企业50家，建成绿色工厂30家，研发投入强度达到1.85%，全员劳动生产率年均增长6.5%左右，新增数字化车间100个。";

describe("Word documents of word processors", () => {
  test("LibreOffice: the numbers of headings and lists, a note behind its paragraph", async () => {
    expect(await lines("numbered-libreoffice.docx")).toEqual([
      "示例市制造业高质量发展“十四五”规划",
      "一、发展基础",
      "“十三五”期间，规模以上工业增加值年均增长6.1%。",
      "二、总体要求",
      "（一）指导思想",
      "（二）主要目标",
      "到2025年，规模以上工业增加值突破1200亿元，高新技术企业达到800家以上。",
      "高新技术企业指经认定的企业。",
      "三、重点任务",
      "（一）产业升级",
      "1. 建设园区",
      "到2025年，建成特色园区30个。",
      "（1）到2025年，培育单项冠军企业20家。",
      "（2）到2025年，新增智能工厂50家。",
      "① 到2025年，数字化车间达到100个。",
      "（二）创新驱动",
      "到2025年，省级创新平台达到60家。",
    ]);
  });

  test("python-docx: numbered and bulleted styles, a table", async () => {
    expect((await lines("numbered-python-docx.docx")).slice(1, 6)).toEqual([
      "1. 建设园区30个",
      "2. 新增企业500家",
      "要点甲",
      "到2025年，规模以上工业增加值突破1200亿元。",
      HEADER,
    ]);
  });
});

describe("PDF files of a browser and of a library, with fonts in and out of the file", () => {
  test("a table over three pages, its header printed on each, is one; heads and page numbers are left out", async () => {
    expect(await lines("table-three-pages.pdf")).toEqual([
      "一、主要目标",
      TEXT,
      HEADER,
      ...Array.from({ length: 12 }, (_, copy) =>
        ROWS.map(([name, cells]) => `${name}（${copy + 1}）\t${cells}`),
      ).flat(),
      "二、重点任务",
      TEXT,
    ]);
  });

  test("paragraphs over the end of a page", async () => {
    expect(await lines("text-over-pages.pdf")).toEqual([
      "一、主要目标",
      ...Array.from({ length: 16 }, () => TEXT),
    ]);
  });

  test("a page turned by a quarter", async () => {
    expect(await lines("turned.pdf")).toEqual([
      "示例市制造业发展规划",
      "一、主要目标",
      HEADER,
      ...ROWS.map(([name, cells]) => `${name}\t${cells}`),
    ]);
  });

  test("a Chinese font that is not in the file, its text in GBK", async () => {
    expect(await lines("gbk-font-outside.pdf")).toEqual([
      "一、主要目标",
      "到2025年，规模以上工业增加值突破1200亿元，高新技术企业达到800家。",
    ]);
  });

  test("a font that does not tell its characters is refused", async () => {
    await expect(lines("no-characters.pdf")).rejects.toThrow(/does not tell its characters/);
  });

  const short = [ROWS[0], ROWS[1], ROWS[4]].map(([name, cells]) => `${name}\t${cells}`);
  test("names wrapped within cells, and a box of two columns that touches the table", async () => {
    expect(await lines("browser-table.pdf")).toEqual([
      "一、主要目标",
      HEADER,
      ...short,
      "专栏1 主要指标",
      "到2025年，规模以上工业增加值年均增长6.5%，高新技术企业数达到800家，研究经费占1.85%。",
      "到2025年，高新技术企业增加420家，工业营业收入年均增长5.2%，经费支出年均增长13.8%以上。",
    ]);
  });

  test("names wrapped within cells of a table without lines", async () => {
    expect(await lines("browser-open-table.pdf")).toEqual([
      "一、主要目标",
      HEADER,
      ...short,
      "注：以2020年为基期。",
    ]);
  });
});
