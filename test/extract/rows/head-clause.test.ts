import { expect, test } from "vitest";
import { targetsOf } from "../../support/targets-of.js";

const last = (text: string) => targetsOf(text).at(-1)?.problems;

test.each([
  "加强质检站建设，建成检测点20个，实验室达标率达到95%。",
  "推动茶学共同体扩面，义务教育学校覆盖率达到85%。",
  "打好蓝天保卫战，深入推进茶厂减排，完成治理项目60个。",
  "深化茶园环保整治，在线监测设备覆盖率达到80%。",
])("a short rate behind a clause about another thing may be that thing's: %s", (text) => {
  expect(last(text)).toContain("other-owner");
});

test.each([
  "加强农村公路养护，农村公路优良率达到85%。",
  "到2025年，实验室达标率达到95%。",
  "提升供水服务，供水普及率达到95%。",
  "坚持绿色发展，加强资源节约，主要再生资源回收利用率达到75%。",
  "发展茶叶加工，茶叶加工率达到60%。",
])("and not where it tells its own thing: %s", (text) => {
  expect(last(text)).not.toContain("other-owner");
});
