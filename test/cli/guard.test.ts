import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runGuarded } from "../../src/cli/guard.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cross-province-guard-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What a guarded process that runs some code is told to have come to. */
async function outcome(code: string, ...args: readonly string[]): Promise<[number, string]> {
  const entry = join(folder, "entry.mjs");
  await writeFile(entry, code);
  let [said, exit] = ["", 0];
  await runGuarded(entry, ["audit", ...args], {
    out: () => {},
    log: (line) => {
      said += line;
    },
    progress: () => {},
    language: "en",
    columns: 120,
    setExitCode: (value) => {
      exit = value;
    },
  });
  return [exit, said];
}

test("a guarded command ends with the code of its process", async () => {
  expect(await outcome("process.exitCode = 2;")).toEqual([2, ""]);
});

test.each([
  ["a system without memory kills", 'process.kill(process.pid, "SIGKILL");', /more than 4096 MB of memory/],
  ["V8 ends for want of memory", "process.abort();", /more than 4096 MB of memory/],
  ["never ends", "for (;;);", /did not end within 1 s/],
])("one that %s is told", async (_, code, told) => {
  const limit = told.source.includes("1 s") ? ["--timeout", "1"] : [];
  expect(await outcome(code, ...limit)).toEqual([1, expect.stringMatching(told)]);
});
