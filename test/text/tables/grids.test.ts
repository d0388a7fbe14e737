import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Grid } from "../../../src/text/tables/grid.js";
import { columnLabels, readCorner } from "../../../src/text/tables/grid-header.js";
import { readGrids, tableRegions } from "../../../src/text/tables/grids.js";

const folder = new URL("../../../seeds/", import.meta.url);
const seeds = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .map((name) => readFileSync(new URL(name, folder), "utf8"));
const xiangtan = seeds[3] ?? "";

const at = (grid: Grid | undefined, row: string, column: string) =>
  grid?.cells.find((cell) => cell.row_label === row && cell.column_label === column);

describe("tables with numbered rows", () => {
  const labels = (text: string) => readGrids(text).map((grid) => grid.rows.map(({ label }) => label));

  it("parts the serial numbers from the names, and keeps a word in their column as a name", () => {
    const text = "序号\t地市\t2023年\t2024年\n1\t东州\t8\t9\n2\t西州\t5\t6\n合计\t\t13\t15";
    const [grid] = readGrids(text);
    expect(labels(text)).toEqual([["东州", "西州", "合计"]]);
    expect(grid?.serials.map(({ start, end }) => text.slice(start, end))).toEqual(["1", "2"]);
    expect(at(grid, "合计", "2024年")?.value).toBe(15);
  });

  it("reads one cell a line, a merged label above the years", () => {
    const lines =
      "附表1 整治计划表 序号 地市 现有数量 整治计划（处） 2021年 2022年 1 东州 8 3 4 2 西州 38 6 7 3 北州 4 2 1 合计 50 11 12";
    const [grid] = readGrids(lines.replaceAll(" ", "\n"));
    expect(grid?.columns).toEqual(["地市", "现有数量", "整治计划（处）/ 2021年", "整治计划（处）/ 2022年"]);
    expect(at(grid, "西州", "整治计划（处）/ 2022年")).toMatchObject({ value: 7 });
    expect(at(grid, "合计", "现有数量")).toMatchObject({ value: 50 });
  });

  it.each([
    ["a list of words", "序号 事项 责任单位 1 整治 住建局 2 治理 水利局 3 绿化 园林局"],
    ["rows of different widths", "序号 地市 2021年 2022年 1 东州 3 4 2 西州 6 3 北州 2 1"],
    ["two rows without years", "序号 地市 甲类 乙类 1 东州 3 4 2 西州 6 7 其他"],
    ["numbers that do not count up", "序号 地市 2021年 2022年 1 东州 3 4 5 西州 6 7 9 北州 2 1"],
  ])("%s is none", (_, lines) => {
    expect(readGrids(lines.replaceAll(" ", "\n"))).toEqual([]);
  });
});

