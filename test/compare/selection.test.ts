import { describe, expect, test } from "vitest";
import { compareOverTime } from "../../src/compare/over-time/compare-over-time.js";
import { compareRegions } from "../../src/compare/regions/compare-regions.js";
import type { RegionMatrix } from "../../src/compare/regions/region-matrix.js";
import { selectTargets } from "../../src/compare/select.js";
import type { Selection } from "../../src/compare/selection.js";
import { findings } from "../../src/findings/findings.js";
import { makeReport } from "../../src/report/make-report.js";
import { loadDataset } from "../../src/tables/load-dataset.js";
import { runCli } from "../support/run-cli.js";

const dataset = await loadDataset();
const select = (selection: Selection) => selectTargets(dataset, selection).rows;

describe("targets by theme and commitment", () => {
  test("themes by id or name in either language", () => {
    const rows = select({ themes: ["digital"] });
    expect(new Set(rows.map((row) => row.theme))).toEqual(new Set(["digital"]));
    expect(select({ themes: ["数字化"] })).toEqual(rows);
    expect(select({ themes: ["Digital"] })).toEqual(rows);
  });

  test("a commitment by code or name", () => {
    const rows = select({ commitment: "strive" });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every((row) => row.commitment === "strive")).toBe(true);
    expect(select({ commitment: "力争" as "strive" })).toEqual(rows);
    expect(rows.length + select({ commitment: "firm" }).length).toBe(dataset.rows.targets.length);
  });

  test.each([
    [{ themes: ["digitl"] }, "no theme `digitl`; the nearest are: digital"],
    [{ commitment: "frim" as "firm" }, "no commitment `frim`; it is one of: firm"],
    [{ documents: ["hunan-2020"] }, "no document `hunan-2020`; the nearest are: hunan-2021"],
    [{ themes: "digital" as unknown as string[] }, "`themes` must be a list of texts, not `digital`"],
    [{ theme: ["digital"] } as Selection, "no option `theme`"],
  ])("%j is refused with the nearest", (selection, told) => {
    expect(() => select(selection)).toThrow(told);
  });
});

/** The words for the empty cells of a matrix: `360000 not-selected`. */
const absences = ({ series }: RegionMatrix): string[] =>
  series.flatMap(({ cells }) =>
    [...cells].flatMap(([region, cell]) => ("absent" in cell ? [`${region} ${cell.absent}`] : [])),
  );

describe("a matrix of some targets says of no region that it promises nothing where they are merely left out", () => {
  const families = ["rd-intensity"];

  test("by commitment: the one striven for is not selected", () => {
    const whole = compareRegions(dataset, { families });
    const strive = whole.series.flatMap(({ series, cells }) =>
      [...cells].flatMap(([region, cell]) =>
        "commitments" in cell && cell.commitments.every(({ target }) => target.commitment === "strive")
          ? [{ series, region }]
          : [],
      ),
    );
    expect(strive.length).toBeGreaterThan(0);
    const firm = compareRegions(dataset, { families, commitment: "firm" });
    for (const { series, region } of strive) {
      const cell = firm.series.find((one) => one.series === series)?.cells.get(region);
      if (cell !== undefined) expect(cell).toMatchObject({ absent: "not-selected" });
    }
    expect(absences(firm).some((absence) => absence.endsWith("not-selected"))).toBe(true);
  });

  test("of a table or rows nothing is known beyond them", () => {
    const rows = select({ families });
    const all = compareRegions(rows);
    expect(absences(all).every((absence) => /not-selected|other-definition|no-number/.test(absence))).toBe(
      true,
    );
    expect(all.series.map(({ series }) => series)).toEqual(
      compareRegions(dataset, { families }).series.map(({ series }) => series),
    );
  });
});

test("a region over time keeps a row whole in which one commitment is of the kind asked for", () => {
  const [all = []] = compareOverTime(dataset, { regions: ["湖南"] }).map(({ rows }) => rows);
  const [strive = []] = compareOverTime(dataset, { regions: ["湖南"], commitment: "strive" }).map(
    ({ rows }) => rows,
  );
  expect(strive.length).toBeGreaterThan(0);
  expect(strive.length).toBeLessThan(all.length);
  expect(all).toEqual(expect.arrayContaining([...strive]));
});

test("findings of a document are those of the whole dataset that are about it", () => {
  const all = findings(dataset);
  const own = findings(dataset, { documents: ["xiangtan-2023"] });
  expect(own).toEqual(all.filter(({ document_id }) => document_id === "xiangtan-2023"));
  expect(findings(dataset, { themes: ["green"] }).length).toBeLessThan(all.length);
});

describe("a report of some targets", () => {
  test("says so under its title, in either language", () => {
    const zh = makeReport(dataset, { language: "zh", themes: ["digital"], commitment: "firm" }).toMarkdown();
    expect(zh).toContain("只比较数字化方面的目标。只比较明确提出的目标，“力争”一类的目标不在其内。");
    expect(makeReport(dataset, { commitment: "firm" }).toMarkdown()).toContain(
      "Only firm targets are compared",
    );
    expect(makeReport(dataset).toMarkdown()).not.toContain("Only firm targets");
  });

  test("calls no family one-sided in which the other side has a target of the other commitment", () => {
    const names = (commitment?: "firm" | "strive"): string[] =>
      [
        ...makeReport(dataset, commitment === undefined ? {} : { commitment, parts: ["one-sided"] })
          .toMarkdown()
          .matchAll(/^\| (.+?) \|/gmu),
      ].flatMap(([, name]) => name ?? []);
    const whole = new Set(names());
    for (const commitment of ["firm", "strive"] as const)
      expect(names(commitment).filter((name) => !whole.has(name))).toEqual([]);
  });
});

describe("on the command line", () => {
  test.each([
    ["compare", "--regions", "湖南,江西"],
    ["matrix"],
    ["ladder"],
    ["stats", "--what", "profile"],
    ["findings"],
    ["cite"],
  ])("%s takes documents, themes and commitment", async (...words) => {
    const options = ["--themes", "rd,enterprises", "--commitment", "firm", "--lang", "en"];
    const { code, out, err } = await runCli([...words, ...options]);
    expect(err).toBe("");
    expect(code).toBe(0);
    expect(out).not.toBe("");
    const wrong = await runCli([...words, "--documents", "hunan-2020", "--lang", "en"]);
    expect(wrong.code).toBe(1);
    expect(wrong.err).toContain("no document `hunan-2020`");
  });
});

describe("several regions written in one", () => {
  test.each([
    ["en", "`湖南 江西` is several names in one; names stand with commas between: 湖南,江西."],
    ["zh", "`湖南 江西` 是几个地区连写在一起；多个名称之间用逗号：湖南,江西。"],
  ])("are told to want a comma: %s", async (lang, told) => {
    const run = await runCli(["compare", "--regions", "湖南 江西", "--lang", lang]);
    expect([run.code, run.err.trim()]).toEqual([1, told]);
  });

  test("a name with a space is one", async () => {
    const run = await runCli(["compare", "--regions", "Hunan,Jiang xi", "--format", "csv"]);
    expect([run.code, run.err]).toEqual([0, ""]);
  });
});
