import { expect, test } from "vitest";
import { tasksOf } from "../../support/tasks-of.js";

const rows = (text: string) =>
  tasksOf(text).map(({ value, unit_printed, subject, measure }) => [value, unit_printed, subject, measure]);

test("things that are handed out are counted in their own counters", () => {
  expect(rows("发放助听器500副，配备助行器800具，整修田间道路60段。").map((row) => row.slice(0, 2))).toEqual([
    [500, "副"],
    [800, "具"],
    [60, "段"],
  ]);
});

test("the same characters before a noun are no counters", () => {
  expect(rows("建设城市副中心2个。").map(([value]) => value)).toEqual([2]);
  expect(rows("配备具有资质的教师200名。").map(([value]) => value)).toEqual([200]);
});

test("computing power in P is an amount, where nothing says that it is of one device", () => {
  expect(rows("算力达到3000P。").map(([value]) => value)).toEqual([3000]);
  expect(rows("建设单卡算力200T的芯片。")).toEqual([]);
});

test("what is handed out, fitted or made in a year is no level", () => {
  expect(
    rows("赠送图书2万册，配建充电接口1万个，制作微视频100条。").map(([, , , measure]) => measure),
  ).toEqual(["cumulative", "increment", "cumulative"]);
});
