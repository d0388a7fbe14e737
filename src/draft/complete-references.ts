import { lackingRegions } from "../concepts/regions/region-rows.js";
import type { IndicatorRow, PopulationRow, RegionRow, UnitRow } from "../model/rows.js";
import type { Rows } from "../tables/dataset.js";

/** Where rows are found that a draft refers to and does not bring itself. */
export interface ReferenceLists {
  /** Those of the shipped dataset, then those of the vocabulary. */
  readonly indicators: readonly IndicatorRow[];
  readonly populations: readonly PopulationRow[];
  readonly units: readonly UnitRow[];
  /** Regions without a code of GB/T 2260, such as development zones. */
  readonly regions: readonly RegionRow[];
}

/** The rows of a list that are referred to and neither the dataset nor the draft holds, each once. */
function lacking<Row>(
  wanted: Iterable<string | null>,
  held: readonly Row[],
  list: readonly Row[],
  keyOf: (row: Row) => string,
): Row[] {
  const known = new Set(held.map(keyOf));
  const byKey = new Map(list.map((row) => [keyOf(row), row]));
  const found: Row[] = [];
  for (const key of wanted) {
    const row = key === null || known.has(key) ? undefined : byKey.get(key);
    if (row === undefined || key === null) continue;
    known.add(key);
    found.push(row);
  }
  return found;
}

/** Populations with those that lie around them, the broader first. */
function withBroader(ids: Iterable<string | null>, list: readonly PopulationRow[]): string[] {
  const byId = new Map(list.map((row) => [row.population_id, row]));
  const all: string[] = [];
  const add = (id: string): void => {
    if (all.includes(id)) return;
    for (const broader of byId.get(id)?.broader_id?.split(";") ?? []) add(broader);
    all.push(id);
  };
  for (const id of ids) if (id !== null) add(id);
  return all;
}

/**
 * A draft with the rows that its targets refer to and that neither it nor the dataset holds: indicators, populations and units of the
 * shipped dataset and the vocabulary, regions of the public list of divisions with their parents. So a draft made beside one dataset
 * is accepted into another. What no list holds stays missing, and the checks tell of it.
 */
export function completeReferences(base: Rows, draft: Rows, lists: ReferenceLists): Rows {
  const indicators = lacking(
    draft.targets.map((row) => row.indicator_id),
    [...base.indicators, ...draft.indicators],
    lists.indicators,
    (row) => row.indicator_id,
  );
  const populations = lacking(
    withBroader(
      draft.targets.map((row) => row.population_id),
      lists.populations,
    ),
    [...base.populations, ...draft.populations],
    lists.populations,
    (row) => row.population_id,
  );
  const units = lacking(
    [...draft.targets, ...draft.indicators, ...indicators].map((row) => row.unit),
    [...base.units, ...draft.units],
    lists.units,
    (row) => row.unit,
  );
  const regions = lackingRegions(
    [
      ...[...draft.documents, ...draft.targets].map((row) => row.region_code),
      ...draft.regions.flatMap((row) => row.parent_code ?? []),
    ],
    [...base.regions, ...draft.regions],
    lists.regions,
  );
  return {
    ...draft,
    indicators: [...draft.indicators, ...indicators],
    populations: [...draft.populations, ...populations],
    units: [...draft.units, ...units],
    regions: [...regions, ...draft.regions],
  };
}
