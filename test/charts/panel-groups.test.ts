import { beforeAll, describe, expect, it } from "vitest";
import { comparisonChart } from "../../src/charts/comparison-chart.js";
import { paceChart } from "../../src/charts/pace-chart.js";
import { panelGroups } from "../../src/charts/panel-groups.js";
import { comparePair } from "../../src/compare/compare-pair.js";
import { CrossProvinceError } from "../../src/model/issue.js";
import { rowsOf, type Table } from "../../src/tables/arquero.js";
import type { DescribedTarget } from "../../src/tables/dataset.js";
import { loadDataset } from "../../src/tables/load-dataset.js";

let targets: Table;
let rows: DescribedTarget[];
beforeAll(async () => {
  ({ targets } = await loadDataset());
  rows = rowsOf<DescribedTarget>(targets);
});

describe("panelGroups", () => {
  it("never puts two definitions, measures or refused targets on one axis", () => {
    const groups = panelGroups(rows.filter((row) => row.headline));
    expect(groups.flat()).toHaveLength(rows.filter((row) => row.headline).length);
    for (const group of groups) {
      expect(new Set(group.map((row) => `${row.indicator_id} ${row.measure} ${row.unit}`)).size).toBe(1);
      for (const a of group)
        for (const b of group) if (a !== b) expect(comparePair(a, b).grade).not.toBe("not-comparable");
    }
  });

  it("keeps R&D over GDP apart from R&D over revenue", () => {
    const groups = panelGroups(rows.filter((row) => row.family_id === "rd-intensity"));
    const gdp = groups.filter((group) => group.some((row) => row.denominator === "gdp"));
    expect(gdp.flat().every((row) => row.denominator === "gdp")).toBe(true);
    expect(gdp.length).toBeGreaterThan(0);
  });
});

describe("comparisonChart", () => {
  it("says of an unknown family which are near", () => {
    expect(() => comparisonChart(targets, { families: ["rd-intensty"] })).toThrow(/rd-intensity/);
  });

  it("is not drawn of nothing", () => {
    const none = () => paceChart(targets, { families: ["rd-intensity"], regions: ["湖南", "江西"] });
    expect(none).toThrow(CrossProvinceError);
  });
});

describe("paceChart", () => {
  it("shows the arithmetic and the verdict", () => {
    const { description } = paceChart(targets, { families: ["green-factories"], regions: ["湖南", "江西"] });
    expect(description).toContain("≥ 500 new (2022–2025) ÷ 4 = 125 a year");
    expect(description).toContain("30 new (2020–2022) ÷ 3 = 10 a year");
    expect(description).toContain("indicative only");
  });
});
