import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import { draftDocument } from "../../src/draft/draft-document.js";
import { extractTargets } from "../../src/extract/extract-targets.js";
import { describeIssue } from "../../src/model/describe-issue.js";
import { breaches } from "./invariants.js";
import { planText } from "./models/plan.js";
import { runs } from "./runs.js";

const CORPUS = fileURLToPath(new URL("corpus/", import.meta.url));
const KNOWN = { documentId: "x", regionCode: "430000", periodStart: 2021, periodEnd: 2025, any: true };

const holds = (text: string): void => {
  expect(breaches(text, extractTargets(text, KNOWN))).toEqual([]);
};

/** Parts of a property with many cases, each with a time limit and, where one is given, a seed of its own. */
const PARTS = [1, 2, 3, 4, 5, 6];

test.each(PARTS)(
  "any text is read to its end, each number of it in some row, each quote at its place (part %i)",
  (part) => {
    fc.assert(fc.property(planText, holds), runs(10_000, 250, part));
  },
  600_000,
);

test("a draft keeps these laws too, and what must be mended in it is told in both languages", () => {
  fc.assert(
    fc.property(planText, (text) => {
      const source = {
        text,
        bytes: new TextEncoder().encode(text),
        sha256: "0".repeat(64),
        format: "text" as const,
        encoding: null,
        file: "plan.txt",
        title: null,
      };
      const draft = draftDocument(source, {
        region: "湖南",
        period: [2021, 2025],
        title: "某规划",
        any: true,
      });
      expect(breaches(text, draft)).toEqual([]);
      for (const issue of draft.issues)
        for (const language of ["en", "zh"] as const)
          expect(describeIssue(issue, { language })).not.toMatch(/undefined|NaN|\{\w+\}/);
    }),
    runs(5000, 200),
  );
}, 600_000);

test.each(readdirSync(CORPUS).filter((name) => name.endsWith(".txt")))("%s, found before, holds", (name) => {
  holds(readFileSync(new URL(`corpus/${name}`, import.meta.url), "utf8"));
});
