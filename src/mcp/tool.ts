import { CrossProvinceError } from "../model/issue.js";
import type { Language } from "../model/language.js";
import { nearest } from "../model/nearest.js";
import type { Dataset } from "../tables/dataset.js";

/** The JSON Schema of one argument: what tools need of it, no more. */
export interface ArgumentSchema {
  readonly type: "string" | "integer" | "boolean" | "array";
  readonly description: string;
  readonly enum?: readonly string[];
  readonly items?: { readonly type: "string" | "object" };
}

/** A tool for agents: read-only, a function of a dataset. */
export interface AgentTool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly arguments: Readonly<Record<string, ArgumentSchema>>;
  readonly required: readonly string[];
  /** What it answers, as plain data; each number with its citation. */
  readonly run: (dataset: Dataset, args: ToolArguments) => unknown;
}

const LANGUAGE: ArgumentSchema = {
  type: "string",
  description: "Language of labels and messages: en or zh. Default en.",
  enum: ["en", "zh"],
};

/** The JSON Schema of a tool's arguments. */
export function inputSchema(tool: AgentTool) {
  return {
    type: "object" as const,
    properties: { ...tool.arguments, language: LANGUAGE },
    required: [...tool.required],
    additionalProperties: false,
  };
}

function refuse(option: string, expected: string, received: unknown): CrossProvinceError {
  const shown = typeof received === "string" ? received : JSON.stringify(received);
  return new CrossProvinceError([
    {
      code: "option-invalid",
      severity: "error",
      at: {},
      expected,
      received: shown ?? "",
      parameters: { option },
    },
  ]);
}

/** What a cell of a table may be given as. */
type Cell = string | number | boolean | null;

const isCell = (value: unknown): value is Cell =>
  value === null || ["string", "number", "boolean"].includes(typeof value);

const isRecord = (value: unknown): value is Record<string, Cell> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The checked arguments of a call. */
export class ToolArguments {
  constructor(
    private readonly values: Readonly<Record<string, unknown>>,
    tool: Pick<AgentTool, "arguments" | "required">,
  ) {
    const known = [...Object.keys(tool.arguments), "language"];
    for (const name of Object.keys(values)) {
      if (!known.includes(name)) throw refuse(name, nearest(name, known) ?? known.join(", "), name);
    }
    for (const name of tool.required) if (values[name] === undefined) throw refuse(name, "a value", "");
    const { language } = values;
    if (language !== undefined && language !== "en" && language !== "zh")
      throw refuse("language", "en, zh", language);
  }

  get language(): Language {
    return this.values.language === "zh" ? "zh" : "en";
  }

  text(name: string): string | undefined {
    const value = this.values[name];
    if (value === undefined || typeof value === "string") return value;
    throw refuse(name, "a text", value);
  }

  whole(name: string): number | undefined {
    const value = this.values[name];
    if (value === undefined || (typeof value === "number" && Number.isInteger(value))) return value;
    throw refuse(name, "a whole number", value);
  }

  texts(name: string): readonly string[] | undefined {
    const value = this.values[name];
    if (value === undefined) return undefined;
    if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value;
    throw refuse(name, "a list of texts", value);
  }

  records(name: string): readonly Readonly<Record<string, Cell>>[] | undefined {
    const value = this.values[name];
    if (value === undefined) return undefined;
    if (!Array.isArray(value) || !value.every(isRecord)) throw refuse(name, "a list of objects", value);
    for (const cell of value.flatMap((item) => Object.values(item)))
      if (!isCell(cell)) throw refuse(name, "objects of texts and numbers", cell);
    return value;
  }
}
