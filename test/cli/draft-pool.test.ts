import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { DraftResult } from "../../src/cli/draft-job.js";
import { draftAll } from "../../src/cli/draft-pool.js";

const entry = fileURLToPath(new URL("../support/slow-worker.mjs", import.meta.url));
const codes = (results: readonly DraftResult[]): string[] =>
  results.map((result) => ("issues" in result ? (result.issues[0]?.code ?? "read") : "draft"));

test("a thread reads one file after another, results in the order of the paths", async () => {
  const done: number[] = [];
  const paths = ["a", "b", "c", "d", "e"];
  const results = await draftAll(
    paths,
    {},
    { jobs: 2, seconds: 20, entry, onResult: (count) => done.push(count) },
  );
  expect(results.map((result) => result.path)).toEqual(paths);
  expect([codes(results), done]).toEqual([paths.map(() => "read"), [1, 2, 3, 4, 5]]);
});

test("a file that never ends, breaks its thread or ends it is told, and the next are read", async () => {
  const results = await draftAll(
    ["never", "a", "throw", "b", "exit", "c"],
    {},
    { jobs: 1, seconds: 1, entry },
  );
  expect(codes(results)).toEqual([
    "document-slow",
    "read",
    "document-damaged",
    "read",
    "document-damaged",
    "read",
  ]);
});
