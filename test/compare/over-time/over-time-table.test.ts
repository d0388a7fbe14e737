import { expect, test } from "vitest";
import { overTimeTable } from "../../../src/compare/over-time/over-time-table.js";
import { timeRows } from "../../../src/compare/over-time/time-rows.js";
import type { RegionOverTime } from "../../../src/compare/over-time/types.js";
import { rowsOf } from "../../../src/tables/arquero.js";
import { target } from "../../support/targets.js";

const plans = [2020, 2025].map((period_end) => ({
  document_id: `p${period_end}`,
  title: { zh: `规划${period_end}`, en: `Plan ${period_end}` },
  period_start: period_end - 4,
  period_end,
  lost: false,
}));
const at = (period_end: number, changes: Parameters<typeof target>[0]) =>
  target({ document_id: `p${period_end}`, period_end, quote: `${changes?.value}%`, ...changes });
const kept = { family_id: "kept", indicator_zh: "甲率", indicator_en: "Rate of A" };
const ended = { family_id: "ended", indicator_id: "b", indicator_zh: "乙率", indicator_en: "Rate of B" };
const fresh = { family_id: "fresh", indicator_id: "c", indicator_zh: "丙率", indicator_en: "Rate of C" };
const rows = [
  [at(2020, { ...kept, target_id: "a1", value: 10 }), at(2025, { ...kept, target_id: "a2", value: 15 })],
  [at(2020, { ...ended, target_id: "b1", value: 20 })],
  [at(2025, { ...fresh, target_id: "c2", value: 30 })],
].flatMap((family) => timeRows(family, plans));
const overTime: RegionOverTime[] = [
  { region_code: "110000", name: { zh: "北京市", en: "Beijing" }, plans, rows },
];

test("a change is a row, with both sides where there are two, and nothing of a side where there is none", () => {
  expect(rowsOf<Record<string, unknown>>(overTimeTable(overTime, { language: "zh" }))).toMatchObject([
    {
      region_code: "110000",
      family_id: "kept",
      indicator: "甲率",
      document_id: "p2025",
      change: "raised",
      before_id: "a1",
      before: expect.stringContaining("10%"),
      after_id: "a2",
      after: expect.stringContaining("15%"),
      grade: "comparable-other-date",
      difference: -5,
      ratio: expect.closeTo(2 / 3),
      unit: "percent",
      years_apart: 5,
      why: expect.stringMatching(/\p{Script=Han}/u),
      before_quote: "10%",
      after_quote: "15%",
    },
    {
      family_id: "ended",
      change: "dropped",
      before_id: "b1",
      before: expect.stringContaining("20%"),
      after_id: null,
      after: null,
      grade: null,
      difference: null,
      ratio: null,
      unit: null,
      years_apart: null,
      before_quote: "20%",
      after_quote: null,
    },
    {
      family_id: "fresh",
      indicator: "丙率",
      change: "new",
      before_id: null,
      before: null,
      after_id: "c2",
      after: expect.stringContaining("30%"),
      before_quote: null,
      after_quote: "30%",
    },
  ]);
});

test("its words are English where nothing else is asked for", () => {
  const [row] = rowsOf<Record<string, unknown>>(overTimeTable(overTime));
  expect(row?.indicator).toBe("Rate of A");
  expect(`${row?.before}${row?.after}${row?.why}`).not.toMatch(/\p{Script=Han}/u);
});
