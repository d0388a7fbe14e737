import { load } from "cheerio";
import { expect, test } from "vitest";
import { renderTable } from "../../src/notebook/render-table.js";
import type { View } from "../../src/notebook/rendered.js";
import { viewOf } from "../../src/notebook/show.js";
import { fromRows, type Table } from "../../src/tables/arquero.js";
import { target, targetsTable } from "../support/targets.js";

const zh: View = viewOf({ language: "zh" });

function page(table: Table, view: View) {
  const rendered = renderTable(table, view);
  return { $: load(rendered.html?.markup ?? ""), text: rendered.text };
}

const cells = ({ $ }: ReturnType<typeof page>, row: number): string[] =>
  $("tbody tr")
    .eq(row)
    .find("td")
    .toArray()
    .map((cell) => $(cell).text());

test("a target's bound, number and unit stand in three cells below one title, the number aligned", () => {
  const table = targetsTable([
    target({ bound: "ge", value: 1.28, decimals: 2 }),
    target({ bound: "gt", value: 24, unit_printed: "%" }),
    target({ bound: "approx", value: 30, unit: "count", unit_printed: "家" }),
    target({ bound: "range", value: 1, value_max: 2, unit: "count", unit_printed: "家" }),
  ]);
  const shown = page(table, { ...zh, columns: ["target"] });
  expect(shown.$("th").attr("colspan")).toBe("3");
  expect([0, 1, 2, 3].map((row) => cells(shown, row))).toEqual([
    ["不低于", "1.28", "%"],
    ["超过", "24\u2008\u2007\u2007", "%"],
    ["", "30\u2008\u2007\u2007", "家左右"],
    ["", "1～2\u2008\u2007\u2007", "家"],
  ]);
  expect(shown.text).toContain("不低于1.28%");
});

test("the quote and the id of a target are there on demand, escaped", () => {
  const table = targetsTable([target({ target_id: "plan-x", quote: "<b>不少于10%</b>" })]);
  const { $ } = page(table, zh);
  expect($("details blockquote").text()).toBe("<b>不少于10%</b>");
  expect($("details code").text()).toBe("plan-x");
  expect($("details").attr("open")).toBeUndefined();
});

test("no more rows than asked for, and how to see more", () => {
  const table = fromRows(
    [1, 2, 3].map((n) => ({ n })),
    ["n"],
  );
  const some = page(table, { ...zh, rows: 2 });
  expect(some.$("tbody tr")).toHaveLength(2);
  expect(some.$(".cp-more").text()).toBe("共 3 行，显示前 2 行；加选项 { rows: Infinity } 显示全部");
  expect(
    page(table, { ...zh, rows: 3 })
      .$(".cp-more")
      .text(),
  ).toBe("共 3 行");
  expect(
    page(table, viewOf({ rows: 0, language: "en" }))
      .$(".cp-more")
      .text(),
  ).toBe("0 of 3 rows; add { rows: Infinity } to see all");
});

test("a filtered and ordered table is shown as filtered and ordered", () => {
  const table = fromRows(
    [3, 1, 2].map((n) => ({ n })),
    ["n"],
  );
  const shown = page(table.params({}).filter("d => d.n > 1").orderby("n"), { ...zh, rows: 1 });
  expect(cells(shown, 0)).toEqual(["2"]);
});

test("of any table: numbers aligned, codes and grades as words, one of two languages, own columns as named", () => {
  const table = fromRows(
    [
      {
        region_zh: "甲",
        region_en: "A",
        share: 0.5,
        grade: "not-comparable",
        a_bound: "gt",
        weight: null,
        mine: "<i>",
      },
      {
        region_zh: "乙",
        region_en: "B",
        share: 12345,
        grade: "comparable",
        a_bound: "ge",
        weight: 1,
        mine: "x",
      },
    ],
    ["region_zh", "region_en", "share", "grade", "a_bound", "weight", "mine"],
  );
  const chinese = page(table, zh);
  const titles = (shown: typeof chinese) =>
    shown
      .$("th")
      .toArray()
      .map((cell) => shown.$(cell).text());
  expect(titles(chinese)).toEqual(["地区", "份额", "判定", "限定方式 a", "weight", "mine"]);
  expect(cells(chinese, 0)).toEqual(["甲", "0.5", "× 不可比", "超过", "", "<i>"]);
  expect(cells(chinese, 1)).toEqual(["乙", "12,345\u2008\u2007", "● 可比", "不少于", "1", "x"]);
  expect(chinese.$("i[aria-hidden]")).toHaveLength(2);
  const english = page(table, viewOf({ language: "en", columns: ["region_en", "grade"] }));
  expect(titles(english)).toEqual(["Region", "Verdict"]);
  expect(cells(english, 0)).toEqual(["A", "× not comparable"]);
});

test("years and offsets are not grouped, and a table without rows still has its header", () => {
  const table = fromRows([{ period_end: 2025, quote_start: 123456 }], ["period_end", "quote_start"]);
  expect(cells(page(table, zh), 0)).toEqual(["2025", "123456"]);
  const empty = page(fromRows([], ["value"]), zh);
  expect(empty.$("th").text()).toBe("目标值");
  expect(empty.$(".cp-more").text()).toBe("共 0 行");
});

test("codes of progress and of empty cells are told in words, below titles of the same language", () => {
  const table = fromRows(
    [{ state: "off-track", absent: "not-found", years_left: 2 }],
    ["state", "absent", "years_left"],
  );
  const shown = page(table, zh);
  expect(
    shown
      .$("th")
      .toArray()
      .map((cell) => shown.$(cell).text()),
  ).toEqual(["进度", "空缺原因", "剩余年数"]);
  expect(cells(shown, 0)).toEqual(["进度滞后", "未提出", "2"]);
});

test("units are told in words", () => {
  const [zhText, enText] = ([zh, { ...zh, language: "en" }] as const).map((view) => {
    const shown = page(
      fromRows([{ unit: "percent", amount_unit: "count/year" }], ["unit", "amount_unit"]),
      view,
    );
    return [shown.$("th").first().text(), ...cells(shown, 0)];
  });
  expect(zhText).toEqual(["单位", "%", "个/年"]);
  expect(enText?.[0]).toBe("Unit");
  expect(enText?.[2]).toBe("number a year");
});
