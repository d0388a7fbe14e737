import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { displayWidth } from "../../src/text/text-table.js";
import { runCli } from "../support/run-cli.js";

describe("matrix", () => {
  test("JSON on standard output is the bare array of series with a cell for each region", async () => {
    const { out, code } = await runCli([
      "matrix",
      "--regions",
      "湖南,江西,广东",
      "--families",
      "rd-intensity",
      "--format",
      "json",
    ]);
    expect(code).toBe(0);
    const rows = JSON.parse(out);
    expect(Array.isArray(rows)).toBe(true);
    for (const { cells } of rows) {
      expect(Object.keys(cells).sort()).toEqual(["360000", "430000", "440000"]);
      expect(cells["440000"]).toEqual({ absent: "not-read", target_ids: [] });
    }
    const cell = rows.flatMap((row: { cells: Record<string, unknown> }) => row.cells["430000"]);
    expect(cell).toContainEqual(
      expect.objectContaining({ value: 1.8, unit_mult: 0, period_end: 2023, commitment: "firm" }),
    );
  });

  test.each(["zh", "en"] as const)("the table fits the terminal (%s)", async (language) => {
    const { out } = await runCli(
      ["matrix", "--regions", "provinces", "--families", "rd-intensity"],
      language,
    );
    for (const line of out.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(120);
    expect(out).toContain(language === "zh" ? "未收录" : "not read");
  });

  test("CSV has a row for each cell", async () => {
    const { out } = await runCli([
      "matrix",
      "--regions",
      "湖南,江西",
      "--families",
      "green-factories",
      "--format",
      "csv",
    ]);
    expect(out.split("\n")[0]).toContain("series_name,family_id,indicator_id");
    expect(out).toContain("hunan-2022-green-factories");
  });

  describe("files", () => {
    let folder = "";
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), "cross-province-matrix-"));
    });
    afterEach(() => rm(folder, { recursive: true, force: true }));

    test("a workbook is written where asked", async () => {
      const { code } = await runCli(["matrix", "--format", "xlsx", "--out", join(folder, "m.xlsx")]);
      expect(code).toBe(0);
      expect(await readdir(folder)).toEqual(["m.xlsx"]);
    });

    test.each([
      [["--families", "green-factory"], "green-factories"],
      [["--regions", "湖北"], "湖北省"],
      [["--year", "2027"], "2026"],
    ])("nothing is written for %j", async (options, told) => {
      const { code, err } = await runCli([
        "matrix",
        ...options,
        "--format",
        "xlsx",
        "--out",
        join(folder, "m.xlsx"),
      ]);
      expect(code).toBe(1);
      expect(err).toContain(told);
      expect(await readdir(folder)).toEqual([]);
    });
  });
});
