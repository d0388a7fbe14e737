/** The import direction: a layer may use only the layers listed before it (and itself). */
const layers = [
  "model",
  "stats",
  "io",
  "text",
  "read",
  "concepts",
  "extract",
  "tables",
  "normalize",
  "audit",
  "draft",
  "compare",
  "findings",
  "describe",
  "observe",
  "charts",
  "export",
  "report",
  "review",
  "mcp",
  "notebook",
  "cli",
];

const upward = layers.map((layer, index) => ({
  name: `layer-${layer}`,
  comment: `src/${layer} imports only from itself and from: ${layers.slice(0, index).join(", ") || "nothing"}`,
  severity: "error",
  from: { path: `^src/${layer}/` },
  to: { path: `^src/(${[...layers.slice(index + 1)].join("|") || "none"})/|^src/index\\.ts$` },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...upward,
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    {
      name: "file-system-at-the-edge",
      comment: "only io, read and cli touch the disk",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(io|read|cli)/" },
      to: { path: "^(node:)?(fs|fs/promises)$" },
    },
    {
      name: "processes-and-engines-at-the-edge",
      comment: "only io, read and cli start child processes or open DuckDB",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(io|read|cli)/" },
      to: { path: "^(node:)?child_process$|node_modules/@duckdb/" },
    },
    {
      name: "tslab-only-in-notebook",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/notebook/" },
      to: { path: "node_modules/tslab" },
    },
    {
      name: "no-dev-dependencies",
      severity: "error",
      from: { path: "^src/" },
      to: {
        dependencyTypes: ["npm-dev"],
        pathNot: "danfojs-node|@duckdb/|@modelcontextprotocol/|tslab|@types/",
      },
    },
    {
      name: "no-unresolvable",
      severity: "error",
      from: { path: "^src/" },
      to: { couldNotResolve: true, pathNot: "tslab" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};
