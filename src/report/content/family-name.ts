import type { PhrasingContent } from "mdast";
import type { Facts } from "../facts.js";
import { bound, phrase } from "../phrase.js";

/** The indicators of which a report tells targets, once for all its headings. */
const TOLD = new WeakMap<Facts, ReadonlySet<string>>();

function toldIn(facts: Facts): ReadonlySet<string> {
  const told = TOLD.get(facts) ?? new Set(facts.selected.map((row) => row.indicator_id));
  TOLD.set(facts, told);
  return told;
}

/** The indicators of a family of which the report tells targets, in the order of the vocabulary; all where it tells of none. */
function membersOf(familyId: string, facts: Facts): readonly { readonly indicator_id: string }[] {
  const members = facts.dataset.rows.indicators.filter((row) => row.family_id === familyId);
  const found = members.filter((row) => toldIn(facts).has(row.indicator_id));
  return found.length === 0 ? members : found;
}

/** The name of a family's first indicator, for lists of examples. */
export function familyLead(familyId: string, facts: Facts): PhrasingContent[] {
  const [first] = membersOf(familyId, facts);
  return first === undefined
    ? []
    : [bound({ from: "indicator", id: first.indicator_id, show: "name" }, facts)];
}

/** Whether the report tells of one indicator of a family alone, so that the family bears its name. */
export const isOneIndicator = (familyId: string, facts: Facts): boolean =>
  membersOf(familyId, facts).length === 1;

/**
 * The name of a family: that of its first indicator that the report tells of, with “and others” where it tells of more than one.
 * A heading names nothing that stands nowhere below it.
 */
export function familyName(familyId: string, facts: Facts): PhrasingContent[] {
  const more = isOneIndicator(familyId, facts)
    ? ""
    : facts.language === "zh"
      ? "等"
      : " and related indicators";
  return phrase(...familyLead(familyId, facts), more);
}
