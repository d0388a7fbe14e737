import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { callTool } from "../../src/mcp/server.js";
import { AGENT_TOOLS } from "../../src/mcp/tools.js";
import type { Dataset, Rows } from "../../src/tables/dataset.js";
import { toDataset } from "../../src/tables/load-dataset.js";
import { noise, numeral } from "../fuzz/models/hostile.js";
import { runs } from "../fuzz/runs.js";
import { smallDataset } from "../fuzz/small-dataset.js";

let dataset: Dataset;
beforeAll(async () => {
  dataset = await smallDataset();
});

/** Controls but the tab and the end of a line, turned writing and halves of characters: what none may see who looks at an answer. */
const HARM = /[\p{Cc}\u2028-\u202e\u2066-\u2069\p{Surrogate}]/u;
const harmOf = (text: string): string | undefined => HARM.exec(text.replace(/[\t\n]/g, ""))?.[0];

const QUOTE = "规模以上工业企业研发强度达1.8%";
/** Arguments that each tool takes. */
const GOOD: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  list: { kind: "families" },
  search: { words: ["绿色工厂"] },
  cite: { target_id: "hunan-2021-rd-intensity" },
  compare: { regions: ["湖南", "江西"], families: ["rd-intensity"] },
  matrix: { families: ["rd-intensity"] },
  verify: { document_id: "hunan-2021", claims: [{ quote: QUOTE, value: 1.8 }] },
};

const wrongType = fc.constantFrom<unknown>(
  null,
  true,
  -1,
  1e308,
  1.5,
  [],
  {},
  [[]],
  [null],
  ["湖南", 3],
  [{}],
  [{ quote: {}, value: [] }],
  [{ quote: QUOTE, value: "1e400" }],
  [{ quote: QUOTE, value: -1e300, constructor: 5 }],
);
const odd = fc.constantFrom("", "../hunan-2021", "__proto__", "=1+1", "</script>", "-1", "@x");
const given = fc.oneof(noise, numeral, odd, fc.array(fc.oneof(noise, odd), { maxLength: 3 }), wrongType);

test("any call is answered, or told what is wrong with it in words that no terminal acts on", () => {
  const call = fc.constantFrom(...AGENT_TOOLS).chain((tool) =>
    fc.record({
      name: fc.constant(tool.name),
      given: fc.dictionary(fc.constantFrom(...Object.keys(tool.arguments), "language"), given, {
        maxKeys: 3,
      }),
    }),
  );
  const ends = { answered: 0, refused: 0 };
  fc.assert(
    fc.property(call, ({ name, given }) => {
      const { content, isError } = callTool(dataset, name, { ...GOOD[name], ...given });
      const text = content[0]?.text ?? "";
      expect(harmOf(text)).toBeUndefined();
      expect(text).not.toMatch(/undefined|\bNaN\b|\[object/);
      if (isError !== true) JSON.parse(text);
      ends[isError === true ? "refused" : "answered"] += 1;
    }),
    runs(20_000, 300),
  );
  expect(Math.min(ends.answered, ends.refused)).toBeGreaterThan(20);
}, 900_000);

test("hostile words of a dataset come back whole, and as escapes", () => {
  const hostile = "\u001b]0;x\u0007\u202e</script>\u2028=1+1\u009b";
  const behind = <Row extends object>(rows: readonly Row[], ...columns: (keyof Row)[]): Row[] =>
    rows.map((row) => ({
      ...row,
      ...Object.fromEntries(columns.map((name) => [name, `${row[name]}${hostile}`])),
    }));
  const rows: Rows = {
    ...dataset.rows,
    documents: behind(dataset.rows.documents, "title_zh", "title_en"),
    regions: behind(dataset.rows.regions, "name_zh", "name_en"),
    indicators: behind(dataset.rows.indicators, "name_zh", "name_en"),
    targets: behind(dataset.rows.targets, "note_zh", "note"),
  };
  const own = toDataset("data", rows, dataset.texts);
  for (const [name, args] of Object.entries({ ...GOOD, compare: { regions: ["430000", "360000"] } })) {
    for (const language of ["en", "zh"]) {
      const { content, isError } = callTool(own, name, { ...args, language });
      const text = content[0]?.text ?? "";
      expect([name, isError, harmOf(text)]).toEqual([name, undefined, undefined]);
      if (name !== "verify")
        expect(JSON.stringify(JSON.parse(text))).toContain(JSON.stringify(hostile).slice(1, -1));
    }
  }
});

describe("an argument of a million characters, or ten thousand of them, is answered at once and in short", () => {
  const long = "湖".repeat(1_000_000);
  const many = Array.from({ length: 10_000 }, (_, index) => `湖兰${index}`);
  test.each<[string, Record<string, unknown>]>([
    ["cite", { target_id: long }],
    ["compare", { regions: [long, "江西"] }],
    ["compare", { regions: many }],
    ["compare", { regions: ["湖南", "江西"], families: [long] }],
    ["compare", { regions: ["湖南", "江西"], documents: [long] }],
    ["compare", { regions: ["湖南", "江西"], themes: [long] }],
    ["compare", { regions: ["湖南", "江西"], commitment: long }],
    ["list", { kind: long }],
    ["list", { kind: "families", words: [long] }],
    ["search", { words: [long] }],
    ["matrix", { [long]: 1 }],
    ["verify", { document_id: long, claims: [] }],
    ["verify", { document_id: "hunan-2021", claims: [{ quote: QUOTE, value: long }] }],
    ["verify", { document_id: "hunan-2021", claims: [{ [long]: 1 }] }],
    ["verify", { document_id: "hunan-2021", claims: many.map((name) => ({ quote: QUOTE, [name]: 1 })) }],
    [long, {}],
  ])("call %#", (name, args) => {
    const started = performance.now();
    const { content } = callTool(dataset, name, args);
    expect(content[0]?.text.length).toBeLessThan(20_000);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

test.each<[string, Record<string, unknown>, string]>([
  ["compare", { regions: ["湖南", "江西"], language: "fr" }, "language must be en, zh, not `fr`."],
  ["search", { words: "业", language: "zh" }, "words 应为 文本列表，实为 `业`。"],
  ["cite", { language: "zh" }, "target_id 应为 非空，实为 ``。"],
  [
    "verify",
    { document_id: "hunan-2021", claims: [{ quote: {}, value: 1 }] },
    "claims must be objects of texts and numbers, not `{}`.",
  ],
  ["guess", { language: "zh" }, "没有 `guess` 这一工具；现有：list, search, cite, compare, matrix, verify。"],
])("%s with %j is told what is wrong in its own language", (name, args, text) => {
  expect(callTool(dataset, name, args)).toEqual({ content: [{ type: "text", text }], isError: true });
});
