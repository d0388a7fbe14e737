import { expect, test } from "vitest";
import { parseCsv } from "../../src/io/csv.js";
import { runCli } from "../support/run-cli.js";

test.each(["shares", "concentration", "ranks", "growth", "profile"])("stats --what %s", async (what) => {
  const { out, code } = await runCli(["stats", "--what", what, "--format", "json"]);
  expect(code).toBe(0);
  const rows: Record<string, unknown>[] = JSON.parse(out);
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect((row.target_ids as string[]).length).toBeGreaterThan(0);
  const csv = parseCsv((await runCli(["stats", "--what", what, "--format", "csv"])).out, "stats.csv");
  expect(csv.records.length).toBe(rows.length);
});

test("titles and codes come in the language asked for", async () => {
  expect((await runCli(["stats", "--lang", "zh"])).out).toContain("占比 %");
  expect((await runCli(["stats", "--what", "profile", "--lang", "zh"])).out).toContain("力争");
  expect((await runCli(["stats", "--what", "profile", "--lang", "en"])).out).toContain("not stated");
});
