import { expect, test } from "vitest";
import { FINDING_KINDS } from "../../src/findings/finding.js";
import { parseCsv } from "../../src/io/csv.js";
import { runCli } from "../support/run-cli.js";

test("findings are told with their arithmetic and both quotes, in either language", async () => {
  const en = await runCli(["findings", "--kinds", "yearly-and-total", "--lang", "en"]);
  expect(en.code).toBe(0);
  expect(en.out).toContain("3 × 10 = 30 < 50");
  expect(en.out).toContain("“力争每年新增授信额不低于▸10亿元，三年累计授信额达到50亿元以上”");
  expect(en.out).toContain("“力争每年新增授信额不低于10亿元，三年累计授信额达到▸50亿元以上”");
  const zh = await runCli(["findings", "--kinds", "yearly-and-total", "--lang", "zh"]);
  expect(zh.out).toContain("要达到累计数，年均须达约16.7亿元");
});

test("JSON has one object a finding, CSV one row", async () => {
  const json = JSON.parse((await runCli(["findings", "--format", "json"])).out);
  const csv = parseCsv((await runCli(["findings", "--format", "csv"])).out, "findings.csv");
  expect(csv.records.length).toBe(json.length);
  expect(new Set(json.map(({ kind }: { kind: string }) => kind))).toEqual(new Set(FINDING_KINDS));
  expect(json[0]).toMatchObject({ target_ids: expect.any(Array), text: { zh: expect.any(String) } });
});

test("checks that hold can be left out, and an unknown kind is refused with the known ones", async () => {
  const open = JSON.parse((await runCli(["findings", "--no-confirmed", "--format", "json"])).out);
  expect(open.some(({ severity }: { severity: string }) => severity === "confirmed")).toBe(false);
  const { err, code } = await runCli(["findings", "--kinds", "sums"]);
  expect(code).toBe(1);
  expect(err).toContain("--kinds must be");
  expect(err).toContain("table-sum");
});
