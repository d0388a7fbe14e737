import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { toString as plainText } from "mdast-util-to-string";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadVersions } from "../../src/cli/load-versions.js";
import { makeReport } from "../../src/report/make-report.js";
import type { ReportOptions } from "../../src/report/options.js";
import type { Dataset } from "../../src/tables/dataset.js";
import { loadDataset } from "../../src/tables/load-dataset.js";
import { runCli } from "../support/run-cli.js";

const OLD = [
  "湖北省制造业提升行动方案（2023—2025年）",
  "一、主要目标",
  "到2025年，高新技术企业达到2万家，绿色工厂达到300家，规模以上工业企业研发投入强度达到1.9%。",
  "单位工业增加值能耗下降13%。新增国家级专精特新“小巨人”企业100家。",
].join("\n");
const NEW = [
  "湖北省制造业提升行动方案（2023—2025年）（修订）",
  "一、主要目标",
  "到2025年，高新技术企业达到2.5万家，绿色工厂达到300家，规模以上工业企业研发投入强度达到1.8%。",
  "单位工业增加值能耗下降14%。到2025年，培育制造业单项冠军企业80家。",
].join("\n");

let folder = "";
let dataset: Dataset;
let versions: NonNullable<ReportOptions["versions"]>;
const path = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cross-province-changes-"));
  await Promise.all([writeFile(path("old.txt"), OLD), writeFile(path("new.txt"), NEW)]);
  dataset = await loadDataset();
  versions = await loadVersions(path("old.txt"), path("new.txt"), dataset);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("what a later version changed, in a report", () => {
  it.each([
    ["zh", "目标变化情况：提高2项，降低1项，新增1项，取消1项，未变1项。"],
    ["en", "Targets: 2 raised, 1 lowered, 1 added, 1 dropped, 1 same."],
  ] as const)("is told in counts and rows, each number bound (%s)", (language, counts) => {
    const report = makeReport(dataset, { language, versions, parts: ["version-changes"] });
    const text = plainText(report.tree);
    expect(text).toContain(counts);
    expect(text).toContain("高新技术企业达到2.5万家");
    expect(text).toContain(language === "zh" ? "下降14%（2025）" : "down 14%");
    expect(report.check()).toEqual([]);
  });

  it("follows the versions", () => {
    const report = makeReport(dataset, { language: "zh", versions });
    const other = { ...versions.after, targets: versions.after.targets.slice(1) };
    const changed = makeReport(dataset, {
      language: "zh",
      versions: { before: versions.before, after: other },
    });
    expect(plainText(changed.tree)).not.toBe(plainText(report.tree));
    expect(changed.check()).toEqual([]);
  });

  it("is not there without versions", () => {
    expect(plainText(makeReport(dataset, { language: "zh", parts: ["version-changes"] }).tree)).not.toContain(
      "版本",
    );
  });

  it("is written by the command in all forms, and needs two versions", async () => {
    const { code, err } = await runCli(
      [
        "report",
        "--headline",
        "--out",
        path("out"),
        "--formats",
        "md,html,xlsx,docx",
        "--changes",
        path("old.txt"),
        path("new.txt"),
      ],
      "zh",
    );
    expect([code, err]).toEqual([0, ""]);
    const markdown = await readFile(path("out/hunan-jiangxi-2026-01-31.md"), "utf8");
    expect(markdown).toContain("## 与前一版本相比的变化");
    expect(markdown).toContain("《湖北省制造业提升行动方案（2023—2025年）（修订）》");
    const { default: xlsx } = await import("@e965/xlsx");
    const book = xlsx.read(await readFile(path("out/hunan-jiangxi-2026-01-31.xlsx")));
    const sheet = book.Sheets.版本变化;
    expect(sheet === undefined ? [] : xlsx.utils.sheet_to_json(sheet)).toHaveLength(6);
    const one = await runCli(["report", "--out", path("out"), "--changes", path("old.txt")]);
    expect([one.code, one.err]).toEqual([1, expect.stringContaining("--changes")]);
  });
});
