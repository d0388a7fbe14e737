import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toPdf } from "../../src/io/to-pdf.js";
import { PROVINCES } from "../../src/model/provinces.js";
import { readDocument } from "../../src/read/read-document.js";
import { runCli } from "../support/run-cli.js";
import { needs } from "./outside.js";

/** An invented work report of a province: real names, figures by a formula. */
const reportOf = (name: string, i: number): string => `${name}政府工作报告
2030年1月10日在${name}人民代表大会会议上
一、2030年工作安排
今年全省经济社会发展主要预期目标是：地区生产总值增长${4 + (i % 5) / 2}%${["左右", "以上", ""][i % 3]}，进出口总额${i % 4 === 0 ? "保持正增长" : `增长${3 + (i % 5)}%`}，一般公共预算收入增长${2 + (i % 4)}%，规模以上工业增加值增长${5 + (i % 3)}%左右，固定资产投资增长${3 + (i % 6)}%，社会消费品零售总额增长${4 + (i % 4)}%以上，居民消费价格涨幅2%左右，城镇新增就业${10 + i * 3}万人以上，城镇调查失业率5.5%左右，居民人均可支配收入${i % 2 === 0 ? "与经济增长同步" : `增长${5 + (i % 3)}%`}，粮食产量${100 + i * 9}亿斤以上。
${i < 2 ? `二、远期目标\n到${2035 + i}年，常住人口城镇化率达到${70 + i}%。\n` : ""}`;

const FAMILIES =
  "gdp,consumer-prices,employment,unemployment,disposable-income,budget-revenue,retail-sales,fixed-asset-investment,foreign-trade,grain";

describe("a report of all provinces", () => {
  let folder = "";
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "many-"));
    const files = join(folder, "reports");
    mkdirSync(files);
    const provinces = PROVINCES.filter(({ code }) => code < "700000");
    provinces.forEach(({ zh }, index) => {
      writeFileSync(join(files, `${zh}.txt`), reportOf(zh, index));
    });
    const data = join(folder, "data");
    await runCli(["init", data, "--empty"]);
    await runCli(["draft", files, "--out", join(folder, "draft"), "--data", data]);
    await runCli(["accept", join(folder, "draft"), "--data", data]);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const written = async (language: string) => {
    const out = join(folder, language);
    const made = await runCli([
      ...["report", "--data", join(folder, "data"), "--regions", "all", "--families", FAMILIES],
      ...["--formats", "docx", "--lang", language, "--out", out],
    ]);
    expect(made.code, made.err).toBe(0);
    return out;
  };

  it("its files are named by how many regions there are: a file's name takes 255 bytes", async () => {
    expect(readdirSync(await written("zh"))).toEqual(["31-regions-2026-01-31.docx"]);
  });

  it("names at each end of a series all that stand there, or how many they are", async () => {
    const made = await runCli([
      ...["report", "--data", join(folder, "data"), "--regions", "all", "--families", "gdp,unemployment"],
      ...["--formats", "md", "--lang", "zh", "--out", join(folder, "ends")],
    ]);
    expect(made.code, made.err).toBe(0);
    const text = readFileSync(join(folder, "ends", "31-regions-2026-01-31.md"), "utf8");
    // Six provinces promise 6 %: under different bounds, so the number alone is theirs.
    expect(text).toMatch(/31个地区提出目标；最高为\S+等6个地区（6%），最低为/u);
    expect(text).toMatch(/31个地区提出目标，数值均为5\.5%/u);
    expect(text).not.toContain("第1～31");
  });

  it("tells of very many families the first that were asked for and those in which all agree", async () => {
    const made = await runCli([
      ...["report", "--data", join(folder, "data"), "--regions", "all", "--families", FAMILIES],
      ...["--formats", "md", "--lang", "zh", "--out", join(folder, "first")],
    ]);
    expect(made.code, made.err).toBe(0);
    const text = readFileSync(join(folder, "first", "31-regions-2026-01-31.md"), "utf8");
    const summary = text.slice(text.indexOf("## 摘要"), text.indexOf("## 分项比较"));
    expect(summary.match(/^- .*$/gmu)).toHaveLength(8);
    expect(summary).toMatch(/有\d+项由程序从文件中摘录，尚未人工核对。/u);
    expect(summary).toContain("涉及10类指标");
    expect(summary).toMatch(/各地目标数值相同的有居民消费价格\S*（2%）和城镇调查失业率（5\.5%）。/u);
    // The growth of a sum is never named as the sum, and each quote is followed by the number of its document.
    expect(text.match(/^### .*$/gmu)?.[0]).toBe("### 地区生产总值（增速）");
    expect(text).toMatch(/地区生产总值增长6%\S* \\?\[5\]/u);
    expect(text).toMatch(/^5\. 内蒙古自治区人民政府/mu);
  });

  it("tells in the summary, where no families are asked for, of those that most regions set", async () => {
    const made = await runCli([
      ...["report", "--data", join(folder, "data"), "--regions", "all"],
      ...["--formats", "md", "--lang", "zh", "--out", join(folder, "widest")],
    ]);
    expect(made.code, made.err).toBe(0);
    const text = readFileSync(join(folder, "widest", "31-regions-2026-01-31.md"), "utf8");
    const summary = text.slice(text.indexOf("## 摘要"), text.indexOf("## 分项比较"));
    // Trade stands before retail sales in the documents, but eight provinces print no number of it.
    expect(text.indexOf("### 货物进出口总额")).toBeLessThan(text.indexOf("### 社会消费品零售总额"));
    // A point alone in its year makes no picture.
    expect(text).toContain("2个地区的目标期限各不相同，不另作图");
    expect(summary).toContain("社会消费品零售总额");
    expect(summary).not.toContain("货物进出口总额");
  });

  const { skip, title } = needs("soffice");
  it(`has at most twenty pages in ten families${title}`, { skip, timeout: 90_000 }, async () => {
    for (const language of ["zh", "en"]) {
      const pdf = join(folder, `${language}.pdf`);
      writeFileSync(
        pdf,
        await toPdf(readFileSync(join(await written(language), "31-regions-2026-01-31.docx"))),
      );
      const { pages } = await readDocument(pdf);
      expect(pages?.length).toBeLessThanOrEqual(20);
    }
  });
});
