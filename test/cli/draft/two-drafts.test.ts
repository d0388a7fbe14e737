import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { withRunLock } from "../../../src/io/run-lock.js";
import { runCli } from "../../support/run-cli.js";

let folder = "";
const out = () => join(folder, "d");
const draft = () =>
  runCli(["draft", join(folder, "plan.txt"), "--region", "420000", "--lang", "en", "--out", out()]);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cross-province-two-"));
  await writeFile(
    join(folder, "plan.txt"),
    "湖北省绿色制造行动方案（2021—2025年）\n到2025年，建成绿色工厂30家。\n",
  );
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("a second draft into one folder is refused with the process that makes the first, whose files it leaves alone", async () => {
  await withRunLock(out(), "draft --out d", async () => {
    await mkdir(join(out(), ".cross-province", "run", "one"), { recursive: true });
    const second = await draft();
    expect([second.code, second.err]).toEqual([
      1,
      expect.stringContaining(`is being changed by process ${process.pid}`),
    ]);
    expect(await readdir(join(out(), ".cross-province", "run"))).toEqual(["one"]);
  });
  // When the first has ended, the folder is free, and what it left is cleared.
  expect((await draft()).code).toBe(0);
  expect(
    (await readdir(join(out(), ".cross-province"))).filter((name) => !/^old-|^previous/.test(name)),
  ).toEqual([]);
});

test("a run that comes to nothing leaves no folder, and one that fails frees it", async () => {
  await expect(withRunLock(out(), "draft", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await readdir(folder)).toEqual(["plan.txt"]);
});

test("the lock of a process that is no more is taken over", async () => {
  const locked = join(out(), ".cross-province", "draft", ".cross-province");
  await mkdir(locked, { recursive: true });
  // No process has so great a number.
  const gone = { pid: 2 ** 22 + 1, host: hostname(), born: "0" };
  await writeFile(join(locked, "lock"), JSON.stringify({ ...gone, token: "t", command: "draft", since: "" }));
  await writeFile(join(locked, "lock.t"), "");
  expect((await draft()).code).toBe(0);
  expect(await readdir(join(out(), ".cross-province"))).not.toContain("draft");
});
