import { describe, expect, test } from "vitest";
import { conceptOf } from "../../src/concepts/concept.js";
import { identityOf } from "../../src/concepts/identity.js";
import { classOfUnit } from "../../src/concepts/quantity-class.js";
import { knownNames } from "../../src/draft/known-names.js";

const { indicators } = knownNames({ indicators: [] });

/** Words that name no more than what the sort of a number says already. */
const praised = /^形成示范作用的/;
const registered = /^评价入库/;

describe("no two indicators that ship are one concept", () => {
  test("by the concept that their names compose", () => {
    const named = new Map<string, string[]>();
    for (const { indicator_id, name_zh, unit } of indicators) {
      if (praised.test(name_zh) || registered.test(name_zh)) continue;
      const key = `${identityOf(conceptOf(name_zh, classOfUnit(unit)).name)} (${unit})`;
      named.set(key, [...(named.get(key) ?? []), indicator_id]);
    }
    expect([...named].filter(([, ids]) => ids.length > 1)).toEqual([]);
  });

  test.each(["name_zh", "name_en", "definition_zh"] as const)("by their %s", (column) => {
    const texts = indicators.map((row) => row[column]);
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });

  test("by what is divided by what, where both are printed", () => {
    const quotients = indicators.flatMap(({ numerator, denominator, unit }) =>
      numerator === null || denominator === null || [numerator, denominator].includes("not-stated")
        ? []
        : [`${numerator}/${denominator} (${unit})`],
    );
    expect(quotients.filter((text, at) => quotients.indexOf(text) !== at)).toEqual([]);
  });
});
