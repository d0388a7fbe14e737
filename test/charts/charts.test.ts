import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import { beforeAll, describe, expect, it } from "vitest";
import type { ChartSpec } from "../../src/charts/spec.js";
import { DARK_INK, INK } from "../../src/charts/theme.js";
import type { Table } from "../../src/tables/arquero.js";
import { loadDataset } from "../../src/tables/load-dataset.js";
import { CASES } from "./cases.js";

const require = createRequire(import.meta.url);
const vega: typeof import("vega") = require("vega");
const vegaLite: typeof import("vega-lite") = require("vega-lite");
const validate = new Ajv({ strict: false, validateFormats: false }).compile(
  require("vega-lite/build/vega-lite-schema.json"),
);

let targets: Table;
beforeAll(async () => {
  ({ targets } = await loadDataset());
});

/** All data of a chart, wherever they stand in it. */
function dataOf(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(dataOf);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === "values" && Array.isArray(part) && part.every((row) => typeof row === "object")
      ? part
      : dataOf(part),
  );
}

function warningsOf(spec: ChartSpec): string[] {
  const warnings: string[] = [];
  const logger = vega.logger(vega.Warn);
  const keep = (...words: readonly unknown[]): typeof logger => {
    warnings.push(words.join(" "));
    return logger;
  };
  Object.assign(logger, { warn: keep, error: keep });
  const compiled = vegaLite.compile(spec, { logger }).spec;
  vega.parse(compiled);
  return warnings;
}

function expectSame(name: string, spec: ChartSpec): void {
  const file = new URL(`./expected/${name}.vl.json`, import.meta.url);
  const changed = new URL(`./expected/${name}-changed.vl.json`, import.meta.url);
  const text = `${JSON.stringify(spec, null, 1)}\n`;
  if (process.env.UPDATE_EXPECTED === "1") writeFileSync(file, text);
  const same = existsSync(file) && readFileSync(file, "utf8") === text;
  if (same) rmSync(changed, { force: true });
  else writeFileSync(changed, text);
  expect(same, `${name}.vl.json differs: see ${name}-changed.vl.json; UPDATE_EXPECTED=1 accepts it`).toBe(
    true,
  );
}

describe.each(Object.entries(CASES))("%s", (name, make) => {
  it.each(["zh", "en"] as const)("is valid Vega-Lite and compiles without a warning (%s)", (language) => {
    const spec = make(targets, { language });
    expect(validate(spec), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    expect(warningsOf(spec)).toEqual([]);
  });

  it("is what is expected", () => {
    expectSame(name, make(targets, { language: "zh" }));
  });

  it("leaves its input alone and is plain data", () => {
    const before = JSON.stringify(targets.objects());
    const spec = make(targets, { language: "zh" });
    expect(JSON.stringify(targets.objects())).toBe(before);
    expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
    expect(make(targets, { language: "zh" })).toEqual(spec);
  });

  it.each(["zh", "en"] as const)("says every value in its description (%s)", (language) => {
    const spec = make(targets, { language });
    const shown = dataOf(spec).flatMap((row) => {
      const value = row.holds ?? row.count ?? (row.value === undefined ? row.printed : row.text);
      return value === undefined || value === 0 ? [] : [String(value).replace("×", "")];
    });
    expect(shown.length).toBeGreaterThan(1);
    for (const value of shown) expect(spec.description).toContain(value);
    expect(spec.description?.length).toBeGreaterThan(60);
  });

  it("leaves no white box and no dark ink on a dark page", () => {
    const dark = JSON.stringify(make(targets, { theme: "dark" }));
    for (const color of Object.values(INK)) expect(dark).not.toContain(`"${color}"`);
    expect(dark).toContain(`"${DARK_INK.paper}"`);
    expect(validate(make(targets, { theme: "dark" }))).toBe(true);
  });

  it("merges overrides last and takes a title", () => {
    const spec = make(targets, {
      title: "My title",
      overrides: { config: { background: "#eee" }, padding: 3 },
    });
    expect(spec).toMatchObject({ title: { text: ["My title"] }, padding: 3, config: { background: "#eee" } });
    expect(spec.config).toHaveProperty("axis");
    expect(make(targets, {}).config?.background).toBe("#ffffff");
  });
});

it.each([{ width: "narrow" }, { width: 0 }, { width: Number.NaN }, { theme: "night" }, { title: 5 }])(
  "values that would draw a broken picture are refused: %o",
  (options) => {
    for (const make of Object.values(CASES)) {
      expect(() => make(targets, options as unknown as Parameters<typeof make>[1])).toThrow(
        /width|theme|title/u,
      );
    }
  },
);
