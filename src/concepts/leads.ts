import type { ConceptIndex } from "./concept-index.js";

const SHORTEST_NAME = 3;
const SHORTEST_LEAD = 2;
const LONGEST_LEAD = 10;
const NONE: readonly string[] = [];

const LEADS = new WeakMap<ConceptIndex, ReadonlyMap<string, readonly string[]>>();

/** What stands before each ending of the known names. */
function endings(index: ConceptIndex): ReadonlyMap<string, readonly string[]> {
  const known = LEADS.get(index);
  if (known !== undefined) return known;
  const leads = new Map<string, string[]>();
  for (const name of index.byName.keys()) {
    const last = Math.min(LONGEST_LEAD, name.length - SHORTEST_NAME);
    for (let length = SHORTEST_LEAD; length <= last; length++) {
      const ending = name.slice(length);
      const before = leads.get(ending);
      if (before === undefined) leads.set(ending, [name.slice(0, length)]);
      else before.push(name.slice(0, length));
    }
  }
  LEADS.set(index, leads);
  return leads;
}

/** The words that make a known name with a name behind them: 实验室 for 功能研究部. */
export function leadsOf(name: string, index: ConceptIndex): readonly string[] {
  return endings(index).get(name) ?? NONE;
}
