import { describe, expect, test } from "vitest";
import { draftIdentity } from "../../src/draft/draft-identity.js";
import type { DraftOptions } from "../../src/draft/draft-options.js";
import { CrossProvinceError } from "../../src/model/issue.js";
import type { SourceDocument } from "../../src/read/source-document.js";

const NOTHING = { documents: [], regions: [], indicators: [], populations: [], units: [] };

function source(text: string, file = "plan.txt", title: string | null = null): SourceDocument {
  return {
    file,
    format: "text",
    encoding: "utf-8",
    text,
    bytes: new Uint8Array(),
    sha256: "0".repeat(64),
    title,
  };
}

const identity = (
  text: string,
  { file, page, ...options }: DraftOptions & { file?: string; page?: string } = {},
) => draftIdentity(source(text, file, page ?? null), options, NOTHING);

const PLAN = "茶叶产业发展行动计划（2022—2025年）\n一、目标\n到2025年，茶园面积稳定。";

describe("the region of a document", () => {
  test.each([
    ["a province in the title", `贵州省${PLAN}`, {}, "520000"],
    ["a prefecture by its short name where the title begins", `黔东南州${PLAN}`, {}, "522600"],
    ["a city behind its province", `云南省临沧市${PLAN}`, {}, "530900"],
    ["a year before the name", "2024年拉萨市政府工作报告\n各位代表：", {}, "540100"],
    ["the issuer's line", `普洱市人民政府办公室\n关于印发行动计划的通知\n${PLAN}`, {}, "530800"],
    ["the page's title", PLAN, { page: "雅安市茶产业计划" }, "511800"],
    [
      "the assembly that a report is made to",
      "政府工作报告\n——2024年1月9日在丽水市第五届人民代表大会上\n各位代表：",
      {},
      "331100",
    ],
    [
      "the government in whose name",
      "各位代表：\n我代表遂宁市人民政府向大会报告工作。\n2024年工作安排\n",
      {},
      "510900",
    ],
    ["the file name in Chinese", "政府工作报告\n2024年主要目标\n", { file: "云南省.txt" }, "530000"],
    ["the file name in pinyin", "政府工作报告\n2024年主要目标\n", { file: "guiyang-2024.txt" }, "520100"],
    [
      "a file name that is a county's short name",
      "政府工作报告\n2024年主要目标\n",
      { file: "凯里.txt" },
      "522601",
    ],
    ["the file name as a code", "政府工作报告\n2024年主要目标\n", { file: "520102.txt" }, "520102"],
    ["a central body", `国务院关于印发\n${PLAN}`, {}, "100000"],
    ["an option before all else", PLAN, { region: "Kunming", file: "大理.txt" }, "530100"],
  ] as const)("is told by %s", (_, text, options, code) => {
    expect(identity(text, options).region.region_code).toBe(code);
  });

  test("is refused where nothing names one, and where several regions bear the name", () => {
    expect(() => identity(PLAN)).toThrow(/names no region .* `--region Hubei`/);
    expect(() => identity(PLAN, { region: "Suzhou" })).toThrow(/320500 江苏省苏州市, 341300 安徽省宿州市/);
    expect(() => identity(PLAN, { region: "桂阳州" })).toThrow(CrossProvinceError);
  });

  test("is a problem where two places name different regions, and none where one lies in the other", () => {
    const { region, issues } = identity(`四川省${PLAN}`, { file: "昆明市.txt" });
    expect(region.region_code).toBe("510000");
    expect(issues).toMatchObject([
      { code: "region-disagrees", severity: "warning", received: "云南省昆明市", expected: "四川省" },
    ]);
    expect(identity(`四川省${PLAN}`, { file: "成都市.txt" }).issues).toEqual([]);
  });

  test("brings its parents", () => {
    expect(identity(PLAN, { region: "530302" }).regions.map((row) => row.region_code)).toEqual([
      "100000",
      "530000",
      "530300",
      "530302",
    ]);
  });
});

