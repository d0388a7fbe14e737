import { describe, expect, test } from "vitest";
import { RULES } from "../../src/compare/rules/all-rules.js";
import { LABELS, labelOf } from "../../src/model/labels.js";
import type { DescribedTarget } from "../../src/tables/dataset.js";
import { loadDataset } from "../../src/tables/load-dataset.js";
import { target } from "../support/targets.js";
import { RULE_CASES } from "./rule-cases.js";

describe.each(RULES)("rule $id", (rule) => {
  const cases = RULE_CASES.filter((one) => one.rule === rule.id);

  test("has cases that it answers and cases that it does not arise in, a question and a source in both languages", () => {
    expect(cases.some(({ outcome }) => outcome !== undefined)).toBe(true);
    expect(rule.question.zh).toMatch(/？$/);
    expect(rule.question.en).toMatch(/\?$/);
    expect(rule.source.zh).toMatch(/\p{Script=Han}{4}/u);
    expect(rule.source.en).toMatch(/^[A-Z力].{20}/u);
  });

  test.each(cases)("$what: $outcome, both ways round", ({ a, b, options = {}, outcome, zh, en }) => {
    const [x, y] = [target(a), target(b)];
    const found = rule.check(x, y, options);
    expect(found?.outcome).toBe(outcome);
    expect(found?.text).toEqual(outcome === undefined ? undefined : { zh, en });
    expect(rule.check(y, x, options)?.outcome).toBe(outcome);
  });

  test("refuses nothing of a target beside itself", () => {
    for (const { a, b, options = {} } of cases) {
      for (const one of [target(a), target(b)])
        expect(["same", "noted", undefined]).toContain(rule.check(one, one, options)?.outcome);
    }
  });
});

describe("the words of a reason", () => {
  const texts = (changes: Partial<DescribedTarget>) =>
    RULES.flatMap((rule) => rule.check(target({}), target(changes), {}) ?? []).map(({ text }) => text);

  test("name units in the language of the reader, not by their codes", () => {
    expect(texts({ unit: "count", dimension: "count" })).toContainEqual({
      zh: "量纲不同：百分比与个数",
      en: "dimensions differ: percent and a count",
    });
    expect(texts({ unit: null, dimension: null })).toContainEqual({
      zh: "量纲不同：百分比与无单位",
      en: "dimensions differ: percent and no unit",
    });
  });

  test("have a label for every unit of the data", async () => {
    const { rows } = await loadDataset();
    for (const { unit } of rows.units) {
      expect(labelOf("unit", unit, { language: "zh" })).toMatch(/\p{Script=Han}/u);
      expect(Object.keys(LABELS.unit)).toContain(unit);
    }
  });
});
