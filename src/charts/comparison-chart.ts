import { differenceWords } from "../compare/difference-words.js";
import type { Language } from "../model/language.js";
import { yearSpan } from "../model/spans.js";
import { amountOf, baseUnit } from "../normalize/amount.js";
import { perYear, yearsOf } from "../normalize/period.js";
import type { DescribedTarget } from "../tables/dataset.js";
import type { TargetSource } from "../tables/targets-of.js";
import { gutterFor, type PanelView } from "./bar-panel.js";
import { boundNotes } from "./bound-notes.js";
import { composeChart } from "./compose-chart.js";
import { drawnNumbers } from "./drawn-number.js";
import { type ChartOptions, WIDTH } from "./options.js";
import { panelGroups } from "./panel-groups.js";
import { type PanelFrame, regionPanel } from "./region-panel.js";
import { byRegion, type ChartSelection, selectedTargets } from "./selected.js";
import { seriesColors } from "./series-colors.js";
import type { ChartSpec } from "./spec.js";
import { comparisonTitle } from "./titles.js";
import { familyName, indicatorName, measureName, say, scopeText, targetText, titleOf } from "./words.js";

/** What the comparison chart shows. */
export interface ComparisonChartOptions extends ChartOptions, ChartSelection {}

/** The label at a mark: the target with its deadline, and the yearly pace where it adds up over several years. */
function labelFor(row: DescribedTarget, language: Language): string {
  const text = targetText(row, language);
  const years = yearsOf(row.period_start, row.period_end);
  const pace = perYear(row.measure, amountOf(row.value, row.unit_mult, row.unit), years);
  if (pace === null || row.measure === "annual" || years === 1 || row.bound === "range") return text;
  const yearly = differenceWords(pace, baseUnit(row.unit) ?? "", [row], language);
  return text + say(language, `，年均${yearly}`, `, ${yearly} a year`);
}

/** Whether all targets of a panel are those of one region. */
const isAlone = (rows: readonly DescribedTarget[]): boolean =>
  new Set(rows.map((row) => row.region_code)).size < 2;

function panel(rows: readonly DescribedTarget[], frame: PanelFrame): PanelView {
  const { language } = frame;
  const scopes = [...new Set(rows.map((row) => scopeText(row, language)))];
  const drawn = drawnNumbers(rows);
  const [scope = ""] = scopes.length === 1 ? scopes : [];
  return regionPanel(
    {
      rows,
      // A length says something only beside another: what one region alone sets is told in words.
      amounts: (row) => (isAlone(rows) ? { amount: null, amountMax: null } : drawn.of(row)),
      unit: drawn.unit,
      label: (row) => {
        const own = scopes.length === 1 ? "" : scopeText(row, language);
        return labelFor(row, language) + (own === "" ? "" : say(language, ` · ${own}`, `, ${own}`));
      },
      heading: (first) =>
        indicatorName(first, language) + (scope === "" ? "" : say(language, ` · ${scope}`, ` – ${scope}`)),
      about: (first, unit) => [...(unit === null ? [] : [unit]), measureName(first, language)],
    },
    frame,
  );
}

/**
 * Targets of regions side by side, each with its bound drawn, one panel for each definition, measure and unit: numbers that
 * the rules of comparison refuse never share an axis. A panel's subtitle tells the verdict on its regions.
 * @param targets the `targets` of a loaded dataset, or rows of it; left as it is
 * @throws CrossProvinceError for unknown names, and where nothing is selected
 * @example
 * comparisonChart(await loadDataset(), { families: ["rd-intensity"], regions: ["湖南", "江西"], language: "zh" });
 */
export function comparisonChart(source: TargetSource, options: ComparisonChartOptions = {}): ChartSpec {
  const { rows, regions } = selectedTargets(source, options);
  const { language = "en", width = WIDTH } = options;
  const sorted = [...rows].sort(byRegion(regions));
  const frame = { colors: seriesColors(regions), gutter: gutterFor(rows, language), width, language };
  const widest = (group: readonly DescribedTarget[]): number =>
    new Set(group.map((row) => row.region_code)).size;
  const groups = panelGroups(sorted).sort((a, b) => widest(b) - widest(a));
  const panels = groups.map((group) => panel(group, frame));
  const drawn = groups.filter((group) => !isAlone(group));
  const families = new Set(rows.map((row) => row.family_id));
  const subject =
    families.size === 1 ? familyName(rows, language) : say(language, "政策目标", "Policy targets");
  const ends = rows.map((row) => row.period_end);
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  const separate =
    drawn.length > 1
      ? [
          say(
            language,
            "口径、性质、级别或统计范围不同的目标各用一轴，条长不可跨图比较。",
            "Targets that differ in definition, measure, tier or coverage have axes of their own: do not compare lengths across panels.",
          ),
        ]
      : [];
  const span = from === to ? String(from) : yearSpan(from, to, language);
  return composeChart(
    {
      title: comparisonTitle(groups, subject, language),
      subtitle: say(
        language,
        `规划目标，${span}年到期；单位见各分图`,
        `Targets of plans, due ${span}; units as given in each panel`,
      ),
      views: panels.map(({ view }) => view),
      notes: [...boundNotes(drawn.flat(), language), ...separate],
      sources: sorted.map((row) => titleOf(row, language)),
      alt: panels.map(({ alt }) => alt).join(say(language, "", " ")),
    },
    options,
  );
}
