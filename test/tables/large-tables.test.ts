import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { CrossProvinceError } from "../../src/model/issue.js";
import { observeTargets } from "../../src/observe/observations.js";
import { parseObservations } from "../../src/observe/observations-parse.js";
import { OBSERVATION_COLUMNS } from "../../src/observe/observations-schema.js";
import { checkQuotes } from "../../src/tables/check-quotes.js";
import type { Dataset } from "../../src/tables/dataset.js";
import { loadDataset } from "../../src/tables/load-dataset.js";
import { cpuCost, cpuMilliseconds } from "../support/cpu-time.js";
import { temporaryDataset } from "../support/temporary-dataset.js";

let shipped: Dataset;
beforeAll(async () => {
  shipped = await loadDataset();
});

async function problemsOf(work: () => unknown): Promise<readonly { code: string }[]> {
  try {
    await work();
    return [];
  } catch (error) {
    if (!(error instanceof CrossProvinceError)) throw error;
    return error.issues;
  }
}

test("a table of a hundred and thirty thousand wrong rows is told row by row", async () => {
  const copy = await temporaryDataset();
  try {
    const path = join(copy.data, "targets.csv");
    const [header = "", ...lines] = (await readFile(path, "utf8")).split("\n");
    const columns = header.split(",");
    const cells = lines.find((line) => line !== "" && !line.includes('"'))?.split(",") ?? [];
    const rows = Array.from({ length: 130_000 }, (_, row) =>
      cells
        .map((cell, at) =>
          columns[at] === "indicator_id" ? "nowhere" : at === 0 || cell === cells[0] ? `made-${row}` : cell,
        )
        .join(","),
    );
    await writeFile(path, `${[header, ...rows].join("\n")}\n`);
    const issues = await problemsOf(() => loadDataset({ data: copy.data, seeds: copy.seeds }));
    expect(issues.filter(({ code }) => code === "reference-unknown").length).toBeGreaterThanOrEqual(130_000);
  } finally {
    await copy.remove();
  }
}, 120_000);

test("four times the rows that claim one number take no sixteenfold time", () => {
  const row = shipped.rows.targets.find(({ value_start }) => value_start !== null);
  if (row === undefined) throw new Error("the dataset has no number");
  const claims = (count: number, breakdown: (at: number) => string | null) =>
    Array.from({ length: count }, (_, at) => ({ ...row, target_id: `made-${at}`, breakdown: breakdown(at) }));
  const check = (rows: ReturnType<typeof claims>) => checkQuotes(rows, [], shipped.texts);
  expect(check(claims(1000, () => null))).toHaveLength(999);
  expect(check(claims(1000, String))).toEqual([]);
  for (const breakdown of [() => null, String]) {
    const [few, many] = [claims(20_000, breakdown), claims(80_000, breakdown)];
    const short = cpuCost(() => check(few));
    expect(cpuCost(() => check(many))).toBeLessThan(8 * short + 400);
  }
});

/** Observed values of so many parts, or of as many unknown indicators. */
function observed(count: number, indicator: (at: number) => string): string {
  const cell: Readonly<Record<string, (at: number) => string>> = {
    region: () => "湖南省",
    indicator_id: indicator,
    breakdown: (at) => `第${at}部分`,
    year: () => "2020",
    value: () => "50",
    unit: () => "percent",
    source: () => "年鉴",
  };
  const rows = Array.from({ length: count }, (_, at) =>
    OBSERVATION_COLUMNS.map((name) => cell[name]?.(at) ?? "").join(","),
  );
  return [OBSERVATION_COLUMNS.join(","), ...rows].join("\n");
}

test("four times the observations take no sixteenfold time, right or wrong", async () => {
  const right = (count: number) => {
    const found = parseObservations(
      observed(count, () => "broadband-penetration"),
      shipped,
    );
    expect(observeTargets(shipped, found).refused).toHaveLength(count);
  };
  right(500);
  const short = cpuCost(() => right(5000));
  expect(cpuCost(() => right(20_000))).toBeLessThan(8 * short + 400);

  const wrong = observed(20_000, (at) => `nowhere-${at}`);
  const before = cpuMilliseconds();
  expect(await problemsOf(() => parseObservations(wrong, shipped))).toHaveLength(20_000);
  expect(cpuMilliseconds() - before).toBeLessThan(8 * short + 1000);
});
