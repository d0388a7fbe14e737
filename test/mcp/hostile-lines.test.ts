/** What an agent's program may send over standard input that is no message of the protocol: the server goes on, or ends and says why. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const main = fileURLToPath(new URL("../../dist/bundle/main.js", import.meta.url));

const message = (content: object): string => `${JSON.stringify({ jsonrpc: "2.0", ...content })}\n`;
const clientInfo = { name: "test", version: "1" };
const HELLO =
  message({
    id: 1,
    method: "initialize",
    params: { protocolVersion: "2025-03-26", capabilities: {}, clientInfo },
  }) + message({ method: "notifications/initialized" });
const call = (id: number, name: unknown = "list", kind: unknown = "documents"): string =>
  message({ id, method: "tools/call", params: { name, arguments: { kind } } });
/** The id of the last call, which is to be answered whatever was sent before it. */
const LAST = 99;

interface Answer {
  readonly id: number;
  readonly result?: { readonly isError?: boolean };
  readonly error?: { readonly code: number };
}

/** Runs the server on what is sent: its exit code, its answers by id, and what it says beside them. */
async function served(
  parts: readonly (string | Uint8Array)[],
): Promise<{ code: number | null; answers: Map<number, Answer>; told: string }> {
  const server = spawn(process.execPath, [main, "mcp", "--lang", "en"], { stdio: "pipe" });
  let out = "";
  let told = "";
  server.stdout.on("data", (piece) => {
    out += piece;
  });
  server.stderr.on("data", (piece) => {
    told += piece;
  });
  // The end of a server that closed the connection.
  server.stdin.on("error", () => {});
  const ended = new Promise<number | null>((resolve) => server.on("close", resolve));
  for (const part of parts) server.stdin.write(part);
  server.stdin.end();
  const code = await ended;
  const lines = out.split("\n").filter((line) => line !== "");
  const answers = lines.map((line): Answer => JSON.parse(line));
  return { code, answers: new Map(answers.map((answer) => [answer.id, answer])), told };
}

describe.runIf(existsSync(main)).concurrent("over standard input", () => {
  test("bytes that are no text, broken and deep JSON, and long lines are passed over and told of a few times", async () => {
    const { code, answers, told } = await served([
      HELLO,
      Uint8Array.from([0xff, 0xfe, 0x00, 0x1b, 0x5d, 0x0a]),
      '{"jsonrpc":"2.0",\n',
      "\n[]\nnull\n3\n",
      `${"[".repeat(1_000_000)}\n`,
      `${"x".repeat(9_000_000)}\n`,
      `[${call(11).trim()},${call(12).trim()}]\n`,
      call(LAST),
    ]);
    expect(code).toBe(0);
    expect(answers.get(LAST)?.result?.isError).toBeUndefined();
    expect([...answers.keys()].sort()).toEqual([1, LAST]);
    expect(told.match(/no message of the protocol/g)).toHaveLength(5);
    expect(told.trimEnd().split("\n")).toHaveLength(5);
  });

  test("methods and tools that are none, arguments of another kind and very deep ones are answered with an error", async () => {
    const deep = `${'{"jsonrpc":"2.0","id":7,"method":"tools/call","params":{"name":"list","arguments":{"kind":'}${"[".repeat(50_000)}${"]".repeat(50_000)}}}}\n`;
    const { code, answers, told } = await served([
      HELLO,
      message({ id: 2, method: "no/such" }),
      message({ id: 3, method: "__proto__" }),
      message({ method: "no/such" }),
      call(4, 5),
      call(5, "no-such-tool"),
      call(6, "list", { constructor: 1 }),
      deep,
      call(LAST),
    ]);
    expect(code).toBe(0);
    expect([2, 3].map((id) => answers.get(id)?.error?.code)).toEqual([-32601, -32601]);
    expect([4, 7].map((id) => answers.get(id)?.error?.code)).toEqual([-32603, -32603]);
    expect([5, 6].map((id) => answers.get(id)?.result?.isError)).toEqual([true, true]);
    expect(answers.get(LAST)?.result?.isError).toBeUndefined();
    expect(told).toBe("");
  });

  test("a line of thirty megabytes ends it, with a message and exit code 1", async () => {
    const { code, answers, told } = await served([HELLO, "x".repeat(30_000_000), call(LAST)]);
    expect(code).toBe(1);
    expect(told).toMatch(/too long to be read, so the connection was closed/);
    expect(answers.has(LAST)).toBe(false);
  });

  test("an input that is empty, ends within a message, or begins without a greeting ends it quietly", async () => {
    const ends = await Promise.all([
      served([]),
      served([HELLO, call(LAST).slice(0, 20)]),
      served([call(LAST)]),
    ]);
    expect(ends.map(({ code, told }) => [code, told])).toEqual([
      [0, ""],
      [0, ""],
      [0, ""],
    ]);
    expect(ends.map(({ answers }) => answers.has(LAST))).toEqual([false, false, true]);
  });

  test("thousands of calls at once are all answered, without a warning", async () => {
    const ids = Array.from({ length: 2000 }, (_, index) => index + 100);
    const { code, answers, told } = await served([HELLO, ids.map((id) => call(id)).join("")]);
    expect([code, answers.size, told]).toEqual([0, ids.length + 1, ""]);
  });

  test("a reader that goes away ends it quietly", async () => {
    const server = spawn(process.execPath, [main, "mcp"], { stdio: "pipe" });
    let told = "";
    server.stderr.on("data", (piece) => {
      told += piece;
    });
    server.stdin.on("error", () => {});
    server.stdout.destroy();
    const again = setInterval(() => server.stdin.write(call(1)), 100);
    const code = await new Promise((resolve) => server.on("close", resolve));
    clearInterval(again);
    expect([code, told]).toEqual([0, ""]);
  });
});
