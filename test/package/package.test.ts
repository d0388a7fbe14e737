import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, readFile, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { command, compiler, consumer, installed, type Packed, put, ROOT } from "./consumer.js";

let folder: string;
let packed: Packed;
let tarball: string;
beforeAll(async () => {
  ({ folder, packed, tarball } = await consumer());
}, 180_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What takes long to load, and no script needs before it calls what uses it. */
const HEAVY = [
  "arquero",
  "vega",
  "vega-lite",
  "valibot",
  "papaparse",
  "docx",
  "cheerio",
  "mammoth",
  "pdfjs-dist",
  "fflate",
  "hyparquet-writer",
  "@napi-rs/canvas",
  "mdast-util-gfm",
];

/** Megabytes that the package takes with all that comes with it. */
const MOST_MEGABYTES = 195;

const COUNT = `
const dataset = await loadDataset();
const pairs = compareTargets(dataset.targets, { regions: ["湖南", "江西"], families: ["rd-intensity"] });
console.log(JSON.stringify([dataset.targets.numRows() > 300, pairs.numRows() > 0, toSdmxCsv(dataset).length > 1000]));
`;

describe("the packed package", () => {
  it("carries code, types, tables and documents, and nothing of ours besides", async () => {
    const paths = new Set(packed.files.map(({ path }) => path));
    for (const path of [
      "dist/bundle/index.js",
      "dist/index.d.ts",
      "dist/bundle/main.js",
      "LICENSE",
      "README.md",
    ])
      expect(paths).toContain(path);
    for (const place of ["data", "seeds"])
      for (const name of await readdir(join(ROOT, place), { recursive: true }))
        if (/\./u.test(name)) expect(paths).toContain(`${place}/${name}`);
    const tops = new Set([...paths].map((path) => path.split("/")[0]));
    const known = [
      "API.md",
      "EVALUATION.md",
      "sbom.cdx.json",
      "RECIPES.md",
      "dist",
      "data",
      "seeds",
      "README.md",
      "README.zh.md",
      "LICENSE",
      "CHANGELOG.md",
      "package.json",
    ];
    expect([...tops].filter((top) => !known.includes(top ?? ""))).toEqual([]);
  });

  it("is small", () => {
    process.stdout.write(
      `packed: ${(packed.size / 1e6).toFixed(2)} MB, unpacked ${(packed.unpackedSize / 1e6).toFixed(2)} MB\n`,
    );
    expect(packed.size).toBeLessThan(5e6);
  });

  it("satisfies publint", async () => {
    const bytes = await readFile(tarball);
    const { messages, pkg } = await publint({
      pack: { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) },
      strict: true,
    });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it("has types that are right for each way of importing it", async () => {
    const analysis = await checkPackage(
      createPackageFromTarballData(new Uint8Array(await readFile(tarball))),
    );
    expect(analysis.types).toMatchObject({ kind: "included" });
    const problems = "problems" in analysis ? analysis.problems : [];
    // Left out: an ES module that CommonJS asks for. `require` of it works from Node 20.19, the oldest that we take;
    // the rule is about older ones. That it works is tested below.
    expect(problems.filter(({ kind }) => kind !== "CJSResolvesToESM")).toEqual([]);
  });
});

describe("in a project of somebody else, without overrides", () => {
  it("resolves flechette to the version that the registry can install, and brings no danfojs", async () => {
    expect(await installed(folder, "@uwdata/flechette")).toBe("2.6.0");
    expect(existsSync(join(folder, "node_modules", "danfojs-node"))).toBe(false);
  });

  it("takes no more of the disk than the README says", async () => {
    const sizes = command("du", ["-sm", "node_modules"], folder);
    process.stdout.write(`installed: ${sizes.trim()} MB\n`);
    expect(Number.parseInt(sizes, 10)).toBeLessThanOrEqual(MOST_MEGABYTES);
  });

  it("asks nothing of a network", (context) => {
    const allowed = spawnSync("unshare", ["-rn", "true"]).status === 0;
    if (!allowed) context.skip("this system lets nobody make a namespace without a network");
    const bin = join(folder, "node_modules", "cross-province", "dist", "bundle", "main.js");
    const run = (...args: readonly string[]): string =>
      command("unshare", ["-rn", process.execPath, bin, ...args], folder);
    run("report", "--headline", "--formats", "html,md,docx,xlsx", "--out", "offline");
    const seed = join(folder, "node_modules", "cross-province", "seeds", "000_47d3e62c6ac60a6d.txt");
    expect(run("draft", seed, "--out", "offline-draft")).toContain("targets.csv");
    expect(run("matrix", "--format", "json").startsWith("[")).toBe(true);
  });

  it("runs as an ES module", async () => {
    const code = `import { compareTargets, loadDataset, toSdmxCsv } from "cross-province";\n${COUNT}`;
    expect(command("node", [await put(folder, "use.mjs", code)], folder)).toBe("[true,true,true]\n");
  });

  it("runs as CommonJS", async () => {
    const code = `const { compareTargets, loadDataset, toSdmxCsv } = require("cross-province");\n(async () => {${COUNT}})();`;
    expect(command("node", [await put(folder, "use.cjs", code)], folder)).toBe("[true,true,true]\n");
  });

  it("has a command line", async () => {
    const out = join(folder, "targets.csv");
    const bin = join(folder, "node_modules", "cross-province", "dist", "bundle", "main.js");
    command("node", [bin, "export", "--format", "csv", "--families", "rd-intensity", "--out", out], folder);
    expect(await readFile(out, "utf8")).toMatch(/^target_id,.*\n.*rd-intensity/u);
    expect(existsSync(join(folder, "node_modules", ".bin", "cross-province"))).toBe(true);
  });

  const TYPED = `
import { comparisonChart, compareTargets, type Dataset, loadDataset, makeReport, observeTargets } from "cross-province";
import { show, type Table, toDanfo, toParquet } from "cross-province";
async function main(): Promise<void> {
  const dataset: Dataset = await loadDataset();
  const pairs: Table = compareTargets(dataset.targets, { regions: ["430000", "360000"] });
  const rows: number = pairs.groupby("grade").count().orderby("grade").numRows();
  const bytes: Uint8Array = await toParquet(dataset);
  const state: "reached" | "on-track" | "off-track" | "missed" | "undetermined" | undefined =
    observeTargets(dataset.targets, []).progress[0]?.state;
  console.log(rows > 0, bytes.length > 0, state === undefined, comparisonChart, makeReport, show, toDanfo);
  // @ts-expect-error families are a list
  compareTargets(dataset.targets, { families: 1 });
  // @ts-expect-error a table has no such verb
  pairs.squash();
}
void main;
`;
  // TypeScript 5.0 is older than the Node types of today, and ours need none; the chart's types name elements of a page.
  const OPTIONS = [
    "--noEmit",
    "--strict",
    "--skipLibCheck",
    "false",
    "--target",
    "es2022",
    "--lib",
    "es2022,dom",
  ];
  it.each([
    ["5.0", "@tslab/typescript-for-tslab", "commonjs", "node10", ["--typeRoots", "none"]],
    ["5.0", "@tslab/typescript-for-tslab", "nodenext", "nodenext", ["--typeRoots", "none"]],
    ["5.9", "typescript", "nodenext", "nodenext", ["--types", "node"]],
    ["7.0", "typescript-native", "nodenext", "nodenext", ["--types", "node"]],
  ])(
    "type-checks, declarations and all, with TypeScript %s (%s), module %s, resolution %s",
    async (version, name, module, resolution, types) => {
      const nodeTypes = join(folder, "node_modules", "@types", "node");
      if (!existsSync(nodeTypes)) await symlink(join(ROOT, "node_modules", "@types", "node"), nodeTypes);
      const file = await put(folder, module === "commonjs" ? "use.cts" : "use.mts", TYPED);
      const tsc = compiler(name);
      expect(command("node", [tsc, "--version"], folder)).toContain(`Version ${version}`);
      const modules = ["--module", module, "--moduleResolution", resolution];
      expect(command("node", [tsc, ...OPTIONS, ...types, ...modules, file], folder)).toBe("");
    },
    // The declarations of all packages at once take a compiler ten seconds on a quiet machine.
    240_000,
  );

  it("has declarations that lead to no other package's broken ones", async () => {
    const file = await put(folder, "use.mts", TYPED);
    const listing = ["--listFilesOnly", "--module", "nodenext", "--moduleResolution", "nodenext"];
    const said = command("node", [compiler("typescript"), ...OPTIONS, ...listing, file], folder);
    expect(said).toContain("/cross-province/dist/tables/table.d.ts");
    for (const name of ["arquero", "@uwdata/flechette", "danfojs-node"])
      expect(said).not.toContain(`/node_modules/${name}/`);
  });

  it("is quick to import: nothing heavy is loaded until it is used", async () => {
    const code = `
const before = process.cpuUsage();
await import("cross-province");
const { user, system } = process.cpuUsage(before);
console.log((user + system) / 1000);
`;
    const file = await put(folder, "quick.mjs", code);
    const traced = spawnSync("node", [file], {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 1 << 28,
      env: { ...process.env, NODE_DEBUG: "esm,module" },
    });
    const holds = (name: string): boolean => traced.stderr.includes(`/node_modules/${name}/`);
    expect(holds("cross-province/dist")).toBe(true);
    expect(HEAVY.filter(holds)).toEqual([]);
    // Time of the processor, all threads of the process together: others on a busy machine lengthen it by little.
    const quickest = Math.min(...Array.from({ length: 5 }, () => Number(command("node", [file], folder))));
    process.stdout.write(`import: ${quickest.toFixed(0)} ms\n`);
    expect(quickest).toBeLessThan(300);
  });
});
