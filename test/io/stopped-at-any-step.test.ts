import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readSettled } from "../../src/io/settled-folder.js";
import { bundled } from "../support/bundled.js";

let folder = "";
const at = (...parts: string[]): string => join(folder, ...parts);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cross-province-stopped-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("a process that is stopped at any step", () => {
  let worker = { entry: "", remove: async (): Promise<void> => {} };
  beforeAll(async () => {
    worker = await bundled("test/support/writing-process.ts");
  });
  afterAll(() => worker.remove());

  const run = (mark: string, fault = "") =>
    spawnSync(process.execPath, [worker.entry, folder, mark], {
      encoding: "utf8",
      env: { ...process.env, FAULT: fault },
    });
  const marks = (): Promise<string[]> =>
    readSettled(folder, () =>
      Promise.all(
        ["a.csv", "b.csv", "new/c.txt"].map((name) =>
          readFile(at(name), "utf8").then(
            (text) => text.split(" ")[0] ?? "",
            () => "",
          ),
        ),
      ),
    );

  test.each<[string, number]>([
    ["kill", 1],
    ["ENOSPC", 2],
  ])(
    "%s: all files are old or all new, nothing is left, and the next run succeeds",
    async (fault, every) => {
      run("old");
      const steps = Number(run("old").stdout);
      expect(steps).toBeGreaterThan(15);
      const seen = new Set<string>();
      for (let step = 1; step <= steps; step += every) {
        run("old");
        run("new", `${fault}:${step}`);
        const now = await marks();
        expect(new Set(now).size).toBe(1);
        seen.add(now[0] ?? "");
        expect(run("new").status).toBe(0);
        expect(await marks()).toEqual(["new", "new", "new"]);
        expect((await readdir(folder)).sort()).toEqual([".cross-province", "a.csv", "b.csv", "new"]);
        expect((await readdir(at(".cross-province"))).length).toBe(2);
      }
      expect(seen).toEqual(new Set(["old", "new"]));
      // Some hundred processes one after another: on a busy machine minutes.
    },
    300_000,
  );

  test("kill while a folder is made: there is nothing, or all of it", async () => {
    const steps = 30;
    for (let step = 1; step <= steps; step++) {
      run("new", `kill:${step}`);
      const now = await marks();
      expect([["", "", ""].join(), ["new", "new", "new"].join()]).toContain(now.join());
      // A folder of a change that was not decided is not there.
      if (now[0] === "") expect(existsSync(at("new"))).toBe(false);
      await rm(folder, { recursive: true, force: true });
    }
  }, 300_000);
});
