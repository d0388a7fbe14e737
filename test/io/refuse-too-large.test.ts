import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getHeapStatistics } from "node:v8";
import { afterAll, beforeAll, expect, test } from "vitest";
import { refuseTooLarge } from "../../src/io/refuse-too-large.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cross-province-too-large-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** More bytes than fit where each is a cell, and far fewer than fit as text. */
const bytes = Math.ceil(getHeapStatistics().heap_size_limit / 50);

test("tables are refused by the cells that they hold, not by their length alone", async () => {
  const [many, long] = [join(folder, "many.csv"), join(folder, "long.csv")];
  await writeFile(many, Buffer.alloc(bytes, ","));
  await writeFile(long, Buffer.alloc(bytes, "x"));
  await expect(refuseTooLarge(folder, [long, join(folder, "none.csv"), folder])).resolves.toBeUndefined();
  await expect(refuseTooLarge(folder, [many])).rejects.toMatchObject({
    issues: [{ code: "tables-too-large", parameters: { size: String(Math.ceil(bytes / 1e6)) } }],
  });
});

test("what does not fit by its bytes alone is refused without being read", async () => {
  const vast = join(folder, "vast.csv");
  await writeFile(vast, "a,b\n");
  await truncate(vast, 20e9);
  const begun = performance.now();
  await expect(refuseTooLarge(folder, [vast])).rejects.toMatchObject({
    issues: [{ code: "tables-too-large", parameters: { size: "20000" } }],
  });
  // Reading it takes a minute.
  expect(performance.now() - begun).toBeLessThan(5000);
});
