/** Bundles the tests of a room with its sources, which hold all their mutants behind switches. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";
import { ROOT } from "../../notebooks/tools/paths.mjs";

const require = createRequire(import.meta.url);
const core = createRequire(require.resolve("@stryker-mutator/core"));
const { createInstrumenter, Instrumenter } = await import(
  pathToFileURL(core.resolve("@stryker-mutator/instrumenter")).href
);
void createInstrumenter;
const silent = new Proxy({}, { get: () => () => false });

const HARNESS = join(ROOT, "test", "mutation", "harness.mjs");

/** The mutants of some files, and the files with all of them in: `{ mutants, sources }`. */
async function mutantsOf(files) {
  const { files: made, mutants } = await new Instrumenter(silent).instrument(
    files.map((file) => ({
      name: join(ROOT, file),
      mutate: true,
      content: readFileSync(join(ROOT, file), "utf8"),
    })),
    { plugins: null, excludedMutations: [], ignorers: [] },
  );
  return {
    mutants: mutants.map((mutant) => ({ ...mutant, fileName: relative(ROOT, mutant.fileName) })),
    sources: new Map(made.map(({ name, content }) => [name, content])),
  };
}

/**
 * Bundles tests with the mutants of files.
 * @returns the mutants, the address of the module (which gives the functions that load each test file), and how to remove it
 */
export async function bundleRoom(files, tests) {
  const { mutants, sources } = await mutantsOf(files);
  const cache = join(ROOT, "node_modules", ".cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "mutants-"));
  const bundle = await rolldown({
    input: "entry",
    platform: "node",
    external: (id) => id !== "entry" && id !== "vitest" && !id.startsWith(".") && !id.startsWith("/"),
    resolve: { extensionAlias: { ".js": [".ts", ".js"] } },
    plugins: [
      {
        name: "mutants",
        resolveId: (id) => (id === "entry" ? "\0entry" : id === "vitest" ? HARNESS : null),
        load: (id) =>
          id !== "\0entry"
            ? null
            : [
                `export { takeGathered } from ${JSON.stringify(HARNESS)};`,
                `export const files = [${tests.map((file) => `() => import(${JSON.stringify(join(ROOT, file))})`)}];`,
              ].join("\n"),
        transform: (_code, id) => sources.get(id) ?? null,
      },
    ],
  });
  const dir = join(folder, "dist", "bundle");
  await bundle.write({ dir, format: "esm", entryFileNames: "room.mjs", codeSplitting: false });
  await bundle.close();
  for (const name of ["data", "seeds", "package.json"]) symlinkSync(join(ROOT, name), join(folder, name));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  return { mutants, module: pathToFileURL(join(dir, "room.mjs")).href, remove };
}
