import type { Measure } from "../model/codes.js";
import { withoutLead } from "./action-words.js";
import { candidatesFor } from "./candidates.js";
import { type Concept, conceptOf } from "./concept.js";
import { conceptId, markedId } from "./concept-id.js";
import { type ConceptIndex, conceptIndex, type IndexedName } from "./concept-index.js";
import { identityOf } from "./identity.js";
import type { Link, Linker, LinkRequest } from "./link.js";
import { linkAround } from "./link-around.js";
import { choose, readings, SURE } from "./link-readings.js";
import { plainPhrase } from "./plain-phrase.js";
import { classOfUnit, type QuantityClass } from "./quantity-class.js";
import { afterProvince } from "./regions/after-province.js";
import { withoutRecognition, withoutTier } from "./tier-words.js";
import type { Vocabulary } from "./vocabulary.js";
import { withDenominator } from "./with-denominator.js";

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

/** Prices are stated by how they change: CPI控制在2%以内. */
const PRICES: ReadonlySet<string> = new Set(["consumer-prices", "producer-prices"]);

/** What a percentage can't be the level of. */
const AMOUNTS: ReadonlySet<QuantityClass> = new Set(["money", "mass", "energy", "per"]);

/** Rates and counts of enterprises are told without them too, amounts are then those of all. */
const TOLD_OF_ANY: ReadonlySet<QuantityClass> = new Set(["ratio", "count"]);
/** Amounts that only enterprises have, named or not: 单位工业增加值能耗. */
const OF_ENTERPRISES = /工业|企业|制造业/;

const BROADER = 0.75;
/** What grows by its value added: a trade, and no park, chain or cluster. */
const INDUSTRY = /(?:工业|农业|制造业|服务业|建筑业|产业)$/;
const OF_AN_INDUSTRY = 0.94;
/** A province before what is known is most often the one that reports, which is not certain: 山西5G基站. */
const OF_A_PROVINCE = 0.85;

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
  const linker: Linker = {
    link: (request) => {
      if (request.national === true && !/国家|全国/.test(request.phrase)) {
        const { national, around, ...plain } = request;
        const tiered = linker.link({ ...plain, phrase: `国家级${withoutLead(request.phrase).name}` });
        if (tiered.known && tiered.match === "exact") return tiered;
      }
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
        : (linkAround(link, { ...request, around: request.around }, sort, growth, index) ?? link);
    },
  };
  return linker;
}

function linked(
  { indicator_id, match, printed, sort }: IndexedName,
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
    sort,
    rate: false,
    why,
    candidates: [],
  };
}

/** The indicator that a phrase is printed as, unless one that is composed alike has the unit of its number: 户 of 城中村改造. */
function ofUnit(printed: IndexedName | null, composed: IndexedName | null, unit: string): IndexedName | null {
  const closer = printed !== null && printed.unit !== unit && composed?.unit === unit;
  return closer && composed?.match === "exact" ? composed : printed;
}

/** 中小企业税收占比 is no 税收占比, which is a share of what the government takes in or spends. */
const OF_THE_BUDGET = /占(?:地方|全省|全市)?(?:一般公共预算|财政|地区生产总值|国内生产总值)/;

/** The most characters of a word that stands for things of every level: 实验室 is no 国家级实验室 unless its level is told. */
const ANY_LEVEL = 3;
/** The names of one level that a phrase without it, or with it, may mean: none of the nation's for 省级森林城市. */
function untiered(name: string, phrase: string, index: ConceptIndex): readonly IndexedName[] {
  const found = index.byUntiered.get(name);
  if (found === undefined || (name.length <= ANY_LEVEL && withoutTier(phrase) === phrase)) return [];
  return LOWER.test(phrase) && !OF_NATION.test(phrase)
    ? found.filter(({ printed }) => !OF_NATION.test(printed))
    : found;
}
const LOWER = /(?:省|自治区|市|州|县|区)级/;
const OF_NATION = /国家|全国/;

function linkOf(request: LinkRequest, sort: QuantityClass, growth: boolean, index: ConceptIndex): Link {
  const concept = conceptOf(withDenominator(request.phrase, request.unit), sort);
  if (growth)
    for (const name of [concept.name, concept.bare]) {
      const rate = index.byName
        .get(identityOf(name))
        ?.find((entry) => entry.growth && entry.match === "exact");
      if (rate !== undefined) return linked(rate, concept, request.phrase, true, SURE);
    }
  const printed = ofUnit(
    choose(index.byPrinted.get(plainPhrase(request.phrase)) ?? [], sort, request.unit, growth),
    choose(index.byName.get(identityOf(concept.name)) ?? [], sort, request.unit, growth),
    request.unit,
  );
  if (printed !== null)
    return {
      ...linked(printed, concept, request.phrase, true, SURE),
      rate: sort === "ratio" && PRICES.has(printed.family_id),
    };
  for (const { name: read, own, sure, ofNobody } of readings(concept, request.population)) {
    const name = identityOf(read);
    const entry = choose(
      index.byName.get(name) ?? untiered(name, request.phrase, index),
      sort,
      request.unit,
      growth,
    );
    if (entry === null || entry.match === "narrower") continue;
    if (ofNobody === true && !TOLD_OF_ANY.has(entry.sort) && !OF_ENTERPRISES.test(entry.name)) continue;
    if (ofNobody === true && index.byId.get(entry.indicator_id)?.some((one) => OF_THE_BUDGET.test(one.name)))
      continue;
    if (entry.match === "broader" && !HEADLINE.has(entry.family_id)) continue;
    const link = linked(entry, concept, request.phrase, own, entry.match === "exact" ? sure : BROADER);
    return PRICES.has(entry.family_id) ? { ...link, rate: sort === "ratio" } : link;
  }
  // 规上工业增长7%: an industry grows by its value added.
  const grown = growth
    ? choose(index.byName.get(`${identityOf(concept.bare)}增加值`) ?? [], sort, request.unit, growth)
    : null;
  if (grown?.match === "exact" && INDUSTRY.test(concept.bare))
    return linked(grown, concept, request.phrase, true, OF_AN_INDUSTRY);
  if (sort === "ratio") {
    const moved = linkOf(request, "unknown", true, index);
    const amounts = index.byId.get(moved.indicator_id)?.some((entry) => AMOUNTS.has(entry.sort));
    if (moved.known && amounts) return { ...moved, rate: true };
  }
  const bare = afterProvince(concept.name);
  if (bare !== null) {
    const own = linkOf({ ...request, phrase: bare }, sort, growth, index);
    if (own.known && own.match === "exact")
      return { ...own, confidence: Math.min(own.confidence, OF_A_PROVINCE) };
  }
  const name = identityOf(withoutRecognition(concept.name));
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
    sort: null,
    rate: false,
    why: `“${request.phrase}”: no indicator of this concept`,
    candidates: candidatesFor(identityOf(concept.name), index),
  };
}
