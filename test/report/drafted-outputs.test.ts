import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read, utils } from "@e965/xlsx";
import { load } from "cheerio";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { comparisonChart } from "../../src/charts/comparison-chart.js";
import { LANGUAGES, type Language } from "../../src/model/language.js";
import { rowsOf } from "../../src/tables/arquero.js";
import type { Dataset, DescribedTarget } from "../../src/tables/dataset.js";
import { loadDataset } from "../../src/tables/load-dataset.js";
import { runCli } from "../support/run-cli.js";

/** Invented plans: units that convert, bounds, falls, ranges, parts, and names that no vocabulary holds. */
const PLANS: Readonly<Record<string, string>> = {
  甲: `湖南省云雾农业和产业发展规划（2026—2030年）
一、发展目标
到2030年，新建高标准农田500万亩，粮食播种面积稳定在7000万亩以上，农村公路总里程达到20万公里，蔬菜产量达到4500万吨，全员劳动生产率达到18万元/人，研发经费投入强度达到3.2%左右。
单位地区生产总值能耗比2025年下降14%以上，常住人口城镇化率提高3.5个百分点，企业开办时间压缩至0.5天以内，城镇调查失业率控制在5.5%以内。
新增“云上小铺”示范店300家，建成雾里书屋1200个，稻虾蟹综合种养面积突破80万亩，每千人口拥有执业医师3.6人，人均预期寿命达到80岁，PM2.5平均浓度下降10%。
数字经济核心产业增加值年均增长12%，高新技术企业达到2.5万家，国家级专精特新“小巨人”企业新增150家。
`,
  乙: `江西省云雾农业和产业发展规划（2026—2030年）
一、发展目标
到2030年，新建高标准农田300万亩，粮食播种面积稳定在5600万亩左右，农村公路总里程超过19万公里，蔬菜产量达到1800万吨以上，全员劳动生产率达到16.5万元/人，研发经费投入强度达到2.5%以上。
单位地区生产总值能耗比2025年下降12%，常住人口城镇化率提高4个百分点以上，企业开办时间压缩至1天以内，城镇调查失业率控制在5%以内。
新增“云上小铺”示范店200家以上，建成雾里书屋800个左右，稻虾蟹综合种养面积达到50万—60万亩，每千人口拥有执业医师3.2人以上，人均预期寿命达到79.5岁，PM2.5平均浓度下降8%以上。
数字经济核心产业增加值年均增长10%左右，力争高新技术企业达到1.2万家，国家级专精特新“小巨人”企业新增100家以上。
`,
};

/** What no reader should meet: digits without end, codes, values that are none. */
const RAW = /\d{8,}|\d\.\d{5,}|\bnull\b|\bundefined\b|\bNaN\b|\be\+?\d{2}/u;
/** Words that Chinese plans print in Latin letters themselves, and names of files and marks of the reference list. */
const LATIN = /R&D|PM2\.5|GDP|CPI|cross-province|\[A\]|Excel|CSV/gu;
/** Ids, which are codes. */
const ID = /[a-z0-9]+(?:-[a-z0-9]+)+/gu;

/** The words of a text that belong to the other language: in English those of the document stand in brackets or quotes. */
function foreign(text: string, language: Language): string | undefined {
  const own =
    language === "zh"
      ? text.replace(LATIN, "")
      : text.replace(/\[[^\]]*\]|\([^()]*\p{Script=Han}[^()]*\)|“[^”]*”/gu, "");
  return (language === "zh" ? /[A-Za-z]{3,}[^\n]{0,20}/u : /\p{Script=Han}[^\n]{0,20}/u).exec(own)?.[0];
}

