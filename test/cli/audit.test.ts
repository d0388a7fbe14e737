import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runCli } from "../support/run-cli.js";
import { type TemporaryDataset, temporaryDataset } from "../support/temporary-dataset.js";

interface Report {
  readonly holds: boolean;
  readonly documents: readonly { readonly document_id: string; readonly unread: number }[];
  readonly issues: readonly { readonly code: string; readonly severity: string; readonly message: string }[];
}

async function auditJson(...args: string[]): Promise<Report & { readonly code: number }> {
  const { out, code } = await runCli(["audit", "--format", "json", ...args]);
  return { ...JSON.parse(out), code };
}

describe("the shipped data", () => {
  test("hold, in either language", async () => {
    for (const [language, verdict] of [
      ["en", "Holds:"],
      ["zh", "通过："],
    ] as const) {
      const { out, code } = await runCli(["audit", "--lang", language]);
      expect(code).toBe(0);
      expect(out).toContain(verdict);
    }
  });

  test("are counted document by document in JSON, without an unread number or a warning", async () => {
    const report = await auditJson();
    expect(report).toMatchObject({ holds: true, issues: [], code: 0 });
    expect(report.documents.map(({ document_id, unread }) => [document_id, unread])).toEqual([
      ["hunan-2016", 0],
      ["hunan-2021", 0],
      ["hunan-2022", 0],
      ["xiangtan-2023", 0],
      ["jiangxi-2020", 0],
    ]);
  });
});

describe("a copy of the data that is spoilt", () => {
  let copy: TemporaryDataset;
  beforeEach(async () => {
    copy = await temporaryDataset();
  });
  afterEach(() => copy.remove());

  /** Changes one column of the row of `targets.csv` that has an id; no cell before the column may hold a comma. */
  const change = (id: string, edit: (line: string) => string | null) =>
    copy.edit("targets.csv", (text) =>
      text
        .split("\n")
        .flatMap((line) => (line.startsWith(`${id},`) ? (edit(line) ?? []) : line))
        .join("\n"),
    );

  const codes = async (): Promise<string[]> => {
    const { issues, holds, code } = await auditJson("--data", copy.data, "--seeds", copy.seeds);
    expect([holds, code]).toEqual([false, 1]);
    return [...new Set(issues.filter(({ severity }) => severity === "error").map((issue) => issue.code))];
  };

  test("the copy itself holds", async () => {
    const { holds, code } = await auditJson("--data", copy.data, "--seeds", copy.seeds);
    expect([holds, code]).toEqual([true, 0]);
  });

  test("one quote shifted by a character", async () => {
    await change("hunan-2021-rd-intensity", (line) => line.replace(",859,891,", ",860,892,"));
    expect(await codes()).toContain("quote-mismatch");
  });

  test.each([
    ["a value of the text", "hunan-2021-rd-intensity", ",1.8,", ",1.9,", "reading-differs"],
    ["a value of a table", "xiangtan-2023-annex-2-yuhu-2024", ",17,,CNY", ",18,,CNY", "cell-differs"],
    ["a bound", "hunan-2021-new-product-share", ",gt,24,", ",ge,24,", "reading-differs"],
    ["a multiplier", "xiangtan-2023-rd-expenditure", ",CNY,8,", ",CNY,4,", "reading-differs"],
    ["the year of a table", "xiangtan-2023-annex-2-yuhu-2024", ",,2024,firm", ",,2025,firm", "cell-differs"],
  ])("%s changed", async (_, id, from, to, code) => {
    await change(id, (line) => line.replace(from, to));
    expect(await codes()).toContain(code);
  });

  test.each([
    ["a target of the text", "hunan-2021-rd-intensity", "number-unread"],
    ["a target beside others in one quote", "xiangtan-2023-goal-tech-smes", "reference-unknown"],
    ["a cell of a table", "xiangtan-2023-annex-5-etdz-2024", "cell-without-target"],
    ["a target in words", "jiangxi-2020-etc-coverage-large-medium", "number-unread"],
    ["a relative target", "jiangxi-2020-integration-index-growth", "benchmark-unread"],
  ])("%s deleted", async (_, id, code) => {
    await change(id, () => null);
    expect(await codes()).toContain(code);
  });

  test("one other number deleted, a heading's too", async () => {
    for (const row of ["hunan-2021,“三高四新”,291", "hunan-2021,二、行动目标,667"]) {
      await copy.edit("other_numbers.csv", (text) =>
        text
          .split("\n")
          .filter((line) => !line.startsWith(row))
          .join("\n"),
      );
    }
    const { issues } = await auditJson("--data", copy.data, "--seeds", copy.seeds);
    expect(issues.map(({ code }) => code)).toEqual(["number-unread", "number-unread", "number-unread"]);
    expect(await codes()).toEqual(["number-unread"]);
  });

  test("one byte of a document changed", async () => {
    await copy.editSeed("000_47d3e62c6ac60a6d.txt", (text) => text.replace("1.8%", "1.9%"));
    expect(await codes()).toContain("seed-altered");
  });

  test("a reference to an unknown code, and a code that is none", async () => {
    await change("hunan-2021-rd-intensity", (line) =>
      line.replace(",rd-intensity-enterprises,", ",rd-intensity-enterprise,"),
    );
    expect(await codes()).toContain("reference-unknown");
    await change("hunan-2021-new-product-share", (line) => line.replace(",gt,24,", ",above,24,"));
    expect(await codes()).toEqual(["code-unknown"]);
  });

  test("two targets for one printed number", async () => {
    await change(
      "hunan-2021-rd-intensity",
      (line) => `${line}\n${line.replace("hunan-2021-rd-intensity", "hunan-2021-rd-intensity-again")}`,
    );
    expect(await codes()).toContain("number-claimed-twice");
  });

  test("a target's number listed among the other numbers too", async () => {
    await copy.edit("other_numbers.csv", (text) => `${text}hunan-2021,1.8%,887,891,other,,\n`);
    expect(await codes()).toEqual(["number-claimed-twice"]);
  });

  test("messages come in the language asked for", async () => {
    await change("hunan-2021-rd-intensity", (line) => line.replace(",1.8,", ",1.9,"));
    const { out, code } = await runCli(["audit", "--data", copy.data, "--seeds", copy.seeds, "--lang", "zh"]);
    expect(code).toBe(1);
    expect(out).toContain("`value` 为 `1.9`，而原文读作 `1.8`");
    expect(out).toContain("未通过");
  });
});

test("no dataset to audit is an error and no finding: it is told where errors are, and nothing is put out", async () => {
  for (const format of ["table", "json"]) {
    const { out, err, code } = await runCli(["audit", "--data", "/nowhere/at/all", "--format", format]);
    expect([out, code]).toEqual(["", 1]);
    expect(err).toContain("/nowhere/at/all");
  }
});
