import { comparePair, decisiveReasons } from "../compare/compare-pair.js";
import { labelOf } from "../model/labels.js";
import type { Language } from "../model/language.js";
import { amountOf, baseUnit, tidy } from "../normalize/amount.js";
import { perYear, yearsOf } from "../normalize/period.js";
import type { Table } from "../tables/arquero.js";
import type { DescribedTarget } from "../tables/dataset.js";
import { axisUnit } from "./axis-unit.js";
import { boundDatum, boundLayers, labelOffset } from "./bound-layers.js";
import { composeChart } from "./compose-chart.js";
import { type ChartOptions, WIDTH } from "./options.js";
import { panelGroups } from "./panel-groups.js";
import { type ChartSelection, selectedTargets } from "./selected.js";
import type { ChartSpec, Datum, Layer, View } from "./spec.js";
import { textWidth } from "./text-width.js";
import { FONT_SIZE, SERIES } from "./theme.js";
import { citationDatum, citationTooltip } from "./tooltip.js";
import {
  familyName,
  indicatorName,
  listOf,
  measureName,
  regionName,
  say,
  scopeText,
  targetText,
  titleOf,
} from "./words.js";
import { wrapText } from "./wrap-text.js";

/** What the comparison chart shows. */
export interface ComparisonChartOptions extends ChartOptions, ChartSelection {}

const STEP = 30;

/** The label at a mark: the target with its deadline, and the yearly pace where it adds up over years. */
function labelFor(row: DescribedTarget, language: Language): string {
  const text = targetText(row, language);
  const years = yearsOf(row.period_start, row.period_end);
  const pace = perYear(row.measure, amountOf(row.value, row.unit_mult, row.unit), years);
  if (pace === null || row.measure === "annual" || years === 1 || row.bound === "range") return text;
  const value = tidy(Number(pace.toPrecision(4))).toLocaleString("en-US", { useGrouping: language === "en" });
  return text + say(language, `，年均 ${value}`, `, ${value} a year`);
}

/** Whether amounts are whole numbers. */
const isCounted = (row: DescribedTarget): boolean =>
  row.dimension === "count" || row.dimension === "persons" || row.dimension === "person-times";

/** The unit in the words of the documents where they agree on them and the axis has no power of ten of its own. */
function printedUnit(rows: readonly DescribedTarget[], name: string, language: Language): string {
  const printed = new Set(rows.map((row) => row.unit_printed));
  const [only] = printed;
  return language === "zh" && rows.every(isCounted) && printed.size === 1 && only ? only : name;
}

/** The verdict on the regions of a panel, in words; that a region stands alone where it does. */
function verdictText(rows: readonly DescribedTarget[], language: Language): string {
  const [first] = rows;
  if (first === undefined) return "";
  const regions = new Set(rows.map((row) => row.region_code));
  if (regions.size === 1) {
    return say(
      language,
      `只有${regionName(first, language)}有此目标`,
      `set by ${regionName(first, language)} only`,
    );
  }
  const verdicts = rows.flatMap((a, index) =>
    rows.slice(index + 1).flatMap((b) => {
      if (a.region_code === b.region_code) return [];
      const pair = comparePair(a, b);
      const grade = labelOf("grade", pair.grade, language);
      const reasons = decisiveReasons(pair).map((reason) => reason.text[language]);
      if (reasons.length === 0) return [grade];
      return [say(language, `${grade}（${reasons.join("；")}）`, `${grade} (${reasons.join("; ")})`)];
    }),
  );
  return [...new Set(verdicts)].join(say(language, "；", "; "));
}

