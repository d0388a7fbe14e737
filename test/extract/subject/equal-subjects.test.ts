import { describe, expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

const read = (text: string) =>
  extractTargets(text, { documentId: "x", regionCode: "430100", periodStart: 2024, periodEnd: 2024 }).targets;

describe("one number of several subjects", () => {
  test.each([
    ["茶叶产量、茶园面积均增长8%。", ["茶叶产量", "茶园面积"]],
    ["小麦、玉米单产均提升3%以上。", ["小麦单产", "玉米单产"]],
    ["市属企业营业收入、上缴税费均增长9%。", ["市属企业营业收入", "市属企业上缴税费"]],
    ["灌溉水利用率和污水处理率都达到65%以上。", ["灌溉水利用率", "污水处理率"]],
    ["投诉办结率和群众满意率稳定在95%以上。", ["投诉办结率", "群众满意率"]],
    ["农村自来水普及率、卫生厕所普及率达到96%。", ["农村自来水普及率", "农村卫生厕所普及率"]],
    ["城乡居民人均消费支出均增长6%左右。", ["城镇居民人均消费支出", "农村居民人均消费支出"]],
    ["城镇、农村居民人均可支配收入均增长6%。", ["城镇居民人均可支配收入", "农村居民人均可支配收入"]],
  ])("%s", (text, subjects) => {
    const targets = read(text);
    expect(targets.map(({ subject }) => subject)).toEqual(subjects);
    expect(new Set(targets.map(({ value }) => value)).size).toBe(1);
    expect(targets.flatMap(({ problems }) => problems)).not.toContain("cell-twice");
  });

  test.each<[string, string[]]>([
    ["打造数字化车间、产业大脑各20个。", ["数字化车间", "产业大脑"]],
    ["新建小学、初中和高中各5所。", ["小学", "初中", "高中"]],
    ["改造城市危桥、人行天桥各10座。", ["改造城市危桥", "改造人行天桥"]],
    ["示范企业、示范园区均达到20家。", ["示范企业", "示范园区"]],
    ["国家茶叶创新中心、国家茶学实验室分别实现零的突破。", ["国家茶叶创新中心", "国家茶学实验室"]],
    ["独角兽企业、上市茶叶企业实现零的突破。", ["独角兽企业", "上市茶叶企业"]],
    ["新增省级以上制造业创新中心、重点实验室各5家。", ["省级以上制造业创新中心", "省级以上重点实验室"]],
  ])("%s counts each", (text, subjects) => {
    const targets = read(text);
    expect(targets.map(({ subject }) => subject)).toEqual(subjects);
    expect(new Set(targets.map(({ tier }) => tier)).size).toBe(1);
  });

  test.each([
    ["茶叶产量、茶园面积分别增长8%、3%。", [8, 3]],
    ["示范企业、示范园区共达到20家。", [20]],
    ["市、县各建设1个公共实训基地。", [1]],
    ["每个县新建小学、中学各1所。", [1]],
    ["国家茶叶技术转移与转化中心实现零的突破。", [1]],
  ])("%s has as many targets as numbers", (text, values) => {
    expect(read(text).map(({ value }) => Number(value))).toEqual(values);
  });
});
