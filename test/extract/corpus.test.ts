import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { DraftTarget } from "../../src/extract/draft.js";
import { extractTargets } from "../../src/extract/extract-targets.js";

/** What a sentence of the corpus promises: one printed number with the fields that are certain. */
interface Expected {
  readonly number: string;
  readonly [field: string]: string | number;
}

interface Case {
  readonly topic: string;
  readonly text: string;
  readonly period?: readonly [number, number];
  /** An open miss: it must still fail, so that a cure is noticed. */
  readonly todo?: true;
  readonly targets: readonly Expected[];
}

const FOLDER = new URL("../corpus/", import.meta.url);

function isNumberAt(text: string, number: string, at: number): boolean {
  const before = text[at - 1] ?? "";
  const after = text[at + number.length] ?? "";
  return !(/^\d/.test(number) && /[\d.]/.test(before)) && !(/\d$/.test(number) && /[\d.]/.test(after));
}

/** The draft of an expected number: the first one at or behind `from` that prints it. */
function draftOf(
  text: string,
  drafts: readonly DraftTarget[],
  number: string,
  from: number,
): DraftTarget | undefined {
  for (let at = text.indexOf(number, from); at >= 0; at = text.indexOf(number, at + 1)) {
    const draft = drafts.find((candidate) => candidate.value_start === at);
    if (draft !== undefined && isNumberAt(text, number, at)) return draft;
  }
  return undefined;
}

/** Everything in which the extractor differs from what a sentence promises; empty where it agrees. */
function differences({ text, period = [2021, 2025], targets: expected }: Case): string[] {
  const { targets: drafts, unread } = extractTargets(text, {
    documentId: "corpus",
    regionCode: "420000",
    periodStart: period[0],
    periodEnd: period[1],
  });
  const targets = drafts.filter(({ value_start }) => value_start !== null);
  const found = new Set<DraftTarget>();
  const faults: string[] = unread.map(({ quote }) => `unread: ${quote}`);
  let from = 0;
  for (const { number, ...fields } of expected) {
    const draft = draftOf(text, targets, number, from);
    if (draft === undefined) {
      faults.push(`missed: ${number}`);
      continue;
    }
    found.add(draft);
    from = (draft.value_start ?? from) + 1;
    const wanted = { value_max: null, commitment: "firm", ...fields };
    for (const [field, value] of Object.entries(wanted)) {
      const got = Object.entries(draft).find(([name]) => name === field)?.[1];
      if (got !== value) faults.push(`${number}: ${field} is ${got}, not ${value}`);
    }
  }
  for (const draft of targets)
    if (!found.has(draft)) faults.push(`not a target: ${draft.value} in ${draft.quote}`);
  for (const draft of targets) {
    const start = draft.value_start ?? -1;
    const cited = text.slice(draft.quote_start, draft.quote_end) === draft.quote;
    if (!cited || start < draft.quote_start || start >= draft.quote_end)
      faults.push(`citation: ${draft.quote}`);
  }
  return faults;
}

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith(".jsonl"))) {
  const cases: Case[] = readFileSync(new URL(file, FOLDER), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  describe(`${file}: ${cases.length} sentences, ${cases.filter(({ todo }) => todo).length} open`, () => {
    for (const entry of cases) {
      const test = entry.todo === true ? it.fails : it;
      test(entry.text.replace(/\s+/g, " ").slice(0, 100), () => expect(differences(entry)).toEqual([]));
    }
  });
}
