/**
 * Writes API.md from the docstrings of what `src/index.ts` exports (`npm run api`), or with `--check` says whether it is up
 * to date.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

One convention holds for all of it. A verb takes first what it works on, then what it cannot do without, then one object of options.
What it works on is a dataset or any selection of its targets: the arquero table \`dataset.targets\`, a table made of it, or rows.
A verb that needs the texts or other tables too takes the dataset, and says how \`narrowDataset\` makes one of a table or rows.
\`regions\`, \`families\`, \`documents\`, \`themes\` and \`commitment\` select targets wherever they stand, by id or by name in either
language; \`language\` is \`zh\` or \`en\`. An option or a name that is not known is refused with the nearest that is. Each example is
run by the tests, and each chart is drawn by its own.
`;

/** The rooms of `src/` that offer something, in the order of the work, with what a reader would call them. */
const ROOMS = {
  tables: "The dataset: loading, citing, listing",
  compare: "Comparing regions",
  charts: "Charts",
  report: "Reports and workbooks",
  findings: "What documents say of themselves",
  describe: "Describing targets in tables",
  stats: "Statistics",
  normalize: "Normalising",
  observe: "Observed values against targets",
  read: "Reading documents",
  extract: "Finding targets in texts",
  text: "Reading quantities",
  draft: "Adding and checking documents",
  audit: "Auditing",
  concepts: "Regions and the vocabulary",
  export: "Exports for other programs",
  notebook: "Notebooks",
  model: "Codes, rows and errors",
};

/** Public names by the room that they come from, as `src/index.ts` lists them. */
function namesByRoom() {
  const index = readFileSync(join(ROOT, "src", "index.ts"), "utf8");
  const rooms = new Map(Object.keys(ROOMS).map((room) => [room, []]));
  for (const [, listed, path] of index.matchAll(/export (?:type )?(\*|\{[^}]*\}) from "\.\/([^"]+)\.js"/g)) {
    const source = () => readFileSync(join(ROOT, "src", `${path}.ts`), "utf8");
    const names =
      listed === "*"
        ? [...source().matchAll(/^export (?:const|type|interface|function|class) (\w+)/gm)].map(
            ([, name]) => name,
          )
        : listed
            .slice(1, -1)
            .split(",")
            .map((name) =>
              name
                .trim()
                .replace(/^type /, "")
                .split(" as ")
                .at(-1),
            );
    const room = path.split("/")[0];
    if (!rooms.has(room)) throw new Error(`test/tools/api.mjs has no title for the room ${room}`);
    rooms.get(room).push(...names.filter(Boolean));
  }
  return rooms;
}

/** A table of contents: the names of each room, with links to their headings in the text. */
function contentsOf(body) {
  const headings = new Map(
    [...body.matchAll(/^### (.+)$/gm)].map(([, title]) => [
      title.replace(/\(\)$/, "").replaceAll("\\", ""),
      title,
    ]),
  );
  const link = (name) =>
    `[${headings.get(name)}](#${headings
      .get(name)
      .toLowerCase()
      .replaceAll(/[^\w-]/g, "")})`;
  return [...namesByRoom()]
    .map(([room, names]) => {
      const told = [...new Set(names)].filter((name) => headings.has(name));
      const [functions, types] = [/\(\)$/, /[^)]$/].map((kind) =>
        told.filter((name) => kind.test(headings.get(name))),
      );
      const lines = [functions, types]
        .filter((group) => group.length > 0)
        .map((group) => group.map(link).join(" · "));
      return lines.length === 0
        ? ""
        : `**${ROOMS[room]}**\n\n${lines.map((line) => `- ${line}`).join("\n")}\n`;
    })
    .filter(Boolean)
    .join("\n");
}

/** The text of each heading of the third level, by its name without brackets. */
function sectionsOf(body) {
  const parts = body.split(/^(?=### )/gm).slice(1);
  return new Map(
    parts.map((part) => {
      const title = /^### (.+)$/m.exec(part)?.[1] ?? "";
      const text = part.replace(/\n## [^\n]+\s*$/, "\n").replace(/\n\*\*\*\s*$/, "\n");
      return [title.replace(/\(\)$/, "").replaceAll("\\", ""), text.trim()];
    }),
  );
}

/** A section with the picture that the example of its chart draws, before its signature. */
function withPicture(name, text) {
  const path = `notebooks/figures/api/${name}.svg`;
  if (!existsSync(join(ROOT, path))) return text;
  return text.replace(/^### .+$/m, (title) => `${title}\n\n![${name}](${path})`);
}

/** The sections room by room, in the order of the public list: functions first, then constants and types. */
function groupedBody(body) {
  const sections = sectionsOf(body);
  const isFunction = (name) => /^### .+\(\)$/m.test(sections.get(name) ?? "");
  return [...namesByRoom()]
    .map(([room, names]) => {
      const told = [...new Set(names)].filter((name) => sections.has(name));
      const inOrder = [...told.filter(isFunction), ...told.filter((name) => !isFunction(name))];
      if (inOrder.length === 0) return "";
      return `## ${ROOMS[room]}\n\n${inOrder.map((name) => withPicture(name, sections.get(name))).join("\n\n***\n\n")}`;
    })
    .filter(Boolean)
    .join("\n\n");
}

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
    const body = readFileSync(join(out, "README.md"), "utf8")
      .replaceAll(/[ \t]+$/gmu, "")
      .trim();
    return `${HEAD}\n## Contents\n\n${contentsOf(body)}\n${groupedBody(body)}\n`;
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
