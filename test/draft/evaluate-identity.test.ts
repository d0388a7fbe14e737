import { expect, test } from "vitest";
import { evaluateIdentity } from "../../src/draft/evaluate-identity.js";
import { target } from "../support/targets.js";

const pair = (concept: string, id: string, changes: object = {}) => ({
  reviewed: target({ indicator_id: concept, tier: "national" }),
  draft: target({ indicator_id: id, tier: "national", ...changes }),
});

test("an id of another name costs nothing in pairs, a concept under two ids does", () => {
  const found = evaluateIdentity([pair("gdp", "output"), pair("gdp", "output"), pair("grain", "grain")]);
  expect(found.joined).toEqual({ right: 1, of: 1, share: 1 });
  expect(found.apart).toEqual({ right: 1, of: 1, share: 1 });
  expect(found.indicator).toEqual({ right: 1, of: 3, share: 1 / 3 });
  expect(evaluateIdentity([pair("gdp", "gdp"), pair("gdp", "gdp-2")]).joined.share).toBe(0);
});

test("two concepts under one id are not kept apart", () => {
  const found = evaluateIdentity([pair("gdp", "gdp"), pair("gdp", "gdp"), pair("grain", "gdp")]);
  expect(found.joined.share).toBe(1);
  expect(found.apart).toEqual({ right: 1, of: 3, share: 1 / 3 });
});

test("population, tier, region, part and direction are each compared", () => {
  const found = evaluateIdentity([
    pair("gdp", "gdp"),
    pair("gdp", "gdp", { tier: null, population_id: "smes", region_code: "420100", breakdown: "高校" }),
    pair("gdp", "gdp", { change_direction: "down" }),
  ]);
  expect(
    [found.tier, found.population, found.region, found.breakdown, found.direction].map(({ right }) => right),
  ).toEqual([2, 2, 2, 2, 2]);
});
