import { groupBy } from "../model/group-by.js";
import type { Bilingual } from "../model/language.js";
import { refuseUnknown } from "../model/refuse-unknown.js";
import { fromRows, requireColumns, rowsOf, type Table } from "./arquero.js";
import type { DescribedTarget } from "./dataset.js";
import { type TargetSource, targetsOf } from "./targets-of.js";

/** What a table of targets must have for its families to be listed. */
const NEEDED = [
  "family_id",
  "headline",
  "theme",
  "indicator_zh",
  "indicator_en",
  "document_id",
  "region_code",
] as const satisfies readonly (keyof DescribedTarget)[];

type Row = Pick<DescribedTarget, (typeof NEEDED)[number]>;

/** The columns of {@link listFamilies}. */
const COLUMNS = [
  "family_id",
  "family_zh",
  "family_en",
  "theme",
  "headline",
  "indicators",
  "regions",
  "documents",
  "targets",
] as const;

/** The name of a family: that of its one indicator, or of the shortest named of several, which is the widest. */
function nameOf(rows: readonly Row[]): Bilingual {
  const [first, ...others] = rows;
  if (first === undefined) return { zh: "", en: "" };
  const named = others.reduce((a, b) => (b.indicator_zh.length < a.indicator_zh.length ? b : a), first);
  return { zh: named.indicator_zh, en: named.indicator_en };
}

/**
 * The families of a table of targets, one row each in the order in which they are met: the name, the theme, and how many
 * indicators, regions, documents and targets it has here. `family_id` joins it to any other table.
 * @param source a dataset, its targets, or rows of them
 * @throws CrossProvinceError when columns are missing
 * @example
 * listFamilies(await loadDataset()).columnNames().includes("family_zh"); // => true
 */
export function listFamilies(source: TargetSource, options: object = {}): Table {
  refuseUnknown(options, []);
  const targets = targetsOf(source);
  requireColumns(targets, NEEDED);
  // Grouped here: arquero's groupby and rollup of the same columns take nearly three times as long.
  const families = groupBy(rowsOf<Row>(targets.select(...NEEDED)), (row) => row.family_id);
  const rows = [...families].map(([family_id, family]) => {
    const name = nameOf(family);
    const distinct = (key: keyof Row): number => new Set(family.map((row) => row[key])).size;
    return {
      family_id,
      family_zh: name.zh,
      family_en: name.en,
      theme: family[0]?.theme,
      headline: family[0]?.headline,
      indicators: distinct("indicator_zh"),
      regions: distinct("region_code"),
      documents: distinct("document_id"),
      targets: family.length,
    };
  });
  return fromRows(rows, COLUMNS);
}
