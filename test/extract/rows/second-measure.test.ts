import { expect, test } from "vitest";
import { mayBeOfNumberBefore } from "../../../src/extract/rows/second-measure.js";

test("a short rate behind another number may be that number's", () => {
  expect(mayBeOfNumberBefore("绿电占比", "建设零碳园区20个，绿电占比达到")).toBe(true);
  expect(mayBeOfNumberBefore("托盘标准化率", "物流中心9个以上、托盘标准化率达到")).toBe(true);
  expect(mayBeOfNumberBefore("加氢率", "加氢站60座，加氢率")).toBe(true);
  expect(mayBeOfNumberBefore("主导产业集聚度", "开发区90个，主导产业集聚度达到")).toBe(true);
  expect(mayBeOfNumberBefore("绿电占比", "到2030年，绿电占比达到")).toBe(false);
  expect(mayBeOfNumberBefore("绿电占比", "推动绿色转型，绿电占比达到")).toBe(false);
  // Behind another rate of a list only the shortest name leaves out what it is of.
  expect(mayBeOfNumberBefore("炒茶机普及率", "茶园良种率达到80%以上，炒茶机普及率达到")).toBe(false);
  expect(mayBeOfNumberBefore("留茶率", "茶学毕业生就业率达到90%，留茶率达到")).toBe(true);
  expect(mayBeOfNumberBefore("登记失业人员再就业率", "新增就业5万人，登记失业人员再就业率达到")).toBe(false);
  expect(mayBeOfNumberBefore("绿色工厂", "建设零碳园区20个，绿色工厂")).toBe(false);
});
