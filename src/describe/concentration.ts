import { sum } from "simple-statistics";
import { describedRows } from "../compare/compare-targets.js";
import type { Selection } from "../compare/selection.js";
import { tidy } from "../normalize/amount.js";
import { gini } from "../stats/gini.js";
import { herfindahl } from "../stats/herfindahl.js";
import { lorenzPoints } from "../stats/lorenz-points.js";
import { normalizedHerfindahl } from "../stats/normalized-herfindahl.js";
import { fromRows, type Table } from "../tables/arquero.js";
import type { TargetSource } from "../tables/targets-of.js";
import { PARTS_COLUMNS, partsHead, partsOfRegions } from "./parts.js";

const COLUMNS = [
  ...PARTS_COLUMNS,
  "n",
  "total",
  "herfindahl",
  "herfindahl_normalized",
  "effective_number",
  "gini",
  "lorenz",
  "target_ids",
];

/**
 * How concentrated the targets of a region are over its parts: Herfindahl–Hirschman index (plain and normalised), effective number of
 * parts, Gini coefficient and Lorenz points, by indicator and date. Parts that a table leaves out are not counted as nought.
 * @param source a dataset, its targets, or rows of them
 * @returns one row an indicator and date; `lorenz` holds points `{population, value}`; `target_ids` the parts
 * @example
 * concentration((await loadDataset()).targets).get("n", 0); // => 9
 */
export function concentration(source: TargetSource, selection: Selection = {}): Table {
  const rows = partsOfRegions(describedRows(source, selection)).map((group) => {
    const amounts = group.parts.map(({ amount }) => amount);
    const index = herfindahl(amounts);
    return {
      ...partsHead(group),
      n: amounts.length,
      total: tidy(sum(amounts)),
      herfindahl: tidy(index),
      herfindahl_normalized: tidy(normalizedHerfindahl(amounts)),
      effective_number: tidy(1 / index),
      gini: tidy(gini(amounts)),
      lorenz: lorenzPoints(amounts),
      target_ids: group.parts.map(({ target }) => target.target_id),
    };
  });
  return fromRows(rows, COLUMNS);
}
