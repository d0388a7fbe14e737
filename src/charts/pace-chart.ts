import { comparePairs } from "../compare/compare-targets.js";
import { differenceWords, toldUnit } from "../compare/difference-words.js";
import { sideName } from "../compare/pair-result.js";
import type { Language } from "../model/language.js";
import { numberSpan } from "../model/spans.js";
import { amountOf, baseUnit, inUnitOf } from "../normalize/amount.js";
import { FLOWS, perYear, yearsOf } from "../normalize/period.js";
import type { DescribedTarget } from "../tables/dataset.js";
import type { TargetSource } from "../tables/targets-of.js";
import { gutterFor, type PanelView } from "./bar-panel.js";
import { boundNotes } from "./bound-notes.js";
import { composeChart } from "./compose-chart.js";
import { type ChartOptions, WIDTH } from "./options.js";
import { panelGroups } from "./panel-groups.js";
import { type PanelFrame, regionPanel } from "./region-panel.js";
import { byRegion, type ChartSelection, nothingToShow, selectedTargets } from "./selected.js";
import { seriesColors } from "./series-colors.js";
import type { ChartSpec } from "./spec.js";
import { familyName, indicatorName, say, targetText, titleOf } from "./words.js";

/** What the pace chart shows. */
export interface PaceChartOptions extends ChartOptions, ChartSelection {}

function paceOf(row: DescribedTarget, value: number | null): number | null {
  if (value === null) return null;
  const years = yearsOf(row.period_start, row.period_end);
  return perYear(row.measure, amountOf(value, row.unit_mult, row.unit), years);
}

/** A yearly amount without what says that it is yearly, or about: the arithmetic says it by its sign. */
const amountWords = (pace: number, row: DescribedTarget, language: Language): string =>
  differenceWords(pace, baseUnit(row.unit) ?? "", [row], language).replace(/^(?:约|about )/u, "");

/** The arithmetic: the target with its years, what it is divided by, and the pace. */
function labelFor(row: DescribedTarget, language: Language): string {
  const years = yearsOf(row.period_start, row.period_end) ?? 1;
  const paces = [paceOf(row, row.value), paceOf(row, row.value_max)].filter(
    (pace): pace is number => pace !== null,
  );
  const rounded = paces.map((pace) => Number(pace.toPrecision(3)));
  const exact = rounded.every((pace, index) => Math.abs(pace - (paces[index] ?? 0)) < 1e-9 * pace);
  const [least = "", most] = paces.map((pace) => amountWords(pace, row, language));
  const number = most === undefined ? least : numberSpan(least, most, language);
  const yearly = say(language, `${number}/年`, `${number} a year`);
  const text = targetText(row, language);
  return row.measure === "annual" ? text : `${text} ÷ ${years} ${exact ? "=" : "≈"} ${yearly}`;
}

/** The yearly paces of the first group, as a title says them. */
function paceTitle(rows: readonly DescribedTarget[], language: Language): string {
  const paces = rows.flatMap((row) => {
    const pace = paceOf(row, row.value);
    if (pace === null) return [];
    const words = differenceWords(pace, baseUnit(row.unit) ?? "", [row], language);
    return [say(language, `${sideName(row, "zh")}${words}`, `${sideName(row, "en")} ${words} a year`)];
  });
  return say(
    language,
    `${familyName(rows, "zh")}年均：${paces.join("，")}`,
    `${familyName(rows, "en")}: ${paces.join(", ")}`,
  );
}

function panel(rows: readonly DescribedTarget[], frame: PanelFrame): PanelView {
  const { language } = frame;
  const unit = toldUnit(baseUnit(rows[0]?.unit ?? null) ?? "", rows);
  const drawn = (pace: number | null): number | null => (pace === null ? null : inUnitOf(pace, unit));
  return regionPanel(
    {
      rows,
      amounts: (row) => ({
        amount: drawn(paceOf(row, row.value)),
        amountMax: drawn(paceOf(row, row.value_max)),
      }),
      unit,
      label: (row) => labelFor(row, language),
      heading: (first) => indicatorName(first, language),
      about: (_, name) => [say(language, `${name}/年`, `${name} a year`)],
    },
    frame,
  );
}

/**
 * The yearly pace of increments and totals whose periods differ: the number over its years. Only targets of two or more
 * regions that the rules call comparable or indicative are drawn, and each panel says which.
 * @throws CrossProvinceError for unknown names, and where no two regions have such targets
 * @example
 * paceChart(await loadDataset(), { families: ["green-factories"], regions: ["湖南", "江西"] });
 */
export function paceChart(source: TargetSource, options: PaceChartOptions = {}): ChartSpec {
  const { rows, regions } = selectedTargets(source, options);
  const { language = "en", width = WIDTH } = options;
  const paired = new Set(
    comparePairs(source, {
      families: [...new Set(rows.map((row) => row.family_id))],
      regions,
    })
      .filter((pair) => pair.grade !== "not-comparable")
      .flatMap((pair) => [pair.a.target_id, pair.b.target_id]),
  );
  const drawn = rows
    .filter((row) => paired.has(row.target_id) && FLOWS.has(row.measure) && paceOf(row, row.value) !== null)
    .sort(byRegion(regions));
  const groups = panelGroups(drawn).filter((group) => new Set(group.map((row) => row.region_code)).size > 1);
  const shown = groups.flat();
  if (shown.length === 0) {
    throw nothingToShow(say(language, "两地均有的年均进度", "yearly paces that two regions both have"));
  }
  const frame = { colors: seriesColors(regions), gutter: gutterFor(shown, language), width, language };
  const panels = groups.map((group) => panel(group, frame));
  return composeChart(
    {
      title: paceTitle(groups[0] ?? [], language),
      subtitle: say(
        language,
        "规划期内新增总量除以年数（首尾两年均计入），假定各年平均",
        "Total over the period divided by its years (first and last counted), spread evenly",
      ),
      views: panels.map(({ view }) => view),
      notes: boundNotes(shown, language),
      sources: shown.map((row) => titleOf(row, language)),
      alt: panels.map(({ alt }) => alt).join(say(language, "", " ")),
    },
    options,
  );
}
