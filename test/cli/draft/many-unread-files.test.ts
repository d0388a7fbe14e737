import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runCli } from "../../support/run-cli.js";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cross-province-unread-"));
  await writeFile(join(folder, "plan.txt"), "湖北省方案（2021—2025年）\n到2025年，建成绿色工厂30家。\n");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const out = () => join(folder, "draft");
const draft = (...more: string[]) =>
  runCli(["draft", folder, "--region", "420000", "--lang", "en", "--out", out(), ...more]);

test("of many files that can't be read twenty are told and how many more; the draft folder names them all", async () => {
  const names = Array.from({ length: 30 }, (_, index) => `empty-${index}.txt`);
  for (const name of names) await writeFile(join(folder, name), "");
  const { err, code } = await draft("--jobs", "1");
  expect(code).toBe(2);
  expect(err.match(/empty-\d+\.txt/g)).toHaveLength(20);
  expect(err).toContain("… and 10 more of this kind");
  expect(err).toContain("unread-files.txt");
  const list = await readFile(join(out(), "unread-files.txt"), "utf8");
  for (const name of names) expect(list).toContain(`\`${name}\``);

  for (const name of names.slice(5)) await rm(join(folder, name));
  const again = await draft("--force", "--jobs", "1");
  expect(again.err.match(/empty-\d+\.txt/g)).toHaveLength(5);
  expect(await readdir(out())).not.toContain("unread-files.txt");
}, 60_000);

test.each(["/dev/stdin", "/dev/fd/0"])("%s is no file of a document, and is told so", async (path) => {
  const { err, code } = await runCli(["draft", path, "--region", "420000", "--lang", "en", "--out", out()]);
  expect(code).toBe(1);
  expect(err).toContain(`\`${path}\` is a pipe, a socket or a device where a file is needed`);
});
