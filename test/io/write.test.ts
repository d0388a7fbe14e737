import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { refuseExisting, writeWhole } from "../../src/io/write.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cross-province-write-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("makes folders and leaves no temporary file", async () => {
  await writeWhole(join(folder, "a", "b.txt"), "长沙");
  expect(await readFile(join(folder, "a", "b.txt"), "utf8")).toBe("长沙");
  expect(await readdir(join(folder, "a"))).toEqual(["b.txt"]);
});

test("an existing file is refused without force", async () => {
  const path = join(folder, "there.txt");
  await writeFile(path, "x");
  await expect(refuseExisting(path, false)).rejects.toThrow(/exists already; give --force/);
  await expect(refuseExisting(path, true)).resolves.toBeUndefined();
  await expect(refuseExisting(join(folder, "new.txt"), false)).resolves.toBeUndefined();
});
