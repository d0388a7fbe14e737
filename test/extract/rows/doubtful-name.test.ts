import { describe, expect, it } from "vitest";
import { isDoubtfulName, isPlainName } from "../../../src/extract/rows/doubtful-name.js";

describe("names of new concepts", () => {
  it.each([
    ["城市建成区", "percent", "level", true],
    ["新建小区", "percent", "level", true],
    ["新建小区充电设施覆盖率", "percent", "level", false],
    ["全体县城对数字影院覆盖率", "percent", "level", true],
    ["产值规模", "CNY", "level", true],
    ["茶叶加工业产值", "CNY", "level", false],
    ["在职", "CNY", "level", true],
    ["五星级", "count", "increment", true],
    ["乡镇（街道", "count", "level", true],
    ["茶农收入增速高于全县平均", "percentage-point", "level", true],
    ["乡镇跻身全国百强", "count", "level", true],
    ["在全市率先对社区覆盖率", "percent", "level", true],
    ["以旧带新项目", "count", "increment", true],
    ["以工代赈项目", "count", "increment", false],
    ["有8万名学生", "count", "level", true],
    ["2026年技改企业", "count", "level", true],
    ["第三季度技改厂房", "count", "level", true],
    ["改造企业", "count", "level", true],
    ["二季度", "percent", "level", true],
    ["增加和改善床位", "count", "increment", true],
    ["高质量", "area", "level", true],
    ["保持生态良好断面", "count", "level", true],
    ["水土保持林面积", "area", "level", false],
    ["水土保持示范县", "count", "level", false],
    ["将军路泵站", "count", "increment", false],
    ["总站点", "count", "level", true],
    ["总部基地", "count", "level", false],
    ["上市（过会）", "count", "increment", true],
    ["核准装机容量", "power", "increment", true],
    ["县域面积", "area", "level", true],
    ["2025", "count", "level", true],
    ["城镇社区养老服务设施", "count", "increment", false],
    ["治理率", "percent", "level", true],
    ["农村污水治理率", "percent", "level", false],
    ["镇街覆盖率", "percent", "level", true],
    ["镇街社工站覆盖率", "percent", "level", false],
    ["计划总投资", "CNY", "level", true],
    ["核心产业增加值", "CNY", "growth", true],
    ["项目引进", "count", "increment", true],
    ["茶旅项目引进", "count", "increment", false],
    ["大型装置投运一个和开工", "count", "increment", true],
    ["新建5000个车位", "count", "increment", true],
    ["集体年收入50万元以上的村", "count", "level", false],
    ["城区做强数字经济", "count", "level", true],
    ["部门数据向平台应接尽接", "count", "level", true],
    ["园区要扩大增量", "count", "level", true],
    ["需求迫切", "count", "level", true],
    ["南岭新区", "count", "level", true],
    ["玻璃纤维一期量", "t", "level", true],
    ["访问量", "count", "level", true],
    ["生活垃圾处理量", "t", "level", false],
    ["茶叶产量", "percent", "growth", false],
    ["产值超过50亿元", "count", "level", true],
    ["集成试验推广面积", "area", "cumulative", true],
    ["园区产值", "CNY", "level", true],
    ["茶业园区产值", "CNY", "level", false],
  ] as const)("%s in %s, %s: doubtful %s", (name, unit, measure, doubtful) => {
    expect(isDoubtfulName(name, name, unit, measure)).toBe(doubtful);
  });

  it.each([
    ["城镇社区养老服务设施", true],
    ["茶叶加工业产值", true],
    ["茶园、果园和菜园改造", false],
    ["民办实事走深走细", false],
  ])("%s: plain %s", (name, plain) => {
    expect(isPlainName(name)).toBe(plain);
  });
});
