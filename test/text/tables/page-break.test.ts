import { describe, expect, it } from "vitest";
import { readGrids } from "../../../src/text/tables/grids.js";

const HEAD = "指标\t2025年\t2030年";
const brief = (...lines: readonly string[]) =>
  readGrids(lines.join("\n")).map(({ caption, unit, columns, rows }) =>
    [caption, unit, columns.length, columns.at(-1), rows.map(({ label }) => label).join("、")].join("|"),
  );

describe("a table that a page break parts", () => {
  it.each([
    ["a page number", ["— 12 —"]],
    ["a page number and the title of the document", ["12", "港湾市发展规划"]],
    ["续表 and the unit", ["（续表）", "单位：个"]],
    ["a page number, the title, 续表 and the unit", ["-12-", "港湾市发展规划", "续表2", "单位：个"]],
  ])("goes on behind %s, with its header or without", (_, between) => {
    const parted = (header: readonly string[]) =>
      brief(
        "港湾市发展规划",
        "表2 泊位目标",
        "单位：个",
        HEAD,
        "甲港\t3\t5",
        "乙港\t4\t6",
        ...between,
        ...header,
        "丙港\t1\t2",
        "丁港\t2\t3",
      );
    const halves = ["表2 泊位目标|个|3|2030年|甲港、乙港", "表2 泊位目标|个|3|2030年|丙港、丁港"];
    expect(parted([HEAD])).toEqual(halves);
    expect(parted([])).toEqual(halves);
  });

  it("goes on with one row, and with rows of words that are numbered on", () => {
    const one = brief("表2 泊位目标", HEAD, "甲港\t3\t5", "乙港\t4\t6", "—3—", "丙港\t1\t2");
    expect(one.at(-1)).toBe("表2 泊位目标||3|2030年|丙港");
    const rows = ["1\t疏浚航道\t疏浚航道30公里\t港务局", "2\t建设仓库\t建成仓库5座\t商务局"];
    const words = brief("序号\t任务\t目标\t单位", ...rows, "—3—", "3\t改造码头\t改造码头8座\t港务局");
    expect(words.at(-1)).toBe("||3|单位|改造码头");
  });

  it("is another table behind a title, a heading, a line that stands nowhere else or another header", () => {
    const next = (...between: readonly string[]) =>
      brief(
        "港湾市发展规划",
        "表2 泊位目标",
        HEAD,
        "甲港\t3\t5",
        "乙港\t4\t6",
        ...between,
        "丙港\t1\t2",
        "丁港\t2\t3",
      ).at(-1);
    expect(next("—3—", "表3 岸线目标")).toBe("表3 岸线目标||3||丙港、丁港");
    expect(next("—3—", "二、岸线")).toContain("二、岸线||3||");
    expect(next("—3—", "岸线长度")).toContain("岸线长度||3||");
    expect(next("—3—", "港口\t2026年\t2027年")).toBe("||3|2027年|丙港、丁港");
  });
});

describe("the title and the unit of a table", () => {
  it("may stand in either order, and in rows of one cell above the labels", () => {
    const rows = ["甲港\t3\t5", "乙港\t4\t6"];
    const read = "附表1 泊位目标|个|3|2030年|甲港、乙港".replace("附表1 ", "");
    expect(brief("单位：个", "附表1 泊位目标", HEAD, ...rows)).toEqual([read]);
    expect(brief("单位：个", "泊位目标", HEAD, ...rows)).toEqual([read]);
    expect(brief("泊位目标（单位：个）\t\t", HEAD, ...rows)).toEqual([read]);
    expect(brief("泊位目标\t\t", "单位：个\t\t", HEAD, ...rows)).toEqual([read]);
    expect(brief("表1 泊位目标", "（单位：个）\t\t", HEAD, ...rows)).toEqual([`表1 ${read}`]);
  });
});
