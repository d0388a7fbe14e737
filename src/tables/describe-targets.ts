import { blankRecord } from "../model/blank-record.js";
import { markedOriginal } from "../model/marked-original.js";
import type { TargetRow } from "../model/rows.js";
import type { DescribedTarget, Rows } from "./dataset.js";
import { columnsOf } from "./schemas.js";

function indexBy<Row extends object, Key extends keyof Row>(
  rows: readonly Row[],
  key: Key,
): Map<Row[Key], Row> {
  return new Map(rows.map((row) => [row[key], row]));
}

/** The chain from the widest ancestor to the row itself; a circle in the data ends the chain. */
function chain(id: string, parentOf: (id: string) => string | null | undefined): string {
  const path = [id];
  for (let next = parentOf(id); next != null && !path.includes(next); next = parentOf(next))
    path.unshift(next);
  return path.join("/");
}

/** The columns that {@link describeTargets} adds, in order. */
export const DESCRIBED_COLUMNS = [
  "family_id",
  "headline",
  "indicator_zh",
  "indicator_en",
  "definition_zh",
  "definition_en",
  "numerator",
  "denominator",
  "direction",
  "theme",
  "form",
  "recognised",
  "dimension",
  "region_zh",
  "region_en",
  "region_level",
  "region_path",
  "population_zh",
  "population_en",
  "population_path",
  "title_zh",
  "title_en",
  "document_number",
  "plan_start",
  "plan_end",
] as const satisfies readonly (keyof DescribedTarget)[];

/** Joins into each target what it refers to. Rows whose references are unknown are left out: the checks report them. */
export function describeTargets(rows: Omit<Rows, "other_numbers">): DescribedTarget[] {
  const describe = targetDescriber(rows);
  return rows.targets.flatMap((target) => describe(target) ?? []);
}

/** Joins into a target what it refers to; undefined where a reference is unknown. The rows are indexed once for all targets. */
export function targetDescriber(
  rows: Omit<Rows, "other_numbers" | "targets">,
): (target: TargetRow) => DescribedTarget | undefined {
  const documents = indexBy(rows.documents, "document_id");
  const regions = indexBy(rows.regions, "region_code");
  const indicators = indexBy(rows.indicators, "indicator_id");
  const populations = indexBy(rows.populations, "population_id");
  const units = indexBy(rows.units, "unit");
  const regionPath = new Map(
    rows.regions.map((row) => [
      row.region_code,
      chain(row.region_code, (id) => regions.get(id)?.parent_code),
    ]),
  );
  const populationPath = new Map(
    rows.populations.map((row) => [
      row.population_id,
      chain(row.population_id, (id) => populations.get(id)?.broader_id?.split(";")[0]),
    ]),
  );
  const blank = blankRecord([...columnsOf("targets"), ...DESCRIBED_COLUMNS]);
  return (target) => {
    const document = documents.get(target.document_id);
    const region = regions.get(target.region_code);
    const indicator = indicators.get(target.indicator_id);
    if (document === undefined || region === undefined || indicator === undefined) return undefined;
    const population = target.population_id === null ? undefined : populations.get(target.population_id);
    return Object.assign({ ...blank } as object, target, {
      family_id: indicator.family_id,
      headline: indicator.headline,
      indicator_zh: indicator.name_zh,
      indicator_en: markedOriginal(indicator.name_en),
      definition_zh: indicator.definition_zh,
      definition_en: indicator.definition_en,
      numerator: indicator.numerator,
      denominator: indicator.denominator,
      direction: indicator.direction,
      theme: indicator.theme,
      form: indicator.form,
      recognised: indicator.recognised,
      dimension: units.get(target.unit ?? indicator.unit)?.dimension ?? null,
      region_zh: region.name_zh,
      region_en: markedOriginal(region.name_en),
      region_level: region.level,
      region_path: regionPath.get(region.region_code) ?? region.region_code,
      population_zh: population?.name_zh ?? null,
      population_en: population === undefined ? null : markedOriginal(population.name_en),
      population_path:
        population === undefined ? null : (populationPath.get(population.population_id) ?? null),
      title_zh: document.title_zh,
      title_en: document.title_en,
      document_number: document.document_number,
      plan_start: document.period_start,
      plan_end: document.period_end,
    });
  };
}
