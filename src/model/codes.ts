/**
 * The closed vocabularies of the data model: each list is the single source of its type.
 * A new code is one entry here, one label in `labels.ts` and the cases the compiler then asks for.
 */

/** Administrative levels of a region, from the widest to the narrowest. */
export const REGION_LEVELS = ["country", "province", "prefecture", "county", "zone"] as const;
export type RegionLevel = (typeof REGION_LEVELS)[number];

/** The authorities that recognise things, from the highest. */
export const TIER_LEVELS = ["national", "provincial", "municipal", "county"] as const;
export type TierLevel = (typeof TIER_LEVELS)[number];

/** The level of recognition of the thing counted, a set in the order of {@link TIER_LEVELS}: 国家级, 省级及以上, 省、市级. */
export const TIERS = [
  "national",
  "provincial",
  "municipal",
  "county",
  "national+provincial",
  "national+municipal",
  "national+county",
  "provincial+municipal",
  "provincial+county",
  "municipal+county",
  "national+provincial+municipal",
  "national+provincial+county",
  "national+municipal+county",
  "provincial+municipal+county",
  "national+provincial+municipal+county",
] as const;
export type Tier = (typeof TIERS)[number];

/** What kind of quantity a target states. */
export const MEASURES = [
  "level",
  "increment",
  "annual",
  "cumulative",
  "growth",
  "change",
  "relative",
] as const;
export type Measure = (typeof MEASURES)[number];

/** Which way a change or growth goes; apart from an indicator's direction, which says what is better. */
export const CHANGE_DIRECTIONS = ["up", "down"] as const;
export type ChangeDirection = (typeof CHANGE_DIRECTIONS)[number];

/** Whether a change is promised for each year (年均提高0.1个百分点) or for the whole period. */
export const PACES = ["per-year", "whole"] as const;
export type Pace = (typeof PACES)[number];

/** Whether a plan calls a target 约束性 or 预期性. */
export const CHARACTERS = ["binding", "expected"] as const;
export type Character = (typeof CHARACTERS)[number];

/** What kind of document states a target. */
export const GENRES = [
  "outline",
  "special-plan",
  "action-plan",
  "work-report",
  "notice",
  "communique",
  "other",
] as const;
export type Genre = (typeof GENRES)[number];

/** The rank of the body that issued a document. */
export const ISSUER_RANKS = [
  "government",
  "department",
  "leading-group",
  "party-and-government",
  "other",
] as const;
export type IssuerRank = (typeof ISSUER_RANKS)[number];

/** What form an indicator's values have. */
export const INDICATOR_FORMS = ["stock", "flow", "ratio", "rate", "index", "rank"] as const;
export type IndicatorForm = (typeof INDICATOR_FORMS)[number];

/** Who sets the criteria of a thing that an authority grants; nothing where it is no such thing. */
export const RECOGNISERS = ["nationally", "by-each-province", "by-each-city"] as const;
export type Recogniser = (typeof RECOGNISERS)[number];

/** How a further name stands to its indicator: it means the same, less (规上服务业增加值 of 服务业增加值), or more. */
export const NAME_MATCHES = ["exact", "narrower", "broader"] as const;
export type NameMatch = (typeof NAME_MATCHES)[number];

/** How the printed number bounds what is promised. `ge` is inclusive: 以上 includes the number (Civil Code of the PRC, art. 1259). */
export const BOUNDS = ["ge", "gt", "eq", "approx", "range", "le", "lt"] as const;
export type Bound = (typeof BOUNDS)[number];

/** `strive` where 力争, 争取 or 努力 governs the number. */
export const COMMITMENTS = ["firm", "strive"] as const;
export type Commitment = (typeof COMMITMENTS)[number];

/** Whether a person has checked a row against its document. */
export const STATUSES = ["reviewed", "draft"] as const;
export type Status = (typeof STATUSES)[number];

/** Whether more is better. */
export const DIRECTIONS = ["higher", "lower", "none"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What a number that is not a target is. */
export const OTHER_NUMBER_KINDS = [
  "date",
  "document-number",
  "heading",
  "name",
  "specification",
  "instrument",
  "project",
  "contact",
  "count-of-measures",
  "scope",
  "past-result",
  "other",
] as const;
export type OtherNumberKind = (typeof OTHER_NUMBER_KINDS)[number];

/**
 * How far two targets can be set side by side, from the best to the worst: one series at one date; after arithmetic that is
 * shown; one series at other dates, as printed; close but not the same; unlike.
 */
export const GRADES = [
  "comparable",
  "comparable-after-alignment",
  "comparable-other-date",
  "indicative-only",
  "not-comparable",
] as const;
export type Grade = (typeof GRADES)[number];

/** What one comparability rule says of a pair: `same` and `noted` leave it comparable, each other outcome lowers its grade. */
export const OUTCOMES = ["same", "noted", "aligned", "other-date", "indicative", "refused"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How two committed levels (the printed numbers, aligned) stand to each other. `part-of`: one is a part of the other, and neither is higher. */
export const RELATIONS = ["higher", "lower", "equal", "overlapping", "part-of", "undetermined"] as const;
export type Relation = (typeof RELATIONS)[number];

/** The four families that the main comparison shows. */
export const HEADLINE_FAMILIES = [
  "rd-intensity",
  "new-product-share",
  "manufacturing-innovation-centers",
  "green-factories",
] as const;

/** The code for a numerator or denominator that no document prints. */
export const NOT_STATED = "not-stated";
