import { expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

const OPTIONS = { documentId: "x", regionCode: "430200", periodStart: 2026, periodEnd: 2028 };
const years = (text: string) =>
  extractTargets(text, OPTIONS).targets.map(({ value, period_end }) => [value, period_end]);

test.each([
  // A stage that one deed has within a sentence is none of the next sentence.
  [
    "加快淘汰落后低效设备，2026年底前完成锅炉淘汰35台。推动实施节能改造项目100个。",
    [
      [35, 2026],
      [100, 2028],
    ],
  ],
  [
    "到2027年，建成数字车间35个。推动实施节能改造项目100个。",
    [
      [35, 2027],
      [100, 2027],
    ],
  ],
  // How long a thing has been in use is no deadline.
  [
    "更新老旧电梯3000台，其中使用15年以上的1200台。",
    [
      [3000, 2028],
      [1200, 2028],
    ],
  ],
])("%s", (text, expected) => {
  expect(years(text)).toEqual(expected);
});
