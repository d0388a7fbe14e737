import { conceptOf } from "./concept.js";
import { identityOf } from "./identity.js";
import { plainPhrase } from "./plain-phrase.js";
import { classOfUnit, type QuantityClass } from "./quantity-class.js";
import { withoutTier } from "./tier-words.js";
import type { Vocabulary } from "./vocabulary.js";

/** A name of an indicator as it is looked up. */
export interface IndexedName {
  readonly indicator_id: string;
  readonly family_id: string;
  /** As the vocabulary prints it. */
  readonly printed: string;
  /** The form of its standard name by which names are compared. */
  readonly name: string;
  readonly match: "exact" | "narrower" | "broader";
  readonly sort: QuantityClass;
  readonly unit: string;
  /** Whether the indicator is itself a rate of growth. */
  readonly growth: boolean;
}

/** The names of a vocabulary by their concepts. */
export interface ConceptIndex {
  readonly names: readonly IndexedName[];
  /** Names by the form in which they are compared, the noun that numbers call for with it and without it. */
  readonly byName: ReadonlyMap<string, readonly IndexedName[]>;
  /** Names as they are printed, marks apart. */
  readonly byPrinted: ReadonlyMap<string, readonly IndexedName[]>;
  /** Names that hold a level of recognition, without it; asked where no name stands as it is. */
  readonly byUntiered: ReadonlyMap<string, readonly IndexedName[]>;
  readonly byId: ReadonlyMap<string, readonly IndexedName[]>;
}

function add<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const items = map.get(key);
  if (items === undefined) map.set(key, [item]);
  else if (!items.includes(item)) items.push(item);
}

/** Reads the names of a vocabulary into an index; each name is composed once. */
export function conceptIndex(vocabulary: Vocabulary): ConceptIndex {
  const names: IndexedName[] = [];
  const byName = new Map<string, IndexedName[]>();
  const byPrinted = new Map<string, IndexedName[]>();
  const byUntiered = new Map<string, IndexedName[]>();
  const byId = new Map<string, IndexedName[]>();
  const rows = new Map(vocabulary.indicators.map((row) => [row.indicator_id, row]));
  const note = (indicator_id: string, printed: string, match: IndexedName["match"]): void => {
    const row = rows.get(indicator_id);
    if (row === undefined) return;
    const sort = classOfUnit(row.unit);
    const concept = conceptOf(printed, sort);
    const entry: IndexedName = {
      indicator_id,
      family_id: row.family_id,
      printed,
      name: identityOf(concept.name),
      match,
      sort,
      unit: row.unit,
      growth: concept.growth && /增速|增长率/.test(row.name_zh),
    };
    names.push(entry);
    if (match === "exact") add(byPrinted, plainPhrase(printed), entry);
    // 年度计划投资 comes down to 投资, which many other names hold.
    const general = concept.bare.length < 3 && concept.bare !== plainPhrase(printed);
    if (!general) {
      // 装备制造业: an industry that a name leaves without its measure; the size that is told of one may be any.
      if (concept.name !== `${plainPhrase(printed)}规模`) add(byName, entry.name, entry);
      add(byName, identityOf(concept.bare), entry);
    }
    const untiered = withoutTier(entry.name);
    if (match === "exact" && untiered !== entry.name) add(byUntiered, untiered, entry);
    add(byId, indicator_id, entry);
  };
  for (const { indicator_id, name, decided } of vocabulary.synonyms)
    if (decided === true) note(indicator_id, name, "exact");
  for (const row of vocabulary.indicators) note(row.indicator_id, row.name_zh, "exact");
  for (const { indicator_id, name, match } of vocabulary.synonyms) note(indicator_id, name, match ?? "exact");
  return { names, byName, byPrinted, byUntiered, byId };
}
