import { coverage, type DocumentCoverage } from "../audit/coverage.js";
import { compareOptionsOf, comparePairs, withoutRestatements } from "../compare/compare-targets.js";
import { compareOverTime } from "../compare/over-time/compare-over-time.js";
import type { RegionOverTime } from "../compare/over-time/types.js";
import { compareRegions } from "../compare/regions/compare-regions.js";
import type { RegionMatrix } from "../compare/regions/region-matrix.js";
import { selectTargets } from "../compare/select.js";
import { type Selection, selectionOf } from "../compare/selection.js";
import type { Pair } from "../compare/types.js";
import { allUnreviewed } from "../compare/unreviewed.js";
import { pairVersions, type VersionPair } from "../draft/versions/pair-versions.js";
import type { DocumentFinding } from "../findings/finding.js";
import { findings } from "../findings/findings.js";
import { HEADLINE_FAMILIES } from "../model/codes.js";
import { groupBy } from "../model/group-by.js";
import type { Language } from "../model/language.js";
import type { DocumentRow, IndicatorRow, OtherNumberRow, RegionRow } from "../model/rows.js";
import { rowsOf } from "../tables/arquero.js";
import type { Dataset, DescribedTarget } from "../tables/dataset.js";
import { type ReadingText, restoredText } from "../text/structure/reading-text.js";
import { restoreOrder } from "../text/structure/restored-order.js";
import { pairKey, type Setting } from "./binding.js";
import { neighbourPairs } from "./neighbours.js";
import type { ReportOptions } from "./options.js";

/** A family that both sides set targets in, or the targets of one that only one side has. */
export interface FamilyFacts {
  readonly family_id: string;
  readonly headline: boolean;
  /** Pairs of the compared regions, restatements left out. */
  readonly pairs: readonly Pair[];
  /** Pairs of a region inside one side with the other side. */
  readonly neighbours: readonly Pair[];
}

/** Everything that a report says, computed from a dataset: bindings resolve against it. */
export interface Facts {
  readonly dataset: Dataset;
  readonly options: ReportOptions;
  readonly language: Language;
  /** Codes of the compared regions, in the order asked for. */
  readonly regions: readonly string[];
  readonly targets: ReadonlyMap<string, DescribedTarget>;
  readonly documents: ReadonlyMap<string, DocumentRow>;
  readonly regionRows: ReadonlyMap<string, RegionRow>;
  readonly indicators: ReadonlyMap<string, IndicatorRow>;
  readonly otherNumbers: ReadonlyMap<string, readonly OtherNumberRow[]>;
  /** The regions beside each other, where there are too many of them for pairs. */
  readonly matrix: RegionMatrix | null;
  /** The plans of the region beside each other, where the report is on one. */
  readonly overTime: RegionOverTime | null;
  /** Of each of two or three regions that has several plans: its plans beside each other. */
  readonly earlier: readonly RegionOverTime[];
  /** All pairs that a text may speak of, by {@link pairKey}. */
  readonly pairs: ReadonlyMap<string, Pair>;
  /** Whether each of them has a side that nobody has reviewed: that is said once, not in each row. */
  readonly unreviewed: boolean;
  /** The families with pairs, the headline ones first. */
  readonly families: readonly FamilyFacts[];
  /** Ids of the families in which two of the regions set targets, whatever commitment is asked for. */
  readonly shared: ReadonlySet<string>;
  /** Ids of the families asked for, in their order; null where all are wanted. */
  readonly named: readonly string[] | null;
  /** The targets of the selection, in the order of the tables. */
  readonly selected: readonly DescribedTarget[];
  /** What the documents say about themselves, checks that hold included, by id. */
  readonly findings: ReadonlyMap<string, DocumentFinding>;
  /** The targets of two versions of a document, each by a number of its own; empty where none are given. */
  readonly versions: ReadonlyMap<string, VersionPair>;
  readonly settings: Readonly<Record<Setting, string | null>>;
  readonly reading: (documentId: string) => ReadingText;
  /** How many numbers of a document are in no row: read anew, not taken from the tables. */
  readonly unread: (documentId: string) => number;
}

const byKey = <Row, Key>(rows: readonly Row[], key: (row: Row) => Key): Map<Key, Row> =>
  new Map(rows.map((row) => [key(row), row]));

/** What the later of two versions changed, in its order. */
function changesOf({ versions }: ReportOptions): ReadonlyMap<string, VersionPair> {
  const pairs = versions === undefined ? [] : pairVersions(versions.before, versions.after);
  return new Map(pairs.map((pair, index) => [String(index + 1), pair]));
}

type Comparison =
  | "regions"
  | "selected"
  | "named"
  | "shared"
  | "matrix"
  | "overTime"
  | "earlier"
  | "pairs"
  | "unreviewed"
  | "families";

