import { expect, test } from "vitest";
import { tasksOf } from "../../support/tasks-of.js";

const told = (text: string) => tasksOf(text, 2026, 2026).map(({ concept, value }) => [concept, value]);

test.each([
  "不断提升12个国控断面、18个省控断面、5个饮用水水源地水质。",
  "加强36个水质自动站运行管理。",
  "强化全市120座山塘日常管护。",
])("what is there is only kept up: %s", (text) => {
  expect(told(text)).toEqual([]);
});

test("of so much land only the rate is promised", () => {
  expect(told("全市60余万亩茶园面积中绿色防控率超过85%。")).toEqual([["茶园绿色防控率", 85]]);
});

test.each([
  ["吸纳农村3万劳动力就业。", ["农村劳动力就业", 3]],
  ["设立10亿元流域横向补偿基金。", ["流域横向补偿基金", 10]],
  ["争取茶山水系治理等12个项目入库中央预算内投资。", ["项目入库中央预算内投资", 12]],
  ["改造的灌区预计可恢复灌溉面积30万亩。", ["灌区恢复灌溉面积", 30]],
])("a promise in other words is read: %s", (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test("what one work adds when it is finished is reckoned", () => {
  expect(told("东山水库建成后，预计可新增灌溉面积30万亩。")).toEqual([]);
});

test.each([
  ["积极谋划总投资60亿元的茶饮灌装、茶籽油精炼等12个重点项目。", 12],
  ["签约总投资40亿元的茶饮灌装、茶籽油精炼等8个项目。", 8],
])("works prepared or signed are counted behind examples: %s", (text, value) => {
  expect(told(text).map(([, number]) => number)).toEqual([value]);
});

test("what is to succeed is no past result, the second time too", () => {
  const rows = tasksOf("力争2个县成功创建茶旅示范区，4个县区成功创建茶业名县。", 2026, 2026);
  expect(rows.map(({ concept, measure }) => [concept, measure])).toEqual([
    ["茶旅示范区", "increment"],
    ["茶业名县", "increment"],
  ]);
});

test("bodies that are met are counted, whether before or behind their number", () => {
  expect(told("对接省内外茶学院10所、茶业协会15家。").map(([, value]) => value)).toEqual([10, 15]);
});

test("money that others put in is no subsidy, whatever is given out beside it", () => {
  const rows = tasksOf("落实茶园建设补贴每亩2000元，引导社会资本投入10亿元以上。", 2026, 2026);
  expect(rows.map(({ value, measure }) => [value, measure])).toEqual([[10, "cumulative"]]);
});

test("water that is to stay as clean as it is sets no number of works", () => {
  expect(told("确保12处集中式供水单位水质达标。")).toEqual([]);
});

test("the sizes of works named by their places are none of the region's", () => {
  expect(told("建成投运东山50万吨、西岭40万吨茶饮料项目。")).toEqual([]);
});

test("a time that the work only looks at is no deadline", () => {
  const [row] = tasksOf("着眼明后年乃至“十五五”发展，谋划茶业项目总投资达到600亿元以上。", 2024, 2024);
  expect(row?.period_end).toBe(2024);
});
