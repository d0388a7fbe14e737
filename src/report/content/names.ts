import type { PhrasingContent } from "mdast";
import type { Facts } from "../facts.js";
import { phrase } from "../phrase.js";
import { ofRegion } from "./sides.js";

/** Phrases as a list in a sentence: 甲、乙与丙; A, B and C. */
export function listed(phrases: readonly (readonly PhrasingContent[])[], facts: Facts): PhrasingContent[] {
  const zh = facts.language === "zh";
  return phrases.flatMap((one, index) => {
    if (index === 0) return [...one];
    const last = index === phrases.length - 1;
    return phrase(last ? (zh ? "和" : " and ") : zh ? "、" : ", ", one);
  });
}

/** The compared regions in a sentence. */
export const regionNames = (facts: Facts): PhrasingContent[] =>
  listed(
    facts.regions.map((code) => [ofRegion(code, facts)]),
    facts,
  );
