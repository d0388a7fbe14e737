import type { PhrasingContent } from "mdast";
import type { Facts } from "../facts.js";
import { bound, phrase } from "../phrase.js";

/** The name of a family's first indicator, for lists of examples. */
export function familyLead(familyId: string, facts: Facts): PhrasingContent[] {
  const first = facts.dataset.rows.indicators.find((row) => row.family_id === familyId);
  return first === undefined
    ? []
    : [bound({ from: "indicator", id: first.indicator_id, show: "name" }, facts)];
}

/** The name of a family: that of its first indicator, with “and others” where the family has more than one definition. */
export function familyName(familyId: string, facts: Facts): PhrasingContent[] {
  const members = facts.dataset.rows.indicators.filter((row) => row.family_id === familyId);
  const [first] = members;
  if (first === undefined) return [];
  const name = bound({ from: "indicator", id: first.indicator_id, show: "name" }, facts);
  const more = members.length === 1 ? "" : facts.language === "zh" ? "等" : " and related indicators";
  return phrase(name, more);
}
