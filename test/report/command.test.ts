import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Effects } from "../../src/cli/effects.js";
import { run } from "../../src/cli/program.js";

const folder = mkdtempSync(join(tmpdir(), "cross-province-command-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function report(
  ...args: string[]
): Promise<{ out: string; log: string; progress: string; code: number }> {
  const seen = { out: "", log: "", progress: "", code: 0 };
  const effects: Effects = {
    out: (text) => {
      seen.out += text;
    },
    log: (line) => {
      seen.log += `${line}\n`;
    },
    progress: (line) => {
      seen.progress += `${line}\n`;
    },
    language: "en",
    columns: 120,
    setExitCode: (code) => {
      seen.code = code;
    },
  };
  await run(["report", "--out", folder, ...args], effects);
  return seen;
}

describe("the command report", () => {
  it("writes the forms asked for and the files that they need, and no other", async () => {
    const { out, code } = await report("--families", "green-factories", "--lang", "zh");
    expect(code).toBe(0);
    const files = readdirSync(folder).sort();
    expect(files).toEqual([
      "evidence.html",
      "hunan-jiangxi-2026-01-31-figures",
      "hunan-jiangxi-2026-01-31.docx",
      "hunan-jiangxi-2026-01-31.html",
      "hunan-jiangxi-2026-01-31.md",
      "hunan-jiangxi-2026-01-31.xlsx",
    ]);
    for (const file of files) expect(out).toContain(file);
    expect(readFileSync(join(folder, "hunan-jiangxi-2026-01-31.html"), "utf8")).toContain(
      'href="evidence.html#t-',
    );
    expect(
      readFileSync(join(folder, "hunan-jiangxi-2026-01-31-figures/green-factories.svg"), "utf8"),
    ).toContain("<svg");
  });

  it("prints the headline comparison first when asked, with regions inside one side", async () => {
    const { out } = await report("--headline", "--formats", "html", "--table", "--lang", "zh");
    expect(out).toMatch(/◔ 期限不同/u);
    expect(out).toMatch(/所辖地区的目标/u);
    expect(out).toMatch(/已写入 .*hunan-jiangxi-2026-01-31\.html\n$/u);
  });

  it("leaves an existing report as it is when it can't make a new one", async () => {
    const old = join(folder, "hunan-jiangxi-2026-01-31.html");
    writeFileSync(old, "old");
    const { code, log } = await report("--families", "green-factory", "--formats", "html");
    expect(code).toBe(1);
    expect(log).toContain("green-factories");
    expect(readFileSync(old, "utf8")).toBe("old");
  });

  it.each([
    ["--formats", "rtf", "docx"],
    ["--parts", "sumary", "summary"],
    ["--date", "tomorrow", "2026-01-31"],
    ["--date", "2026-02-30", "2026-01-31"],
  ])("refuses %s %s and says what is possible", async (option, value, hint) => {
    const { code, log } = await report(option, value);
    expect(code).toBe(1);
    expect(log).toContain(option);
    expect(log).toContain(hint);
  });
});
