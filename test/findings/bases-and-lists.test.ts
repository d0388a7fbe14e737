import { describe, expect, test } from "vitest";
import type { FindingKind, FindingSource } from "../../src/findings/finding.js";
import { findings } from "../../src/findings/findings.js";
import { fittingBases } from "../../src/findings/implied-bases.js";
import type { DocumentRow, TargetRow } from "../../src/model/rows.js";
import { loadDataset } from "../../src/tables/load-dataset.js";
import { target } from "../support/targets.js";

function source(
  targets: readonly TargetRow[],
  texts: Record<string, string> = {},
  more: Partial<FindingSource["rows"]> = {},
): FindingSource {
  const [documents, regions, indicators, populations, units] = [[], [], [], [], []];
  return {
    texts: new Map(Object.entries(texts)),
    rows: { documents, regions, indicators, populations, units, targets, other_numbers: [], ...more },
  };
}

const found = (kind: FindingKind, of: FindingSource) =>
  findings(of).filter((finding) => finding.kind === kind);

/** A row of a table: levels of 2024 and 2025, and a printed average growth rate. */
const row = (label: string, first: number, last: number, rate: number, decimals = 0) => [
  ...[first, last].map((value, index) =>
    target({
      target_id: `${label}-${2024 + index}`,
      table_id: "annex-1",
      row_label: label,
      column_label: `${2024 + index}年`,
      period_end: 2024 + index,
      unit: "CNY",
      value,
    }),
  ),
  target({
    target_id: `${label}-rate`,
    table_id: "annex-1",
    row_label: label,
    column_label: "年均增速",
    measure: "growth",
    change_direction: "up",
    value: rate,
    decimals,
  }),
];

describe("a base year that is not printed", () => {
  // 100 and 200 in 2023 grow by 10% and 20% a year to 2025: 121 and 288, in all 409 from 300 by 16.8%.
  const table = [
    ...row("甲", 112, 121, 10, 1),
    ...row("乙", 230, 288, 20, 1),
    ...row("全市", 342, 409, 16.8, 1),
  ];

  test("is found where the bases of the parts add up to that of the total", () => {
    expect(fittingBases(table).map(({ base_year }) => base_year)).toEqual([2023]);
    expect(found("unprinted-base", source(table))).toMatchObject([
      {
        severity: "remark",
        formula: "100 + 200 = 300; 409 / (1 + 16.8 / 100) ^ 2 = 299.8 (299.55–300.06)",
        text: { en: expect.stringContaining("2023") },
      },
    ]);
  });

  test.each([
    [
      "the rates follow from the columns",
      [...row("甲", 110, 121, 10, 1), ...row("乙", 120, 144, 20, 1), ...row("全市", 230, 265, 15.2, 1)],
    ],
    [
      "no year makes them add up",
      [...row("甲", 112, 121, 10), ...row("乙", 230, 288, 20), ...row("全市", 342, 409, 3, 1)],
    ],
    [
      "there is no total",
      [...row("甲", 112, 121, 10), ...row("乙", 230, 288, 20), ...row("丙", 342, 409, 16.8, 1)],
    ],
    ["there are two rows only", [...row("甲", 112, 121, 10), ...row("全市", 112, 121, 10)]],
    [
      "several years fit, since the rates are printed roundly",
      [...row("甲", 112, 121, 10), ...row("乙", 230, 288, 20), ...row("全市", 342, 409, 16.8, 1)],
    ],
  ])("is not told where %s", (_, cells) => {
    expect(fittingBases(cells)).toEqual([]);
  });
});

test("a document that sets targets for the year that is all but over", () => {
  const document = { document_id: "plan", issued_on: "2023-12-02", period_start: 2023, period_end: 2025 };
  const documents = (issued_on: string | null) =>
    [{ ...document, issued_on }] as unknown as readonly DocumentRow[];
  const rows = [target({ period_end: 2022 }), target({ period_end: 2023 }), target({ period_end: 2024 })];
  const late = (issued: string | null) =>
    found("issued-late", source(rows, {}, { documents: documents(issued) })).map(
      ({ target_ids }) => target_ids.length,
    );
  // 29 days are left on 2 December, 30 on the first, 31 on 30 November.
  expect(late("2023-12-02")).toEqual([2]);
  expect(late("2023-12-01")).toEqual([2]);
  expect(late("2023-11-30")).toEqual([1]);
  expect(late(null)).toEqual([]);
});

describe("the list of annexes", () => {
  const text = (list: string) => `正文。\n附件：${list}\n附件1\n表\n附件2\n表\n附件3\n表\n`;
  const omitted = (list: string) =>
    found("annex-list", source([], { plan: text(list) })).map(({ text: { en }, quotes }) => [
      /omits annex (\d)/.exec(en)?.[1],
      quotes[1]?.text,
    ]);

  test.each([
    ["1.甲表\n2.乙表\n3.丙表", []],
    ["1.甲表\n 3.丙表", [["2", "附件2"]]],
    ["1.甲表（县市区\n、园区）\n2.乙表", [["3", "附件3"]]],
    ["2、乙表\n3、丙表", [["1", "附件1"]]],
  ])("%j", (list, omits) => {
    expect(omitted(list)).toEqual(omits);
  });

  test("is not looked for where the document prints none", () => {
    expect(found("annex-list", source([], { plan: "正文。\n附件1\n表\n" }))).toEqual([]);
  });
});

