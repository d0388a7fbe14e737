import { expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

const rows = (text: string) =>
  extractTargets(`一、重点任务\n\n${text}`, {
    documentId: "tasks",
    regionCode: "110000",
    periodStart: 2024,
    periodEnd: 2024,
    title: "2024年任务清单",
    vocabulary: { indicators: [], populations: [], regions: [], synonyms: [] },
  }).targets;

test.each([
  // The number of an item of three digits, behind a line without an end.
  [
    "主责单位：市文化局，市园林局\n\n128.改造提升旧仓库40个，推动提质。\n\n主责单位：市住建委\n\n129.举办阅读活动160场，推进建设。",
    ["旧仓库改造", "阅读活动"],
  ],
  ["繁荣文化\n\n103.新建社区书屋60个。", ["社区书屋"]],
  // What the number before has counted is no part of the next name.
  ["更新提升9个水质监测站、16个噪声监测站、监测设备67台。", ["水质监测站更新", "噪声监测站更新", "监测设备"]],
  ["新增12个托育机构、托位300个。", ["托育机构", "托位"]],
  // Another deed on other things.
  ["完成60栋楼宇电梯更新以及消防管道、配电设施改造。", ["楼宇电梯更新"]],
  ["完成9座水库除险加固以及下游河道、堤防、闸门治理。", ["水库除险加固"]],
  ["完成60个公园建设和改造。", ["公园新改建"]],
])("%s", (text, expected) => {
  expect(rows(text).map(({ concept }) => concept)).toEqual(expected);
});

test("the level of a cluster is not that of its revenue", () => {
  const text = "打造国家级光伏产业集群，新增规上企业15家，实现营收600亿元。";
  expect(rows(text).map(({ tier }) => tier)).toEqual([null, null]);
});
