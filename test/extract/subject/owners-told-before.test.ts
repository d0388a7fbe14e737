import { describe, expect, test } from "vitest";
import { conceptsOf } from "../../support/concepts-of.js";

describe("a name that its clause tells in part is filled from what was told before", () => {
  test.each([
    // The thing that an item is headed by, which an aim or a field is not.
    ["——光伏建筑。面积达到300万平方米，占既有建筑的20%。", ["光伏建筑面积", "光伏建筑占既有建筑比重"]],
    ["——森林质量。面积稳定在300万亩。", ["面积"]],
    // How a body is equipped and kept going.
    [
      "新建水上救助站30个，器材达标率达到95%，12小时值班率100%。",
      ["水上救助站", "水上救助站器材达标率", "水上救助站12小时值班率"],
    ],
    [
      "在建桥梁工程质量检测覆盖率100%，分部工程合格率达到97%。",
      ["在建桥梁工程质量检测覆盖率", "在建桥梁工程分部工程合格率"],
    ],
    // Those in a team, and how many of them do nothing else.
    ["网格员队伍扩充到2万人，专职占比达到40%。", ["网格员", "网格员专职占比"]],
    // Those of a grade, of what was counted two numbers before.
    [
      "登记行业协会2万家，其中异地商会占比达到6%，4A级以上900家。",
      ["行业协会", "异地商会占行业协会比重", "4A级以上行业协会"],
    ],
    ["日间照料站覆盖所有社区，新设60家。", ["日间照料站"]],
    ["水产品抽检合格率达到98%；畜产品不低于99%。", ["水产品抽检合格率", "畜产品抽检合格率"]],
    ["水产品抽检合格率达到98%；畜产品增长9%。", ["水产品抽检合格率", "畜产品"]],
    ["全省公路方面，高速公路3000公里、国省道2万公里。", ["高速公路里程", "国省道里程"]],
  ])("%s", (text, expected) => {
    expect(conceptsOf(text)).toEqual(expected);
  });
});

describe("what there is is told of the past only where it is not told what becomes of it", () => {
  test.each([
    ["现有养殖池塘改造完成率达到100%，在产池塘尾水达标率达到95%。", 2],
    ["现有养殖池塘3000口。", 0],
  ])("%s", (text, count) => {
    expect(conceptsOf(text)).toHaveLength(count);
  });
});