describe("tables under one total", () => {
  const cell = (table_id: string, row_label: string, region_code: string) =>
    target({
      target_id: `${table_id}-${row_label}`,
      table_id,
      row_label,
      region_code,
      column_label: "2025年",
    });
  const first = [cell("annex-1", "甲县", "1a"), cell("annex-1", "乙县", "1b"), cell("annex-1", "全市", "1")];

  test("list other districts", () => {
    const second = [
      cell("annex-2", "甲县", "1a"),
      cell("annex-2", "乙县", "1b"),
      cell("annex-2", "丙县", "1c"),
    ];
    const total = cell("annex-2", "合计", "1");
    expect(found("table-units", source([...first, ...second, total])).map(({ text }) => text.zh)).toEqual([
      "附件1、附件2在同一个“全市”下分别列2、3个地区",
    ]);
  });

  test("list the same, or parts that are no regions", () => {
    const same = [cell("annex-2", "乙县", "1b"), cell("annex-2", "甲县", "1a"), cell("annex-2", "全市", "1")];
    const bureaus = [cell("annex-3", "某局", "1"), cell("annex-3", "合计", "1")];
    expect(found("table-units", source([...first, ...same, ...bureaus]))).toEqual([]);
  });
});

describe("printings of one commitment", () => {
  const principal = target({ target_id: "body", value: 30 });
  const again = (changes: Partial<TargetRow>) =>
    target({ ...principal, target_id: "lead", commitment_id: "body", principal: false, ...changes });

  test("are confirmed where they say the same, and a finding of another kind where they do not", () => {
    expect(found("repetition", source([principal, again({})]))).toMatchObject([
      {
        severity: "confirmed",
        target_ids: ["body", "lead"],
        text: { en: expect.stringContaining("1 target is") },
      },
    ]);
    for (const changes of [
      { bound: "ge" },
      { value: 31 },
      { commitment: "strive" },
      { table_id: "t" },
    ] as const)
      expect(found("repetition", source([principal, again(changes)]))).toEqual([]);
  });
});

describe("weaker words", () => {
  const plan = "规模以上企业研发机构实现全覆盖。\n到2025年,企业研发机构基本覆盖各县,园区基本覆盖。";
  const full = target({
    target_id: "full",
    quote: "规模以上企业研发机构实现全覆盖",
    quote_start: 0,
    quote_end: 15,
    value_start: plan.indexOf("全覆盖"),
  });

  test("for what full coverage is promised of elsewhere", () => {
    expect(found("weaker-words", source([full], { plan }))).toMatchObject([
      { text: { zh: "“企业研发机构”：一处为“全覆盖”，另一处为“基本覆盖”" }, target_ids: ["full"] },
    ]);
  });

  test("of another thing, or without a promise of full coverage, are none", () => {
    expect(
      found("weaker-words", source([full], { plan: plan.replace(",企业研发机构", ",检测中心") })),
    ).toEqual([]);
    expect(found("weaker-words", source([{ ...full, value_start: 0 }], { plan }))).toEqual([]);
    expect(found("weaker-words", source([{ ...full, principal: false }], { plan }))).toEqual([]);
  });
});

describe("several names of one thing", () => {
  const plan =
    "新建省级以上孵化平台20家；市级及以上双创平台40家；科技平台目标分解表 全市 20；力争全市双创平台60家";
  const named = (name: string, number: string, changes: Partial<TargetRow> = {}) => {
    const start = plan.indexOf(name);
    const value_start = plan.indexOf(number, start);
    return target({
      target_id: name,
      quote_start: start,
      quote_end: value_start + number.length,
      value_start,
      indicator_id: "platforms",
      ...changes,
    });
  };
  const indicators = [{ indicator_id: "platforms", name_zh: "创新平台（各级）", name_en: "Platforms" }];
  const rows = { indicators: indicators as unknown as FindingSource["rows"]["indicators"] };
  const end = plan.indexOf("科技平台") + 4;
  const cell = named("全市", "20", { table_id: "t", anchors: `indicator_id@${end - 4}-${end}` });

  test("are told where text and table break one target down", () => {
    const three = [named("新建省级", "20"), named("市级及以上", "40"), cell];
    expect(found("names", source(three, { plan }, rows)).map(({ text }) => text.zh)).toEqual([
      "创新平台（各级）：用了3个名称：“省级以上孵化平台”、“市级及以上双创平台”、“科技平台”",
    ]);
  });

  test("two names are nothing to tell, nor is a text without a table", () => {
    expect(found("names", source([named("新建省级", "20"), cell], { plan }, rows))).toEqual([]);
    const text = [named("新建省级", "20"), named("市级及以上", "40"), named("力争全市", "60")];
    expect(found("names", source(text, { plan }, rows))).toEqual([]);
  });
});

test("what is known of the five documents is found, each once", async () => {
  const all = findings(await loadDataset());
  const of = (kind: FindingKind) => all.filter((finding) => finding.kind === kind).map(({ text }) => text.en);
  expect(of("unprinted-base")).toEqual([
    "annex 1: all 6 printed average growth rates fit one base year that is not printed, 2022: the implied bases add up to 7.264 billion yuan, the rate of the total implies 7.172 billion–7.191 billion yuan",
  ]);
  expect(of("issued-late")).toEqual([
    "issued on 28 December 2023, 3 days before the end of 2023, it sets 46 targets for 2023",
  ]);
  expect(of("annex-list")).toEqual(["the list of annexes omits annex 2, which the document prints"]);
  expect(of("table-units")).toEqual([
    "annex 2, annex 3, annex 5 list 9, 8, 7 regions under one total (全市)",
  ]);
  expect(of("names")).toEqual([expect.stringMatching(/called by 4 names/)]);
  expect(of("weaker-words")).toHaveLength(1);
  expect(of("repetition").length).toBeGreaterThan(0);
  expect(all.filter(({ severity }) => severity === "conflict")).toEqual([]);
});
