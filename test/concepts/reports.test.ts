import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { draftDocument } from "../../src/draft/draft-document.js";

/** A sentence of a work report, and what each of its numbers is about: the id of a known indicator, or the name of a new one. */
interface Sentence {
  readonly text: string;
  readonly names: readonly (readonly [number: string, name: string])[];
}

const SENTENCES: Sentence[] = readFileSync(new URL("reports.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));

const HEAD = "2026年政府工作报告\n今年主要预期目标和任务：\n";

function namesIn(sentence: string): [string, string][] {
  const text = HEAD + sentence;
  const bytes = new TextEncoder().encode(text);
  const source = {
    file: "云南省.txt",
    format: "text",
    encoding: "utf-8",
    text,
    bytes,
    sha256: "",
    title: null,
  } as const;
  const { targets, added } = draftDocument(source, { region: "云南" });
  const proposed = new Map(added.indicators.map((row) => [row.indicator_id, row.name_zh]));
  return targets.flatMap(({ value_start, indicator_id, link }) => {
    if (value_start === null) return [];
    const number = /^[\d.]+/.exec(text.slice(value_start))?.[0] ?? "";
    const name = link === "none" ? proposed.get(indicator_id) : undefined;
    return [[number, name ?? indicator_id]];
  });
}

describe("what the numbers of work reports are about", () => {
  test.each(SENTENCES.map(({ text, names }) => [text, names] as const))("%s", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});
