import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parseCsv } from "../../src/io/csv.js";
import { runCli } from "../support/run-cli.js";

let folder = "";
const at = (...parts: string[]): string => join(folder, ...parts);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cross-province-near-"));
  await writeFile(
    at("tea.txt"),
    "湖北省茶产业发展规划（2021—2025年）\n到2025年，云雾茶加工示范车间达到60个。\n",
  );
  await writeFile(
    at("wood.txt"),
    "湖北省林业发展规划（2021—2025年）\n到2025年，云雾茶加工车间达到90个，林下药圃达到30个，山间苗圃达到9个。\n",
  );
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("a new name that says what an earlier one of the run says, and a word more or less, is offered that one", async () => {
  await runCli(["draft", at("tea.txt"), at("wood.txt"), "--out", at("drafts")]);
  const { header, records } = parseCsv(await readFile(at("drafts", "review.csv"), "utf8"), "review.csv");
  const offered = new Map(
    records.map(({ cells }) => [cells[header.indexOf("subject")], cells[header.indexOf("candidates")]]),
  );
  expect(offered.get("云雾茶加工车间")).toContain("云雾茶加工示范车间 −示范");
  expect(offered.get("山间苗圃")).not.toContain("林下药圃");
});
