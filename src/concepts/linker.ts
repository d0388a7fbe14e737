import type { Measure } from "../model/codes.js";
import { withoutLead } from "./action-words.js";
import { candidatesFor, type LinkCandidate } from "./candidates.js";
import { type Concept, conceptOf, withoutTier } from "./concept.js";
import { conceptId, markedId } from "./concept-id.js";
import { type ConceptIndex, conceptIndex, type IndexedName } from "./concept-index.js";
import { leadsOf } from "./leads.js";
import { choose, readings, SURE } from "./link-readings.js";
import { plainPhrase } from "./plain-phrase.js";
import { classOfUnit, type QuantityClass } from "./quantity-class.js";
import type { Vocabulary } from "./vocabulary.js";

/** What a number is about, before it is linked. */
export interface LinkRequest {
  /** As printed, verbs and times around it included. */
  readonly phrase: string;
  readonly unit: string;
  readonly measure: Measure;
  /** The population that the phrase names (规模以上工业企业), as printed; null where it names none. */
  readonly population: string | null;
  /** What the heading and the paragraph speak of, asked only where the phrase alone names no indicator. */
  readonly around?: () => readonly string[];
}

/** The indicator that a phrase was linked to, or the id of the new concept that it names. */
export interface Link {
  readonly indicator_id: string;
  readonly known: boolean;
  /** How the phrase stands to the indicator; none for a new concept. */
  readonly match: "exact" | "narrower" | "broader" | "none";
  /** From 0 to 1: how sure it is that the phrase means the indicator; 0 for a new concept. */
  readonly confidence: number;
  readonly concept: Concept;
  /** Whether the indicator holds the population in its own definition. */
  readonly ownPopulation: boolean;
  /** Whether a percentage is printed for an amount, so that it can only be a rate of growth. */
  readonly rate: boolean;
  readonly why: string;
  readonly candidates: readonly LinkCandidate[];
}

/** Ready to link phrases. */
export interface Linker {
  link(request: LinkRequest): Link;
}

/** Families of which a broader word (外贸, 社零) in a report means the headline indicator. */
const HEADLINE: ReadonlySet<string> = new Set([
  "gdp",
  "consumer-prices",
  "employment",
  "unemployment",
  "disposable-income",
  "retail-sales",
  "fixed-asset-investment",
  "foreign-trade",
  "grain",
  "industrial-value-added",
]);

/** What a percentage can't be the level of. */
const AMOUNTS: ReadonlySet<QuantityClass> = new Set(["money", "mass", "energy"]);

const BROADER = 0.75;

/** Measures whose numbers say nothing of the unit of a level. */
function sortOf(unit: string, measure: Measure): QuantityClass {
  const sort = classOfUnit(unit);
  if (measure === "relative") return "unknown";
  if (measure === "growth" || measure === "change")
    return sort === "ratio" || unit.startsWith("times") ? "unknown" : sort;
  return sort;
}

const LINKERS = new WeakMap<
  Vocabulary["indicators"],
  { readonly synonyms: Vocabulary["synonyms"]; readonly linker: Linker }
>();

/**
 * Links phrases to the indicators of a vocabulary by the concepts that both name: a link is made only where they are equal, the level of
 * recognition and the population (columns of their own) apart. Everything else is a new concept with its own id, with the nearest
 * indicators and what separates each. Two look-ups a phrase, whatever the size of the vocabulary.
 */
export function linkerOf(vocabulary: Vocabulary): Linker {
  const before = LINKERS.get(vocabulary.indicators);
  if (before !== undefined && before.synonyms === vocabulary.synonyms) return before.linker;
  const linker = newLinker(conceptIndex(vocabulary));
  LINKERS.set(vocabulary.indicators, { synonyms: vocabulary.synonyms, linker });
  return linker;
}

const KEPT = 20_000;

