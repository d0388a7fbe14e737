import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runCli } from "../support/run-cli.js";

let folder = "";
const at = (...parts: string[]): string => join(folder, ...parts);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cross-province-ids-"));
  await writeFile(at("tea.txt"), "湖北省茶产业发展规划（2021—2025年）\n到2025年，茶园面积达到500万亩。\n");
  await writeFile(
    at("wood.txt"),
    "湖北省林业发展规划（2021—2025年）\n到2025年，林下药圃达到30个，苗圃达到9个。\n",
  );
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const draft = (name: string, ...more: string[]) =>
  runCli(["draft", at(`${name}.txt`), "--document-id", "hubei-2021", "--out", at(name), ...more]);

test("a second document with an id that is taken is told so once, with the command that mends it", async () => {
  for (const name of ["tea", "wood"]) expect(await draft(name)).toMatchObject({ code: 0 });
  expect(await runCli(["accept", at("tea"), "--data", at("my")])).toMatchObject({ code: 0 });
  const refused = await runCli(["accept", at("wood"), "--data", at("my"), "--lang", "zh"]);
  expect(refused.code).not.toBe(0);
  expect(refused.err.trim().split("\n")).toHaveLength(1);
  expect(refused.err).toContain("标识 `hubei-2021` 已属于数据集中的另一份文件");
  expect(refused.err).toContain("--document-id");
});
