import { comparePairs, withoutRestatements } from "../compare/compare-targets.js";
import { compareRegions } from "../compare/regions/compare-regions.js";
import { matrixToJson } from "../compare/regions/matrix-to-json.js";
import { resolveCommitment } from "../compare/resolve-names.js";
import type { Selection } from "../compare/selection.js";
import { pairsToJson } from "../compare/to-json.js";
import { COMMITMENTS } from "../model/codes.js";
import { rowsOf } from "../tables/arquero.js";
import { cite } from "../tables/cite.js";
import type { DescribedTarget } from "../tables/dataset.js";
import { LIST_KINDS, listEntries } from "../tables/list-entries.js";
import { citedTarget } from "./cited-target.js";
import type { AgentTool, ToolArguments } from "./tool.js";
import { unknownValue } from "./unknown-value.js";
import { verify } from "./verify-tool.js";

/** The most targets that one answer holds; more are counted. */
const MOST = 50;

const REGIONS = {
  type: "array",
  description: "Regions by GB/T 2260 code or by name in either language, such as 湖南 or Jiangxi.",
  items: { type: "string" },
} as const;
const FAMILIES = {
  type: "array",
  description: "Ids of families, as the tool list tells them. Default: all.",
  items: { type: "string" },
} as const;

const optional = <Key extends string, Value>(key: Key, value: Value | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value };

const list: AgentTool = {
  name: "list",
  title: "List",
  description:
    "Lists the families, indicators, regions, documents or themes of the dataset, with the ids that other tools take.",
  arguments: {
    kind: { type: "string", description: "What to list.", enum: LIST_KINDS },
    words: {
      type: "array",
      description: "Keep entries that hold all these words.",
      items: { type: "string" },
    },
  },
  required: ["kind"],
  run: (dataset, args) => {
    const kind = LIST_KINDS.find((known) => known === args.text("kind"));
    if (kind === undefined) throw unknownValue("kind", args.text("kind") ?? "", LIST_KINDS);
    return listEntries(dataset, kind, optional("words", args.texts("words"))).map(
      ({ id, name, of, targets }) => ({
        id,
        name: name[args.language],
        of: of[args.language],
        targets,
      }),
    );
  },
};

const search: AgentTool = {
  name: "search",
  title: "Search targets",
  description:
    "Finds targets whose indicator, region, quote or section holds all the words; each with its quote and place.",
  arguments: {
    words: { type: "array", description: "Words in either language.", items: { type: "string" } },
  },
  required: ["words"],
  run: (dataset, args) => {
    const words = (args.texts("words") ?? []).map((word) => word.toLowerCase());
    const found = rowsOf<DescribedTarget>(dataset.targets).filter((row) => {
      const text = [
        row.indicator_zh,
        row.indicator_en,
        row.region_zh,
        row.region_en,
        row.quote,
        row.section ?? "",
      ]
        .join("\n")
        .toLowerCase();
      return row.principal && words.every((word) => text.includes(word));
    });
    const targets = found.slice(0, MOST).map((row) => citedTarget(row, dataset, args.language));
    return { found: found.length, shown: targets.length, targets };
  },
};

const citeTool: AgentTool = {
  name: "cite",
  title: "Cite a target",
  description:
    "The passage that states a target, with its place in the document and where each column comes from.",
  arguments: { target_id: { type: "string", description: "The id of a target." } },
  required: ["target_id"],
  run: (dataset, args) => {
    const { target, before, quote, after } = cite(dataset, args.text("target_id") ?? "");
    return { ...citedTarget(target, dataset, args.language), passage: { before, quote, after } };
  },
};

const DOCUMENTS = {
  type: "array",
  description: "Ids of documents, as the tool list tells them. Default: all.",
  items: { type: "string" },
} as const;
const THEMES = {
  type: "array",
  description: "Themes by id or name, as the tool list tells them. Default: all.",
  items: { type: "string" },
} as const;
const COMMITMENT = {
  type: "string",
  description: "Firm targets only, or only those that are striven for.",
  enum: COMMITMENTS,
} as const;
const SELECTION = {
  regions: REGIONS,
  families: FAMILIES,
  documents: DOCUMENTS,
  themes: THEMES,
  commitment: COMMITMENT,
};

const selection = (args: ToolArguments): Selection => {
  const commitment = args.text("commitment");
  return {
    ...optional("regions", args.texts("regions")),
    ...optional("families", args.texts("families")),
    ...optional("documents", args.texts("documents")),
    ...optional("themes", args.texts("themes")),
    ...(commitment === undefined ? {} : { commitment: resolveCommitment(commitment) }),
  };
};

const compare: AgentTool = {
  name: "compare",
  title: "Compare regions",
  description:
    "Pairs of targets of two or more regions: whether they can be compared at all, why or why not, the arithmetic, and the result.",
  arguments: SELECTION,
  required: ["regions"],
  run: (dataset, args) => {
    const pairs = withoutRestatements(comparePairs(dataset.targets, selection(args)));
    const shown = pairs.slice(0, MOST);
    const sides = new Map(shown.flatMap(({ a, b }) => [a, b]).map((row) => [row.target_id, row]));
    return {
      found: pairs.length,
      shown: shown.length,
      pairs: pairsToJson(shown, args.language),
      citations: [...sides.values()].map((row) => citedTarget(row, dataset, args.language)),
    };
  },
};

const matrix: AgentTool = {
  name: "matrix",
  title: "Matrix of regions",
  description:
    "Any number of regions beside each other: a row a series, a cell a region with its commitments and quotes, or why there is none.",
  arguments: {
    ...SELECTION,
    year: { type: "integer", description: "Only targets due in this year." },
  },
  required: [],
  run: (dataset, args) =>
    matrixToJson(compareRegions(dataset, { ...selection(args), ...optional("year", args.whole("year")) }), {
      language: args.language,
    }),
};

/** The tools of the server, all read-only; one more is one entry. */
export const AGENT_TOOLS: readonly AgentTool[] = [list, search, citeTool, compare, matrix, verify];
