import { describe, expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";
import { conceptsOf } from "../../support/concepts-of.js";

describe("what a number's own words leave out stands elsewhere in the sentence", () => {
  test.each([
    [
      "打造3条综合产值超三百亿元、5条超千亿元优势产业链。",
      ["综合产值超三百亿元的优势产业链", "超千亿元优势产业链"],
    ],
    ["引进世界500强企业、瞪羚企业各2家。", ["世界500强企业引进", "瞪羚企业引进"]],
    [
      "优质小麦产业链到2026年综合产值达到900亿元，肉牛产业链达到300亿元。",
      ["优质小麦产业链综合产值", "肉牛产业链综合产值"],
    ],
    [
      "茶叶全产业链产值由“十三五”末的0.6万亿元，发展到1.2万亿元，年均增长9%。",
      ["茶叶全产业链产值", "茶叶全产业链产值"],
    ],
    ["完成30万人次技能培训、20万人（含新增技师5万人）取得相应证书。", ["技能培训", "取得相应证书", "技师"]],
    ["到2026年，新建公共建筑100%执行绿色建筑标准。", ["新建公共建筑执行绿色建筑标准比例"]],
    ["东山、西山口岸中欧班列年通行量稳定在1万列以上。", ["东山和西山口岸中欧班列"]],
    ["推动长三角50家以上企业和科研院所落户。", ["长三角企业和科研院所落户"]],
    ["全省技师学院达到50所，在校学生达到10万人。", ["技师学院", "技师学院在校学生"]],
    ["引进50名以上省外医生、护士开展医疗帮扶。", ["省外医生和护士引进"]],
    [
      "国家级创新中心达到20家，省级设计中心达到10家，分别是2020年的4倍和2.5倍。",
      ["创新中心", "设计中心", "创新中心", "设计中心"],
    ],
    [
      "乡村旅游提质增效，接待游客人数超过1亿人次，经营收入超过300亿元。",
      ["乡村旅游接待游客", "乡村旅游经营收入"],
    ],
    ["返乡创业人员10万人，带动就业人数100万人。", ["返乡创业人员", "带动就业"]],
    ["建成5个国家级、20个市县级重点学科群。", ["重点学科群", "重点学科群"]],
    [
      "1.钛合金材料。到2026年，海绵钛产能达到5万吨，产业链产值达到300亿元。",
      ["海绵钛产能", "钛合金材料产业链产值"],
    ],
    ["技能人才总量占从业人员比重达到35%。", ["技能人才占从业人员比重"]],
    ["新开工老旧小区改造3000户。", ["老旧小区改造"]],
  ])("%s", (text, concepts) => {
    expect(conceptsOf(text)).toEqual(concepts);
  });
});

const rowsOf = (text: string) =>
  extractTargets(text, {
    documentId: "x",
    regionCode: "420000",
    periodStart: 2026,
    periodEnd: 2026,
  }).targets;

describe("a part is told of the whole's indicator", () => {
  test("by territory: cities and those that are left", () => {
    const rows = rowsOf("新建建筑中绿色建筑占比达到70%，其中宜昌市、黄石市达80%，其他市县达60%。");
    expect(rows.map(({ concept }) => concept)).toEqual(Array(3).fill("新建建筑中绿色建筑占比"));
    expect(rows.map(({ breakdown }) => breakdown)).toEqual([null, "宜昌市、黄石市", "其他市县"]);
    expect(rows.map(({ part_of }) => part_of)).toEqual([null, rows[0]?.target_id, rows[0]?.target_id]);
  });
  test("by one region after another", () => {
    const rows = rowsOf("污水处理率达到70%，其中宜昌市达80%，襄阳市达到75%。");
    expect(rows.map(({ concept }) => concept)).toEqual(Array(3).fill("污水处理率"));
    expect(rows.map(({ region_code }) => region_code)).toEqual(["420000", "420500", "420600"]);
  });
  test("in brackets", () => {
    const [whole, part] = rowsOf("完成技能培训50万人次（含补贴性培训20万人次）。");
    expect(part?.part_of).toBe(whole?.target_id);
  });
  test("per head where the whole is", () => {
    const rows = rowsOf("每千人口床位数达到7.5张，其中公立医院床位数2.3张。");
    expect(rows.map(({ unit }) => unit)).toEqual(["per-1k-persons", "per-1k-persons"]);
  });
});
