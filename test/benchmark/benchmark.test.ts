import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/read/read-document.js";

type Row = Readonly<Record<string, string>>;
interface Kind {
  readonly kind: string;
  readonly targets: number;
  readonly found: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly fields: number | null;
  readonly rows: number | null;
}
interface Score {
  readonly kinds: readonly Kind[];
  readonly misses: readonly Row[];
  readonly extras: readonly Row[];
  readonly wrong: readonly Row[];
}

const tool = (name: string) => String(new URL(name, import.meta.url));
const { score }: { score(documents: Row[], answers: Row[], claims: object[]): Score } = await import(
  tool("score.mjs")
);
const {
  loadBenchmark,
  readOurs,
}: {
  loadBenchmark(): Promise<{ documents: Row[]; answers: Row[] }>;
  readOurs(documents: Row[]): Promise<object[]>;
} = await import(tool("benchmark.mjs"));

const { documents, answers } = await loadBenchmark();

describe("the score of a reading", () => {
  const plan = [{ document_id: "p", kind: "made" }] as Row[];
  const answer = (changes: object = {}): Row => ({
    document_id: "p",
    quote: "绿色工厂达到30家",
    value: "30",
    unit: "count",
    unit_mult: "0",
    bound: "eq",
    measure: "",
    ...changes,
  });

  test("counts what is found, missed and added, and the fields that are right", () => {
    const claims = [
      { document_id: "p", quote: "2025年绿色工厂达到30家", value: 30, unit: "count", bound: "ge" },
      { document_id: "p", quote: "投资42亿元", value: 42, unit_mult: 8 },
    ];
    const { kinds, misses, extras, wrong } = score(plan, [answer(), answer({ value: "5" })], claims);
    expect(kinds[0]).toMatchObject({
      targets: 2,
      found: 1,
      precision: 0.5,
      recall: 0.5,
      fields: 0.5,
      rows: 0,
    });
    expect([misses.length, extras.length]).toEqual([1, 1]);
    expect(wrong).toMatchObject([{ column: "bound", expected: "eq", received: "ge" }]);
  });

  test("takes amounts for numbers: 3.6万 is 36000, and not at another place", () => {
    const asked = [answer({ quote: "企业达到3.6万家", value: "3.6", unit_mult: "4" })];
    const claim = { document_id: "p", value: 36000, unit_mult: 0 };
    expect(score(plan, asked, [{ ...claim, quote: "企业达到3.6万家" }]).kinds[0]?.found).toBe(1);
    expect(score(plan, asked, [{ ...claim, quote: "补贴资金" }]).kinds[0]?.found).toBe(0);
  });
});

test("there are forty documents and more, of the formats that are read, and each can be", async () => {
  expect(documents.length).toBeGreaterThanOrEqual(40);
  const read = await Promise.all(
    documents.map(({ file = "" }) => readDocument(join(import.meta.dirname, "documents", file))),
  );
  expect([...new Set(read.map(({ format }) => format))].sort()).toEqual(
    expect.arrayContaining(["docx", "html", "odt", "pdf", "rtf", "text", "xlsx"]),
  );
  const texts = new Map(documents.map(({ document_id }, at) => [document_id, read[at]?.text ?? ""]));
  const bare = (text: string): string => text.replace(/\s/gu, "");
  for (const { document_id, quote = "" } of answers)
    expect(bare(texts.get(document_id) ?? ""), document_id).toContain(bare(quote));
}, 300_000);

test("our reading is what EVALUATION.md says, or better", async () => {
  const { kinds } = score(documents, answers, await readOurs(documents));
  const page = readFileSync(join(import.meta.dirname, "../../EVALUATION.md"), "utf8");
  for (const now of kinds) {
    const line = page.split("\n").find((row) => row.startsWith(`| \`${now.kind}\` |`));
    const told =
      line
        ?.split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()) ?? [];
    expect(told, now.kind).not.toEqual([]);
    const [, , , found, precision, , , fields, rows] = told.map((cell) => (cell === "—" ? 0 : Number(cell)));
    expect([now.kind, now.found >= (found ?? 0)]).toEqual([now.kind, true]);
    for (const [at, before] of [
      [now.precision, precision],
      [now.fields, fields],
      [now.rows, rows],
    ] as const)
      expect((at ?? 0) + 0.0005, now.kind).toBeGreaterThanOrEqual(before ?? 0);
  }
}, 300_000);
