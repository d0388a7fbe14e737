import type { CompareOptions, Scale } from "../../src/compare/types.js";
import type { Outcome } from "../../src/model/codes.js";
import type { DescribedTarget } from "../../src/tables/dataset.js";

type Changes = Partial<DescribedTarget>;

const rd = { family_id: "rd", indicator_zh: "研发强度", indicator_en: "R&D intensity", numerator: "rd" };
const overGdp = { ...rd, indicator_id: "rd-gdp", denominator: "gdp" };
const overRevenue = { ...rd, indicator_id: "rd-revenue", denominator: "main-business-revenue" };
const unprinted = { ...rd, indicator_id: "rd-x", denominator: "not-stated" };
const increment = { measure: "increment", period_start: 2021, period_end: 2023 } as const;
const change = { measure: "change", pace: "whole", base_year: 2020, period_start: 2021 } as const;
const rise = { ...change, change_direction: "up" } as const;
const points = { ...rise, unit: "percentage-point", dimension: "ratio-difference" } as const;
const counted = { unit: "count", dimension: "count" } as const;
const industry = {
  population_id: "industry",
  population_path: "all/industry",
  population_zh: "工业企业",
  population_en: "industry",
};
const factories = {
  population_id: "factories",
  population_path: "all/industry/factories",
  population_zh: "工厂",
  population_en: "factories",
};
const schools = {
  population_id: "schools",
  population_path: "schools",
  population_zh: "学校",
  population_en: "schools",
};
const hunan = {
  region_code: "430000",
  region_path: "100000/430000",
  region_zh: "湖南省",
  region_en: "Hunan",
};
const jiangxi = {
  region_code: "360000",
  region_path: "100000/360000",
  region_zh: "江西省",
  region_en: "Jiangxi",
};
const xiangtan = {
  region_code: "430300",
  region_path: "100000/430000/430300",
  region_zh: "湘潭市",
  region_en: "Xiangtan",
};
const changsha = {
  region_code: "430100",
  region_path: "100000/430000/430100",
  region_zh: "长沙市",
  region_en: "Changsha",
};

/** Made-up denominators of two regions. */
export const scale: Scale = {
  name: "常住人口",
  unit: "10k persons",
  denominators: [
    { region_code: "430000", value: 50, year: 2022, source: "公报甲" },
    { region_code: "360000", value: 40, year: 2022, source: "公报乙" },
    { region_code: "430300", value: 5, year: 2022, source: "公报甲" },
  ],
};

/** A rule, what each side says, and the answer with its reason in both languages; no outcome where the question does not arise. */
export interface RuleCase {
  readonly rule: string;
  readonly what: string;
  readonly a: Changes;
  readonly b: Changes;
  readonly options?: CompareOptions;
  readonly outcome?: Outcome;
  readonly zh?: string;
  readonly en?: string;
}