describe("the period of a document", () => {
  test.each([
    ["its title", `甘肃省${PLAN}`, [2022, 2025]],
    ["the title of a report", "2023年兰州市政府工作报告\n“十四五”以来成绩很大。", [2023, 2023]],
    [
      "the day of delivery",
      "政府工作报告\n（2024 年 1 月 9 日在兰州市第十七届人民代表大会上）\n“十四五”以来",
      [2024, 2024],
    ],
    [
      "the day of delivery late in the year before",
      "兰州市政府工作报告\n（2023年12月20日）\n各位代表：",
      [2024, 2024],
    ],
    [
      "the number of a five-year plan",
      "兰州市国民经济和社会发展第十五个五年规划和二〇三五年远景目标纲要\n",
      [2026, 2030],
    ],
    ["the day in Chinese numerals", "兰州市政府工作报告\n二〇二四年一月九日\n各位代表：", [2024, 2024]],
    ["the work looked back on", "兰州市政府工作报告\n一、2022年工作回顾\n很好。", [2023, 2023]],
    [
      "the work ahead",
      "兰州市政府工作报告\n一、2022年工作回顾\n二、2023年总体要求和主要目标\n2035年远景目标\n",
      [2023, 2023],
    ],
  ])("is told by %s", (_, text, period) => {
    const { document } = identity(text);
    expect([document.period_start, document.period_end]).toEqual(period);
  });

  test("is refused for a report that tells no year, whatever plan it speaks of", () => {
    expect(() => identity("兰州市政府工作报告\n各位代表：\n“十四五”规划顺利实施。")).toThrow(/--period/);
  });
});

test("the facts that a text prints are filled in", () => {
  const { document } = identity(
    `https://example.org/plan/1.html\n成文日期：2022-3-5\n甘肃省人民政府办公厅\n甘肃省${PLAN}\n本计划有效期至2025年12月31日。`,
  );
  expect(document).toMatchObject({
    source_url: "https://example.org/plan/1.html",
    issued_on: "2022-03-05",
    valid_until: "2025-12-31",
    issuer_zh: "甘肃省人民政府办公厅",
    issuer_rank: "government",
    genre: "action-plan",
    document_id: "gansu-2022",
  });
});

test("a report without a title is called after its government, and a note says so", () => {
  const { document } = identity("各位代表：\n我代表市人民政府报告工作。\n2024年重点工作\n", {
    file: "金昌.txt",
  });
  expect(document).toMatchObject({ title_zh: "金昌市政府工作报告", issuer_zh: "金昌市人民政府" });
  expect(document.note).toContain("not given: title,");
});

test("the labels of a table are no title, and a table's own title names the year", () => {
  const { document } = identity(
    "2027年国民经济和社会发展计划主要指标\n指标\t单位\t2026年完成\t2027年计划\n粮食产量\t万吨\t40\t41\n",
    { region: "430000" },
  );
  expect([document.title_zh, document.period_start, document.period_end]).toEqual([
    "2027年国民经济和社会发展计划主要指标",
    2027,
    2027,
  ]);
});

test.each([
  ["某县茶叶条例实施方案\n附件：2027年各乡镇茶园建设任务分解表\n乡镇\t茶园（亩）\n", 2027],
  ["某县茶叶条例实施方案\n2027年各部门招商目标任务表（单位：亿元、个）\n部门\t资金\n", 2027],
])("a title below the first names the year of what it plans: %s", (text, year) => {
  const { document } = identity(text, { region: "430000" });
  expect([document.period_start, document.period_end]).toEqual([year, year]);
});

test("where such titles name several years, none is taken", () => {
  expect(() =>
    identity("某县茶叶实施方案\n附件1：2026年茶园任务分解表\n附件2：2027年茶园任务分解表\n", {
      region: "430000",
    }),
  ).toThrow(CrossProvinceError);
});
