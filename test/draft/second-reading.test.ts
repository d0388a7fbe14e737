import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readDraft } from "../../src/draft/read-draft.js";
import { runCli } from "../support/run-cli.js";

const PLAN = [
  "湖北省数字经济行动方案（2023—2025年）",
  "到2025年，高新技术企业达到2万家，绿色工厂达到300家以上，建成5G基站12万个。",
  "每个项目补助不超过200万元。",
].join("\n");
let folder = "";
const at = (...parts: string[]): string => join(folder, ...parts);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cross-province-second-"));
  await writeFile(at("plan.txt"), PLAN);
  const second = [
    { quote: "高新技术企业达到2万家", value: 2, unit_mult: 4, unit: "count", bound: "eq", period_end: 2025 },
    { quote: "绿色工厂达到300家以上", value: 300, unit: "count", bound: "gt", period_end: 2025 },
    { quote: "每个项目补助不超过200万元", value: 200, unit: "CNY" },
  ];
  await writeFile(at("second.json"), JSON.stringify(second));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("rows on which two readings agree are surer, those on which they differ or of which one knows nothing are doubted", async () => {
  const draft = async (out: string, ...more: string[]) => {
    const { code, err } = await runCli([
      "draft",
      at("plan.txt"),
      "--region",
      "420000",
      "--out",
      at(out),
      ...more,
    ]);
    expect([code, err]).toEqual([0, ""]);
    return readDraft(at(out));
  };
  const alone = await draft("alone");
  const both = await draft("both", "--second", at("second.json"));
  const told = (value: number, column: "confidence" | "problem") => {
    const row = both.rows.targets.find((target) => target.value === value);
    return both.notes.get(row?.target_id ?? "")?.[column] ?? "";
  };
  const before = (value: number): number => {
    const row = alone.rows.targets.find((target) => target.value === value);
    return Number(alone.notes.get(row?.target_id ?? "")?.confidence);
  };
  expect(Number(told(2, "confidence"))).toBeGreaterThan(before(2));
  expect(told(300, "problem")).toMatch(/second reading differs \(bound: gt \/ ge\)/);
  expect(Number(told(300, "confidence"))).toBeLessThan(before(300));
  expect(told(12, "problem")).toMatch(/second reading has no such target/);
  expect(both.rows.other_numbers.find(({ quote }) => quote.startsWith("200"))?.why).toMatch(
    /a target by the second reading/,
  );
});
