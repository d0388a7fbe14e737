import { spawnSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as everything from "../../src/index.js";
import { checkedCode, publicExamples } from "../support/examples.js";

const ROOT = join(import.meta.dirname, "..", "..");
const FIGURES = join(ROOT, "notebooks", "figures", "api");
const EXAMPLES = publicExamples();
const all = [...EXAMPLES.values()].flat();

/** Charts: their example draws the picture that stands beside them in API.md. */
const CHARTS = [...EXAMPLES.keys()].filter(
  (name) => /(?:Chart|Profile|Multiples|Matrix)$/.test(name) && !/^(?:target|parquet)/.test(name),
);

type AsyncFunction = (...values: readonly unknown[]) => Promise<unknown>;
const AsyncFunction = (async () => undefined).constructor as new (
  ...words: readonly string[]
) => AsyncFunction;

let folder = "";

/** What an example needs to be there: a draft folder, a dataset folder, a folder of partitioned Parquet. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cross-province-examples-"));
  const { acceptDraft, draftDocument, loadDataset, toPartitionedParquet, writeDraft } = everything;
  const plan = (year: number): string =>
    `湖北省绿色制造三年行动计划（${year - 2}—${year}年）\n到${year}年，绿色工厂达到60家，绿色园区达到8个。`;
  await writeDraft(join(folder, "draft"), [draftDocument(plan(2025))]);
  await writeDraft(join(folder, "first"), [draftDocument(plan(2022))]);
  await acceptDraft(join(folder, "first"), { data: join(folder, "data") });
  for (const [path, bytes] of await toPartitionedParquet(await loadDataset())) {
    await mkdir(join(folder, "parquet", path, ".."), { recursive: true });
    await writeFile(join(folder, "parquet", path), bytes);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The shipped dataset, read once for all examples. */
let shipped: ReturnType<typeof everything.loadDataset> | undefined;
const loadDataset: typeof everything.loadDataset = (place) => {
  if (place !== undefined) return everything.loadDataset(place);
  shipped ??= everything.loadDataset();
  return shipped;
};
const names = { ...everything, loadDataset };

/** Runs an example on files of its own: paths in `my/` are in a copy of the folder. */
async function run(code: string): Promise<unknown> {
  const mine = await mkdtemp(join(folder, "copy-"));
  for (const name of ["draft", "data", "parquet"].filter((name) => code.includes(`"my/${name}"`)))
    await cp(join(folder, name), join(mine, name), { recursive: true });
  const made = checkedCode(code)
    .replaceAll('"my/', `"${mine}/`)
    .replaceAll(/"((?:seeds|data)\/)/g, `"${ROOT}/$1`);
  const { outputText } = ts.transpileModule(`async function example() {\n${made}\n}`, {
    compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext },
  });
  const check = (found: unknown, told: unknown): void => expect(found).toEqual(told);
  const call = new AsyncFunction("check", ...Object.keys(names), `${outputText}\nreturn example();`);
  return call(check, ...Object.values(names));
}

test("every function of the public list has an example", () => {
  expect([...EXAMPLES].filter(([, examples]) => examples.length === 0).map(([name]) => name)).toEqual([]);
});

test("every example compiles", async () => {
  const types = ["DescribedTarget", "Dataset", "Pair"];
  const path = join(ROOT, "test", "artifacts", "examples.ts");
  const functions = all.map(({ code }, index) => `export async function example${index}() {\n${code}\n}\n`);
  const text = `import { ${[...Object.keys(everything), ...types.map((name) => `type ${name}`)].join(", ")} } from "../../src/index.js";\n${functions.join("\n")}`;
  await mkdir(join(path, ".."), { recursive: true });
  await writeFile(path, text);
  const config = {
    extends: "../../tsconfig.json",
    compilerOptions: { noEmit: true, noUnusedLocals: false },
    files: ["examples.ts"],
    include: [],
  };
  const project = join(ROOT, "test", "artifacts", "tsconfig.examples.json");
  await writeFile(project, JSON.stringify(config));
  const compiler = join(ROOT, "node_modules", "typescript-native", "bin", "tsc");
  const { stdout } = spawnSync(process.execPath, [compiler, "-p", project], { encoding: "utf8" });
  await Promise.all([rm(path), rm(project)]);
  expect(stdout).toBe("");
});

describe("every example runs and gives what it says", () => {
  test.each(all.filter(({ name }) => !CHARTS.includes(name)))("$name", async ({ code }) => {
    await run(code);
  });
});

describe("the picture of a chart is what its example draws", () => {
  test.each(CHARTS)("%s", async (name) => {
    const [example] = EXAMPLES.get(name) ?? [];
    const svg = everything.renderSvg((await run(example?.code ?? "")) as everything.ChartSpec);
    const path = join(FIGURES, `${name}.svg`);
    if (process.env.UPDATE_EXPECTED === "1") {
      await mkdir(FIGURES, { recursive: true });
      await writeFile(path, svg);
    }
    expect(await readFile(path, "utf8")).toBe(svg);
  });
});
