import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { scratchFolder } from "../support/scratch-folder.js";

const { pruneDist }: { pruneDist(root: string): string[] } = await import(
  String(new URL("prune-dist.mjs", import.meta.url))
);

async function make(paths: readonly string[]): Promise<string> {
  const root = await scratchFolder();
  for (const path of paths) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), path);
  }
  return root;
}

test("outputs without a source go, with their empty folders; the rest stays", async () => {
  const kept = [
    "dist/.tsbuildinfo",
    "dist/bundle/index.js",
    "dist/index.d.ts",
    "dist/index.js",
    "dist/text/width.d.ts",
    "dist/text/width.js",
    "src/index.ts",
    "src/text/width.ts",
  ];
  const stale = ["old/gone.d.ts", "old/gone.js", "text/height.js"];
  const root = await make([...kept, ...stale.map((path) => `dist/${path}`)]);
  expect(pruneDist(root).sort()).toEqual(stale);
  const left = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = left.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
  expect(paths.filter((path) => path.includes("."))).toHaveLength(kept.length);
  expect(paths).toEqual(expect.arrayContaining(kept));
  expect(paths).not.toContain("dist/old");
  expect(pruneDist(root)).toEqual([]);
});

test("nothing is pruned before the first build", async () => {
  expect(pruneDist(await make(["src/index.ts"]))).toEqual([]);
});

test("npm run build prunes first", async () => {
  const { scripts } = JSON.parse(await readFile(new URL("../../package.json", import.meta.url), "utf8"));
  expect(scripts.build).toMatch(/^node test\/tools\/prune-dist\.mjs && /u);
});