function panel(
  rows: readonly DescribedTarget[],
  colors: ReadonlyMap<string, string>,
  gutter: number,
  width: number,
  language: Language,
): { readonly view: View; readonly alt: string } {
  const [first] = rows;
  if (first === undefined) throw new RangeError("a panel has at least one target");
  const labels = rows.map((row) => labelFor(row, language));
  const amounts = rows.map((row) => amountOf(row.value, row.unit_mult, row.unit));
  const maxima = rows.map((row) => amountOf(row.value_max, row.unit_mult, row.unit));
  const relative = amounts.every((amount) => amount === null);
  const unit = axisUnit(
    baseUnit(first.unit),
    Math.max(0, ...amounts.map(Number), ...maxima.map(Number)),
    language,
  );
  const values: Datum[] = rows.map((row, index) => {
    const color = colors.get(row.region_code) ?? SERIES[0];
    const scaled = (amount: number | null | undefined): number | null =>
      amount === null || amount === undefined ? null : tidy(amount / unit.divisor);
    return {
      ...citationDatum(row, language),
      ...boundDatum(
        row.bound,
        scaled(amounts[index]) ?? 0,
        scaled(maxima[index]),
        color,
        row.commitment === "strive",
      ),
      row: index,
      label: labels[index] ?? "",
    };
  });
  const room = Math.max(
    ...rows.map((row, index) => labelOffset(row.bound) + textWidth(labels[index] ?? "", FONT_SIZE.text)),
  );
  const end = Math.max(gutter + 100, width - room - 4);
  const top = Math.max(...values.map((value) => Number(value.to)));
  const tooltip = citationTooltip(language);
  const name: Layer = {
    mark: { type: "text", aria: false, align: "left", fontSize: FONT_SIZE.text },
    encoding: { x: { value: 0 }, text: { field: "region", type: "nominal" } },
  };
  const label = (offset: number, from: "to" | null): Layer => ({
    ...(offsets.length > 1 ? { transform: [{ filter: { field: "labelOffset", equal: offset } }] } : {}),
    mark: { type: "text", aria: false, align: "left", dx: offset, fontSize: FONT_SIZE.text },
    encoding: {
      x: from === null ? { value: gutter } : { field: from, type: "quantitative" },
      text: { field: "label", type: "nominal" },
      tooltip,
    },
  });
  const offsets = [...new Set(rows.map((row) => labelOffset(row.bound)))];
  const scope = scopeText(first, language);
  const heading =
    scope === "" || rows.some((row) => scopeText(row, language) !== scope)
      ? indicatorName(first, language)
      : indicatorName(first, language) + say(language, ` · ${scope}`, ` – ${scope}`);
  const verdict = verdictText(rows, language);
  const about = [
    relative ? null : unit.divisor === 1 ? printedUnit(rows, unit.name, language) : unit.name,
    measureName(first, language),
    verdict,
  ]
    .filter((part) => part !== null)
    .join(say(language, " · ", "; "));
  const axis = {
    scale: { domain: [0, top], range: [gutter, end], nice: false, zero: true },
    axis: {
      tickCount: 4,
      ...(isCounted(first) && unit.divisor === 1 ? { tickMinStep: 1 } : {}),
      labelFlush: false,
      title: null,
      grid: true,
      domain: false,
      ticks: false,
    },
  };
  const view: View = {
    width,
    height: rows.length * STEP,
    data: { values },
    title: {
      text: wrapText(heading, width, FONT_SIZE.panel, true),
      subtitle: wrapText(about, width, FONT_SIZE.label),
      fontSize: FONT_SIZE.panel,
      subtitleFontSize: FONT_SIZE.label,
      lineHeight: 17,
      subtitleLineHeight: 15,
      subtitlePadding: 3,
      offset: 5,
    },
    encoding: {
      y: {
        field: "row",
        type: "ordinal",
        axis: null,
        scale: { type: "band", paddingInner: 0.2, paddingOuter: 0.1 },
      },
    },
    layer: relative
      ? [name, label(0, null)]
      : [
          ...boundLayers(new Set(rows.map((row) => row.bound)), axis, tooltip),
          name,
          ...offsets.map((offset) => label(offset, "to")),
        ],
  };
  const each = values.map((value) => `${value.region} ${value.label}`).join(say(language, "；", "; "));
  return { view, alt: say(language, `${heading}（${about}）：${each}。`, `${heading} (${about}): ${each}.`) };
}

/**
 * Targets of regions side by side, each with its bound drawn, one panel for each definition, measure and unit: numbers that
 * the rules of comparison refuse never share an axis. The panel's subtitle tells the verdict on its regions.
 * @param targets the `targets` of a loaded dataset, or rows of it; left as it is
 * @throws CrossProvinceError for unknown names, and where nothing is selected
 * @example
 * comparisonChart(targets, { family: "rd-intensity", regions: ["湖南", "江西"], language: "zh" });
 */
export function comparisonChart(targets: Table, options: ComparisonChartOptions = {}): ChartSpec {
  const { language = "en", width = WIDTH } = options;
  const { rows, regions } = selectedTargets(targets, options);
  const order = new Map(regions.map((code, index) => [code, index]));
  const colors = new Map(regions.map((code, index) => [code, SERIES[index % SERIES.length] ?? SERIES[0]]));
  const sorted = [...rows].sort(
    (a, b) =>
      (order.get(a.region_code) ?? 0) - (order.get(b.region_code) ?? 0) || a.period_end - b.period_end,
  );
  const gutter = Math.max(...rows.map((row) => textWidth(regionName(row, language), FONT_SIZE.text))) + 12;
  const panels = panelGroups(sorted)
    .sort(
      (a, b) => new Set(b.map((row) => row.region_code)).size - new Set(a.map((row) => row.region_code)).size,
    )
    .map((group) => panel(group, colors, gutter, width, language));
  const names = listOf([...new Set(sorted.map((row) => regionName(row, language)))], language);
  const families = new Set(rows.map((row) => row.family_id));
  const subject =
    families.size === 1 ? familyName(rows, language) : say(language, "政策目标", "Policy targets");
  const ends = rows.map((row) => row.period_end);
  return composeChart(
    {
      title: say(language, `${subject}：${names}`, `${subject}: ${names}`),
      subtitle: say(
        language,
        `规划目标，${Math.min(...ends)}–${Math.max(...ends)} 年到期；单位见各分图`,
        `Targets of plans, due ${Math.min(...ends)}–${Math.max(...ends)}; units as given in each panel`,
      ),
      views: panels.map(({ view }) => view),
      notes: [
        say(
          language,
          "读法：实心圆加箭头为“不少于”，空心圆加箭头为“超过”，渐淡带为“左右”，两端之间的条为区间，空心条为“力争”。箭头和渐淡带只表示方向与约数，不表示数量。口径、性质或级别不同的目标各用一轴，条长不可跨图比较。",
          "How to read: filled foot and arrow: at least; open foot and arrow: more than; fading band: about; bar between two ends: range; hollow: strive for. Arrows and bands show direction, not amounts. Targets that differ in definition, measure or tier have axes of their own: do not compare lengths across panels.",
        ),
      ],
      sources: sorted.map((row) => titleOf(row, language)),
      alt: panels.map(({ alt }) => alt).join(say(language, "", " ")),
    },
    options,
  );
}
