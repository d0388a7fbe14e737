import { isLesserTerritory } from "../model/lesser-territory.js";
import type { Table } from "../tables/arquero.js";
import { requireColumns, rowsOf } from "../tables/arquero.js";
import type { DescribedTarget } from "../tables/dataset.js";
import { TARGET_COLUMNS, type TargetSource, targetsOf } from "../tables/targets-of.js";
import { checkOptions } from "./check-options.js";
import { composeChart } from "./compose-chart.js";
import { districtPanel } from "./district-panel.js";
import { leadersTitle } from "./leaders-title.js";
import type { ChartOptions } from "./options.js";
import { nothingToShow } from "./selected.js";
import type { ChartSpec } from "./spec.js";
import { regionName, say, titleOf } from "./words.js";

/** What the multiples show. */
export interface DistrictMultiplesOptions extends ChartOptions {
  /** Code of the region whose parts are shown. Default 430300, Xiangtan. */
  readonly parent?: string;
  /** Indicators, in their order; all that the parts have by default. */
  readonly indicators?: readonly string[];
}

const WIDE = 860;

/** The targets of the parts of a region that are cells of a table for one year each. */
function partsOf(targets: Table, parent: string): DescribedTarget[] {
  return rowsOf<DescribedTarget>(targets).filter(
    (row) =>
      row.region_path.includes(`${parent}/`) &&
      row.table_id !== null &&
      (row.breakdown === null || isLesserTerritory(row.breakdown)) &&
      row.value !== null &&
      (row.period_start === null || row.period_start === row.period_end),
  );
}

/**
 * The annexes of a city over its districts and zones: a panel for each indicator, a group of bars for each part, a bar for
 * each year. Parts for which the annex prints nothing show a dash.
 * @param targets the `targets` of a loaded dataset; left as it is
 * @throws CrossProvinceError where the region has no such targets
 * @example
 * districtMultiples(await loadDataset(), { indicators: ["rd-expenditure"], language: "zh" });
 */
export function districtMultiples(source: TargetSource, options: DistrictMultiplesOptions = {}): ChartSpec {
  checkOptions(options, ["parent", "indicators"]);
  const targets = targetsOf(source);
  requireColumns(targets, TARGET_COLUMNS);
  const { language = "en", width = WIDE, parent = "430300" } = options;
  const all = partsOf(targets, parent);
  const indicators = options.indicators ?? [...new Set(all.map((row) => row.indicator_id))];
  const rows = all.filter((row) => indicators.includes(row.indicator_id));
  if (rows.length === 0) throw nothingToShow([parent, ...(options.indicators ?? [])].join(", "));
  const regionNames = new Map(rows.map((row) => [row.region_code, regionName(row, language)]));
  const years = [...new Set(rows.map((row) => row.period_end))].sort((a, b) => a - b);
  // As many parts beside each other as their bars have room for; the others follow below, on the same axis.
  const across = Math.max(1, Math.floor(width / (years.length * 22 + 10)));
  const parts = [...regionNames];
  const lines = Math.ceil(parts.length / across);
  const each = Math.ceil(parts.length / lines);
  const groups = Array.from(
    { length: lines },
    (_, index) => new Map(parts.slice(index * each, (index + 1) * each)),
  );
  const panels = indicators.flatMap((id) => {
    const own = rows.filter((row) => row.indicator_id === id).sort((a, b) => a.period_end - b.period_end);
    return own.length === 0
      ? []
      : groups.flatMap((names) => {
          const drawn = own.filter((row) => names.has(row.region_code));
          return drawn.length === 0 ? [] : [districtPanel(drawn, names, years, width, language, own)];
        });
  });
  const parentName = rowsOf<DescribedTarget>(targets).find((row) => row.region_code === parent);
  const place = parentName === undefined ? parent : regionName(parentName, language);
  return composeChart(
    {
      title: leadersTitle(rows, place, language),
      subtitle: say(
        language,
        `每组从左到右为${years.join("、")}年；单位见各分图，各分图纵轴自零起、各自独立`,
        `From left to right in each group: ${years.join(", ")}; units as given in each panel, each with its own axis from zero`,
      ),
      views: panels.map(({ view }) => view),
      notes: panels.some(({ gaps }) => gaps) ? [say(language, "—：附表未列。", "—: not in the annex.")] : [],
      sources: rows.map((row) => titleOf(row, language)),
      alt: panels.map(({ alt }) => alt).join(say(language, "", " ")),
    },
    { ...options, width },
  );
}
