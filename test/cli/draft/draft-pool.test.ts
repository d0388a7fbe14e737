import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type DraftResult, loadSpool } from "../../../src/cli/draft/draft-job.js";
import { draftAll } from "../../../src/cli/draft/draft-pool.js";
import { CrossProvinceError } from "../../../src/model/issue.js";
import { readDocument } from "../../../src/read/read-document.js";
import { bundled } from "../../support/bundled.js";
import { PLAN_LINES } from "../../support/made-documents.js";

let worker = { entry: "", remove: async (): Promise<void> => {} };
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cross-province-pool-"));
  worker = await bundled("test/support/faulty-worker.ts");
});
afterAll(() => Promise.all([worker.remove(), rm(folder, { recursive: true, force: true })]));

/** Far more than any of these takes on the busiest machine, so that only what never ends is slow. */
const PATIENCE = 60;

const all = (paths: readonly string[], onResult?: (done: number) => void, seconds = PATIENCE) =>
  draftAll(
    paths.map((path) => ({ path, spool: join(folder, path) })),
    {},
    {
      jobs: 1,
      seconds,
      megabytes: 256,
      entry: worker.entry,
      ...(onResult === undefined ? {} : { onResult }),
    },
  );
const codes = (results: readonly DraftResult[]): string[] =>
  results.map((result) => ("issues" in result ? (result.issues[0]?.code ?? "read") : "draft"));
const process = (result: DraftResult | undefined): unknown => Reflect.get(result ?? {}, "pid");

test("a process reads one file after another, results in the order of the paths", async () => {
  const done: number[] = [];
  const paths = ["a", "b", "c", "d", "e"];
  const results = await all(paths, (count) => done.push(count));
  expect(results.map((result) => result.path)).toEqual(paths);
  expect([codes(results), done]).toEqual([paths.map(() => "read"), [1, 2, 3, 4, 5]]);
  expect(new Set(results.map(process)).size).toBe(1);
});

test("a file that never ends is told, and so is the next, which has a process of its own", async () => {
  const results = await all(["never", "never"], undefined, 0.3);
  expect(codes(results)).toEqual(["document-slow", "document-slow"]);
});

test("a file that throws, ends its process or fills memory is told, and the next are read", async () => {
  const results = await all(["throw", "b", "exit", "c", "heap", "d", "buffers", "e"]);
  expect(codes(results)).toEqual([
    "document-damaged",
    "read",
    "document-damaged",
    "read",
    "document-memory",
    "read",
    "document-memory",
    "read",
  ]);
});

test("what a file leaves behind for later costs the next file nothing, and the process is replaced", async () => {
  const results = await all(["a", "late", "wait", "b"]);
  expect(codes(results)).toEqual(["read", "read", "read", "read"]);
  expect(process(results[3])).not.toBe(process(results[0]));
});

test("a child that its watchdog or the system kills before it is looked at has had too much memory", async () => {
  const results = await all(["a", "killed", "b"]);
  expect(codes(results)).toEqual(["read", "document-memory", "read"]);
});

test("readDocument rejects with an error that can be caught", async () => {
  const limits = { megabytes: 256, entry: worker.entry };
  for (const [path, seconds, code] of [
    ["never", 0.3, "document-slow"],
    ["buffers", PATIENCE, "document-memory"],
    ["exit", PATIENCE, "document-damaged"],
  ] as const) {
    const error: unknown = await readDocument(path, { ...limits, seconds }).catch(
      (reason: unknown) => reason,
    );
    expect(error instanceof CrossProvinceError ? error.issues.map((issue) => issue.code) : error).toEqual([
      code,
    ]);
  }
});

test("what was drafted before is not drafted again, in whatever process", async () => {
  const plan = join(folder, "plan.txt");
  await writeFile(plan, PLAN_LINES.join("\n"));
  const tasks = [{ path: plan, spool: join(folder, "laid-down") }];
  const run = async (): Promise<unknown[]> => {
    const seen: unknown[] = [];
    const limits = { jobs: 1, seconds: 20, megabytes: 512 };
    await draftAll(tasks, { region: "420000" }, { ...limits, onResult: (_, __, again) => seen.push(again) });
    return seen;
  };
  expect(await run()).toEqual([false]);
  expect(await run()).toEqual([true]);
  const { targets, source } = await loadSpool(join(folder, "laid-down"));
  expect([targets.length, new TextDecoder().decode(source.bytes)]).toEqual([3, PLAN_LINES.join("\n")]);
});
