import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import { beforeAll, describe, expect, test } from "vitest";
import { ambitionProfile } from "../../src/charts/ambition-profile.js";
import { comparisonChart } from "../../src/charts/comparison-chart.js";
import { districtMultiples } from "../../src/charts/district-multiples.js";
import { ladderChart } from "../../src/charts/ladder-chart.js";
import { rankedChart } from "../../src/charts/ranked-chart.js";
import { timelineChart } from "../../src/charts/timeline-chart.js";
import { comparePairs } from "../../src/compare/compare-targets.js";
import { oneSidedFamilies } from "../../src/compare/one-sided.js";
import { compareOverTime } from "../../src/compare/over-time/compare-over-time.js";
import { compareRegions } from "../../src/compare/regions/compare-regions.js";
import { regionLadders } from "../../src/compare/regions/region-ladder.js";
import { parseCsv, toCsv } from "../../src/io/csv.js";
import { LANGUAGES } from "../../src/model/language.js";
import { observeTargets } from "../../src/observe/observations.js";
import { parseObservations } from "../../src/observe/observations-parse.js";
import { observationsTemplate } from "../../src/observe/observations-template.js";
import { makeReport } from "../../src/report/make-report.js";
import { rowsOf } from "../../src/tables/arquero.js";
import type { Dataset, DescribedTarget } from "../../src/tables/dataset.js";
import { loadDataset } from "../../src/tables/load-dataset.js";

const SIDES: readonly (readonly string[])[] = [
  ["湖南", "江西"],
  ["湖南", "湘潭"],
  ["江西", "湘潭"],
  ["湖南", "江西", "湘潭"],
];

let dataset: Dataset;
let rows: ReadonlyMap<string, DescribedTarget>;
beforeAll(async () => {
  dataset = await loadDataset();
  rows = new Map(rowsOf<DescribedTarget>(dataset.targets).map((row) => [row.target_id, row]));
});

/** The commitments of targets, each as often as it stands there. */
const commitmentsOf = (ids: Iterable<string>): string[] =>
  [...ids].map((id) => rows.get(id)?.commitment_id ?? `no target ${id}`);

function expectOnce(ids: Iterable<string>): void {
  const all = commitmentsOf(ids);
  expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
}

/** The targets that the marks of each list of data of a chart stand for. */
function marksOf(value: unknown): string[][] {
  if (Array.isArray(value)) return value.flatMap(marksOf);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === "values" && Array.isArray(part)
      ? [part.flatMap((datum: { target_id?: string }) => datum.target_id ?? [])]
      : marksOf(part),
  );
}

/** The targets, and the pairs, that the rows of each table of a report stand for. */
function tablesOf(tree: Root): { targets: string[]; pairs: string[] }[] {
  const tables: { targets: string[]; pairs: string[] }[] = [];
  visit(tree, "table", (table) => {
    const shown: { targets: string[]; pairs: string[] } = { targets: [], pairs: [] };
    for (const { data } of table.children) {
      if (data?.row === undefined) continue;
      if ("target" in data.row) shown.targets.push(data.row.target);
      if ("pair" in data.row) shown.pairs.push(data.row.pair);
    }
    tables.push(shown);
  });
  return tables;
}

describe("no commitment is listed twice", () => {
  test("the shipped data print commitments more than once, so that this says something", () => {
    const all = [...rows.values()];
    expect(all.length - new Set(all.map((row) => row.commitment_id)).size).toBeGreaterThan(10);
  });

  test.each(SIDES)("in pairs of %s, %s", (...regions) => {
    const pairs = comparePairs(dataset.targets, { regions });
    const keys = pairs.map(({ a, b }) => `${a.commitment_id}|${b.commitment_id}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(pairs.every(({ a, b }) => a.principal && b.principal)).toBe(true);
  });

  test.each(SIDES)("among what one of %s, %s alone promises", (...regions) => {
    const found = oneSidedFamilies(dataset.targets, { regions }).objects() as { target_ids: string[] }[];
    expectOnce(found.flatMap(({ target_ids }) => target_ids));
  });

  test("in a matrix, its ladders, and plans side by side", () => {
    const cells = compareRegions(dataset).series.flatMap(({ cells }) => [...cells.values()]);
    expectOnce(
      cells.flatMap((cell) =>
        "commitments" in cell ? cell.commitments.map(({ target }) => target.target_id) : [],
      ),
    );
    for (const { steps } of regionLadders(dataset.targets))
      expectOnce(steps.map(({ target }) => target.target_id));
    const plans = compareOverTime(dataset, { regions: ["湖南"] }).flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells),
    );
    expectOnce(plans.flatMap(({ targets }) => targets.map(({ target_id }) => target_id)));
  });

  test("in any chart of any family", () => {
    const matrix = compareRegions(dataset);
    const families = [...new Set([...rows.values()].map((row) => row.family_id))];
    const charts = [
      ...families.flatMap((family) => [
        comparisonChart(dataset.targets, { families: [family] }),
        timelineChart(dataset.targets, { families: [family] }),
      ]),
      ...matrix.series.slice(0, 40).map(({ series }) => rankedChart(matrix, { series })),
      ...regionLadders(dataset.targets).map((ladder) => ladderChart(ladder)),
      ambitionProfile(dataset.targets),
      districtMultiples(dataset.targets),
    ];
    for (const chart of charts) for (const ids of marksOf(chart)) expectOnce(ids);
  });

  test.each(SIDES)("in any table of a report on %s, %s", (...regions) => {
    for (const language of LANGUAGES) {
      const { tree } = makeReport(dataset, { regions, language, nested: true });
      const tables = tablesOf(tree);
      expect(tables.length).toBeGreaterThan(3);
      for (const { targets, pairs } of tables) {
        expectOnce(targets);
        const keys = pairs.map((pair) => commitmentsOf(pair.split("|")).join("|"));
        expect(new Set(keys).size).toBe(keys.length);
      }
    }
  });

  test("in the workbook of a report", async () => {
    const { default: xlsx } = await import("@e965/xlsx");
    const book = xlsx.read(await makeReport(dataset, { language: "en" }).toXlsx());
    const sheet = book.Sheets.Targets;
    const cells: unknown[][] = sheet === undefined ? [] : xlsx.utils.sheet_to_json(sheet, { header: 1 });
    const at = cells.find((row) => row.includes("commitment id"));
    const column = at?.indexOf("commitment id") ?? -1;
    const ids = cells.slice(cells.indexOf(at ?? []) + 1).map((row) => String(row[column]));
    expect(ids.length).toBeGreaterThan(50);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test("where observed values are set against targets", () => {
    const { header, records } = parseCsv(observationsTemplate(dataset.targets), "template.csv");
    const filled = records.map(({ cells }) => ({
      ...Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ""])),
      year: "2024",
      value: "1",
      source: "made up",
    }));
    const { progress } = observeTargets(dataset.targets, parseObservations(toCsv(header, filled), dataset));
    expect(progress.length).toBeGreaterThan(50);
    expectOnce(progress.map(({ target }) => target.target_id));
  });
});
