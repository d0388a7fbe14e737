import { describe, expect, test } from "vitest";
import { describeIssue } from "../../src/model/describe-issue.js";
import { MESSAGE_CODES, message } from "../../src/model/messages.js";

const names = (text: string): string[] =>
  [...text.matchAll(/<(\w+)>/g)].map((match) => match[1] ?? "").sort();
const shown = Object.fromEntries(
  ["file", "cause", "column", "expected", "received", "option", "kind"].map((name) => [name, `<${name}>`]),
);

describe("the catalogue of messages", () => {
  test.each(MESSAGE_CODES)("%s says the same things in both languages", (code) => {
    const [zh, en] = [message(code, "zh", shown), message(code, "en", shown)];
    expect(names(zh)).toEqual(names(en));
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).not.toMatch(/\p{Script=Han}/u);
    expect(`${zh}${en}`).not.toMatch(/\{\w+\}/);
  });
});

test("an issue tells what, where, what was expected and what may be meant", () => {
  const issue = {
    code: "code-unknown",
    severity: "error",
    at: { file: "targets.csv", row: 12, column: "unit" },
    expected: "percent, count, CNY",
    received: "pct",
    hint: "percent",
  } as const;
  expect(describeIssue(issue)).toBe(
    "`unit` must be one of percent, count, CNY, not `pct` (targets.csv, row 12, column unit). Did you mean `percent`?",
  );
  expect(describeIssue(issue, { language: "zh" })).toBe(
    "`unit` 应为 percent, count, CNY 之一，实为 `pct`（targets.csv，第 12 行，unit 列）。是否想写 “percent”？",
  );
});

test("where nothing is there no nearest is named, but how to bring something in", () => {
  const issue = { code: "family-unknown", severity: "error", at: {}, received: "gdp", expected: "" } as const;
  expect(describeIssue(issue)).toMatch(/^the dataset holds none yet, so `gdp` is not there; .*draft FILES/);
  expect(describeIssue(issue, { language: "zh" })).toMatch(
    /^数据集中尚无此类内容，找不到 `gdp`；.*draft 文件/,
  );
});

test("a message repeats no more of what was received than people read, and cuts no character in two", () => {
  const received = `${"一".repeat(298)}🏭${"二".repeat(1_000_000)}`;
  const issue = { code: "family-unknown", severity: "error", at: {}, received, expected: "gdp" } as const;
  for (const language of ["en", "zh"] as const) {
    const text = describeIssue(issue, { language });
    expect(text).toContain(`\`${"一".repeat(298)}…\``);
    expect(text.length).toBeLessThan(500);
  }
  const named = {
    code: "option-invalid",
    severity: "error",
    at: {},
    parameters: { option: received },
  } as const;
  expect(describeIssue(named).length).toBeLessThan(2000);
});
