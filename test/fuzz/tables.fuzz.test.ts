import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { audit } from "../../src/audit/audit.js";
import { comparePairs } from "../../src/compare/compare-targets.js";
import { compareRegions } from "../../src/compare/regions/compare-regions.js";
import { toTargetsCsv } from "../../src/export/targets-csv.js";
import { findings } from "../../src/findings/findings.js";
import { parseCsv, toCsv } from "../../src/io/csv.js";
import { describeIssue } from "../../src/model/describe-issue.js";
import { CrossProvinceError, type Issue } from "../../src/model/issue.js";
import { normalizeTargets } from "../../src/normalize/normalize-targets.js";
import { checkQuotes } from "../../src/tables/check-quotes.js";
import { checkReferences } from "../../src/tables/check-references.js";
import { checkTargets } from "../../src/tables/check-targets.js";
import type { Dataset, Rows } from "../../src/tables/dataset.js";
import { TABLE_NAMES } from "../../src/tables/field.js";
import { toDataset } from "../../src/tables/load-dataset.js";
import { type Row, readRows } from "../../src/tables/read-rows.js";
import { columnsOf, SCHEMAS } from "../../src/tables/schemas.js";
import { type Change, cellsOf, changed, changes } from "./models/rows.js";
import { runs } from "./runs.js";
import { smallDataset } from "./small-dataset.js";

let dataset: Dataset;
let cells: Parameters<typeof changed>[0];
beforeAll(async () => {
  dataset = await smallDataset();
  cells = Object.fromEntries(
    TABLE_NAMES.map((name) => [name, cellsOf(dataset.rows, name)]),
  ) as unknown as typeof cells;
});

/** Reads changed tables through their files, as a folder of them is read: a dataset, or what is wrong with it. */
function read(
  made: readonly Change[],
): { readonly dataset: Dataset } | { readonly issues: readonly Issue[] } {
  const tables: Record<string, readonly Row[]> = {
    ...(dataset.rows as unknown as Record<string, readonly Row[]>),
  };
  const issues: Issue[] = [];
  const after = changed(cells, made);
  for (const name of new Set(made.map(({ table }) => table))) {
    const text = toCsv(columnsOf(name), after[name]);
    const found = readRows(SCHEMAS[name], parseCsv(text, `${name}.csv`));
    issues.push(...found.issues);
    tables[name] = found.rows;
  }
  if (issues.length > 0) return { issues };
  const rows = tables as unknown as Rows;
  issues.push(
    ...checkReferences(tables as never),
    ...checkTargets(rows.targets),
    ...checkQuotes(rows.targets, rows.other_numbers, dataset.texts),
  );
  const errors = issues.filter(({ severity }) => severity === "error");
  return errors.length > 0 ? { issues: errors } : { dataset: toDataset("data", rows, dataset.texts) };
}

/** The verbs of a dataset: each gives a result, or says what it can't do. */
const VERBS: readonly ((dataset: Dataset) => unknown)[] = [
  ({ targets }) => normalizeTargets(targets).numRows(),
  ({ targets }) => comparePairs(targets).map(({ committed }) => committed.difference),
  (own) => compareRegions(own, {}).series.length,
  (own) => audit(own).issues.length,
  (own) => findings(own).length,
  (own) => parseCsv(toTargetsCsv(own), "targets.csv").records.length,
];

test.each([1, 2, 3, 4])(
  "changed tables are refused with words that say what is wrong, or every verb takes them (part %i)",
  (part) => {
    let accepted = 0;
    fc.assert(
      fc.property(changes, (made) => {
        const result = read(made);
        if ("issues" in result) {
          for (const issue of result.issues)
            for (const language of ["en", "zh"] as const)
              expect(describeIssue(issue, { language })).not.toMatch(/undefined|\bNaN\b|\[object/);
          return;
        }
        accepted += 1;
        for (const verb of VERBS) {
          try {
            verb(result.dataset);
          } catch (error) {
            if (!(error instanceof CrossProvinceError)) throw error;
          }
        }
      }),
      runs(5000, 100, part),
    );
    expect(accepted).toBeGreaterThan(5);
  },
  600_000,
);
