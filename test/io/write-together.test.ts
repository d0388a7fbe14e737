import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeTogether } from "../../src/io/write-together.js";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cross-province-together-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("writes all files, and leaves nothing else behind", async () => {
  await writeTogether([
    { path: join(folder, "a.csv"), content: "a" },
    { path: join(folder, "seeds", "b.txt"), content: new Uint8Array([98]) },
  ]);
  expect((await readdir(folder, { recursive: true })).sort()).toEqual([
    "a.csv",
    "seeds",
    join("seeds", "b.txt"),
  ]);
  expect(await readFile(join(folder, "seeds", "b.txt"), "utf8")).toBe("b");
});

test("when one can't be put in its place, all is as before", async () => {
  await writeFile(join(folder, "a.csv"), "before");
  await mkdir(join(folder, "c.csv", "in the way"), { recursive: true });
  const files = ["a.csv", "new/b.csv", "c.csv"].map((path) => ({
    path: join(folder, path),
    content: "after",
  }));
  await expect(writeTogether(files)).rejects.toThrow();
  expect(await readFile(join(folder, "a.csv"), "utf8")).toBe("before");
  expect((await readdir(folder)).sort()).toEqual(["a.csv", "c.csv"]);
});

test("when a file fails after others are in their places, these are put back", async () => {
  await writeFile(join(folder, "a.csv"), "before");
  const twice = ["a.csv", "b.csv", "b.csv"].map((path) => ({ path: join(folder, path), content: "after" }));
  await expect(writeTogether(twice)).rejects.toThrow();
  expect(await readFile(join(folder, "a.csv"), "utf8")).toBe("before");
  expect(await readdir(folder)).toEqual(["a.csv"]);
});
