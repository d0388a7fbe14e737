import { expect, test } from "vitest";
import { parseCsv } from "../../src/io/csv.js";
import { displayWidth } from "../../src/text/text-table.js";
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

test.each([
  [
    "zh",
    /^研发经费投入：2025年湘潭高新区占24\.8%，居首位；前三位合计占61\.4%；与2023年相比，湘潭经开区占比上升最多（1\.29个百分点）。$/mu,
  ],
  [
    "en",
    /^R&D expenditure: in 2025 Xiangtan High-tech Zone has the largest share, 24\.8%; the first three hold 61\.4%; since 2023 the share of .* rose most \(1\.29 percentage points\)\.$/mu,
  ],
] as const)(
  "shares are summed up in sentences (%s), and computed numbers have three digits",
  async (language, words) => {
    const { out } = await runCli(["stats", "--lang", language]);
    expect(out).toMatch(words);
    expect(out).toMatch(/ 15\.6 [\s\S]* 0\.156 /u);
  },
);

test.each([60, 80])("no English word is torn on a terminal of %i columns", async (columns) => {
  const { out } = await runCli(["stats", "--lang", "en"], "en", columns);
  const [, ...tables] = out.split("\n\n");
  for (const line of tables.join("\n").split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
  expect(out).toContain("Development");
  expect(out).not.toMatch(/\b(?:expend|enterprise|Techno|D)$/mu);
});
