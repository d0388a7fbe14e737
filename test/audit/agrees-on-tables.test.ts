import { describe, expect, test } from "vitest";
import { audit } from "../../src/audit/audit.js";
import { draftDocument } from "../../src/draft/draft-document.js";
import { sha256 } from "../../src/io/read.js";
import { checkQuotes } from "../../src/tables/check-quotes.js";
import { shippedTables } from "../../src/tables/shipped-tables.js";

/** A plan of 2022 to 2025 accepted as it was drafted. */
function audited(table: string) {
  const text = `安徽省制造业升级行动方案（2022—2025年）\n一、主要目标\n到2025年，高新技术企业达到2万家，单位增加值能耗较2020年下降14%。\n${table}\n`;
  const { rows: known } = shippedTables();
  const bytes = new TextEncoder().encode(text);
  const { document, targets, otherNumbers, added, unread } = draftDocument(
    { file: "plan.txt", format: "text", encoding: "utf-8", text, bytes, sha256: sha256(bytes), title: null },
    { region: "340000", period: [2022, 2025], title: "安徽省制造业升级行动方案", known },
  );
  const rows = {
    documents: [document],
    regions: [...known.regions, ...added.regions],
    indicators: [...known.indicators, ...added.indicators],
    populations: known.populations,
    units: [...known.units, ...added.units],
    targets,
    other_numbers: otherNumbers,
  };
  const texts = new Map([[document.document_id, text]]);
  const issues = [...checkQuotes(targets, otherNumbers, texts), ...audit({ rows, texts }).issues];
  return {
    unread: unread.map(({ quote }) => quote),
    cells: targets.filter(({ table_id }) => table_id !== null),
    errors: issues.filter(({ severity }) => severity === "error"),
  };
}

describe("a table that was drafted and accepted as it is passes the audit, with no number unread", () => {
  test.each<[string, number, string]>([
    [
      "columns of units and of the present state",
      3,
      "指标\t单位\t2021年\t2025年\n省级智能工厂\t家\t136\t500\n数字化车间\t个\t853\t2000\n工业机器人年产量\t万台\t1.2\t4",
    ],
    [
      "a column of the kind of each indicator",
      3,
      "序号\t指标名称\t单位\t2021年\t2025年\t属性\n1\t高新技术企业\t万家\t1.1\t2\t预期性\n2\t单位GDP能耗降低\t%\t—\t[14]\t约束性\n3\t森林覆盖率\t%\t30.2\t≥31\t约束性",
    ],
    [
      "units in brackets behind the names",
      2,
      "指标\t2021年实际\t2025年目标\n数字经济核心产业增加值（亿元）\t3100\t5000\n工业互联网平台（个）\t12\t30",
    ],
    [
      "regions and years",
      6,
      "表1 绿色工厂建设目标\n单位：家\n地区\t2024年\t2025年\n合肥市\t30\t50\n芜湖市\t20\t35\n全省\t50\t85",
    ],
    [
      "regions and indicators under merged headers",
      8,
      "表2 各市目标任务分解表\n地区\t2024年\t2024年\t2025年\t2025年\n地区\t绿色工厂（家）\t数字化车间（个）\t绿色工厂（家）\t数字化车间（个）\n合肥市\t30\t100\t50\t180\n芜湖市\t20\t60\t35\t90",
    ],
    [
      "the present state and average growth",
      3,
      "主要指标\t单位\t2020年\t2025年\t年均增长（%）\n规模以上工业增加值\t亿元\t8000\t12000\t8.5\n专精特新企业\t家\t1200\t6000\t",
    ],
    [
      "bounds and units within the cells",
      3,
      "指标\t2025年目标\n关键工序数控化率\t70%以上\n绿色工厂\t≥120家\n工业机器人产量\t4万台左右",
    ],
    [
      "counties beside their city, with subtotals",
      10,
      "附表1 各市县管网建设任务\n市\t县（市、区）\t2022—2025年新建（公里）\t2025年总里程（公里）\n合肥市\t肥东县\t3\t12\n\t肥西县\t2\t9\n\t小计\t5\t21\n芜湖市\t南陵县\t4\t8\n合计\t\t9\t29",
    ],
    [
      "indicators below one another beside their place",
      8,
      "附表2 各市目标\n市\t指标\t单位\t2024年\t2025年\n合肥市\t新增上云企业\t家\t120\t130\n\t5G基站总数\t万个\t3.2\t3.6\n芜湖市\t新增上云企业\t家\t80\t90\n\t5G基站总数\t万个\t2.1\t2.5",
    ],
    [
      "tasks with deadlines, told in words",
      0,
      "附件：任务分工表\n序号\t任务\t工作内容\t牵头单位\t完成时限\n1\t培育企业\t新增龙头企业12家以上，产值达到30亿元。\t省工信厅\t2024年底\n2\t建设平台\t建成省级平台8个。\t省科技厅\t2025年底",
    ],
    [
      "years down the rows",
      3,
      "表3 绿色工厂培育计划\n单位：家\n年份\t绿色工厂\n2023年\t20\n2024年\t30\n2025年\t40",
    ],
    [
      "multipliers in the names of rows and columns",
      4,
      "指标\t2021年（万人次）\t2025年（万人次）\n接待游客\t120\t300\n研学旅行\t1.2\t5\n指标\t2021年\t2025年\n粮食产量（万吨）\t120\t130\n蔬菜产量（亿斤）\t12\t15",
    ],
    [
      "cells of one line each",
      2,
      "指标\n单位\n2021年\n2025年\n省级智能工厂\n家\n136\n500\n工业机器人年产量\n万台\n1.2\n4",
    ],
    [
      "columns set apart by spaces",
      2,
      "指标　　　　　　　单位　　2021年　　2025年\n省级智能工厂　　　家　　　136　　　500\n工业机器人年产量　万台　　1.2　　　4",
    ],
    [
      "deadlines and responsible bodies",
      2,
      "任务\t目标值\t单位\t完成时限\t责任单位\n建设绿色园区\t15\t个\t2024年\t省经济和信息化厅\n建设智能工厂\t500\t家\t2025年\t省经济和信息化厅",
    ],
    [
      "indicators and regions across",
      4,
      "表4 2025年各市目标\n指标\t单位\t合肥市\t芜湖市\n绿色工厂\t家\t50\t35\n高新技术企业\t万家\t1.2\t0.4",
    ],
  ])("%s", (_, count, table) => {
    const { cells, errors, unread } = audited(table);
    expect(errors.map(({ code, received, expected, at }) => [code, received, expected, at.column])).toEqual(
      [],
    );
    expect(unread).toEqual([]);
    expect(cells).toHaveLength(count);
  });
});
