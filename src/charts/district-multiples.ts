import type { Language } from "../model/language.js";
import { isLesserTerritory } from "../model/lesser-territory.js";
import { amountOf, baseUnit, tidy } from "../normalize/amount.js";
import type { Table } from "../tables/arquero.js";
import { rowsOf } from "../tables/arquero.js";
import type { DescribedTarget } from "../tables/dataset.js";
import { axisUnit } from "./axis-unit.js";
import { type PanelView, panelTitle } from "./bar-panel.js";
import { composeChart } from "./compose-chart.js";
import type { ChartOptions } from "./options.js";
import { pixelX } from "./pixels.js";
import { nothingToShow } from "./selected.js";
import type { ChartSpec, Datum, View } from "./spec.js";
import { FONT_SIZE, INK, YEARS } from "./theme.js";
import { citationDatum, citationTooltip } from "./tooltip.js";
import { indicatorName, measureName, printedUnit, regionName, say, titleOf } from "./words.js";
import { wrapText } from "./wrap-text.js";

/** What the multiples show. */
export interface DistrictMultiplesOptions extends ChartOptions {
  /** Code of the region whose parts are shown. Default 430300, Xiangtan. */
  readonly parent?: string;
  /** Indicators, in their order; all that the parts have by default. */
  readonly indicators?: readonly string[];
}

const WIDE = 860;
const HEIGHT = 96;

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

function panel(
  rows: readonly DescribedTarget[],
  regionNames: ReadonlyMap<string, string>,
  years: readonly number[],
  width: number,
  language: Language,
): PanelView & { readonly gaps: boolean } {
  const regions = [...regionNames.keys()];
  const [first] = rows;
  if (first === undefined) throw new RangeError("a panel has at least one target");
  const amount = (row: DescribedTarget): number => amountOf(row.value, row.unit_mult, row.unit) ?? 0;
  const unit = axisUnit(baseUnit(first.unit), Math.max(...rows.map(amount)), language);
  const column = width / regions.length;
  const slot = Math.min(30, (column - 8) / years.length);
  const top = Math.max(...rows.map(amount)) / unit.divisor;
  const values: Datum[] = rows.map((row) => {
    const value = tidy(amount(row) / unit.divisor);
    const year = years.indexOf(row.period_end);
    return {
      ...citationDatum(row, language),
      value,
      text: String(value),
      year: row.period_end,
      shade: YEARS[Math.min(YEARS.length - 1, year)] ?? INK.line,
      x: regions.indexOf(row.region_code) * column + (column - slot * years.length) / 2 + (year + 0.5) * slot,
    };
  });
  const names: Datum[] = [...regionNames].map(([, regionText], index) => {
    return {
      x: (index + 0.5) * column,
      lines: wrapText(regionText, column - 4, FONT_SIZE.note).join("\n"),
      present: rows.some((row) => row.region_code === regions[index]),
    };
  });
  const deepest = Math.max(...names.map(({ lines }) => String(lines).split("\n").length));
  const x = pixelX("x", width);
  const y = {
    field: "value",
    type: "quantitative" as const,
    scale: { domain: [0, top * 1.16], range: [HEIGHT, 0], nice: false as const },
    axis: null,
  };
  const name = unit.divisor === 1 ? printedUnit(rows, unit.name, language) : unit.name;
  const about = [name, measureName(first, language)].join(say(language, " · ", "; "));
  const heading = indicatorName(first, language);
  const view: View = {
    width,
    height: HEIGHT + 6 + deepest * 13,
    title: panelTitle(heading, about, width),
    layer: [
      {
        data: { values },
        mark: { type: "bar", width: slot - 4 },
        encoding: {
          x,
          y,
          color: { field: "shade", type: "nominal", scale: null },
          description: { field: "alt", type: "nominal" },
          tooltip: citationTooltip(language),
        },
      },
      {
        data: { values },
        mark: { type: "text", aria: false, baseline: "bottom", dy: -2, fontSize: 9.5 },
        encoding: { x, y, text: { field: "text", type: "nominal" } },
      },
      {
        data: { values: names.filter((name) => name.present === false) },
        mark: { type: "text", aria: false, baseline: "bottom", color: INK.soft, text: "—" },
        encoding: { x, y: { value: HEIGHT - 4 } },
      },
      {
        data: { values: [{}] },
        mark: { type: "rule", aria: false, color: INK.line },
        encoding: { x: { value: 0 }, x2: { value: width }, y: { value: HEIGHT } },
      },
      {
        data: { values: names },
        mark: {
          type: "text",
          aria: false,
          align: "center",
          baseline: "top",
          lineBreak: "\n",
          lineHeight: 13,
          fontSize: FONT_SIZE.note,
        },
        encoding: { x, y: { value: HEIGHT + 6 }, text: { field: "lines", type: "nominal" } },
      },
    ],
  };
  const each = regions.flatMap((code) => {
    const own = values.filter((_, index) => rows[index]?.region_code === code);
    const [head] = own;
    if (head === undefined) return [];
    return [
      `${head.region} ${own.map((value) => `${value.year} ${value.text}`).join(say(language, "，", ", "))}`,
    ];
  });
  const all = each.join(say(language, "；", "; "));
  const gaps = names.some((part) => part.present === false);
  return {
    view,
    gaps,
    alt: say(language, `${heading}（${about}）：${all}。`, `${heading} (${about}): ${all}.`),
  };
}

/**
 * The annexes of a city over its districts and zones: a panel for each indicator, a group of bars for each part, a bar for
 * each year. Parts for which the annex prints nothing show a dash.
 * @param targets the `targets` of a loaded dataset; left as it is
 * @throws CrossProvinceError where the region has no such targets
 * @example
 * districtMultiples(targets, { indicators: ["rd-expenditure"], language: "zh" });
 */
export function districtMultiples(targets: Table, options: DistrictMultiplesOptions = {}): ChartSpec {
  const { language = "en", width = WIDE, parent = "430300" } = options;
  const all = partsOf(targets, parent);
  const indicators = options.indicators ?? [...new Set(all.map((row) => row.indicator_id))];
  const rows = all.filter((row) => indicators.includes(row.indicator_id));
  if (rows.length === 0) throw nothingToShow([parent, ...(options.indicators ?? [])].join(", "));
  const regionNames = new Map(rows.map((row) => [row.region_code, regionName(row, language)]));
  const years = [...new Set(rows.map((row) => row.period_end))].sort((a, b) => a - b);
  const panels = indicators.flatMap((id) => {
    const own = rows.filter((row) => row.indicator_id === id).sort((a, b) => a.period_end - b.period_end);
    return own.length === 0 ? [] : [panel(own, regionNames, years, width, language)];
  });
  const parentName = rowsOf<DescribedTarget>(targets).find((row) => row.region_code === parent);
  const place = parentName === undefined ? parent : regionName(parentName, language);
  return composeChart(
    {
      title: say(
        language,
        `${place}各县市区和园区的年度目标`,
        `${place}: yearly targets of its districts and zones`,
      ),
      subtitle: say(
        language,
        `每组从左到右为 ${years.join("、")} 年；单位见各分图，各分图纵轴自零起、各自独立`,
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
