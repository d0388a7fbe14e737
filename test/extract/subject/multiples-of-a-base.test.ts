import { expect, test } from "vitest";
import { nounBefore } from "../../../src/extract/subject/noun-before.js";

test.each([
  ["技术合同成交额是2020年的", "技术合同成交额"],
  ["快递业务量为上年的", "快递业务量"],
  ["绿色产业产值达到2020年末的", "绿色产业产值"],
  ["机器人产量相当于“十三五”末的", "机器人产量"],
  ["软件业务收入增长到2020年同期的", "软件业务收入"],
])("%s is said of %s", (left, noun) => {
  expect(nounBefore(left)).toBe(noun);
});
