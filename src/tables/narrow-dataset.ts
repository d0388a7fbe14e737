import type { RegionRow, TargetRow } from "../model/rows.js";
import { rowsOf } from "./arquero.js";
import type { Dataset, DescribedTarget, Rows } from "./dataset.js";
import { toDataset } from "./load-dataset.js";
import { requireDataset, type TargetSource, targetsOf } from "./targets-of.js";

const present = (id: string | null): id is string => id !== null;

/** Ids together with all that contain them, so that each parent named in the result is in the result. */
function withParents<Row>(
  ids: Iterable<string>,
  rows: readonly Row[],
  idOf: (row: Row) => string,
  parentsOf: (row: Row) => readonly (string | null)[],
): Set<string> {
  const parents = new Map(rows.map((row) => [idOf(row), parentsOf(row).filter(present)]));
  const all = new Set<string>();
  const open = [...ids];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (all.has(next)) continue;
    all.add(next);
    open.push(...(parents.get(next) ?? []));
  }
  return all;
}

function withPrincipals(targets: readonly TargetRow[], wanted: ReadonlySet<string>): Set<string> {
  return withParents(
    wanted,
    targets,
    (row) => row.target_id,
    (row) => [row.commitment_id, row.part_of],
  );
}

const isIds = (kept: TargetSource | Iterable<string>): kept is Iterable<string> =>
  kept instanceof Set || (Array.isArray(kept) && kept.every((id) => typeof id === "string"));

function idsOf(kept: TargetSource | Iterable<string>): Set<string> {
  if (isIds(kept)) return new Set(kept);
  return new Set(rowsOf<DescribedTarget>(targetsOf(kept)).map((row) => row.target_id));
}

/**
 * A dataset of some of the targets, with the rows of the other tables that these refer to and no others, so that every
 * reference still holds. A printing brings the principal one of its commitment along, a part its whole. The numbers that are not targets stay for
 * documents of which every target stays: only there do they still account for the whole document.
 * @param kept the targets to keep: a table or rows of them, or their ids; unknown ids are ignored
 * @returns a new dataset, rows in their order; empty tables where nothing is kept
 * @example
 * const dataset = await loadDataset();
 * narrowDataset(dataset, ["hunan-2021-rd-intensity"]).rows.documents.length; // => 1
 */
export function narrowDataset(dataset: Dataset, kept: TargetSource | Iterable<string>): Dataset {
  requireDataset(dataset, "texts");
  const { rows } = dataset;
  const ids = withPrincipals(rows.targets, idsOf(kept));
  const targets = rows.targets.filter((row) => ids.has(row.target_id));
  const documentIds = new Set(targets.map((row) => row.document_id));
  const documents = rows.documents.filter((row) => documentIds.has(row.document_id));
  const indicatorIds = new Set(targets.map((row) => row.indicator_id));
  const indicators = rows.indicators.filter((row) => indicatorIds.has(row.indicator_id));
  const regionCodes = withParents(
    [...targets, ...documents].map((row) => row.region_code),
    rows.regions,
    (row: RegionRow) => row.region_code,
    (row) => [row.parent_code],
  );
  const populationIds = withParents(
    targets.map((row) => row.population_id).filter(present),
    rows.populations,
    (row) => row.population_id,
    (row) => row.broader_id?.split(";") ?? [],
  );
  const units = new Set([...targets, ...indicators].map((row) => row.unit).filter(present));
  const cut = new Set(rows.targets.filter((row) => !ids.has(row.target_id)).map((row) => row.document_id));
  const narrowed: Rows = {
    documents,
    regions: rows.regions.filter((row) => regionCodes.has(row.region_code)),
    indicators,
    populations: rows.populations.filter((row) => populationIds.has(row.population_id)),
    units: rows.units.filter((row) => units.has(row.unit)),
    targets,
    other_numbers: rows.other_numbers.filter(
      (row) => documentIds.has(row.document_id) && !cut.has(row.document_id),
    ),
  };
  const texts = new Map([...dataset.texts].filter(([id]) => documentIds.has(id)));
  return toDataset(dataset.folder, narrowed, texts);
}
