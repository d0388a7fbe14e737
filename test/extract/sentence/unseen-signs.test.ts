import { describe, expect, test } from "vitest";
import { draftDocument } from "../../../src/draft/draft-document.js";
import { plainWords } from "../../../src/text/plain-words.js";

/** An invented report, as a page prints it. */
const REPORT = `赣州市政府工作报告

一、2023年工作回顾
全市地区生产总值增长5%，建成陶艺工坊20家。

二、2024年工作安排
主要预期目标是：地区生产总值增长6%左右，城镇新增就业5.9万人，陶土利用率达到65%以上。
新增陶艺工坊300家、星级陶馆70家，改造窑炉1200座，实施200户陶工住宅用气改造。
`;

const rows = (text: string) =>
  draftDocument(text, {}).targets.map(
    ({ indicator_id, measure, value, unit, bound, period_start, period_end, confidence }) =>
      [indicator_id, measure, bound, value, unit, period_start, period_end, confidence].join(" "),
  );

describe("what a copied page or a scan leaves beside numbers changes no row", () => {
  const plain = rows(REPORT);
  test("as printed", () => {
    expect(plain).toHaveLength(7);
  });
  test.each([
    ["signs of width zero", REPORT.replace(/(?<=\p{Script=Han})(?=\d)/gu, "\u200b")],
    ["marks of byte order", `\ufeff${REPORT.replace(/，/gu, "，\ufeff")}`],
    ["soft hyphens", REPORT.replace(/(?<=\p{Script=Han})(?=\d)/gu, "\u00ad")],
    ["spaces that hold", REPORT.replace(/(?<=\p{Script=Han})(?=\d)/gu, "\u00a0")],
    ["thin spaces", REPORT.replace(/(\d[\d.]*)/gu, "\u2009$1\u202f")],
    ["spaces on both sides", REPORT.replace(/(\d[\d.]*)/gu, " $1 ")],
    [
      "full-width figures",
      REPORT.replace(/[\d%.]/gu, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
    ],
  ])("%s", (_, text) => {
    expect(rows(text)).toEqual(plain);
  });
});

test.each([
  ["２０２４ 年\u200b政府工作报告", "2024年政府工作报告"],
  ["R&D 经费 达到 3 %", "R&D经费达到3 %"],
  ["一 行\n二行\t三列", "一行\n二行\t三列"],
])("plain words of %j", (text, words) => {
  expect(plainWords(text)).toBe(words);
});

test("bounds in the signs of a keyboard are bounds, in sentences and in cells", () => {
  const options = { region: "430000", period: [2021, 2025] } as const;
  const read = (text: string) =>
    draftDocument(text, options).targets.map(({ bound, value, unit }) => [bound, value, unit]);
  expect(read("陶业发展规划\n一、主要目标\n陶土利用率>=65%，陶业单位能耗<=3吨。\n")).toEqual([
    ["ge", 65, "percent"],
    ["le", 3, "t"],
  ]);
  expect(
    read(
      "陶业发展规划\n表1 主要指标\n指标\t单位\t2020年\t2025年\n陶土利用率\t%\t60\t>=65\n陶工覆盖率\t%\t60\t<= 75\n",
    ),
  ).toEqual([
    ["ge", 65, "percent"],
    ["le", 75, "percent"],
  ]);
});
