import { beforeAll, describe, expect, it } from "vitest";
import { comparisonChart } from "../../src/charts/comparison-chart.js";
import { dumbbellChart } from "../../src/charts/dumbbell-chart.js";
import { paceChart } from "../../src/charts/pace-chart.js";
import type { ChartSpec } from "../../src/charts/spec.js";
import { timelineChart } from "../../src/charts/timeline-chart.js";
import { verdictMatrix } from "../../src/charts/verdict-matrix.js";
import { comparePairs } from "../../src/compare/compare-targets.js";
import type { Table } from "../../src/tables/arquero.js";
import { loadDataset } from "../../src/tables/load-dataset.js";
import { target, targetsTable } from "../support/targets.js";

const titleOf = (spec: ChartSpec): string => {
  const { title } = spec;
  const text = typeof title === "object" && title !== null && "text" in title ? title.text : title;
  return Array.isArray(text) ? text.join("") : String(text);
};

/** A made-up share in several provinces. */
const shares = (values: readonly number[], more: Parameters<typeof target>[0][] = []): Table =>
  targetsTable(
    values.map((value, index) =>
      target({
        target_id: `t${index}`,
        region_code: `${43 + index}0000`,
        region_path: `100000/${43 + index}0000`,
        region_zh: `${"甲乙丙丁"[index]}省`,
        region_en: `Province ${"ABCD"[index]}`,
        value,
        ...more[index],
      }),
    ),
  );

describe("the title of a chart says what it finds", () => {
  let targets: Table;
  beforeAll(async () => {
    ({ targets } = await loadDataset());
  });
  const regions = ["湖南", "江西"];

  it("who is higher and by how much, where that may be said", () => {
    const options = { families: ["rd-intensity"], regions };
    expect(titleOf(comparisonChart(targets, { ...options, language: "zh" }))).toBe(
      "企业研发投入强度：湖南高0.3个百分点（期限相差1年）",
    );
    expect(titleOf(comparisonChart(targets, { ...options, width: 900 }))).toBe(
      "R&D intensity of enterprises: Hunan higher by 0.3 percentage points (1 year apart)",
    );
  });

  it("both numbers, where no difference may be told, and that definitions differ, where nothing may", () => {
    const title = (family: string) =>
      titleOf(comparisonChart(targets, { families: [family], regions, language: "zh" }));
    expect(title("green-factories")).toMatch(
      /湖南新增不少于500家（2022—2025年），江西新增30家（2020—2022年），仅供参考$/u,
    );
    expect(title("new-product-share")).toMatch(/湖南与江西的目标口径各不相同$/u);
  });

  it("the highest and the lowest of many on one footing, and none where deadlines differ", () => {
    const title = (table: Table) => titleOf(comparisonChart(table, { language: "zh" }));
    expect(title(shares([5, 7, 3]))).toMatch(/3个地区中乙最高，丙最低$/u);
    expect(title(shares([5, 7, 7, 3]))).toMatch(/4个地区中乙与丙最高，丁最低$/u);
    expect(title(shares([5, 5, 5]))).toMatch(/3个地区所载数值相同$/u);
    expect(title(shares([5, 7, 3], [{}, { period_end: 2040 }]))).toMatch(/口径或期限不尽一致，不排先后$/u);
    expect(title(shares([5]))).toMatch(/仅甲提出目标$/u);
  });

  it("what became of the targets of a region from plan to plan", () => {
    const plan = (document_id: string, period_end: number, values: readonly number[]) =>
      values.map((value, index) =>
        target({
          target_id: `${document_id}-${index}`,
          document_id,
          family_id: `thing-${index}`,
          indicator_id: `thing-${index}`,
          region_zh: "甲省",
          region_en: "Province A",
          plan_start: period_end - 4,
          plan_end: period_end,
          period_end,
          value,
        }),
      );
    const rows = [...plan("old", 2030, [5, 7, 9]), ...plan("new", 2035, [6, 7, 8])];
    const families = ["thing-0", "thing-1", "thing-2"];
    expect(titleOf(timelineChart(rows, { families, language: "zh" }))).toBe(
      "甲前后规划衔接的目标3对：提高1对，降低1对，数值未变1对",
    );
    expect(titleOf(timelineChart(rows, { families: ["thing-0"] }))).toBe(
      "Province A, from plan to plan: 1 pair of targets, 1 raised",
    );
    expect(titleOf(timelineChart(plan("old", 2030, [5, 7, 9]), { families, language: "zh" }))).toBe(
      "甲的3项目标都到2030年到期",
    );
  });

  it("whose deadlines are later, when most targets fall due, how many pairs compare, and the yearly paces", () => {
    const pairs = comparePairs(shares([5, 7], [{}, { period_end: 2040 }]));
    expect(titleOf(dumbbellChart(pairs, { language: "zh" }))).toBe("1对同类目标的期限：乙较晚1对");
    expect(titleOf(dumbbellChart(pairs))).toBe("Deadlines of 1 related pair: Province B later in 1");
    expect(titleOf(verdictMatrix(pairs, { language: "zh" }))).toBe("1对目标中，口径一致1对，不能比较0对");
    expect(titleOf(timelineChart(targets, { regions: ["湖南", "江西"], language: "zh" }))).toMatch(
      /^湖南与江西：\d+项目标中\d+项到20\d\d年到期$/u,
    );
    expect(titleOf(paceChart(targets, { families: ["green-factories"], regions, language: "zh" }))).toBe(
      "绿色工厂年均：湖南125家，江西10家",
    );
  });
});

it("says of several regions in how many pairs the deadlines differ", () => {
  const of = (...years: number[]) =>
    comparePairs(
      shares(
        years.map(() => 5),
        years.map((period_end) => ({ period_end })),
      ),
    );
  const both = (pairs: ReturnType<typeof of>): string[] =>
    (["zh", "en"] as const).map((language) => titleOf(dumbbellChart(pairs, { language })));
  expect(both(of(2023, 2024, 2025))).toEqual([
    "3对同类目标的期限各不相同",
    "The deadlines of all 3 related pairs differ",
  ]);
  expect(both(of(2025, 2025, 2023))).toEqual([
    "3对同类目标的期限：不同2对，相同1对",
    "Deadlines of 3 related pairs: different in 2, the same in 1",
  ]);
});
