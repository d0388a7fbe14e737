import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { Ajv } from "ajv";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { callTool } from "../../src/mcp/server.js";
import { inputSchema } from "../../src/mcp/tool.js";
import { AGENT_TOOLS } from "../../src/mcp/tools.js";
import type { Dataset } from "../../src/tables/dataset.js";
import { loadDataset } from "../../src/tables/load-dataset.js";

let dataset: Dataset;
beforeAll(async () => {
  dataset = await loadDataset();
});

const answer = (name: string, args: Readonly<Record<string, unknown>>) => {
  const { content, isError } = callTool(dataset, name, args);
  const text = content[0]?.text ?? "";
  return isError === true ? { error: text } : JSON.parse(text);
};

/** Every object in an answer that has a value, wherever it stands. */
function withValue(part: unknown): Record<string, unknown>[] {
  if (Array.isArray(part)) return part.flatMap(withValue);
  if (typeof part !== "object" || part === null) return [];
  const own = "value" in part && "target_id" in part ? [part as Record<string, unknown>] : [];
  return [...own, ...Object.values(part).flatMap(withValue)];
}

describe("tools", () => {
  test("list tells the ids that the others take", () => {
    expect(answer("list", { kind: "families", words: ["绿色工厂"] })).toMatchObject([
      { id: "green-factories" },
    ]);
  });
  test("search finds targets in either language, each with its quote at its place", () => {
    const { targets } = answer("search", { words: ["green factories", "jiangxi"] });
    expect(targets.length).toBeGreaterThan(0);
    for (const { citation } of targets) {
      const text = dataset.texts.get(citation.document_id) ?? "";
      expect(text.slice(citation.quote_start, citation.quote_end)).toBe(citation.quote);
    }
  });
  test("cite shows where the columns come from", () => {
    const { citation, passage } = answer("cite", { target_id: "hunan-2016-broadband" });
    expect(passage.quote).toContain("70%");
    expect(citation.not_in_the_quote.join()).toContain("assumed");
  });
  test("compare gives verdicts, and no number travels without its citation", () => {
    const { pairs, citations } = answer("compare", { regions: ["湖南", "江西"], families: ["rd-intensity"] });
    expect(pairs.length).toBeGreaterThan(0);
    const cited = new Set(citations.map(({ target_id }: { target_id: string }) => target_id));
    for (const side of withValue(pairs)) expect(cited.has(side.target_id)).toBe(true);
  });
  test("matrix cells carry their quotes", () => {
    const rows = answer("matrix", { regions: ["湖南", "江西"], families: ["new-product-share"] });
    expect(withValue(rows).length).toBeGreaterThan(0);
    for (const cell of withValue(rows)) expect(cell.quote).toEqual(expect.any(String));
  });
  test("verify names a changed digit", () => {
    const claims = [{ quote: "规模以上工业企业研发强度达1.8%", value: 1.9 }];
    const verified = answer("verify", { document_id: "hunan-2021", claims });
    expect(verified[0].status).not.toBe("ok");
  });
  test.each([
    ["compare", { regions: ["湖兰", "江西"] }, /湖/],
    ["compare", { region: ["湖南"] }, /regions/],
    ["cite", {}, /target_id/],
    ["list", { kind: "family" }, /families/],
    ["matrix", { year: "2025" }, /whole number/],
    ["guess", {}, /no tool/],
  ])("%s with %j is answered with what is wrong", (name, args, message) => {
    expect(answer(name, args).error).toMatch(message);
  });
});

test("the schemas of the arguments are valid JSON Schema and refuse what is unknown", () => {
  const ajv = new Ajv({ strict: true });
  for (const tool of AGENT_TOOLS) {
    const validate = ajv.compile(inputSchema(tool));
    expect(validate({ nonsense: 1 })).toBe(false);
  }
});

const main = fileURLToPath(new URL("../../dist/bundle/main.js", import.meta.url));
describe.runIf(existsSync(main))("as the protocol's own client sees it", () => {
  const client = new Client({ name: "test", version: "1" });
  beforeAll(async () => {
    await client.connect(new StdioClientTransport({ command: process.execPath, args: [main, "mcp"] }));
  });
  afterAll(() => client.close());

  test("all tools are listed as read-only, and answer", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(AGENT_TOOLS.map(({ name }) => name));
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true);
    const { content } = await client.callTool({ name: "list", arguments: { kind: "documents" } });
    expect(JSON.stringify(content)).toContain("jiangxi-2020");
  });
});
