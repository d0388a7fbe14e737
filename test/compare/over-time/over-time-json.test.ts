import { expect, test } from "vitest";
import { overTimeToJson } from "../../../src/compare/over-time/over-time-json.js";
import { timeRows } from "../../../src/compare/over-time/time-rows.js";
import type { RegionOverTime, RegionPlan } from "../../../src/compare/over-time/types.js";
import { target } from "../../support/targets.js";

const plan = (document_id: string, period_end: number): RegionPlan => ({
  document_id,
  title: { zh: `规划${period_end}`, en: `Plan ${period_end}` },
  period_start: period_end - 4,
  period_end,
  lost: false,
});
const PLANS = [plan("old", 2020), plan("new", 2025)];
const rows = [
  target({ document_id: "old", target_id: "old-1", period_end: 2020, value: 8, section: "目标" }),
  target({ document_id: "new", target_id: "new-1", period_end: 2025, value: 12, bound: "ge" }),
];
const overTime: RegionOverTime = {
  region_code: "430000",
  name: { zh: "湖南省", en: "Hunan" },
  plans: PLANS,
  rows: timeRows(rows, PLANS),
};

test("the plans of a region as JSON name each commitment with its passage, and each change with both ids", () => {
  const common = { value_max: null, unit: "percent", unit_mult: 0, measure: "level", commitment: "firm" };
  const passage = { quote: "10%", quote_start: 0, quote_end: 3 };
  expect(overTimeToJson([overTime], { language: "zh" })).toMatchObject([
    {
      region_code: "430000",
      name_zh: "湖南省",
      name_en: "Hunan",
      plans: [
        {
          document_id: "old",
          title_zh: "规划2020",
          title_en: "Plan 2020",
          period_start: 2016,
          period_end: 2020,
          lost: false,
        },
        { document_id: "new", title_zh: "规划2025", title_en: "Plan 2025", period_end: 2025 },
      ],
      rows: [
        {
          family_id: "thing",
          name_zh: "某物占比",
          cells: [
            {
              document_id: "old",
              targets: [
                {
                  target_id: "old-1",
                  value: 8,
                  bound: "eq",
                  period_end: 2020,
                  section: "目标",
                  ...common,
                  ...passage,
                },
              ],
              steps: [],
            },
            {
              document_id: "new",
              targets: [
                {
                  target_id: "new-1",
                  value: 12,
                  bound: "ge",
                  period_end: 2025,
                  section: null,
                  ...common,
                  ...passage,
                },
              ],
              steps: [
                {
                  change: "raised",
                  before: "old-1",
                  after: "new-1",
                  grade: "comparable-other-date",
                  alignment: [],
                  committed: { a: 8, b: 12, relation: "lower" },
                  note: null,
                },
              ],
            },
          ],
        },
      ],
    },
  ]);
});

test("texts are in the language asked for, and a plan without a commitment has neither step nor target", () => {
  const [json] = overTimeToJson([overTime], { language: "en" }) as { rows: { cells: object[] }[] }[];
  expect(JSON.stringify(json?.rows)).toContain("≥ 12");
  expect(JSON.stringify(overTimeToJson([overTime], { language: "zh" }))).not.toContain("≥ 12 ");
  const alone = { ...overTime, rows: timeRows(rows.slice(0, 1), PLANS) };
  expect(overTimeToJson([alone])).toMatchObject([
    {
      rows: [
        {
          cells: [
            {},
            {
              targets: [],
              steps: [
                {
                  change: "dropped",
                  before: "old-1",
                  after: null,
                  grade: null,
                  committed: null,
                  reasons: [],
                  alignment: [],
                },
              ],
            },
          ],
        },
      ],
    },
  ]);
});
