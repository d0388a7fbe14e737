import { expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

const OPTIONS = { documentId: "x", regionCode: "430000", periodStart: 2026, periodEnd: 2026 };
const read = (...lines: readonly string[]) =>
  extractTargets(`${lines.join("\n")}\n`, OPTIONS).targets.map(({ value, unit, measure }) =>
    [value, unit, measure].join(" "),
  );

test("tasks that the first column tells in sentences are read", () => {
  expect(
    read(
      "重点工作责任分解",
      "序号\t主要工作任务\t责任单位",
      "1\t茶业增加值增长6%左右。\t市发展改革委",
      "2\t新增茶厂11家，茶园覆盖率达到5%。\t市经信局",
      "3\t持续加大茶业投入力度。\t市财政局",
    ),
  ).toEqual(["6 percent growth", "11 count increment", "5 percent level"]);
});

test("names of what the cells beside them count are none", () => {
  expect(
    read("重点任务", "任务名称\t单位\t2026年", "“十百千”工程茶厂\t家\t30", "亿元以上茶企\t家\t5"),
  ).toEqual(["30 count level", "5 count level"]);
});

test("projects that are promised to the people are read, whatever their columns are called", () => {
  const rows = [
    "1\t拓展茶业就业\t新增茶农500人，茶园覆盖率达到5%。\t市农业局\t12月底",
    "2\t改善茶路\t新建茶路20公里。\t市交通局\t9月底",
  ];
  const all = ["500 person increment", "5 percent level", "20 km increment"];
  for (const column of ["目标任务", "年度目标", "建设内容", "主要内容"])
    expect(
      read("某市2026年十大民生实事项目清单", `序号\t项目名称\t${column}\t责任单位\t完成时限`, ...rows),
    ).toEqual(all);
  expect(read("重点工作", "序号\t项目名称\t目标任务\t责任单位\t完成时限", ...rows)).toEqual(all);
  expect(read("重点项目表", "序号\t项目名称\t建设内容\t责任单位\t完成时限", ...rows)).toEqual([]);
});

test("cells with bars between them, and none around, are read", () => {
  expect(
    read(
      "2026年重点工作任务清单",
      "序号 | 工作任务 | 具体目标 | 责任单位",
      "1 | 完善茶路 | 新建茶路45公里，茶路优良率达到96%以上 | 县交通局",
      "2 | 优化茶站 | 新增茶站4个 | 县农业局",
    ),
  ).toEqual(["45 km increment", "96 percent level", "4 count increment"]);
});

test("what is done is told once where both the title and the label of a column tell it", () => {
  const { targets } = extractTargets(
    [
      "附件1 2024年城镇茶馆街区改造任务分解表",
      "县区\t改造户数（户）\t改造面积（万平方米）\t计划投资（亿元）",
      "东山县\t120\t3.5\t0.6",
      "西山县\t80\t2.5\t0.4",
      "合计\t200\t6\t1",
    ].join("\n"),
    { documentId: "x", regionCode: "430000", periodStart: 2024, periodEnd: 2024 },
  );
  expect([...new Set(targets.map(({ subject }) => subject))]).toEqual([
    "城镇茶馆街区改造户数",
    "城镇茶馆街区改造面积",
    "城镇茶馆街区改造投资",
  ]);
});

test("a deed at the end of a column's name is done in its year", () => {
  expect(
    read("2026年任务分解表", "市\t茶房筹集（套）\t茶券发放（张）", "东山市\t500\t800", "西山市\t300\t600"),
  ).toEqual(["500 count cumulative", "800 count cumulative", "300 count cumulative", "600 count cumulative"]);
});
