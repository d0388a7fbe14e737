import { packageMissing } from "../io/package-missing.js";
import { forJson, forTerminal } from "../model/clean-text.js";
import { CrossProvinceError } from "../model/issue.js";
import type { Dataset } from "../tables/dataset.js";
import { inputSchema, ToolArguments } from "./tool.js";
import { AGENT_TOOLS } from "./tools.js";

/** The answer to a call, as the protocol has it. */
export interface ToolAnswer {
  readonly content: { readonly type: "text"; readonly text: string }[];
  readonly isError?: true;
}

function problemOf(code: "agents-line" | "agents-closed", severity: "warning" | "error"): CrossProvinceError {
  return new CrossProvinceError([{ code, severity, at: {} }]);
}

function unknownTool(received: string): CrossProvinceError {
  const expected = AGENT_TOOLS.map((known) => known.name).join(", ");
  return new CrossProvinceError([{ code: "tool-unknown", severity: "error", at: {}, received, expected }]);
}

/**
 * Runs a tool on a dataset. What people can mend comes back as an answer marked as an error, in the language asked for.
 * @param name of one of {@link AGENT_TOOLS}
 */
export function callTool(
  dataset: Dataset,
  name: string,
  args: Readonly<Record<string, unknown>>,
): ToolAnswer {
  try {
    const tool = AGENT_TOOLS.find((known) => known.name === name);
    if (tool === undefined) throw unknownTool(name);
    const answer = tool.run(dataset, new ToolArguments(args, tool));
    return { content: [{ type: "text", text: forJson(answer) }] };
  } catch (error) {
    if (!(error instanceof CrossProvinceError)) throw error;
    const text = forTerminal(error.in(args.language === "zh" ? "zh" : "en"));
    return { content: [{ type: "text", text }], isError: true };
  }
}

/** How many lines that nobody can read are told of: whoever sends more knows by then. */
const TOLD_LINES = 5;

/**
 * Serves a dataset to agents over standard input and output by the Model Context Protocol, read-only, until the input ends. The
 * protocol's own SDK is loaded here and nowhere else.
 * @param tell takes what is wrong with what is sent, which no answer can tell
 * @throws CrossProvinceError with the command that installs the SDK where it is not there, and for a message too long to be read
 */
export async function serveAgents(
  dataset: Dataset,
  version: string,
  tell: (problem: CrossProvinceError) => void,
): Promise<void> {
  const sdk = await Promise.all([
    import("@modelcontextprotocol/sdk/server/index.js"),
    import("@modelcontextprotocol/sdk/server/stdio.js"),
    import("@modelcontextprotocol/sdk/types.js"),
  ]).catch((error: unknown) => {
    throw packageMissing("@modelcontextprotocol/sdk", error);
  });
  const [{ Server }, { StdioServerTransport }, { CallToolRequestSchema, ListToolsRequestSchema }] = sdk;
  const server = new Server({ name: "cross-province", version }, { capabilities: { tools: {} } });
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: AGENT_TOOLS.map((tool) => ({
      name: tool.name,
      title: tool.title,
      description: tool.description,
      inputSchema: inputSchema(tool),
      annotations: { readOnlyHint: true, openWorldHint: false },
    })),
  }));
  server.setRequestHandler(CallToolRequestSchema, ({ params }) => ({
    ...callTool(dataset, params.name, params.arguments ?? {}),
  }));
  let told = 0;
  server.onerror = () => {
    told += 1;
    if (told <= TOLD_LINES) tell(problemOf("agents-line", "warning"));
  };
  // Each answer that waits for a slow reader listens for it.
  process.stdout.setMaxListeners(0);
  const ended = new Promise<void>((resolve, reject) => {
    // The SDK closes the connection where a message is too long; nothing else does before the input ends.
    server.onclose = () => reject(problemOf("agents-closed", "error"));
    process.stdin.once("end", resolve);
  });
  await server.connect(new StdioServerTransport());
  await ended;
}
