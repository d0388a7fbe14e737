import { expect, test } from "vitest";
import { tasksOf } from "../../support/tasks-of.js";

const rows = (text: string) => tasksOf(text, 2024, 2024);
const names = (text: string) => rows(text).map(({ concept }) => concept);

test.each([
  ["建成“渔村e站”服务点600个、中转站15座。", ["渔村e站服务点", "渔村e站中转站"]],
  ["打造“渔家小厨”直营店30家、配送点80个。", ["渔家小厨直营店", "渔家小厨配送点"]],
  ["建成“渔村e站”服务点600个、养老机构5家。", ["渔村e站服务点", "养老机构"]],
])("places of one network have its name, which the first of the list says: %s", (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test("rates of one kind side by side are of those whom the first names", () => {
  expect(names("应届渔业院校毕业生就业率保持95%以上、市场就业率70%以上。")).toEqual([
    "应届渔业院校毕业生就业率",
    "应届渔业院校毕业生市场就业率",
  ]);
});

test.each([
  ["完成12座冷库机电设备更新、8家渔市消防设施改造。", ["冷库机电设备更新", "渔市消防设施改造"]],
  ["完成30台渔村电梯加装工作、9家渔市消防设施改造。", ["渔村电梯加装", "渔市消防设施改造"]],
  ["完成30个渔港栈桥和18个船坞改造。", ["渔港栈桥改造", "船坞改造"]],
  ["完成东港码头等36处积水点和南港大道等28处易涝点改造。", ["积水点改造", "易涝点改造"]],
])(
  "what the last of a list says is done is done to those before without a deed of their own: %s",
  (text, expected) => {
    expect(names(text)).toEqual(expected);
  },
);

test("a bound behind the output of a crop holds for its area as well", () => {
  const bounds = (text: string) => rows(text).map(({ value, bound }) => [value, bound]);
  expect(bounds("莲藕播种面积和总产量稳定在38万亩、60万吨以上。")).toEqual(
    [
      ["38", "ge"],
      ["60", "ge"],
    ].map(([value, bound]) => [Number(value), bound]),
  );
  expect(bounds("渔场20个、船坞30座以上。").map(([, bound]) => bound)).toEqual(["eq", "ge"]);
});

test("how something stands in an item between two numbers is none of the next name", () => {
  expect(
    names("近岸海域优良水质比例达到92%以上、声环境质量保持全省前列、受污染滩涂安全利用率保持95%以上。").at(
      -1,
    ),
  ).toBe("受污染滩涂安全利用率");
});

test("what so much of a village's money is says which villages are counted", () => {
  expect(names("推动70个行政村集体经济收入超过20万元。")).toHaveLength(1);
});

test("places that are counted are none of what is done in them", () => {
  expect(names("完成东山小学、西山中学等5所学校共计3.2万平方米操场改造。").at(-1)).toBe("操场改造面积");
});

test.each([
  ["推进渔村公路建设，开工300公里，完工260公里。", ["渔村公路开工里程", "渔村公路竣工里程"]],
  ["推进老旧渔港改造，开工12个，完工10个。", ["老旧渔港改造开工", "老旧渔港改造竣工"]],
  ["推进老旧渔港改造，开工12个。", ["老旧渔港改造"]],
])("works that begin and those that are finished are told apart: %s", (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test.each([
  ["加快推进三个尚未开工冷链项目（东山、西山、南山）今年上半年开工。", "冷链项目开工"],
  ["加快推进5个尚未开工的冷链项目年内开工。", "冷链项目开工"],
  ["建设3座变电站（东港、西港、南港）。", "变电站"],
  ["推进3个冷链项目（东港二期、西港一期、南港三期）。", "冷链项目"],
])("how works stand and which they are is no part of what they are: %s", (text, name) => {
  expect(names(text)[0]).toBe(name);
});
