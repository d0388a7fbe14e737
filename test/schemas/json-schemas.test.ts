import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv } from "ajv";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCli } from "../support/run-cli.js";
import { jsonSchemas } from "./json-schemas.js";

const PUBLISHED = join(import.meta.dirname, "../../data/schemas");
const schemas = jsonSchemas();
const fileOf = (name: string): string => join(PUBLISHED, `${name}.schema.json`);

test("the published schemas are those of today", async () => {
  if (process.env.UPDATE_EXPECTED === "1") {
    await mkdir(PUBLISHED, { recursive: true });
    for (const [name, schema] of Object.entries(schemas))
      await writeFile(fileOf(name), `${JSON.stringify(schema, null, 2)}\n`);
  }
  expect((await readdir(PUBLISHED)).sort()).toEqual(
    Object.keys(schemas)
      .map((name) => `${name}.schema.json`)
      .sort(),
  );
  for (const [name, schema] of Object.entries(schemas))
    expect(JSON.parse(await readFile(fileOf(name), "utf8"))).toEqual(schema);
});

describe("what a command prints is valid by its schema", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "cross-province-schemas-"));
    const at = (name: string): string => join(folder, name);
    const plan =
      "湖北省规划（2023—2025年）\n一、目标\n到2025年，绿色工厂达到30家，研发投入强度达到1.9%以上。\n";
    await writeFile(at("plan.txt"), plan);
    await writeFile(at("claims.csv"), "quote,value,unit\n绿色工厂达到30家,31,count\n没有这句话,5,count\n");
    await runCli(["observe", "--template", at("observed.csv"), "--families", "new-product-share"]);
    const [header = "", ...rows] = (await readFile(at("observed.csv"), "utf8")).trim().split(/\r?\n/u);
    const names = header.replace("\ufeff", "").split(",");
    const filled = (row: string, year: string, value: string): string => {
      const given: Readonly<Record<string, string>> = { year, value, source: "made up" };
      return row
        .split(",")
        .map((cell, index) => given[names[index] ?? ""] ?? cell)
        .join(",");
    };
    const values = rows.flatMap((row) => [filled(row, "2019", "10"), filled(row, "2021", "17")]);
    await writeFile(at("observed.csv"), [header, ...values].join("\n"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const format = ["--format", "json"];
  const LINES: readonly (readonly [name: string, args: readonly string[]])[] = [
    ["compare", ["compare", "--regions", "湖南,江西,湘潭", "--restatements", ...format]],
    ["compare-over-time", ["compare", "--over-time", "--regions", "湖南", "--all", ...format]],
    ["matrix", ["matrix", "--regions", "provinces", ...format]],
    ["ladder", ["ladder", ...format]],
    ["list", ["list", "families", ...format]],
    ["list", ["list", "indicators", ...format]],
    ["list", ["list", "regions", ...format]],
    ["list", ["list", "documents", ...format]],
    ["list", ["list", "themes", ...format]],
    ["findings", ["findings", ...format]],
    ["verify", ["verify", "FOLDER/claims.csv", "--document", "FOLDER/plan.txt", ...format]],
    ["changes", ["changes", "hunan-2021", "hunan-2022", ...format]],
    ["audit", ["audit", ...format]],
    ["evaluate", ["evaluate", ...format]],
    ["cite", ["cite", "hunan-2021-rd-intensity", "xiangtan-2023", "--format", "csl-json"]],
    ["observe", ["observe", "--file", "FOLDER/observed.csv", ...format]],
    ["stats-shares", ["stats", "--what", "shares", ...format]],
    ["stats-concentration", ["stats", "--what", "concentration", ...format]],
    ["stats-ranks", ["stats", "--what", "ranks", ...format]],
    ["stats-growth", ["stats", "--what", "growth", ...format]],
    ["stats-profile", ["stats", "--what", "profile", ...format]],
  ];

  test("each schema is asked of a command", () => {
    expect([...new Set(LINES.map(([name]) => name))].sort()).toEqual(Object.keys(schemas).sort());
  });

  test.each(LINES.flatMap(([name, args]) => [[name, args, "zh"] as const, [name, args, "en"] as const]))(
    "%s: %j in %s",
    async (name, args, language) => {
      const line = args.map((word) => word.replace("FOLDER", folder));
      const { out, err } = await runCli([...line, "--lang", language]);
      const printed: unknown = JSON.parse(out === "" ? `"${err}"` : out);
      const validate = new Ajv({ strict: false, allErrors: true }).compile(schemas[name] ?? {});
      validate(printed);
      expect(validate.errors?.slice(0, 5) ?? []).toEqual([]);
      expect(JSON.stringify(printed).length).toBeGreaterThan(40);
    },
  );
});

test("what no schema names is refused", () => {
  const validate = new Ajv({ strict: false }).compile(schemas.list ?? {});
  const entry = { id: "a", name_zh: "甲", name_en: "A", of_zh: "乙", of_en: "B", targets: 1 };
  expect(validate([entry])).toBe(true);
  expect(validate([{ ...entry, more: 1 }])).toBe(false);
  expect(validate([{ ...entry, targets: "1" }])).toBe(false);
});
