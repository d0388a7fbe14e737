import type { Language } from "../model/language.js";
import { amountOf, baseUnit, tidy } from "../normalize/amount.js";
import { perYear, yearsOf } from "../normalize/period.js";
import type { Table } from "../tables/arquero.js";
import type { DescribedTarget } from "../tables/dataset.js";
import { axisUnit } from "./axis-unit.js";
import { barPanel, gutterFor, type PanelView } from "./bar-panel.js";
import { boundNotes } from "./bound-notes.js";
import { composeChart } from "./compose-chart.js";
import { type ChartOptions, WIDTH } from "./options.js";
import { panelGroups } from "./panel-groups.js";
import { byRegion, type ChartSelection, selectedTargets } from "./selected.js";
import { seriesColors } from "./series-colors.js";
import type { ChartSpec } from "./spec.js";
import { SERIES } from "./theme.js";
import { verdictText } from "./verdict-text.js";
import {
  familyName,
  indicatorName,
  isCounted,
  listOf,
  measureName,
  printedUnit,
  regionName,
  roundText,
  say,
  scopeText,
  targetText,
  titleOf,
} from "./words.js";

/** What the comparison chart shows. */
export interface ComparisonChartOptions extends ChartOptions, ChartSelection {}

/** The label at a mark: the target with its deadline, and the yearly pace where it adds up over several years. */
function labelFor(row: DescribedTarget, language: Language): string {
  const text = targetText(row, language);
  const years = yearsOf(row.period_start, row.period_end);
  const pace = perYear(row.measure, amountOf(row.value, row.unit_mult, row.unit), years);
  if (pace === null || row.measure === "annual" || years === 1 || row.bound === "range") return text;
  const yearly = roundText(pace, language);
  return text + say(language, `，年均${yearly}`, `, ${yearly} a year`);
}

function panel(
  rows: readonly DescribedTarget[],
  colors: ReadonlyMap<string, string>,
  gutter: number,
  { language = "en", width = WIDTH }: ChartOptions,
): PanelView {
  const [first] = rows;
  if (first === undefined) throw new RangeError("a panel has at least one target");
  const amounts = rows.map((row) => ({
    amount: amountOf(row.value, row.unit_mult, row.unit),
    amountMax: amountOf(row.value_max, row.unit_mult, row.unit),
  }));
  const largest = Math.max(0, ...amounts.map(({ amount, amountMax }) => amountMax ?? amount ?? 0));
  const unit = axisUnit(baseUnit(first.unit), largest, language);
  const scaled = (amount: number | null | undefined): number | null =>
    amount === null || amount === undefined ? null : tidy(amount / unit.divisor);
  const scopes = new Set(rows.map((row) => scopeText(row, language)));
  const [scope] = scopes;
  const heading = indicatorName(first, language);
  const unitText = amounts.every(({ amount }) => amount === null)
    ? []
    : [unit.divisor === 1 ? printedUnit(rows, unit.name, language) : unit.name];
  return barPanel({
    bars: rows.map((row, index) => ({
      row,
      amount: scaled(amounts[index]?.amount),
      amountMax: scaled(amounts[index]?.amountMax),
      label:
        scopes.size === 1 || scopeText(row, language) === ""
          ? labelFor(row, language)
          : `${labelFor(row, language)}${say(language, " · ", ", ")}${scopeText(row, language)}`,
      color: colors.get(row.region_code) ?? SERIES[0],
    })),
    heading: scopes.size === 1 && scope ? heading + say(language, ` · ${scope}`, ` – ${scope}`) : heading,
    about: [...unitText, measureName(first, language), verdictText(rows, language)].join(
      say(language, " · ", "; "),
    ),
    whole: isCounted(first) && unit.divisor === 1,
    gutter,
    width,
    language,
  });
}

/**
 * Targets of regions side by side, each with its bound drawn, one panel for each definition, measure and unit: numbers that
 * the rules of comparison refuse never share an axis. A panel's subtitle tells the verdict on its regions.
 * @param targets the `targets` of a loaded dataset, or rows of it; left as it is
 * @throws CrossProvinceError for unknown names, and where nothing is selected
 * @example
 * comparisonChart(targets, { family: "rd-intensity", regions: ["湖南", "江西"], language: "zh" });
 */
export function comparisonChart(targets: Table, options: ComparisonChartOptions = {}): ChartSpec {
  const { language = "en" } = options;
  const { rows, regions } = selectedTargets(targets, options);
  const sorted = [...rows].sort(byRegion(regions));
  const colors = seriesColors(regions);
  const gutter = gutterFor(rows, language);
  const widest = (group: readonly DescribedTarget[]): number =>
    new Set(group.map((row) => row.region_code)).size;
  const panels = panelGroups(sorted)
    .sort((a, b) => widest(b) - widest(a))
    .map((group) => panel(group, colors, gutter, options));
  const names = listOf([...new Set(sorted.map((row) => regionName(row, language)))], language);
  const families = new Set(rows.map((row) => row.family_id));
  const subject =
    families.size === 1 ? familyName(rows, language) : say(language, "政策目标", "Policy targets");
  const ends = rows.map((row) => row.period_end);
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  const separate =
    panels.length > 1
      ? [
          say(
            language,
            "口径、性质、级别或统计范围不同的目标各用一轴，条长不可跨图比较。",
            "Targets that differ in definition, measure, tier or coverage have axes of their own: do not compare lengths across panels.",
          ),
        ]
      : [];
  return composeChart(
    {
      title: say(language, `${subject}：${names}`, `${subject}: ${names}`),
      subtitle: say(
        language,
        `规划目标，${from === to ? from : `${from}–${to}`} 年到期；单位见各分图`,
        `Targets of plans, due ${from === to ? from : `${from}–${to}`}; units as given in each panel`,
      ),
      views: panels.map(({ view }) => view),
      notes: [...boundNotes(rows, language), ...separate],
      sources: sorted.map((row) => titleOf(row, language)),
      alt: panels.map(({ alt }) => alt).join(say(language, "", " ")),
    },
    options,
  );
}
