import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { mergeCandidates } from "../../src/draft/merge-candidates.js";
import { SHIPPED_DATA } from "../../src/io/paths.js";
import { loadDataset } from "../../src/tables/load-dataset.js";
import { runCli } from "../support/run-cli.js";

const PLANS = {
  hubei: ["示例省规划（2021-2025年）", "到2025年，云雾茶园达到30万亩，新增林下药圃20个。", "420000"],
  sichuan: [
    "示例省规划（2021-2025年）",
    "到2025年，新增林下药圃35个，云雾茶园面积达到45万亩，林间药圃达到9个。",
    "510000",
  ],
} as const;

let folder = "";
const at = (...parts: string[]): string => join(folder, ...parts);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cross-province-merge-"));
  for (const [name, [title, text, region]] of Object.entries(PLANS)) {
    await writeFile(at(`${name}.txt`), `${title}\n${text}\n`);
    await runCli(["draft", at(`${name}.txt`), "--region", region, "--out", at(name)]);
  }
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const accept = (name: string, data: string) => runCli(["accept", at(name), "--data", at(data)]);
const indicatorsOf = async (data: string): Promise<Map<string, string[]>> => {
  const { rows } = await loadDataset({ data: at(data) });
  const names = new Map(rows.indicators.map((row) => [row.indicator_id, row.name_zh]));
  const found = new Map<string, string[]>();
  for (const row of rows.targets.filter((target) => target.status === "draft")) {
    const name = names.get(row.indicator_id) ?? "";
    found.set(name, [...(found.get(name) ?? []), row.region_code].sort());
  }
  return found;
};

describe("accept", () => {
  test("joins two drafts that need the same new indicators, in any order", async () => {
    const orders = [
      ["hubei", "sichuan"],
      ["sichuan", "hubei"],
    ];
    const found = [];
    for (const [index, order] of orders.entries()) {
      for (const name of order) expect(await accept(name, `data-${index}`)).toMatchObject({ code: 0 });
      found.push(Object.fromEntries([...(await indicatorsOf(`data-${index}`))].sort()));
    }
    expect(found[0]).toEqual(found[1]);
    expect(found[0]).toMatchObject({
      云雾茶园面积: ["420000", "510000"],
      林下药圃: ["420000", "510000"],
      林间药圃: ["510000"],
    });
  });
});

describe("merge", () => {
  beforeEach(async () => {
    await accept("sichuan", "data");
  });
  const idOf = async (name: string): Promise<string> => {
    const { rows } = await loadDataset({ data: at("data") });
    return rows.indicators.find((row) => row.name_zh === name)?.indicator_id ?? "";
  };

  test("makes two indicators one, keeps the decision, and takes it back", async () => {
    const [from, into] = [await idOf("林间药圃"), await idOf("林下药圃")];
    const merged = await runCli([
      "merge",
      from,
      into,
      "--data",
      at("data"),
      "--why",
      "同物异名",
      "--by",
      "甲",
    ]);
    expect([merged.code, merged.out]).toEqual([0, expect.stringContaining("1 targets")]);
    expect((await indicatorsOf("data")).get("林下药圃")).toEqual(["510000", "510000"]);
    expect(await idOf("林间药圃")).toBe("");
    expect(await readFile(at("data", "decisions.csv"), "utf8")).toMatch(
      /,甲,indicator,.*,merge,.*,同物异名,/,
    );
    const back = await runCli(["merge", from, "--undo", "--data", at("data")]);
    expect(back.code).toBe(0);
    expect((await indicatorsOf("data")).get("林间药圃")).toEqual(["510000"]);
  });

  test("is applied to what is drafted and accepted later", async () => {
    await runCli(["merge", await idOf("林下药圃"), await idOf("林间药圃"), "--data", at("data")]);
    await accept("hubei", "data");
    expect((await indicatorsOf("data")).get("林间药圃")).toEqual(["420000", "510000", "510000"]);
    const { code } = await runCli([
      ...["draft", at("hubei.txt"), "--region", "430000", "--data", at("data"), "--out", at("again")],
    ]);
    expect(code).toBe(0);
    const drafted = await readFile(at("again", "targets.csv"), "utf8");
    expect(drafted).toContain(await idOf("林间药圃"));
  });

  test("a name that a person has decided on means that indicator in later drafts", async () => {
    const id = await idOf("林间药圃");
    const header = "decided_on,decided_by,scope,key,action,old,new,why,undone";
    const decision = `2026-01-02T03:04:05.000Z,甲,name,林下药圃,change,,"{""indicator_id"":""${id}""}",,`;
    await writeFile(at("data", "decisions.csv"), `${header}\n${decision}\n`);
    await runCli([
      ...["draft", at("hubei.txt"), "--region", "430000", "--data", at("data"), "--out", at("again")],
    ]);
    const drafted = await readFile(at("again", "targets.csv"), "utf8");
    expect(drafted).toContain(id);
    expect(drafted).not.toContain(await idOf("林下药圃"));
  });

  test("offers pairs whose names are nearly one", async () => {
    const { out } = await runCli(["merge", "--data", at("data")]);
    expect(out).toMatch(/林间药圃[\s\S]*林下药圃|林下药圃[\s\S]*林间药圃/);
  });

  test("refuses what is not there, and the shipped dataset", async () => {
    const wrong = await runCli(["merge", "no-such", "gdp", "--data", at("data")]);
    expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining("no-such")]);
    const itself = await runCli(["merge", "gdp", "gdp", "--data", at("data"), "--lang", "en"]);
    expect([itself.code, itself.err]).toEqual([1, expect.stringMatching(/can't be merged into itself/)]);
    const shipped = await runCli(["merge", "green-factories", "gdp", "--data", SHIPPED_DATA]);
    expect(shipped.code).toBe(1);
  });
});

test("indicators of unlike units are no candidates", () => {
  const row = {
    family_id: "x",
    headline: false,
    name_en: "x",
    definition_zh: "x",
    definition_en: "x",
    numerator: null,
    denominator: null,
    direction: "higher",
    theme: "x",
    source: null,
    form: null,
    recognised: null,
  } as const;
  const pair = (first: string, second: string) =>
    mergeCandidates({
      rows: {
        indicators: [
          { ...row, indicator_id: "a", name_zh: "云雾茶园基地", unit: first },
          { ...row, indicator_id: "b", name_zh: "云雾茶园基地群", unit: second },
        ],
      },
    });
  expect(pair("count", "count")).toHaveLength(1);
  expect(pair("count", "CNY")).toHaveLength(0);
});

describe("candidates for a merge", () => {
  const template = {
    headline: false,
    name_en: "x",
    definition_zh: "x",
    definition_en: "x",
    numerator: null,
    denominator: null,
    direction: "higher",
    theme: "digital",
    source: null,
    form: null,
    recognised: null,
  } as const;
  const named = (name_zh: string, unit: string) => ({
    ...template,
    indicator_id: name_zh,
    family_id: name_zh,
    name_zh,
    unit,
  });
  const pairs = (...names: string[]) =>
    mergeCandidates({ rows: { indicators: names.map((name) => named(name, "percent")) } }).length;

  test("are never a level and its growth, be they named alike", () => {
    expect(pairs("云雾协同发展水平", "云雾协同发展水平增速")).toBe(0);
    expect(pairs("云雾协同发展水平增长率", "云雾协同发展水平增速")).toBe(1);
    expect(pairs("云雾协同发展水平", "云雾协同化发展水平")).toBe(1);
  });
});
