/**
 * Writes API.md from the docstrings of what `src/index.ts` exports (`npm run api`), or with `--check` says whether it is up
 * to date.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Application } from "typedoc";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Where the reference is. */
export const API = join(ROOT, "API.md");

const HEAD = `# API

Everything that \`import { … } from "cross-province"\` offers, made from the docstrings of \`src/\` by \`npm run api\`.
Recipes that use it: [RECIPES.md](RECIPES.md).
`;

/** Leaves out the verbs of a table: arquero's own reference, which the page leads to, tells them better. */
function hideVerbs(project) {
  const table = project.children?.find(({ name }) => name === "Table");
  if (table === undefined) throw new Error("no Table is exported");
  for (const verb of [...(table.children ?? [])]) project.removeReflection(verb);
  delete table.groups;
}

/**
 * The text of API.md as the source now has it.
 *
 * @returns {Promise<string>}
 */
export async function makeApi() {
  const out = mkdtempSync(join(tmpdir(), "cross-province-api-"));
  try {
    const app = await Application.bootstrapWithPlugins({
      entryPoints: [join(ROOT, "src", "index.ts")],
      tsconfig: join(ROOT, "tsconfig.build.json"),
      plugin: ["typedoc-plugin-markdown"],
      outputs: [{ name: "markdown", path: out }],
      router: "module",
      readme: "none",
      disableSources: true,
      excludeExternals: true,
      excludeInternal: true,
      skipErrorChecking: true,
      hideBreadcrumbs: true,
      hidePageHeader: true,
      hidePageTitle: true,
      useCodeBlocks: true,
      parametersFormat: "table",
      interfacePropertiesFormat: "table",
      typeDeclarationFormat: "table",
      groupOrder: ["Functions", "Interfaces", "Type Aliases", "*"],
      logLevel: "Error",
    });
    const project = await app.convert();
    if (project === undefined) throw new Error("typedoc could not read src/index.ts");
    hideVerbs(project);
    await app.generateOutputs(project);
    const body = readFileSync(join(out, "README.md"), "utf8");
    return `${HEAD}\n${body.replaceAll(/[ \t]+$/gmu, "").trim()}\n`;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const made = await makeApi();
  if (!process.argv.includes("--check")) writeFileSync(API, made);
  else if (readFileSync(API, "utf8") !== made) {
    console.error("API.md is not up to date: npm run api");
    process.exitCode = 1;
  }
}
