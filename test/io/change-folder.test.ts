import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { changeFolder } from "../../src/io/change-folder.js";
import { withFolderLock } from "../../src/io/folder-lock.js";
import { fileHash } from "../../src/io/journal.js";
import { ownOwner } from "../../src/io/lock-owner.js";
import { undoFolder } from "../../src/io/undo-folder.js";

let folder = "";
const at = (...parts: string[]): string => join(folder, ...parts);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cross-province-change-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const write = (text: string, keep = true): Promise<void> =>
  changeFolder(folder, { command: "test", keep }, async () => ({
    files: [{ path: at("a.csv"), content: text }],
    value: undefined,
  }));

describe("changing a folder", () => {
  test("keeps the state before for undo, or leaves nothing", async () => {
    await write("1", false);
    expect(await readdir(folder)).toEqual(["a.csv"]);
    await write("2");
    expect(await undoFolder(folder, { command: "undo" })).toMatchObject({ restored: ["a.csv"] });
    expect(await readFile(at("a.csv"), "utf8")).toBe("1");
  });

  test("what another program changed since it was read is not overwritten", async () => {
    await write("1");
    const read = new Map([[at("a.csv"), await fileHash(at("a.csv"))]]);
    const change = changeFolder(folder, { command: "test", keep: true }, async () => {
      await writeFile(at("a.csv"), "by hand");
      return { files: [{ path: at("a.csv"), content: "2" }], read, value: undefined };
    });
    await expect(change).rejects.toThrow(/changed by another program/);
    expect(await readFile(at("a.csv"), "utf8")).toBe("by hand");
    expect((await readdir(at(".cross-province"))).filter((name) => /^(new|journal)/.test(name))).toEqual([]);
  });

  test("a folder that was not there is gone again when nothing comes of it", async () => {
    const change = changeFolder(at("x", "y"), { command: "test", keep: true }, async () => {
      throw new Error("no");
    });
    await expect(change).rejects.toThrow("no");
    expect(existsSync(at("x"))).toBe(false);
  });
});

describe("the lock", () => {
  const lock = (text: string): Promise<void> =>
    mkdir(at(".cross-province")).then(() => writeFile(at(".cross-province", "lock"), text));

  test.each([
    ["a process that is no more", { pid: 2 ** 22 + 1, host: hostname() }, false],
    [
      "a process of the same number, born at another time",
      { pid: process.pid, host: hostname(), born: "1" },
      false,
    ],
    ["another machine, not touched for long", { pid: 1, host: "elsewhere" }, true],
    ["nobody, not touched for long", {}, true],
  ])("of %s is taken over", async (_, owner, old) => {
    await lock(JSON.stringify({ token: "t", ...owner }));
    const then = new Date(Date.now() - 1_000_000);
    if (old) await utimes(at(".cross-province", "lock"), then, then);
    await write("1");
    expect(await readFile(at("a.csv"), "utf8")).toBe("1");
  });

  test.each([
    ["this machine", {}, `process ${process.pid} on ${hostname()}`],
    ["another machine", { host: "elsewhere" }, "on elsewhere"],
  ])("of a live process of %s is waited for, and named", async (_, owner, named) => {
    await lock(JSON.stringify({ ...(await ownOwner("accept x")), ...owner }));
    const waited: unknown[] = [];
    const change = withFolderLock(
      folder,
      { command: "test", seconds: 0.2, onWait: (one) => waited.push(one.command) },
      async () => 1,
    );
    await expect(change).rejects.toThrow(named);
    expect(waited).toEqual(["accept x"]);
  });

  test("twenty at once run one after the other, a stale one before them taken over once", async () => {
    await lock(JSON.stringify({ token: "t", pid: 2 ** 22 + 1, host: hostname() }));
    let inside = 0;
    let most = 0;
    const runs = Array.from({ length: 20 }, () =>
      withFolderLock(folder, { command: "test" }, async () => {
        most = Math.max(most, ++inside);
        await new Promise((resolve) => setTimeout(resolve, 3));
        inside -= 1;
      }),
    );
    await Promise.all(runs);
    expect(most).toBe(1);
    expect(await readdir(at(".cross-province"))).toEqual([]);
  });
});