export const RULE_CASES: readonly RuleCase[] = [
  { rule: "concept", what: "one family", a: {}, b: {} },
  { rule: "concept", what: "two families", a: { family_id: "x" }, b: { family_id: "y" }, outcome: "refused" },
  { rule: "definition", what: "one indicator", a: {}, b: {}, outcome: "same" },
  {
    rule: "definition",
    what: "one indicator of an unprinted denominator",
    a: unprinted,
    b: unprinted,
    outcome: "same",
  },
  {
    rule: "definition",
    what: "two definitions, no ratio",
    a: {},
    b: { indicator_id: "other" },
    outcome: "indicative",
  },
  {
    rule: "definition",
    what: "a share and a count",
    a: { denominator: "x" },
    b: { indicator_id: "other" },
    outcome: "refused",
  },
  {
    rule: "definition",
    what: "over revenue, over an unprinted total",
    a: overRevenue,
    b: unprinted,
    outcome: "indicative",
  },
  {
    rule: "definition",
    what: "over GDP, over an unprinted total",
    a: overGdp,
    b: unprinted,
    outcome: "indicative",
  },
  { rule: "definition", what: "over GDP, over revenue", a: overGdp, b: overRevenue, outcome: "refused" },
  {
    rule: "definition",
    what: "two totals that are not printed",
    a: unprinted,
    b: { ...unprinted, indicator_id: "rd-y" },
    outcome: "indicative",
  },
  { rule: "population", what: "neither states one", a: {}, b: {} },
  { rule: "population", what: "the same", a: industry, b: industry, outcome: "same" },
  { rule: "population", what: "one states none", a: industry, b: {}, outcome: "indicative" },
  { rule: "population", what: "one in the other", a: industry, b: factories, outcome: "indicative" },
  { rule: "population", what: "apart", a: industry, b: schools, outcome: "refused" },
  {
    rule: "population",
    what: "the whole economy, and enterprises",
    a: overGdp,
    b: { ...unprinted, ...industry },
    outcome: "refused",
  },
  { rule: "population", what: "the whole economy twice", a: overGdp, b: overGdp },
  { rule: "tier", what: "none", a: {}, b: {} },
  { rule: "tier", what: "the same", a: { tier: "national" }, b: { tier: "national" } },
  { rule: "tier", what: "one states none", a: { tier: "provincial" }, b: {}, outcome: "indicative" },
  {
    rule: "tier",
    what: "one writes out what is national anyway",
    a: { tier: "national", recognised: "nationally" },
    b: { recognised: "nationally" },
    outcome: "noted",
  },
  {
    rule: "tier",
    what: "provincial beside none of what is recognised nationally",
    a: { tier: "provincial", recognised: "nationally" },
    b: { recognised: "nationally" },
    outcome: "indicative",
  },
  {
    rule: "tier",
    what: "one among the other's",
    a: { tier: "national+provincial" },
    b: { tier: "provincial" },
    outcome: "indicative",
  },
  { rule: "tier", what: "different", a: { tier: "national" }, b: { tier: "provincial" }, outcome: "refused" },
  {
    rule: "authority",
    what: "granted by each province",
    a: { ...hunan, recognised: "by-each-province" },
    b: { ...jiangxi, recognised: "by-each-province" },
    outcome: "indicative",
  },
  {
    rule: "authority",
    what: "provincial, by whom is not recorded",
    a: { ...hunan, tier: "provincial" },
    b: { ...jiangxi, tier: "provincial" },
    outcome: "indicative",
  },
  {
    rule: "authority",
    what: "both levels, by whom is not recorded",
    a: { ...hunan, tier: "national+provincial" },
    b: { ...jiangxi, tier: "national+provincial" },
    outcome: "indicative",
  },
  {
    rule: "authority",
    what: "the national ones of what provinces grant too",
    a: { ...hunan, tier: "national", recognised: "by-each-province" },
    b: { ...jiangxi, tier: "national", recognised: "by-each-province" },
  },
  {
    rule: "authority",
    what: "provincial by national criteria",
    a: { ...hunan, tier: "provincial", recognised: "nationally" },
    b: { ...jiangxi, tier: "provincial", recognised: "nationally" },
  },
  {
    rule: "authority",
    what: "two cities of one province",
    a: { ...xiangtan, recognised: "by-each-province" },
    b: { ...changsha, recognised: "by-each-province" },
  },
  {
    rule: "authority",
    what: "two cities, each granting its own",
    a: { ...xiangtan, tier: "municipal" },
    b: { ...changsha, tier: "municipal" },
    outcome: "indicative",
  },
  {
    rule: "authority",
    what: "two counties of one city",
    a: { ...xiangtan, region_path: "100000/430000/430300/430321", tier: "municipal" },
    b: { ...xiangtan, region_path: "100000/430000/430300/430381", tier: "municipal" },
  },
  {
    rule: "authority",
    what: "a province and its city",
    a: { ...hunan, recognised: "by-each-province" },
    b: { ...xiangtan, recognised: "by-each-province" },
  },
  { rule: "authority", what: "no recognition", a: hunan, b: jiangxi },
  { rule: "breakdown", what: "the same part", a: { breakdown: "在潭高校" }, b: { breakdown: "在潭高校" } },
  { rule: "breakdown", what: "a part and a total", a: { breakdown: "在潭高校" }, b: {}, outcome: "refused" },
  { rule: "each", what: "a total twice", a: {}, b: {} },
  { rule: "each", what: "a quota for each county twice", a: { each: "county" }, b: { each: "county" } },
  {
    rule: "each",
    what: "a quota for each county, and a total",
    a: { each: "county" },
    b: {},
    outcome: "refused",
  },
  {
    rule: "each",
    what: "quotas of two kinds",
    a: { each: "county" },
    b: { each: "每个乡镇" },
    outcome: "refused",
  },
  { rule: "measure", what: "the same", a: {}, b: {}, outcome: "same" },
  { rule: "measure", what: "increment and stock", a: increment, b: {}, outcome: "refused" },
  {
    rule: "measure",
    what: "quota and total",
    a: { ...increment, measure: "annual" },
    b: { ...increment, measure: "cumulative" },
    outcome: "aligned",
  },
  {
    rule: "measure",
    what: "quota and total, nothing per year",
    a: { ...increment, measure: "annual" },
    b: { ...increment, measure: "cumulative" },
    options: { perYear: false },
    outcome: "indicative",
  },
  {
    rule: "measure",
    what: "quota and total of unknown years",
    a: { ...increment, measure: "annual" },
    b: { ...increment, measure: "cumulative", period_start: null },
    outcome: "indicative",
  },
  {
    rule: "measure",
    what: "increment and total",
    a: increment,
    b: { ...increment, measure: "cumulative" },
    outcome: "indicative",
  },
  {
    rule: "measure",
    what: "growth and share",
    a: { measure: "growth", period_start: 2021 },
    b: {},
    outcome: "refused",
  },
  { rule: "unit", what: "one unit", a: {}, b: {} },
  {
    rule: "unit",
    what: "percent and percentage points",
    a: {},
    b: { unit: "percentage-point", dimension: "ratio-difference" },
    outcome: "refused",
  },
  { rule: "unit", what: "per cent and per mille", a: {}, b: { unit: "permille" }, outcome: "noted" },
  { rule: "unit", what: "万 and plain", a: { unit_mult: 4 }, b: {}, outcome: "noted" },
  {
    rule: "unit",
    what: "times more, and a change in per cent",
    a: { ...rise, unit: "times-more", dimension: "change-factor" },
    b: rise,
    outcome: "noted",
  },
  {
    rule: "unit",
    what: "a change in percentage points, and one in per cent",
    a: points,
    b: rise,
    outcome: "refused",
  },
  {
    rule: "unit",
    what: "units of one dimension without a factor",
    a: { unit: "hectare", dimension: "area" },
    b: { unit: "acre", dimension: "area" },
    outcome: "indicative",
  },
  { rule: "direction", what: "both up", a: rise, b: rise },
  {
    rule: "direction",
    what: "up and down",
    a: rise,
    b: { ...rise, change_direction: "down" },
    outcome: "refused",
  },
  {
    rule: "direction",
    what: "growth without a word goes up",
    a: { measure: "growth", change_direction: "up" },
    b: { measure: "growth" },
  },
  {
    rule: "direction",
    what: "growth and decline",
    a: { measure: "growth", change_direction: "down" },
    b: { measure: "growth" },
    outcome: "refused",
  },
  {
    rule: "direction",
    what: "one does not say",
    a: rise,
    b: { ...rise, change_direction: null },
    outcome: "indicative",
  },
  { rule: "direction", what: "no changes", a: { change_direction: "up" }, b: {} },
  { rule: "pace", what: "both whole", a: rise, b: rise },
  {
    rule: "pace",
    what: "yearly and whole",
    a: { ...points, pace: "per-year" },
    b: points,
    outcome: "aligned",
  },
  {
    rule: "pace",
    what: "yearly and whole, the years unknown",
    a: { ...points, pace: "per-year", base_year: null, period_start: null },
    b: points,
    outcome: "indicative",
  },
  {
    rule: "pace",
    what: "yearly and whole, in per cent",
    a: { ...rise, pace: "per-year" },
    b: rise,
    outcome: "indicative",
  },
  {
    rule: "pace",
    what: "yearly points and whole per cent",
    a: { ...points, pace: "per-year" },
    b: rise,
    outcome: "indicative",
  },
  { rule: "benchmark", what: "two bases", a: rise, b: { ...rise, base_year: 2015 }, outcome: "refused" },
  {
    rule: "benchmark",
    what: "two bases, one assumed",
    a: rise,
    b: { ...rise, base_year: 2015, anchors: "base_year=assumed" },
    outcome: "refused",
  },
  {
    rule: "benchmark",
    what: "one base is not known",
    a: rise,
    b: { ...rise, base_year: null },
    outcome: "indicative",
  },
  {
    rule: "benchmark",
    what: "a yearly change has no one base",
    a: { ...points, pace: "per-year" },
    b: { ...points, base_year: 2015 },
  },
  {
    rule: "benchmark",
    what: "one benchmark",
    a: { benchmark: "national-average" },
    b: { benchmark: "national-average" },
  },
  {
    rule: "benchmark",
    what: "two benchmarks",
    a: { benchmark: "national-average" },
    b: { benchmark: "national-forefront" },
    outcome: "refused",
  },
  { rule: "deadline", what: "the same", a: {}, b: {}, outcome: "same" },
  {
    rule: "deadline",
    what: "the same, one assumed",
    a: {},
    b: { anchors: "period_end=assumed" },
    outcome: "same",
  },
  { rule: "deadline", what: "a year apart", a: {}, b: { period_end: 2024 }, outcome: "other-date" },
  {
    rule: "deadline",
    what: "two years apart, one assumed",
    a: { anchors: "period_end=assumed" },
    b: { period_end: 2025 },
    outcome: "other-date",
  },
  {
    rule: "deadline",
    what: "flows have periods instead",
    a: increment,
    b: { ...increment, period_end: 2024 },
  },
  { rule: "period", what: "the same", a: increment, b: increment, outcome: "same" },
  {
    rule: "period",
    what: "other years of one length",
    a: increment,
    b: { ...increment, period_start: 2022, period_end: 2024 },
    outcome: "other-date",
  },
  {
    rule: "period",
    what: "another length",
    a: increment,
    b: { ...increment, period_end: 2024 },
    outcome: "aligned",
  },
  {
    rule: "period",
    what: "another length, nothing per year",
    a: increment,
    b: { ...increment, period_end: 2024 },
    options: { perYear: false },
    outcome: "indicative",
  },
  {
    rule: "period",
    what: "a first year that is not known",
    a: increment,
    b: { ...increment, period_start: null },
    outcome: "indicative",
  },
  {
    rule: "period",
    what: "growth over other years",
    a: { measure: "growth", period_start: 2021 },
    b: { measure: "growth", period_start: 2022 },
    outcome: "other-date",
  },
  {
    rule: "period",
    what: "yearly quotas of other years",
    a: { ...increment, measure: "annual" },
    b: { ...increment, measure: "annual", period_end: 2025 },
    outcome: "other-date",
  },
  {
    rule: "period",
    what: "a quota and a total of other years",
    a: { ...increment, measure: "annual" },
    b: { ...increment, measure: "cumulative", period_end: 2024 },
    outcome: "noted",
  },
  {
    rule: "period",
    what: "yearly changes of other years",
    a: { ...points, pace: "per-year" },
    b: { ...points, pace: "per-year", period_end: 2022 },
    outcome: "other-date",
  },
  { rule: "period", what: "stocks have deadlines instead", a: {}, b: { period_end: 2025 } },
  { rule: "bound", what: "the same", a: {}, b: {} },
  { rule: "bound", what: "different", a: {}, b: { bound: "gt" }, outcome: "noted" },
  { rule: "commitment", what: "the same", a: {}, b: {} },
  { rule: "commitment", what: "different", a: {}, b: { commitment: "strive" }, outcome: "noted" },
  { rule: "character", what: "one says nothing", a: { character: "binding" }, b: {} },
  {
    rule: "character",
    what: "different",
    a: { character: "binding" },
    b: { character: "expected" },
    outcome: "noted",
  },
  { rule: "territory", what: "disjoint", a: hunan, b: jiangxi },
  { rule: "territory", what: "nested, a rate", a: hunan, b: xiangtan, outcome: "noted" },
  {
    rule: "territory",
    what: "nested, a count",
    a: { ...hunan, ...counted },
    b: { ...xiangtan, ...counted },
    outcome: "noted",
  },
  { rule: "scale", what: "rates of two regions", a: hunan, b: jiangxi },
  {
    rule: "scale",
    what: "counts of two regions",
    a: { ...hunan, ...counted },
    b: { ...jiangxi, ...counted },
    outcome: "noted",
  },
  {
    rule: "scale",
    what: "counts of a region and one inside it",
    a: { ...hunan, ...counted },
    b: { ...xiangtan, ...counted },
  },
  {
    rule: "scale",
    what: "a quota for each county",
    a: { ...hunan, ...counted, each: "county" },
    b: { ...jiangxi, ...counted, each: "county" },
  },
  {
    rule: "scale",
    what: "with denominators of both",
    a: { ...hunan, ...counted },
    b: { ...jiangxi, ...counted },
    options: { scale },
    outcome: "aligned",
  },
  {
    rule: "scale",
    what: "with a denominator of one",
    a: { ...jiangxi, ...counted },
    b: { ...changsha, ...counted },
    options: { scale },
    outcome: "noted",
  },
  { rule: "status", what: "reviewed", a: {}, b: {} },
  { rule: "status", what: "a draft", a: {}, b: { status: "draft" }, outcome: "noted" },
];
