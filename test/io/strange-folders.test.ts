import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { changeFolder } from "../../src/io/change-folder.js";
import { withFolderLock } from "../../src/io/folder-lock.js";
import { fileHash } from "../../src/io/journal.js";
import { loadBytes } from "../../src/io/read.js";
import { withRunLock } from "../../src/io/run-lock.js";
import { readSettled } from "../../src/io/settled-folder.js";
import { streamCsv } from "../../src/io/stream-csv.js";
import { undoFolder } from "../../src/io/undo-folder.js";

let folder = "";
const at = (...parts: string[]): string => join(folder, ...parts);
const root = (): string => at("dataset");
const work = (...parts: string[]): string => at("dataset", ".cross-province", ...parts);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cross-province-strange-"));
  await mkdir(root());
  await mkdir(at("home"));
  await writeFile(at("home", "letter.txt"), "dear");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const write = (path: string): Promise<void> =>
  changeFolder(root(), { command: "test", keep: true }, async () => ({
    files: [{ path, content: "1" }],
    value: undefined,
  }));

describe("a folder from somebody else", () => {
  const ID = "00000000-0000-4000-8000-000000000000";
  const journal = (more: object): string =>
    JSON.stringify({
      version: 1,
      id: ID,
      command: "accept x",
      at: "2026-01-01T00:00:00.000Z",
      direction: "forward",
      keep: true,
      made: [],
      ...more,
    });
  const entry = (more: object): object => ({
    path: "a.csv",
    staged: null,
    backup: null,
    sha256: null,
    ...more,
  });

  test.each([
    ["removes a file", { entries: [entry({ path: "../home/letter.txt" })] }],
    ["removes one by its full path", { entries: [entry({ path: "x/../../home/letter.txt" })] }],
    ["takes one as its own", { entries: [entry({ staged: "../../home/letter.txt" })] }],
    ["clears a folder", { entries: [], made: ["../home"] }],
    ["keeps another folder", { entries: [], id: "../../home" }],
  ])("whose journal %s outside is refused, and nothing is touched", async (_, more) => {
    await mkdir(work());
    await writeFile(work("journal.json"), journal(more));
    await expect(readSettled(root(), async () => 1)).rejects.toThrow(/change outside its folder/);
    await expect(write(at("dataset", "a.csv"))).rejects.toThrow(/change outside its folder/);
    expect(await readFile(at("home", "letter.txt"), "utf8")).toBe("dear");
  });

  test("whose kept state lies outside is not gone back to", async () => {
    await mkdir(work());
    await writeFile(
      work("previous.json"),
      journal({ entries: [entry({ backup: "../../home/letter.txt" })] }),
    );
    await expect(undoFolder(root(), { command: "undo" })).rejects.toThrow(/change outside its folder/);
    expect(existsSync(at("dataset", "a.csv"))).toBe(false);
  });

  test("whose journal goes through a link that leads out is refused", async () => {
    await mkdir(work());
    await symlink(at("home"), at("dataset", "seeds"));
    await writeFile(work("journal.json"), journal({ entries: [entry({ path: "seeds/letter.txt" })] }));
    await expect(readSettled(root(), async () => 1)).rejects.toThrow(/link that leads out/);
    expect(await readFile(at("home", "letter.txt"), "utf8")).toBe("dear");
  });

  test("whose folder is a link that leads out is not written to", async () => {
    await symlink(at("home"), at("dataset", "seeds"));
    await expect(write(at("dataset", "seeds", "letter.txt"))).rejects.toThrow(/link that leads out/);
    expect(await readFile(at("home", "letter.txt"), "utf8")).toBe("dear");
    expect(await readdir(root())).toEqual(["seeds"]);
  });

  test.each([[[]], [["run"]], [["draft"]], [["review"]]])(
    "whose work folder is a link (%j) is not cleared",
    async (parts) => {
      await mkdir(work(...parts, ".."), { recursive: true });
      await symlink(at("home"), work(...parts));
      await expect(write(at("dataset", "a.csv"))).rejects.toThrow(/link that leads out/);
      await expect(withRunLock(root(), "draft", async () => 1)).rejects.toThrow(/link that leads out/);
      expect(await readdir(at("home"))).toEqual(["letter.txt"]);
    },
  );

  test("a folder that is reached by a link itself is changed as any other", async () => {
    await symlink(root(), at("way"));
    await changeFolder(at("way"), { command: "test", keep: true }, async () => ({
      files: [{ path: at("way", "new", "a.csv"), content: "1" }],
      value: undefined,
    }));
    expect(await readFile(at("dataset", "new", "a.csv"), "utf8")).toBe("1");
  });
});

describe("what is no file", () => {
  test("is refused at once where one is read, hashed or streamed", async () => {
    execFileSync("mkfifo", [at("pipe")]);
    await symlink("/dev/zero", at("zero"));
    for (const path of [at("pipe"), at("zero")]) {
      await expect(loadBytes(path)).rejects.toThrow(/a pipe, a socket or a device/);
      await expect(fileHash(path)).rejects.toThrow(/a pipe, a socket or a device/);
      await expect(streamCsv(path)[Symbol.asyncIterator]().next()).rejects.toThrow(/a pipe, a socket/);
    }
    await mkdir(work("journal.json"), { recursive: true });
    await expect(readSettled(root(), async () => 1)).rejects.toThrow(/journal\.json` is a folder/);
  });
});

describe("a lock that names nobody", () => {
  const wait = (): Promise<number> =>
    withFolderLock(root(), { command: "test", seconds: 0.2 }, async () => 1);

  test.each(["junk", "", "{}", '{"pid":"1"}', "[]"])(
    "%j is told by its file, and taken over when it is old",
    async (text) => {
      await mkdir(work());
      await writeFile(work("lock"), text);
      await expect(wait()).rejects.toThrow(/names no process; .* delete that file/);
      const then = new Date(Date.now() - 60_000);
      await utimes(work("lock"), then, then);
      expect(await wait()).toBe(1);
    },
  );

  test("a link that leads nowhere does not keep one waiting for ever", async () => {
    await mkdir(work());
    await symlink(at("nowhere"), work("lock"));
    await expect(wait()).rejects.toThrow(/names no process/);
  });
});
