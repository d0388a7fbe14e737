import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { withFolderLock } from "../../src/io/folder-lock.js";
import { ownOwner } from "../../src/io/lock-owner.js";
import { workPath } from "../../src/io/work-folder.js";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cross-province-stale-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("a process that stopped while it took over a stale lock keeps nobody waiting for ever", async () => {
  const lock = workPath(folder, "lock");
  await mkdir(dirname(lock), { recursive: true });
  const live = await ownOwner("recover");
  await writeFile(lock, JSON.stringify({ ...live, born: "1", token: "dead" }));
  await writeFile(`${lock}.x`, JSON.stringify({ ...live, token: "stopped" }));
  const locked = withFolderLock(folder, { command: "test", seconds: 0 }, async () => 1);
  await expect(locked).rejects.toMatchObject({ issues: [{ code: "folder-locked" }] });
  await rm(`${lock}.x`);
  expect(await withFolderLock(folder, { command: "test", seconds: 0 }, async () => 1)).toBe(1);
}, 30_000);
