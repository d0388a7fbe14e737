import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makeReport } from "../../src/report/make-report.js";
import { loadDataset } from "../../src/tables/load-dataset.js";
import { runCli } from "../support/run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "unreviewed-"));
const data = join(folder, "data");
beforeAll(async () => {
  mkdirSync(join(folder, "files"));
  for (const [name, share] of [
    ["湖北省", "1.9%"],
    ["山西省", "2.1%"],
  ])
    writeFileSync(
      join(folder, "files", `${name}.txt`),
      `${name}云上产业行动方案（2023—2025年）\n一、目标\n到2025年，规模以上工业企业研发投入强度达到${share}，关键工序数控化率达到60%以上。\n`,
    );
  await runCli(["init", data, "--empty"]);
  await runCli(["draft", join(folder, "files"), "--out", join(folder, "draft"), "--data", data]);
  await runCli(["accept", join(folder, "draft"), "--data", data]);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const times = (text: string, words: string): number => text.replace(/\s+/gu, "").split(words).length - 1;

/** What `compare` prints of the two regions. */
const compared = async (...options: readonly string[]): Promise<string> =>
  (await runCli(["compare", "--regions", "湖北,山西", "--all", "--data", data, ...options])).out;

it("says once for a table on a terminal that none of its rows is reviewed", async () => {
  expect(times(await compared("--lang", "zh"), "尚未人工核对")).toBe(1);
  expect(times(await compared("--lang", "en", "--format", "md"), "nobodyhasreviewed")).toBe(1);
});

it("says it once in the part of a report that tells the pairs", async () => {
  const dataset = await loadDataset({ data });
  const report = makeReport(dataset, { language: "zh", regions: ["湖北", "山西"], parts: ["families"] });
  expect(times(report.toMarkdown(), "尚未人工核对")).toBe(1);
  expect(report.check()).toEqual([]);
  // The summary says it for the whole report; a chart says it of its regions.
  const whole = makeReport(dataset, { language: "zh", regions: ["湖北", "山西"] });
  expect(times(whole.toMarkdown().replace(/!\[[^\]]*\]/gu, ""), "尚未人工核对")).toBe(1);
});
