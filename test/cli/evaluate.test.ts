import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { evaluateExtraction } from "../../src/draft/evaluate-extraction.js";
import { EVALUATION_COLUMNS } from "../../src/draft/evaluation-text.js";
import { loadDataset } from "../../src/tables/load-dataset.js";
import { runCli } from "../support/run-cli.js";

/** The rows of the committed table: document, then a number a column. */
const committed = readFileSync("EVALUATION.md", "utf8")
  .split("\n")
  .filter((line) => /^\| [a-z]+(?:-\d{4})? \|/.test(line))
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

test("the committed table has a row for each document and one for all", async () => {
  const { rows } = await loadDataset();
  expect(committed.map(([document]) => document)).toEqual([
    ...rows.documents.map((row) => row.document_id),
    "all",
  ]);
});

test("no share is lower than committed, and no number is found less", async () => {
  const evaluations = evaluateExtraction(await loadDataset());
  const worse = committed.flatMap(([document, ...cells]) => {
    const evaluation = evaluations.find((one) => one.document === document);
    if (evaluation === undefined) return [`${document} is missing`];
    return EVALUATION_COLUMNS.flatMap(({ id, form, of }, index) => {
      if (id === "drafted" || id === "reviewed") return [];
      const [now, before] = [of(evaluation), Number(cells[index])];
      return now < before - (form === "share" ? 0.0005 : 0) ? [`${document} ${id}: ${now} < ${before}`] : [];
    });
  });
  expect(worse).toEqual([]);
});

test("json names what was missed, added and read otherwise, with its place", async () => {
  const { out, code } = await runCli(["evaluate", "--format", "json"]);
  expect(code).toBe(0);
  const all = JSON.parse(out).at(-1);
  expect(all.found + all.missed.length).toBe(all.reviewed);
  expect(all.found + all.spurious.length).toBe(all.drafted);
  for (const { fields } of all.differences) expect(fields.length).toBeGreaterThan(0);
});

test("md is the form of the committed page", async () => {
  const { out } = await runCli(["evaluate", "--format", "md"]);
  expect(out.split("\n")[0]).toBe(readFileSync("EVALUATION.md", "utf8").split("\n")[0]);
  expect(out).toMatch(/^\| all \|/m);
});
