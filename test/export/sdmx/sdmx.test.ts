import { beforeAll, describe, expect, it } from "vitest";
import { unitCodes } from "../../../src/export/sdmx/code-lists.js";
import { toSdmxCsv } from "../../../src/export/sdmx/csv.js";
import { obsStatusOf } from "../../../src/export/sdmx/obs-status.js";
import { toSdmxStructure } from "../../../src/export/sdmx/structure.js";
import { element, toXml } from "../../../src/export/xml.js";
import { parseCsv } from "../../../src/io/csv.js";
import type { Dataset } from "../../../src/tables/dataset.js";
import { loadDataset } from "../../../src/tables/load-dataset.js";

let dataset: Dataset;
beforeAll(async () => {
  dataset = await loadDataset();
});

describe("OBS_STATUS", () => {
  const share = { family_id: "f", numerator: "x" };
  const indicators = [
    { ...share, indicator_id: "of-gdp", denominator: "gdp" },
    { ...share, indicator_id: "of-revenue", denominator: "sales-revenue" },
    { ...share, indicator_id: "count", denominator: null },
    { ...share, family_id: "g", indicator_id: "alone", denominator: "gdp" },
  ];
  const row = (
    indicator_id: string,
    value: number | null = 1,
    status: "reviewed" | "draft" = "reviewed",
  ) => ({
    indicator_id,
    value,
    status,
  });
  it.each([
    ["D", row("of-gdp"), "a ratio in a family of ratios over different totals"],
    ["D", row("of-revenue"), "the other one too"],
    ["A", row("count"), "a count of that family"],
    ["A", row("alone"), "the only ratio of its family"],
    ["V", row("of-gdp", 1, "draft"), "a draft"],
    ["M", row("count", null), "a relative target"],
    ["M", row("count", null, "draft"), "a relative target that is a draft"],
  ])("is %s for %o: %s", (status, target) => {
    const rows = {
      indicators: indicators.map((one) => ({ ...fixture(), ...one })),
      targets: indicators.flatMap(({ indicator_id }) =>
        dataset.rows.targets.slice(0, 1).map((one) => ({ ...one, indicator_id })),
      ),
    };
    expect(obsStatusOf(rows)(target)).toBe(status);
  });
  function fixture() {
    const [first] = dataset.rows.indicators;
    if (first === undefined) throw new Error("the dataset has no indicators");
    return first;
  }
});

describe("toSdmxCsv", () => {
  it("names the dataflow of the structure message", () => {
    const identity = { agency: "HUNAN", version: "2.1.0" };
    const { header, records } = parseCsv(toSdmxCsv(dataset, identity), "data.csv");
    expect(header.slice(0, 3)).toEqual(["STRUCTURE", "STRUCTURE_ID", "ACTION"]);
    expect(new Set(records.map(({ cells }) => cells[1]))).toEqual(new Set(["HUNAN:DF_TARGETS(2.1.0)"]));
    const structure = toSdmxStructure(dataset, identity);
    expect(structure).toContain('<str:Dataflow id="DF_TARGETS" agencyID="HUNAN" version="2.1.0"');
  });
  it("gives a relative target no number and M, and never F", () => {
    const { header, records } = parseCsv(toSdmxCsv(dataset), "data.csv");
    const [value, status] = [header.indexOf("OBS_VALUE"), header.indexOf("OBS_STATUS")];
    for (const { cells } of records) expect(cells[value] === "NaN").toBe(cells[status] === "M");
    expect(records.some(({ cells }) => cells[status] === "F")).toBe(false);
  });
});

describe("unitCodes", () => {
  const unit = (id: string, sdmx_code: string | null) => ({
    unit: id,
    name_zh: id,
    name_en: id,
    dimension: "ratio",
    sdmx_code,
  });
  it("takes SDMX's code, and our own where there is none or it is taken", () => {
    const units = [unit("percent", "PT"), unit("share", "PT"), unit("per-mu", null)];
    expect([...unitCodes({ units })]).toEqual([
      ["percent", "PT"],
      ["share", "share"],
      ["per-mu", "per-mu"],
    ]);
  });
});

describe("toXml", () => {
  it("escapes text and attributes", () => {
    expect(toXml(element("a", { b: '"<&>' }, "1 < 2 & 3"))).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<a b="&quot;&lt;&amp;&gt;">1 &lt; 2 &amp; 3</a>\n',
    );
  });
});
