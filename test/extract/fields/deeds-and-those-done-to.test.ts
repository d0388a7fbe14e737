import { expect, test } from "vitest";
import { goalsOf } from "../../support/goals-of.js";

test.each([
  ["新开国际（地区）茶运航线10条。", [[10, "increment"]]],
  ["开设茶艺服务专业的院校不少于60所。", [[60, "level"]]],
  ["为500个茶村补齐设施短板。", [[500, "cumulative"]]],
  ["茶业消费总规模超过600亿元。", [[600, "level"]]],
  ["整治修复茶河岸线长度不少于150公里。", [[150, "cumulative"]]],
  ["盘活存量茶厂建设用地10万亩。", [[10, "cumulative"]]],
  ["茶业综合生产能力每年稳定在60万吨以上。", [[60, "level"]]],
  ["活化提升滨河茶园面积100公顷。", [[100, "cumulative"]]],
  ["绿道总长度达到240公里以上。", [[240, "level"]]],
  ["按照全市规划茶闸43座的远景目标要求，建成茶闸6座。", [[6, "level"]]],
  ["百个茶空间：建设大型茶空间。", []],
  ["茶园新增光伏装机容量稳步扩大，到2025年力争达到190MW。", [[190, "increment"]]],
  ["茶山隧道长度5公里。", []],
  ["80%以上的三级医院建立茶疗机制。", [[80, "level"]]],
  ["年产50万瓶以上的三级酒厂达到10家。", [[10, "level"]]],
])("%s", (text, expected) => {
  expect(goalsOf(text).map(({ value, measure }) => [value, measure])).toEqual(expected);
});

test("what there are to be so many of may stand between 至少 and its number", () => {
  expect(goalsOf("每个县至少建成茶园3处，新建茶站5座。").map(({ bound }) => bound)).toEqual(["ge", "eq"]);
});
