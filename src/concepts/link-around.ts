import type { ConceptIndex } from "./concept-index.js";
import { identityOf } from "./identity.js";
import { leadsOf } from "./leads.js";
import type { Link } from "./link.js";
import { choose } from "./link-readings.js";
import type { QuantityClass } from "./quantity-class.js";
import { withoutTier } from "./tier-words.js";

const CONTEXTUAL = 0.8;
const LONGEST_AROUND = 24;

/** 功能研究部 under the heading 岳麓山实验室 is 实验室功能研究部: the longest words around that make a known name with the phrase. */
export function linkAround(
  link: Link,
  { unit, around }: { readonly unit: string; readonly around: () => readonly string[] },
  sort: QuantityClass,
  growth: boolean,
  index: ConceptIndex,
): Link | null {
  if (link.concept.share !== null) return null;
  const name = identityOf(withoutTier(link.concept.name));
  const leads = leadsOf(name, index);
  if (leads.length === 0) return null;
  for (const text of around()) {
    const words = text.slice(0, LONGEST_AROUND);
    const found = leads
      .map((lead) => ({ lead, at: words.indexOf(lead) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => b.lead.length - a.lead.length || a.at - b.at);
    for (const { lead } of found) {
      const entry = choose(index.byName.get(lead + name) ?? [], sort, unit, growth);
      if (entry === null || entry.match !== "exact") continue;
      const { indicator_id, printed } = entry;
      const why = `“${link.concept.name}” under “${words}” = “${printed}”`;
      return {
        ...link,
        indicator_id,
        known: true,
        match: "exact",
        confidence: CONTEXTUAL,
        why,
        candidates: [],
      };
    }
  }
  return null;
}
