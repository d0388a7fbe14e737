import type { AnchorColumn } from "../../model/anchors.js";
import { isLesserTerritory } from "../../model/lesser-territory.js";
import type { DocumentRow, IndicatorRow, PopulationRow, RegionRow, TargetRow } from "../../model/rows.js";
import { foldWidth } from "../../text/fold.js";
import { levelsIn } from "./carry-tier.js";
import { yearsIn } from "./carry-years.js";
import { coverageOf } from "./likeness.js";

/** A target with the rows that it names. */
export interface Subject {
  readonly target: TargetRow;
  readonly document: DocumentRow;
  readonly region: RegionRow | undefined;
  readonly regions: readonly RegionRow[];
  readonly indicator: IndicatorRow | undefined;
  readonly population: PopulationRow | undefined;
}

/** How one column is carried by words. */
export interface Carrier {
  readonly column: AnchorColumn;
  /** The value that needs words; null where there is none, or a default that needs none. */
  readonly value: (subject: Subject) => string | null;
  /** Whether the quote carries it, with the words of its anchors beside it. */
  readonly whole: (words: readonly string[], subject: Subject) => boolean;
  /** Whether the words of one anchor help to carry it. */
  readonly part: (words: string, subject: Subject) => boolean;
  /** How grave it is when nothing carries it: names of things vary more than numbers and levels do. */
  readonly severity: "error" | "warning";
}

/** The share of a name that has to be printed for its subject to be carried. */
const ENOUGH = { indicator: 0.4, population: 0.5, breakdown: 0.7 } as const;

const STRIVING = /力争|争取|努力|力求|奋力|争创/;
const tight = (words: string): string => foldWidth(words).replace(/\s/g, "");
const SUFFIX = /(?:省|市|县|区|自治州|自治区|自治县|地区|盟|旗)$/;

/** Words that mean the document's own region: 全省, 我市. */
const OWN: Readonly<Record<RegionRow["level"], RegExp>> = {
  country: /全国|我国/,
  province: /[全我本]省|全[市区]|[我本][市区]/,
  prefecture: /[全我本][市州盟]|全地区/,
  county: /[全我本][县市区旗]/,
  zone: /[全我本]区/,
};

function namesRegion(words: string, { region, document }: Subject): boolean {
  if (region === undefined) return false;
  const printed = tight(words);
  if (printed.includes(region.name_zh) || printed.includes(region.name_zh.replace(SUFFIX, ""))) return true;
  return region.region_code === document.region_code && OWN[region.level].test(printed);
}

/** A territory that is less than its region is told by the names of what is left out. */
function namesBreakdown(words: string, { target, region, regions }: Subject): boolean {
  const { breakdown } = target;
  if (breakdown === null) return false;
  if (isLesserTerritory(breakdown))
    return regions.some((other) => other !== region && other.name_zh === tight(words));
  return tight(words).includes(tight(breakdown)) || coverageOf(breakdown, [words]) >= ENOUGH.breakdown;
}

const EACH: Readonly<Record<string, RegExp>> = {
  province: /省|自治区|直辖市/,
  prefecture: /市|州|盟|地区/,
  county: /县|市|区|旗/,
  zone: /园区|开发区|高新区|新区|经开区/,
};

function namesEach(words: string, { target: { each } }: Subject): boolean {
  if (each === null) return false;
  return EACH[each]?.test(words) ?? (/^[a-z-]+$/.test(each) || tight(words).includes(tight(each)));
}

const sameLevels = (words: string, tier: string): boolean => [...levelsIn(words)].join("+") === tier;

/** A year of a target, of which the words name one. */
function year(
  column: "period_start" | "period_end" | "base_year",
  of: (subject: Subject) => number | null,
): Carrier {
  const names = (words: string, subject: Subject): boolean =>
    yearsIn(words, {
      planStart: subject.target.period_start ?? subject.document.period_start,
      planEnd: subject.document.period_end,
    }).has(of(subject) ?? Number.NaN);
  return {
    column,
    value: (subject) => of(subject)?.toString() ?? null,
    whole: (words, subject) => words.some((one) => names(one, subject)),
    part: names,
    severity: "error",
  };
}

/** The columns that need words, each with what words carry it; one more column is one more entry. */
export const CARRIERS: readonly Carrier[] = [
  {
    column: "region_code",
    value: ({ region }) => region?.name_zh ?? null,
    whole: (words, subject) => words.some((one) => namesRegion(one, subject)),
    part: namesRegion,
    severity: "warning",
  },
  {
    column: "indicator_id",
    value: ({ indicator }) => indicator?.name_zh ?? null,
    whole: (words, { indicator }) => coverageOf(indicator?.name_zh ?? "", words) >= ENOUGH.indicator,
    part: (words, { indicator }) =>
      coverageOf(indicator?.name_zh ?? "", [words]) > 0 ||
      coverageOf(indicator?.definition_zh ?? "", [words]) > 0,
    severity: "warning",
  },
  {
    column: "population_id",
    value: ({ population }) => population?.name_zh ?? null,
    whole: (words, { population }) => coverageOf(population?.name_zh ?? "", words) >= ENOUGH.population,
    part: (words, { population }) => coverageOf(population?.name_zh ?? "", [words]) > 0,
    severity: "warning",
  },
  {
    column: "tier",
    value: ({ target }) => target.tier,
    whole: (words, { target }) => {
      const [quote = "", ...anchored] = words;
      if (anchored.length > 0) return sameLevels(anchored.join("、"), target.tier ?? "");
      const printed = levelsIn(quote);
      return (target.tier ?? "").split("+").every((level) => [...printed].some((one) => one === level));
    },
    part: (words) => levelsIn(words).size > 0,
    severity: "error",
  },
  {
    column: "breakdown",
    value: ({ target }) => target.breakdown,
    whole: (words, subject) => words.some((one) => namesBreakdown(one, subject)),
    part: namesBreakdown,
    severity: "error",
  },
  {
    column: "each",
    value: ({ target }) => target.each,
    whole: (words, subject) => words.some((one) => namesEach(one, subject)),
    part: namesEach,
    severity: "error",
  },
  {
    column: "unit",
    value: ({ target }) => target.unit_printed,
    whole: (words, { target }) => words.some((one) => tight(one).includes(tight(target.unit_printed ?? ""))),
    part: (words, { target }) => tight(words).includes(tight(target.unit_printed ?? "")),
    severity: "error",
  },
  year("period_start", ({ target }) => target.period_start),
  year("period_end", ({ target }) => target.period_end),
  year("base_year", ({ target }) => target.base_year),
  {
    column: "commitment",
    value: ({ target }) => (target.commitment === "strive" ? target.commitment : null),
    whole: (words) => words.some((one) => STRIVING.test(one)),
    part: (words) => STRIVING.test(words),
    severity: "error",
  },
];
