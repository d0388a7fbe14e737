import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runCli } from "../../support/run-cli.js";

let folder = "";
const at = (...parts: string[]): string => join(folder, ...parts);
const TEXT = "湖北省茶产业发展规划（2021—2025年）\n到2025年，茶园面积达到500万亩。\n";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cross-province-twins-"));
  for (const name of ["a", "b"]) await writeFile(at(`${name}.txt`), TEXT);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("the same text twice is drafted once and named, and what is drafted can be accepted", async () => {
  const drafted = await runCli(["draft", at("a.txt"), at("b.txt"), "--out", at("draft"), "--lang", "en"]);
  expect([drafted.code, drafted.err]).toEqual([
    0,
    "`b.txt` holds the very text of `a.txt` and is not drafted twice.\n",
  ]);
  expect((await readFile(at("draft", "documents.csv"), "utf8")).trim().split("\n")).toHaveLength(2);
  expect((await runCli(["accept", at("draft"), "--data", at("my")])).code).toBe(0);
});

test("a text that the dataset has is told with what takes it, and that takes it", async () => {
  await runCli(["draft", at("a.txt"), "--out", at("draft")]);
  await runCli(["accept", at("draft"), "--data", at("my")]);
  const again = await runCli([
    "draft",
    at("b.txt"),
    "--out",
    at("again"),
    "--data",
    at("my"),
    "--lang",
    "zh",
  ]);
  expect([again.code, again.err]).toEqual([0, expect.stringMatching(/`b\.txt` 的文本已在 .* --replace/)]);
  expect((await runCli(["accept", at("again"), "--data", at("my")])).code).toBe(1);
  expect((await runCli(["accept", at("again"), "--data", at("my"), "--replace"])).code).toBe(0);
});

test.each([
  [
    "documents.csv",
    (text: string) => text.replace(",2021,2025,", ",2031,2025,"),
    /must be at most 2025, not `2031`/,
  ],
  ["targets.csv", () => "", /the table is empty: it lacks even its header \(targets\.csv\)/],
])("a draft whose %s is spoilt is refused in words", async (file, change, told) => {
  await runCli(["draft", at("a.txt"), "--out", at("draft")]);
  const before = await readFile(at("draft", file), "utf8");
  expect(change(before)).not.toBe(before);
  await writeFile(at("draft", file), change(before));
  const { code, err } = await runCli(["accept", at("draft"), "--data", at("my"), "--lang", "en"]);
  expect([code, err]).toEqual([1, expect.stringMatching(told)]);
});

test("a dataset without the headline families is compared whole", async () => {
  await writeFile(at("b.txt"), TEXT.replace("湖北", "湖南").replace("500", "300"));
  await runCli(["draft", at("a.txt"), at("b.txt"), "--out", at("draft")]);
  await runCli(["init", at("my"), "--empty"]);
  await runCli(["accept", at("draft"), "--data", at("my")]);
  const { code, out } = await runCli([
    "compare",
    "--data",
    at("my"),
    "--regions",
    "湖北,湖南",
    "--lang",
    "en",
  ]);
  expect([code, out]).toEqual([0, expect.stringMatching(/tea/i)]);
});
