import { describe, expect, test } from "vitest";
import { comparePair, decisiveReasons, isCompared } from "../../src/compare/compare-pair.js";
import { areFalls, higherSide } from "../../src/compare/higher-side.js";
import { CrossProvinceError } from "../../src/model/issue.js";
import { target } from "../support/targets.js";

const A = { region_code: "430000", region_path: "100000/430000" };
const B = { region_code: "360000", region_path: "100000/360000" };
const CITY = { region_code: "430300", region_path: "100000/430000/430300" };
const counted = { unit: "count", dimension: "count" } as const;
const fall = {
  measure: "change",
  pace: "whole",
  change_direction: "down",
  base_year: 2020,
  period_start: 2021,
} as const;

describe("the side that is higher", () => {
  test.each([
    ["the larger number", {}, 9, {}, 5, "430000"],
    ["the larger number on the other side", {}, 5, {}, 9, "360000"],
    ["neither of equal ones", {}, 5, {}, 5, undefined],
    ["of two falls the one that falls more", fall, 18, fall, 13.5, "430000"],
    ["of two falls the one that falls more on the other side", fall, 13.5, fall, 18, "360000"],
    [
      "neither of a rise and a fall, which are refused",
      { ...fall, change_direction: "up" },
      9,
      fall,
      5,
      undefined,
    ],
  ] as const)("is %s", (_, one, x, other, y, code) => {
    const pair = comparePair(target({ ...A, ...one, value: x }), target({ ...B, ...other, value: y }));
    expect(higherSide(pair)?.region_code).toBe(code);
  });

  test("is neither of a part and its whole, of ranges that overlap, and where nothing is compared", () => {
    const part = comparePair(
      target({ ...A, ...counted, value: 14000 }),
      target({ ...CITY, ...counted, value: 1000 }),
    );
    const overlapping = comparePair(
      target({ ...A, bound: "range", value: 3, value_max: 7 }),
      target({ ...B, value: 5 }),
    );
    const refused = comparePair(target({ ...A, value: 9 }), target({ ...B, measure: "growth", value: 5 }));
    for (const pair of [part, overlapping, refused]) expect(higherSide(pair)).toBeUndefined();
  });

  test("is told by falls only where both sides fall", () => {
    const [rises, falls] = [target({ ...A, value: 9 }), target({ ...B, ...fall, value: 5 })];
    expect([
      areFalls({ a: falls, b: falls }),
      areFalls({ a: rises, b: falls }),
      areFalls({ a: falls, b: rises }),
    ]).toEqual([true, false, false]);
  });
});

describe("the reasons that decide", () => {
  const outcomes = ["same", "noted", "aligned", "other-date", "indicative", "refused"] as const;
  const reasons = outcomes.map((outcome) => ({ rule: outcome, outcome, text: { zh: "", en: "" } }));

  test.each([
    ["comparable", ["noted"]],
    ["comparable-after-alignment", ["noted", "aligned"]],
    ["comparable-other-date", ["noted", "aligned", "other-date"]],
    ["indicative-only", ["other-date", "indicative"]],
    ["not-comparable", ["refused"]],
  ] as const)("of %s are %j", (grade, those) => {
    expect(decisiveReasons({ grade, reasons }).map(({ outcome }) => outcome)).toEqual(those);
    expect(isCompared({ grade })).toBe(grade.startsWith("comparable"));
  });

  test("are those of pairs alone", () => {
    const codeOf = (run: () => unknown): string | undefined => {
      try {
        run();
      } catch (error) {
        return error instanceof CrossProvinceError ? error.issues[0]?.code : String(error);
      }
      return undefined;
    };
    expect(codeOf(() => decisiveReasons({} as never))).toBe("argument-pairs");
    expect(codeOf(() => decisiveReasons({ grade: "comparable" } as never))).toBe("argument-pairs");
    expect(codeOf(() => isCompared([] as never))).toBe("argument-pairs");
  });
});