describe("columnLabels", () => {
  it("ends for any cells, and gives one label a column", () => {
    const cell = fc.constantFrom("", "指标", "2025年", "目标", "备注");
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 3 }),
        fc.integer({ min: 0, max: 7 }),
        (header, width) => {
          expect(columnLabels(header, width)).toHaveLength(width);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("leaves a header alone that has fewer cells than the one below has empty ones", () => {
    const header = [
      ["指标", "目标", "备注"],
      ["", "", "", "2025年", ""],
    ];
    expect(columnLabels(header, 5)).toEqual(["", "", "", "2025年", ""]);
  });

  it.each<[string, string[][], number, string[]]>([
    ["one row", [["", "2023年", "2024年"]], 3, ["", "2023年", "2024年"]],
    [
      "one merged cell, others continued downwards",
      [
        ["", "目标值", "增速", "单位"],
        ["", "2023年", "2024年", "", ""],
      ],
      5,
      ["", "目标值 / 2023年", "目标值 / 2024年", "增速", "单位"],
    ],
    [
      "neighbouring merged cells that share evenly",
      [
        ["", "2023年", "2024年"],
        ["", "甲", "乙", "甲", "乙"],
      ],
      5,
      ["", "2023年 / 甲", "2023年 / 乙", "2024年 / 甲", "2024年 / 乙"],
    ],
    [
      "merged cells that do not come out even: the lower row alone",
      [
        ["", "2023年", "2024年"],
        ["", "甲", "乙", "丙"],
      ],
      4,
      ["", "甲", "乙", "丙"],
    ],
    ["no header", [], 2, ["", ""]],
  ])("resolves %s", (_, header, width, labels) => {
    expect(columnLabels(header, width)).toEqual(labels);
  });
});

describe("readCorner", () => {
  it.each([
    ["县市区\n（园区）\n年度\n\n年  度", "县市区（园区）", "年度"],
    ["\n\n部门\n年度\n\n\n\n年度", "部门", "年度"],
    ["县市区\n（园区）\n\n\n年  度", "县市区（园区）", "年度"],
    ["研发活动单位及\n类别", "研发活动单位及类别", null],
    ["", "", null],
  ])("reads %j", (text, rows, columns) => {
    expect(readCorner(text.trim())).toEqual({ rows, columns });
  });
});

describe("the annexes of xiangtan-2023", () => {
  const grids = readGrids(xiangtan);
  const grid = (id: string) => grids.find(({ table_id }) => table_id === id);

  it("are five tables with caption, unit and dimensions", () => {
    expect(
      grids.map(({ table_id, caption, unit, row_dimension, column_dimension }) => [
        table_id,
        caption,
        unit,
        row_dimension,
        column_dimension,
      ]),
    ).toEqual([
      ["annex-1", "湘潭市研发经费投入目标任务分解表（市直单位）", "亿元", "研发活动单位及类别", null],
      ["annex-2", "湘潭市研发经费投入目标任务分解表（县市区、园区）", "亿元", "县市区（园区）", "年度"],
      [
        "annex-3",
        "湘潭市高新技术企业、科技型中小企业培育目标任务分解表（县市区、园区）",
        "个",
        "县市区（园区）",
        "年度",
      ],
      ["annex-4", "湘潭市高水平科技创新平台培育建设目标任务分解表（市直单位）", "个", "部门", "年度"],
      [
        "annex-5",
        "湘潭市高水平科技创新平台培育建设目标任务分解表（县市区、园区）",
        "个",
        "县市区（园区）",
        "年度",
      ],
    ]);
  });

  it("have their merged headers resolved", () => {
    expect(grid("annex-1")?.columns.slice(1)).toEqual([
      "目标值 / 2023年",
      "目标值 / 2024年",
      "目标值 / 2025年",
      "年均目标增速（%）",
      "责任单位",
    ]);
    expect(grid("annex-3")?.columns.slice(1)).toEqual(
      ["2023年", "2024年", "2025年"].flatMap((year) => [
        `${year} / 高新技术企业`,
        `${year} / 科技型中小企业`,
      ]),
    );
    expect(grid("annex-5")?.columns.slice(1)).toEqual(["2023年", "2024年", "2025年", "合计"]);
  });

  it("have their rows named", () => {
    expect(grid("annex-1")?.rows.map(({ label }) => label)).toEqual([
      "科学研究和技术服务业非企业单位",
      "在潭高校",
      "规模以上工业企业",
      "特、一级建筑业",
      "规模以上服务业",
      "医疗卫生机构",
      "全市",
    ]);
    expect(grid("annex-5")?.rows.map(({ label }) => label)).toContain("雨湖区（含湘潭大学、湖南科技大学）");
  });

  it.each<[string, string, string, number | null, string | null]>([
    ["annex-1", "特、一级建筑业", "目标值 / 2025年", 4.3, "亿元"],
    ["annex-1", "医疗卫生机构", "年均目标增速（%）", 30, "%"],
    ["annex-1", "在潭高校", "责任单位", null, null],
    ["annex-1", "规模以上服务业", "目标值 / 2024年", null, "亿元"],
    ["annex-1", "全市", "目标值 / 2025年", 105, "亿元"],
    ["annex-2", "湘潭综保区", "2024年", 0.16, "亿元"],
    ["annex-3", "韶山市", "2024年 / 科技型中小企业", 132, "个"],
    ["annex-4", "合计", "合计", 125, "个"],
    ["annex-5", "雨湖区（含湘潭大学、湖南科技大学）", "2023年", 15, "个"],
    ["annex-5", "湘潭经开区", "2025年", 9, "个"],
  ])("%s holds at %s, %s the value %j", (id, row, column, value, unit) => {
    const cell = at(grid(id), row, column);
    expect(cell).toBeDefined();
    expect([cell?.value, cell?.unit]).toEqual([value, unit]);
  });

  it("hold every printed number once, cited to the character", () => {
    const counts = grids.map(({ cells }) => cells.filter(({ value }) => value !== null).length);
    expect(counts).toEqual([24, 30, 54, 16, 32]);
    const tabbed = [...xiangtan.matchAll(/^\t(\d+(?:\.\d+)?)\s*$/gm)].map((match) => (match.index ?? 0) + 1);
    expect(
      grids.flatMap(({ cells }) => cells.filter(({ value }) => value !== null).map(({ start }) => start)),
    ).toEqual(tabbed);
    for (const { cells, rows } of grids) {
      for (const { text, start, end } of cells) expect(xiangtan.slice(start, end)).toBe(text);
      for (const { label, start, end } of rows)
        expect(xiangtan.slice(start, end).replace(/\s/g, "")).toBe(label);
    }
  });

  it("keep empty cells", () => {
    const empty = grid("annex-1")?.cells.filter(({ text }) => text === "");
    expect(empty?.map(({ row_label, column }) => `${row_label} ${column}`)).toEqual([
      "规模以上服务业 1",
      "规模以上服务业 2",
      "规模以上服务业 3",
      "规模以上服务业 4",
      "全市 5",
    ]);
  });

  it("add up to their totals, so no cell stands in a wrong row or column", () => {
    for (const { cells, rows, columns, table_id } of grids) {
      for (let column = 1; column < columns.length; column += 1) {
        if (columns[column]?.includes("增速") || columns[column] === "责任单位") continue;
        const values = cells.filter((cell) => cell.column === column).map(({ value }) => value ?? 0);
        const total = values.pop() ?? Number.NaN;
        expect(
          values.reduce((sum, value) => sum + value, 0),
          `${table_id} ${columns[column]}`,
        ).toBeCloseTo(total, 6);
      }
      if (!columns.includes("合计")) continue;
      for (let row = 0; row < rows.length; row += 1) {
        const values = cells.filter((cell) => cell.row === row).map(({ value }) => value ?? 0);
        const total = values.pop() ?? Number.NaN;
        expect(values.reduce((sum, value) => sum + value, 0)).toBe(total);
      }
    }
  });

  it("are regions apart from the prose around them", () => {
    const regions = tableRegions(xiangtan);
    expect(regions).toEqual(grids.map(({ start, end }) => ({ start, end })));
    const prose = regions.reduceRight(
      (text, { start, end }) => text.slice(0, start) + text.slice(end),
      xiangtan,
    );
    expect(prose).not.toContain("\t");
    expect(prose).toContain("备注：表中排名第一的责任单位为牵头单位。");
    expect(prose.replace(/\s/g, "")).toContain("附件5湘潭市高水平科技创新平台培育建设目标任务分解表");
  });
});

describe("readGrids of other texts", () => {
  it("finds no table in the documents that have none", () => {
    for (const [index, text] of seeds.entries()) expect(readGrids(text).length).toBe(index === 3 ? 5 : 0);
  });

  it("takes no tab-led prose for a table", () => {
    expect(
      readGrids("\t一、总体要求\n\n\t到2025年，达到5家。\n\n\t二、任务\n\t建设平台。完成。\n\t加强领导。"),
    ).toEqual([]);
    expect(readGrids("\t只有一段。")).toEqual([]);
    expect(readGrids("甲|乙")).toEqual([]);
  });

  it("reads one row a line, parted by tabs or pipes", () => {
    const tabs =
      "附件2\n主要指标（单位：家）\n指标\t2024年\t2025年\n高新企业\t1,200\t2000\n平台\t\t30%\n\n正文。";
    const pipes = "表1 主要指标\n\n| 指标 | 2024年 |\n|:--|--:|\n| 平台 | 5 |\n| 园区 | |\n";
    const [first] = readGrids(tabs);
    expect([first?.table_id, first?.caption, first?.unit]).toEqual(["annex-2", "主要指标", "家"]);
    expect(first?.cells.map(({ text, value }) => [text, value])).toEqual([
      ["1,200", 1200],
      ["2000", 2000],
      ["", null],
      ["30%", 30],
    ]);
    const [second] = readGrids(pipes);
    expect([second?.table_id, second?.caption]).toEqual(["table-1", "表1 主要指标"]);
    expect(
      second?.cells.map(({ row_label, column_label, value }) => [row_label, column_label, value]),
    ).toEqual([
      ["平台", "2024年", 5],
      ["园区", "2024年", null],
    ]);
  });

  it("numbers the tables of one annex", () => {
    const table = "甲\t2024年\n乙\t5\n";
    expect(readGrids(`附件1\n标题\n${table}\n附件1\n续表\n${table}`).map(({ table_id }) => table_id)).toEqual(
      ["annex-1", "annex-1-2"],
    );
  });

  it("reads back any table of numbers from each layout", () => {
    const matrix = fc
      .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 2, max: 6 }))
      .chain(([columns, rows]) =>
        fc.array(fc.array(fc.option(fc.nat(9999), { freq: 6 }), { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      )
      .filter((rows) => rows[0]?.some((value) => value !== null) ?? false);
    fc.assert(
      fc.property(matrix, (values) => {
        const header = ["地区", ...(values[0] ?? []).map((_, k) => `${2021 + k}年`)];
        const lines = [
          header,
          ...values.map((row, k) => [`甲${"县".repeat(k + 1)}`, ...row.map((value) => value ?? "")]),
        ];
        const layouts = [
          lines.map((row) => row.map((cell) => `\t${cell}\n`).join("")).join("\n"),
          lines.map((row) => row.join("\t")).join("\n"),
          lines.map((row) => `| ${row.join(" | ")} |`).join("\n"),
        ];
        for (const text of layouts) {
          const [grid, ...more] = readGrids(text);
          expect(more).toEqual([]);
          expect(grid?.cells.map(({ value }) => value)).toEqual(values.flat());
          expect(grid?.cells.map(({ column_label }) => column_label)).toEqual(
            values.flatMap(() => header.slice(1)),
          );
          for (const cell of grid?.cells ?? []) expect(text.slice(cell.start, cell.end)).toBe(cell.text);
        }
      }),
    );
  });
});