let folder = "";
let data = "";
let dataset: Dataset;
let rows: readonly DescribedTarget[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "drafted-"));
  data = join(folder, "data");
  mkdirSync(join(folder, "files"));
  for (const [name, text] of Object.entries(PLANS)) writeFileSync(join(folder, "files", `${name}.txt`), text);
  await runCli(["init", data, "--empty"]);
  await runCli(["draft", join(folder, "files"), "--out", join(folder, "draft"), "--data", data]);
  await runCli(["accept", join(folder, "draft"), "--data", data]);
  dataset = await loadDataset({ data });
  rows = rowsOf<DescribedTarget>(dataset.targets);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(LANGUAGES)("drafted from other documents (%s)", (language) => {
  const expectReadable = (texts: readonly string[], least: number): void => {
    expect(texts.length).toBeGreaterThan(least);
    for (const text of texts) {
      expect(text).not.toMatch(RAW);
      expect(foreign(text, language), text).toBeUndefined();
    }
  };
  const reports: Record<string, string> = {};
  beforeAll(async () => {
    const out = join(folder, language);
    const made = await runCli([
      ...["report", "--data", data, "--regions", "湖南,江西", "--lang", language, "--no-date"],
      ...["--formats", "html,docx,xlsx,md,evidence", "--name", "report", "--out", out],
    ]);
    expect(made.code, made.err).toBe(0);
    for (const name of readdirSync(out)) reports[name] = join(out, name);
  }, 60_000);

  it("the plans hold what is to be told", () => {
    expect(rows.length).toBeGreaterThan(30);
    expect(new Set(rows.map(({ unit }) => unit)).size).toBeGreaterThan(6);
  });

  it("the terminal, and its tables in Markdown, where no cell is parted", async () => {
    const asked = ["--data", data, "--lang", language];
    const shown = await runCli(["compare", ...asked, "--regions", "湖南,江西", "--all"]);
    const matrix = await runCli(["matrix", ...asked, "--regions", "all"]);
    const whole = await runCli(["compare", ...asked, "--regions", "湖南,江西", "--all", "--format", "md"]);
    const many = await runCli(["matrix", ...asked, "--regions", "all", "--format", "md"]);
    for (const { code, err } of [shown, matrix, whole, many]) expect(code, err).toBe(0);
    for (const { out } of [shown, matrix]) expect(out).not.toMatch(RAW);
    expectReadable(
      [whole.out, many.out].flatMap((text) => text.replace(ID, "").split("\n")),
      30,
    );
  });

  it("Markdown", () => {
    const [text = ""] = readFileSync(reports["report.md"] ?? "", "utf8").split(
      /^## (?:参考文件|References)$/mu,
    );
    // The names of notes are ids; brackets are written with a stroke before them.
    const lines = text.replace(/\[\^[^\]]*\]|\]\([^)]*\)|<a id="[^"]*"><\/a>/gu, "").replaceAll("\\[", "[");
    expectReadable(
      lines
        .replace(/!\[/gu, "")
        .split("\n")
        .filter((line) => line.trim() !== ""),
      40,
    );
  });

  it("HTML", () => {
    const $ = load(readFileSync(reports["report.html"] ?? "", "utf8"));
    $("style, script, [data-row$='/quote'], [data-row$='/section'], .footnotes, main > ol").remove();
    const texts = $("main p, main li, main th, main td, main h2, main h3, figcaption")
      .toArray()
      .map((node) => $(node).text().replace(ID, ""));
    expectReadable(texts, 100);
    if (language === "en") {
      $("[lang='zh-CN']").remove();
      $("svg").remove();
      for (const node of $("main *").toArray()) {
        const own = $(node)
          .contents()
          .filter((_, child) => child.type === "text")
          .text();
        expect(own).not.toMatch(/\p{Script=Han}/u);
      }
    }
  });

  it("charts, to those who do not see them and in their tips", () => {
    const families = [...new Set(rows.map(({ family_id }) => family_id))];
    const texts = families.flatMap((family) => {
      const spec = comparisonChart(dataset, { families: [family], regions: ["湖南", "江西"], language });
      const tips = [...JSON.stringify(spec).matchAll(/"(?:printed|years|commitment|label)":"([^"]*)"/gu)];
      return [String(spec.description ?? ""), ...tips.map(([, text = ""]) => text)];
    });
    expectReadable(
      texts.map((text) => text.replaceAll('\\"', '"')),
      100,
    );
  });

  it("the workbook", () => {
    const book = read(readFileSync(reports["report.xlsx"] ?? ""), { type: "buffer" });
    const [answer = ""] = book.SheetNames;
    const cells = utils.sheet_to_json<unknown[]>(book.Sheets[answer] ?? {}, { header: 1 }).flat();
    expectReadable(
      cells.filter((cell): cell is string => typeof cell === "string"),
      30,
    );
  });

  it("Word", () => {
    const xml = strFromU8(
      unzipSync(readFileSync(reports["report.docx"] ?? ""))["word/document.xml"] ?? new Uint8Array(),
    );
    const paragraphs = xml
      .replaceAll("<w:noBreakHyphen/>", "<w:t>-</w:t>")
      .split("</w:p>")
      .map((paragraph) =>
        [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)/gu)]
          .map(([, text = ""]) => text)
          .join("")
          .replaceAll("&amp;", "&"),
      );
    // Sections and passages are told in the words of the document.
    const theirs = new Set(rows.flatMap(({ quote, section }) => [quote, section ?? ""]));
    const own = paragraphs.filter((text) => !theirs.has(text));
    expectReadable(own, 100);
  });

  it("each side with its number's unit and bound", async () => {
    const { out } = await runCli([
      ...["compare", "--data", data, "--regions", "湖南,江西", "--lang", language, "--all", "--format", "md"],
    ]);
    const sides = out
      .split("\n")
      .slice(2)
      .flatMap((line) => line.split("|").slice(2, 4));
    expect(sides.length).toBeGreaterThan(30);
    const unitless = sides.filter(
      (side) => /^\D*[\d.,]+(?:–[\d.,]+)?\s*[（(]/u.test(side.trim()) && side.trim() !== "",
    );
    // English tells a count by its number alone.
    if (language === "zh") expect(unitless).toEqual([]);
  });
});
