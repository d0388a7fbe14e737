import { spawnSync } from "node:child_process";
import { access, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as publicNames from "../../src/index.js";
import { runCli } from "../support/run-cli.js";

const ROOT = join(import.meta.dirname, "..", "..");
const read = (name: string): Promise<string> => readFile(join(ROOT, name), "utf8");

/** The fenced blocks of a Markdown text by their language. */
function blocks(text: string, language?: string): string[] {
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter((match) => language === undefined || match[1] === language)
    .map((match) => match[2] ?? "");
}

const headings = (text: string): number[] =>
  [...text.matchAll(/^(#+) /gm)].map((match) => match[1]?.length ?? 0);

let [en, zh, folder] = ["", "", ""];
beforeAll(async () => {
  [en, zh] = await Promise.all([read("README.md"), read("README.zh.md")]);
  folder = await mkdtemp(join(tmpdir(), "cross-province-readme-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("the two languages keep step: same headings, code, tables and figures", () => {
  expect(headings(zh)).toEqual(headings(en));
  expect(blocks(zh)).toEqual(blocks(en));
  const codes = (text: string): string[] =>
    [...text.matchAll(/^\| `([a-z-]+)`/gm)].map((match) => match[1] ?? "");
  expect(codes(zh)).toEqual(codes(en));
});

test("every command occurs, and no other", async () => {
  const { out } = await runCli(["--help"]);
  const commands = [...out.matchAll(/^ {2}([a-z]+) \[/gm)]
    .map((match) => match[1] ?? "")
    .filter((name) => name !== "help");
  const told = [...en.matchAll(/^\| `([a-z]+)` \|/gm)].map((match) => match[1] ?? "");
  expect([...told].sort()).toEqual([...commands].sort());
});

test("every script of the package occurs", async () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(await read("package.json"));
  for (const name of Object.keys(scripts).filter((script) => !/^pre(?:pare|pack)$/u.test(script))) {
    expect(en, name).toMatch(name === "start" || name === "test" ? `npm ${name}` : `npm run ${name}`);
  }
});

test("every public name is told in API.md", async () => {
  const api = await read("API.md");
  for (const name of Object.keys(publicNames)) expect(api, name).toContain(name);
});

test("every link leads to a file", async () => {
  for (const text of [en, zh]) {
    const links = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map((match) => match[1] ?? "");
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) await expect(access(join(ROOT, link)), link).resolves.toBeUndefined();
  }
});

test.each([
  ["en", "rd-intensity.svg"],
  ["zh", "rd-intensity.zh.svg"],
] as const)("the picture in %s is what the chart draws today", async (language, file) => {
  const { comparisonChart, loadDataset, renderSvg } = publicNames;
  const { targets } = await loadDataset();
  const spec = comparisonChart(targets, {
    regions: ["湖南", "江西"],
    families: ["rd-intensity"],
    language,
  });
  const path = `notebooks/figures/${file}`;
  if (process.env.UPDATE_EXPECTED === "1") await writeFile(join(ROOT, path), await renderSvg(spec));
  expect(await read(path)).toBe(await renderSvg(spec));
});

describe("the blocks run", () => {
  const cli = join(ROOT, "dist", "bundle", "main.js");

  test("each shell block with npx, in the order of the page", async () => {
    // The page of a review serves until it is stopped: here as soon as its address is printed.
    const npx = [
      "#!/bin/sh",
      "shift",
      `if [ "$1" != review ]; then exec node "${cli}" "$@"; fi`,
      `node "${cli}" "$@" > review.log & served=$!`,
      "until grep -q http://127.0.0.1 review.log; do kill -0 $served || exit 1; sleep 0.1; done",
      "kill -TERM $served; wait $served; cat review.log",
      "",
    ].join("\n");
    await mkdir(join(folder, "bin"));
    await writeFile(join(folder, "bin", "npx"), npx, { mode: 0o755 });
    const PATH = `${join(folder, "bin")}${delimiter}${process.env.PATH ?? ""}`;
    const shell = blocks(en, "sh").filter((block) => !block.startsWith("npm "));
    expect(shell.join("").match(/^npx /gm)?.length).toBeGreaterThan(14);
    for (const block of shell) {
      const { status, stderr } = spawnSync("bash", ["-euo", "pipefail", "-c", block], {
        cwd: folder,
        encoding: "utf8",
        env: { ...process.env, PATH },
      });
      expect(`${block}${stderr}${status}`).toBe(`${block}${stderr}0`);
    }
    await expect(
      access(join(folder, "reports", "hunan-jiangxi-hubei-2026-01-31.docx")),
    ).resolves.toBeUndefined();
  }, 300_000);

  test("each npm line names a script", async () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(await read("package.json"));
    for (const match of en.matchAll(
      /npm (?:run )?(start|test|lab|check|fix|build|bench|notebooks|e2e|report)\b/g,
    )) {
      expect(Object.keys(scripts)).toContain(match[1]);
    }
  });

  test("the script", async () => {
    const script = join(ROOT, "test", "artifacts", "readme-script.mjs");
    await mkdir(dirname(script), { recursive: true });
    await writeFile(script, blocks(en, "ts").join("\n"));
    const { status, stdout, stderr } = spawnSync(process.execPath, [script], { encoding: "utf8" });
    await rm(script);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout).toContain("indicative-only");
  });

  const python = join(ROOT, ".venv", "bin", "python");
  const hasPython = spawnSync(python, ["-c", "import pandas"]).status === 0;
  // Without the notebooks' environment there is no pandas; with CI=true its absence is a failure.
  test.skipIf(!hasPython && process.env.CI !== "true")("the Python lines, by pandas", () => {
    const { status, stdout, stderr } = spawnSync(python, ["-c", blocks(en, "python").join("\n")], {
      cwd: ROOT,
      encoding: "utf8",
    });
    expect(status, stderr).toBe(0);
    expect(stdout).toMatch(/430000 +ge +500/);
  });
});