function newLinker(index: ConceptIndex): Linker {
  const cache = new Map<string, Link>();
  return {
    link: (request) => {
      const sort = sortOf(request.unit, request.measure);
      const growth = request.measure === "growth";
      const key = `${request.unit} ${sort} ${growth} ${request.population ?? ""} ${request.phrase}`;
      let link = cache.get(key);
      if (link === undefined) {
        link = linkOf(request, sort, growth, index);
        if (cache.size > KEPT) cache.clear();
        cache.set(key, link);
      }
      return link.known || request.around === undefined
        ? link
        : (linkAround(link, request.around, sort, growth, index) ?? link);
    },
  };
}

/** What a quotient says of its denominator, where an item of a list leaves it out. */
const PER: Readonly<Record<string, string>> = {
  "per-10k-persons": "每万人",
  "per-1k-persons": "每千人",
  "per-100k-persons": "每十万人",
  "per-1m-persons": "每百万人",
  "per-100-persons": "每百人",
};

function withDenominator(phrase: string, unit: string): string {
  const per = PER[unit];
  return per === undefined || /每|[万千百]人/.test(phrase) ? phrase : per + withoutLead(phrase).name;
}

const CONTEXTUAL = 0.8;
const LONGEST_AROUND = 24;

/** 功能研究部 under the heading 岳麓山实验室 is 实验室功能研究部: the longest words around that make a known name with the phrase. */
function linkAround(
  link: Link,
  around: () => readonly string[],
  sort: QuantityClass,
  growth: boolean,
  index: ConceptIndex,
): Link | null {
  if (link.concept.share !== null) return null;
  const name = withoutTier(link.concept.name);
  const leads = leadsOf(name, index);
  if (leads.length === 0) return null;
  for (const text of around()) {
    const words = text.slice(0, LONGEST_AROUND);
    const found = leads
      .map((lead) => ({ lead, at: words.indexOf(lead) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => b.lead.length - a.lead.length || a.at - b.at);
    for (const { lead } of found) {
      const entry = choose(index.byName.get(lead + name) ?? [], sort, growth);
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

function linked(
  { indicator_id, match, printed }: IndexedName,
  concept: Concept,
  phrase: string,
  ownPopulation: boolean,
  confidence: number,
): Link {
  const why = `“${phrase}” = “${printed}”`;
  return {
    indicator_id,
    known: true,
    match,
    confidence,
    concept,
    ownPopulation,
    rate: false,
    why,
    candidates: [],
  };
}

function linkOf(request: LinkRequest, sort: QuantityClass, growth: boolean, index: ConceptIndex): Link {
  const concept = conceptOf(withDenominator(request.phrase, request.unit), sort);
  if (growth)
    for (const name of [concept.name, concept.bare]) {
      const rate = index.byName.get(name)?.find((entry) => entry.growth && entry.match === "exact");
      if (rate !== undefined) return linked(rate, concept, request.phrase, true, SURE);
    }
  const printed = choose(index.byPrinted.get(plainPhrase(request.phrase)) ?? [], sort, growth);
  if (printed !== null) return linked(printed, concept, request.phrase, true, SURE);
  for (const { name, own, sure } of readings(concept, request.population)) {
    const entry = choose(index.byName.get(name) ?? index.byUntiered.get(name) ?? [], sort, growth);
    if (entry === null || entry.match === "narrower") continue;
    if (entry.match === "broader" && !HEADLINE.has(entry.family_id)) continue;
    return linked(entry, concept, request.phrase, own, entry.match === "exact" ? sure : BROADER);
  }
  if (sort === "ratio") {
    const moved = linkOf(request, "unknown", true, index);
    const amounts = index.byId.get(moved.indicator_id)?.some((entry) => AMOUNTS.has(entry.sort));
    if (moved.known && amounts) return { ...moved, rate: true };
  }
  const name = withoutTier(concept.name);
  const id = conceptId(name);
  const taken = index.byId.get(id);
  // A proposal that a rate of growth was read from may hold the unit of a count.
  const same = taken === undefined || taken.some((entry) => entry.name === name && entry.sort === "count");
  return {
    indicator_id: same ? id : markedId(name),
    known: false,
    match: "none",
    confidence: 0,
    concept,
    ownPopulation: true,
    rate: false,
    why: `“${request.phrase}”: no indicator of this concept`,
    candidates: candidatesFor(concept.name, index),
  };
}
