import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { divisions } from "../../src/concepts/regions/divisions.js";
import type { DocumentRow } from "../../src/model/rows.js";
import { dataPackage, toDataPackageJson } from "../../src/tables/data-package.js";
import { loadDataset } from "../../src/tables/load-dataset.js";
import { loadVocabulary } from "../../src/tables/load-vocabulary.js";
import { temporaryDataset } from "../support/temporary-dataset.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const committed = join(root, "data", "datapackage.json");
const python = join(root, ".venv", "bin", "python");

const document: DocumentRow = {
  document_id: "anhui-2030",
  title_zh: "安徽省计划",
  title_en: "Plan of Anhui",
  issuer_zh: "安徽省人民政府",
  issuer_en: "Government of Anhui",
  document_number: null,
  issued_on: null,
  region_code: "340000",
  period_start: 2026,
  period_end: 2030,
  genre: null,
  source_url: null,
  retrieved_on: null,
  valid_until: null,
  issuer_rank: null,
  seed_file: "anhui.txt",
  sha256: "0".repeat(64),
  note: null,
};

test("the committed data package is the one that the schemas describe (UPDATE_EXPECTED=1 writes it anew)", async () => {
  const { rows } = await loadDataset();
  const text = toDataPackageJson(rows.documents, { lists: true });
  if (process.env.UPDATE_EXPECTED === "1") writeFileSync(committed, text);
  expect(readFileSync(committed, "utf8")).toBe(text);
});

test("keys, enumerations with labels, missing values, units and sources are described", () => {
  const described = JSON.parse(JSON.stringify(dataPackage({ rows: { documents: [document] } })));
  expect(described.sources).toEqual([
    {
      title: "安徽省计划",
      title_en: "Plan of Anhui",
      document_id: "anhui-2030",
      seed_file: "anhui.txt",
      sha256: "0".repeat(64),
    },
  ]);
  const targets = described.resources.find(({ name }: { name: string }) => name === "targets");
  expect(targets.schema.missingValues).toEqual([""]);
  expect(targets.schema.primaryKey).toEqual(["target_id"]);
  expect(targets.schema.foreignKeys).toContainEqual({
    fields: ["commitment_id"],
    reference: { resource: "", fields: ["target_id"] },
  });
  const bound = targets.schema.fields.find(({ name }: { name: string }) => name === "bound");
  expect(bound).toMatchObject({ title: "Bound", title_zh: "限定方式", constraints: { required: true } });
  expect(bound.categories).toContainEqual({ value: "ge", label: "at least", label_zh: "不少于" });
  const start = targets.schema.fields.find(({ name }: { name: string }) => name === "quote_start");
  expect(start.unit).toBe("UTF-16 code unit");
});

const VALIDATE = `
import json, sys
from frictionless import Package
report = Package(sys.argv[1]).validate()
print(json.dumps({
  "valid": report.valid,
  "tables": {task.name: task.stats["rows"] for task in report.tasks},
  "errors": report.flatten(["type", "note"]),
}, ensure_ascii=False))
`;

function validate(path: string) {
  const run = spawnSync(python, ["-c", VALIDATE, path], { encoding: "utf8", cwd: root });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout);
}

const withPython = existsSync(python) || process.env.CI !== undefined;
if (!withPython) {
  process.stderr.write(
    "SKIPPED: frictionless validation needs .venv (npm run notebooks makes it, or node notebooks/tools/environment.mjs)\n",
  );
}

test.skipIf(!withPython)("frictionless, a client of others, reads and validates the package", async () => {
  const { rows } = await loadDataset();
  const { concepts, names } = await loadVocabulary();
  const report = validate("data/datapackage.json");
  expect(report.errors).toEqual([]);
  expect(report.valid).toBe(true);
  expect(report.tables).toEqual(
    Object.fromEntries(
      Object.entries({
        ...rows,
        vocabulary: concepts,
        vocabulary_names: names,
        divisions: [...divisions().values()].filter(
          ({ level }) => level === "prefecture" || level === "county",
        ),
      }).map(([name, list]) => [name, list.length]),
    ),
  );
});

test.skipIf(!withPython)("frictionless refuses an unknown reference and an unknown code", async () => {
  const copy = await temporaryDataset();
  try {
    await copy.edit("targets.csv", (text) => text.replace(",gt,", ",above,"));
    await copy.edit("indicators.csv", (text) => text.replace(",count,higher,", ",no-such-one,higher,"));
    const { valid, errors } = validate(join(copy.data, "datapackage.json"));
    expect(valid).toBe(false);
    expect(new Set(errors.map(([type]: [string]) => type))).toEqual(
      new Set(["constraint-error", "foreign-key"]),
    );
  } finally {
    await copy.remove();
  }
});
