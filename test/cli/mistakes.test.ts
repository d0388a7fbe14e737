import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCli } from "../support/run-cli.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cross-province-mistakes-"));
  const at = (name: string): string => join(folder, name);
  await writeFile(at("notes.txt"), "Nothing of a plan stands here.\n");
  await writeFile(at("packed.zip"), zipSync({ "notes.txt": strToU8("Nothing of a plan.") }));
  await runCli(["init", at("renamed")]);
  const targets = await readFile(at("renamed/targets.csv"), "utf8");
  await cp(at("renamed"), at("gbk"), { recursive: true });
  await writeFile(at("renamed/targets.csv"), targets.replace("period_end", "期限年"));
  // 湘潭 in GBK.
  await writeFile(at("gbk/targets.csv"), Uint8Array.from([0xcf, 0xe6, 0xcc, 0xb6]));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What the words on the command line ask for, and what the one message says in either language. */
const MISTAKES: readonly (readonly [readonly string[], RegExp, RegExp])[] = [
  [["compare", "--regions", "湖囊,江西"], /no region `湖囊`.*湖南省/, /没有地区 `湖囊`.*湖南省/],
  [["compare", "--regions", "新乡市,江西"], /draft FILE --region 410700/, /draft 文件 --region 410700/],
  [["compare", "--regions", "湖南"], /--regions Hunan,Jiangxi.*--over-time/, /只给出了 湖南.*--over-time/],
  [["compare", "--regions", "全国,湖南"], /`--all` takes every family/, /加 `--all`/],
  [["compare", "--families", "绿色工场"], /no family `绿色工场`.*绿色工厂/, /没有指标类别.*绿色工厂/],
  [["list", "families", "cemtre"], /cent(?:er|re)s.*list families` shows all/, /最接近的有/],
  [["compare", "--data", "FOLDER/none"], /no dataset folder.*init .*none`/, /不是数据集文件夹/],
  [
    ["accept", "FOLDER/renamed/seeds", "--data", "FOLDER/new"],
    /no draft folder.*draft FILES/,
    /不是草稿文件夹/,
  ],
  [
    ["draft", "FOLDER/notes.txt", "--out", "FOLDER/out"],
    /names no region.*--region/,
    /均未写明地区.*--region/,
  ],
  [["draft", "FOLDER/packed.zip", "--out", "FOLDER/out"], /zip archive/, /zip 压缩包/],
  [
    ["compare", "--data", "FOLDER/renamed"],
    /lacks period_end and has 期限年/,
    /缺少 period_end，却有.*期限年/,
  ],
  [["compare", "--data", "FOLDER/gbk"], /CSV UTF-8/, /另存为“CSV UTF-8”/],
  [["matrix", "--year", "soon"], /--year must be a year, not `soon`/, /--year 应为 年份，实为 `soon`/],
];

describe("a mistake gets one message", () => {
  test.each(MISTAKES)("%j", async (args, en, zh) => {
    const line = args.map((word) => word.replace("FOLDER", folder));
    for (const [language, told] of [
      ["en", en],
      ["zh", zh],
    ] as const) {
      const { code, err, out } = await runCli([...line, "--lang", language]);
      expect([code, out]).toEqual([1, ""]);
      expect(err.trim().split("\n")).toHaveLength(1);
      expect(err).toMatch(told);
    }
  });
});

test("a region of the public list is found with its code, although no document is of it", async () => {
  const { out } = await runCli(["list", "regions", "新乡", "--format", "json"]);
  expect(JSON.parse(out)).toMatchObject([{ id: "410700", name_zh: "新乡市", targets: 0 }]);
});

test("a comparison of three regions names the region in each cell", async () => {
  const args = ["compare", "--regions", "湖南,江西,湘潭", "--families", "rd-intensity", "--lang", "zh"];
  const { out } = await runCli([...args, "--format", "md"]);
  const [titles, , ...rows] = out.trim().split("\n");
  expect(titles).toContain("| 一方 | 另一方 |");
  for (const row of rows) expect(row.split("|")[2]).toMatch(/省|市/);
});
