import { spawnSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PYTHON_EXAMPLE, R_EXAMPLE } from "../../src/export/data-package-readme.js";
import { PYTHON, withoutPython } from "../export/python.js";
import { ROOT } from "./consumer.js";

interface Block {
  readonly section: string;
  readonly language: string;
  readonly code: string;
}

function blocksOf(markdown: string): Block[] {
  let section = "";
  return [...markdown.matchAll(/^## (.+)$|^```(\w+)\n([\s\S]*?)^```$/gmu)].flatMap(
    ([, heading, language = "", code = ""]) => {
      if (heading === undefined) return { section, language, code };
      section = heading;
      return [];
    },
  );
}

const markdown = await readFile(join(ROOT, "RECIPES.md"), "utf8");
const blocks = blocksOf(markdown);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cross-province-recipes-"));
  await symlink(join(ROOT, "node_modules"), join(folder, "node_modules"), "junction");
  // What readers bring themselves.
  await mkdir(join(folder, "plans"));
  const plan = "贵阳市制造业发展规划（2021—2025年）\n\n到2025年，新增绿色工厂30家。\n";
  await writeFile(join(folder, "plans", "plan.txt"), plan);
  await mkdir(join(folder, "bin"));
  const npx = join(folder, "bin", "npx");
  await writeFile(npx, `#!/bin/sh\nshift\nexec node "${join(ROOT, "dist", "bundle", "main.js")}" "$@"\n`);
  await chmod(npx, 0o755);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function run(program: string, args: readonly string[]): string {
  const PATH = `${join(folder, "bin")}${delimiter}${process.env.PATH ?? ""}`;
  const ran = spawnSync(program, args, { cwd: folder, encoding: "utf8", env: { ...process.env, PATH } });
  expect(`${ran.status}\n${ran.status === 0 ? "" : ran.stdout + ran.stderr}`).toBe("0\n");
  return ran.stdout;
}

describe("RECIPES.md", () => {
  it("tells of each thing that the package is for", () => {
    expect(new Set(blocks.map(({ language }) => language))).toEqual(new Set(["js", "sh", "python", "r"]));
    expect(blocks.length).toBeGreaterThan(12);
    const headings = [...markdown.matchAll(/^## (.+)$/gmu)].map(([, heading]) => heading);
    expect(headings.filter((heading) => !blocks.some(({ section }) => section === heading))).toEqual([]);
  });

  it.each(blocks.filter(({ language }) => language === "js"))("$section (JavaScript)", async ({ code }) => {
    const file = join(folder, "recipe.mjs");
    await writeFile(file, code);
    const shown = [...code.matchAll(/^\/\/ => (.*)$/gmu)].map(([, line]) => line);
    expect(run("node", [file]).trimEnd().split("\n")).toEqual(shown);
  });

  it.each(blocks.filter(({ language }) => language === "sh"))("$section (shell)", ({ code }) => {
    run("bash", ["-euo", "pipefail", "-c", code]);
  });

  it.skipIf(withoutPython())(
    "Use from Python: the lines of the zip's README, run on the exported zip",
    () => {
      const python = blocks.find(({ language }) => language === "python")?.code.trim();
      expect(python).toBe(PYTHON_EXAMPLE);
      run("npx", [
        "cross-province",
        "export",
        "--format",
        "datapackage",
        "--out",
        "cross-province.zip",
        "--force",
      ]);
      expect(Number(run(PYTHON, ["-c", `${python}\nprint(len(targets))`]))).toBeGreaterThan(300);
    },
  );

  it.skipIf(withoutPython())(
    "Query many regions from Python: DuckDB, on the folder that the shell block wrote",
    () => {
      const [, query] = blocks.filter(({ language }) => language === "python");
      expect(query?.section).toBe("Query many regions from Python");
      const out = run(PYTHON, ["-c", query?.code ?? ""]);
      expect(out).toMatch(/江西省\s*│\s*2022/u);
      expect(out).toMatch(/湖南省\s*│\s*2025/u);
    },
  );

  it("Use from R: the lines of the zip's README", () => {
    expect(blocks.find(({ language }) => language === "r")?.code.trim()).toBe(R_EXAMPLE);
  });
});
