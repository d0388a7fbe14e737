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