/** The rows of a dataset by their ids, and what follows from them whatever is compared. */
function indexed(dataset: Dataset, options: ReportOptions): Omit<Facts, Comparison> {
  const readings = new Map<string, ReadingText>();
  let read: readonly DocumentCoverage[] | undefined;
  return {
    dataset,
    options,
    language: options.language ?? "en",
    targets: byKey(rowsOf<DescribedTarget>(dataset.targets), (row) => row.target_id),
    documents: byKey(dataset.rows.documents, (row) => row.document_id),
    regionRows: byKey(dataset.rows.regions, (row) => row.region_code),
    indicators: byKey(dataset.rows.indicators, (row) => row.indicator_id),
    otherNumbers: groupBy(dataset.rows.other_numbers, (row) => row.document_id),
    findings: byKey(findings(dataset), (finding) => finding.id),
    versions: changesOf(options),
    settings: {
      title: options.title ?? null,
      unit: options.unit ?? null,
      author: options.author ?? null,
      date: options.date ?? null,
      version: null,
      earlier: options.versions?.before.title ?? null,
      later: options.versions?.after.title ?? null,
    },
    unread: (documentId) => {
      read ??= coverage(dataset);
      return read.find((document) => document.document_id === documentId)?.unread ?? 0;
    },
    reading: (documentId) => {
      const known = readings.get(documentId);
      if (known !== undefined) return known;
      const made = restoredText(restoreOrder(dataset.texts.get(documentId) ?? ""));
      readings.set(documentId, made);
      return made;
    },
  };
}

/** What a page on the documents of a dataset says, with nothing compared. */
export function documentFacts(dataset: Dataset, language: Language): Facts {
  return {
    ...indexed(dataset, { language }),
    regions: [],
    selected: [],
    named: null,
    shared: new Set(),
    matrix: null,
    overTime: null,
    earlier: [],
    pairs: new Map(),
    unreviewed: false,
    families: [],
  };
}

/** From so many regions on a matrix takes the place of pairs, of which there would be too many to read. */
const MANY_REGIONS = 4;

/** The plans of each region that has several, where the report is on two or three regions. */
function earlierOf(dataset: Dataset, regions: readonly string[], scope: Selection): RegionOverTime[] {
  if (regions.length < 2 || regions.length >= MANY_REGIONS) return [];
  const plans = groupBy(
    dataset.rows.documents.filter((row) => scope.documents?.includes(row.document_id) ?? true),
    (row) => row.region_code,
  );
  const several = regions.filter((code) => (plans.get(code)?.length ?? 0) > 1);
  return several.length === 0 ? [] : compareOverTime(dataset, { ...scope, regions: several });
}

/**
 * Computes what a report on a dataset says.
 * @throws CrossProvinceError for names that the dataset does not have, no region, or one with fewer than two plans
 */
export function factsOf(dataset: Dataset, options: ReportOptions): Facts {
  const all = rowsOf<DescribedTarget>(dataset.targets);
  const names = options.regions ?? ["430000", "360000"];
  const { regions: _, ...scope } = selectionOf(options);
  const comparing = { ...compareOptionsOf(options), ...scope, regions: names };
  const { rows: selected, regions, families: named } = selectTargets(all, { ...scope, regions: names });
  const { commitment, ...loose } = scope;
  const stated = commitment === undefined ? selected : selectTargets(all, { ...loose, regions: names }).rows;
  const many = regions.length >= MANY_REGIONS;
  const plans = dataset.rows.documents.filter((row) => row.region_code === regions[0]);
  const alone = regions.length === 1 && plans.length > 1;
  const [overTime = null] = alone ? compareOverTime(dataset, { ...scope, regions: names }) : [];
  const earlier = earlierOf(dataset, regions, scope);
  const steps = [...(overTime === null ? [] : [overTime]), ...earlier].flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.steps)),
  );
  const main = many || overTime !== null ? [] : withoutRestatements(comparePairs(dataset.targets, comparing));
  const neighbours =
    options.nested === true && !many && overTime === null ? neighbourPairs(dataset.targets, comparing) : [];
  const neighboursOf = groupBy(neighbours, (pair) => pair.family_id);
  const order = (id: string): number => {
    const place = (HEADLINE_FAMILIES as readonly string[]).indexOf(id);
    return named === undefined ? (place < 0 ? HEADLINE_FAMILIES.length : place) : named.indexOf(id);
  };
  const pairs = byKey([...neighbours, ...main, ...steps.flatMap(({ pair }) => pair ?? [])], pairKey);
  return {
    ...indexed(dataset, options),
    regions,
    selected,
    named: named ?? null,
    shared: new Set(
      [...groupBy(stated, (row) => row.family_id)]
        .filter(([, rows]) => new Set(rows.map((row) => row.region_code)).size > 1)
        .map(([id]) => id),
    ),
    matrix: many ? compareRegions(dataset, { ...scope, regions: names }) : null,
    overTime,
    earlier,
    pairs,
    unreviewed: allUnreviewed(pairs.values()),
    families: [...groupBy(main, (pair) => pair.family_id).entries()]
      .map(([family_id, pairs]) => ({
        family_id,
        headline: pairs[0]?.a.headline ?? false,
        pairs,
        neighbours: neighboursOf.get(family_id) ?? [],
      }))
      .sort((p, q) => order(p.family_id) - order(q.family_id)),
  };
}
