import { expect, test } from "vitest";
import { formatTarget } from "../../src/compare/format-target.js";
import { overTimeTable } from "../../src/compare/over-time/over-time-table.js";
import { pairsTable } from "../../src/compare/pairs-table.js";
import { matrixTable } from "../../src/compare/regions/matrix-table.js";
import { CrossProvinceError } from "../../src/model/issue.js";
import { target } from "../support/targets.js";

const told = (run: () => unknown): string[] => {
  try {
    run();
    return [];
  } catch (error) {
    if (!(error instanceof CrossProvinceError)) throw error;
    return error.issues.map(({ code }) => code);
  }
};
const matrix = { regions: [], series: [] };
const pair = { a: target(), b: target() };

test.each<[string, () => unknown, string]>([
  ["half a pair", () => pairsTable([{ a: target() }] as never), "argument-pairs"],
  ["a pair among others", () => pairsTable([pair, { value: 1 }] as never), "argument-pairs"],
  ["a matrix for pairs", () => pairsTable(matrix as never), "argument-pairs"],
  ["nothing", () => pairsTable(undefined as never), "argument-pairs"],
  ["pairs for a matrix", () => matrixTable([pair] as never), "argument-matrix"],
  ["a dataset for a matrix", () => matrixTable({ ...matrix, targets: [] } as never), "argument-matrix"],
  ["half a matrix", () => matrixTable({ regions: [] } as never), "argument-matrix"],
  ["pairs for plans", () => overTimeTable([pair] as never), "argument-over-time"],
  ["a matrix for plans", () => overTimeTable(matrix as never), "argument-over-time"],
  ["a number for a target", () => formatTarget({ value: 5 } as never), "argument-target"],
])("%s is told for what it is not", (_, run, code) => {
  expect(told(run)).toEqual([code]);
});

test("empty results are results", () => {
  expect(pairsTable([]).numRows()).toBe(0);
  expect(matrixTable({ regions: [], series: [] }).numRows()).toBe(0);
  expect(overTimeTable([]).numRows()).toBe(0);
});
