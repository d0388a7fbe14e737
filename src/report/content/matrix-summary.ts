import type { PhrasingContent, RootContent } from "mdast";
import { ABSENCE_LABELS } from "../../compare/regions/matrix-words.js";
import type { RegionSeries } from "../../compare/regions/region-matrix.js";
import { isReduction } from "../../normalize/change.js";
import type { DescribedTarget } from "../../tables/dataset.js";
import type { Facts } from "../facts.js";
import { cell, list, paragraph, phrase, say, table, tableRow } from "../phrase.js";
import { amount, countOf, leadingSeries, seriesTitle, shownOf, shownTarget } from "./leading-series.js";
import { listed } from "./names.js";
import { ofRegion, ofTarget } from "./sides.js";

/** The most columns of series beside each other on a page. */
const MOST_COLUMNS = 5;

/** What the lowest and the highest number of a series are called; of falls the lowest is the largest. */
function endWords(rows: readonly DescribedTarget[], zh: boolean): readonly [low: string, high: string] {
  if (rows.every(isReduction)) return zh ? ["降幅最大", "降幅最小"] : ["the largest fall", "the smallest"];
  return zh ? ["最低", "最高"] : ["lowest", "highest"];
}

function sentence(series: RegionSeries, facts: Facts): PhrasingContent[] {
  const zh = facts.language === "zh";
  const shown = shownOf(series, facts).filter((row) => row.region_level !== "country");
  const lower = shown[0]?.direction === "lower";
  const sorted = [...shown]
    .filter((row) => row.period_end === series.summary.year)
    .sort((a, b) => amount(a) - amount(b));
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  const firm = shown.filter((row) => row.commitment === "firm");
  if (lowest === undefined || highest === undefined) return [];
  const title = seriesTitle(series, facts);
  if (amount(lowest) === amount(highest) && sorted.length > 1) {
    const same = ofTarget(highest, "figure-words", facts);
    return zh
      ? say`${title}：${countOf(shown, facts)}个地区提出目标，其中确定目标${countOf(firm, facts)}个；所载数值相同，如${same}。`
      : say`${title}: ${countOf(shown, facts)} regions set a target, ${countOf(firm, facts)} of them firm; all print one number, such as ${same}.`;
  }
  const named = (row: DescribedTarget) =>
    zh
      ? say`${ofRegion(row.region_code, facts)}（${ofTarget(row, "figure-words", facts)}）`
      : say`${ofRegion(row.region_code, facts)} (${ofTarget(row, "figure-words", facts)})`;
  const [low, high] = endWords(sorted, zh);
  const [first, firstWords, last, lastWords] = lower
    ? [lowest, low, highest, high]
    : [highest, high, lowest, low];
  return zh
    ? say`${title}：${countOf(shown, facts)}个地区提出目标，其中确定目标${countOf(firm, facts)}个；${firstWords}为${named(first)}，${lastWords}为${named(last)}。`
    : say`${title}: ${countOf(shown, facts)} regions set a target, ${countOf(firm, facts)} of them firm; ${firstWords} ${named(first)}, ${lastWords} ${named(last)}.`;
}

/** The answer for many regions: one sentence a family. */
export function matrixSummary(facts: Facts): RootContent[] {
  const zh = facts.language === "zh";
  const series = leadingSeries(facts);
  const sentences = series.map((one) => sentence(one, facts)).filter((words) => words.length > 0);
  return [
    paragraph(
      zh
        ? "各地目标按指标序列并列：只有定义、统计范围、级别、类型和期限都一致的才排列名次，界限有重叠的不分先后。"
        : "Targets stand beside each other by series: ranks are given only where definition, coverage, level, kind and date agree, and not where what is promised overlaps.",
    ),
    list(sentences.map((words) => [paragraph(words)])),
    ...matrixTables(series, facts),
  ];
}

function cellOf(series: RegionSeries, code: string, facts: Facts) {
  const found = series.cells.get(code);
  const target = shownTarget(series, found);
  if (target !== undefined) return cell(ofTarget(target, "figure-words", facts));
  const absent = found !== undefined && "absent" in found ? found.absent : "not-found";
  return cell(ABSENCE_LABELS[absent][facts.language]);
}

/** All regions down, the leading series across, a few columns a table. */
function matrixTables(series: readonly RegionSeries[], facts: Facts): RootContent[] {
  const zh = facts.language === "zh";
  const groups = Array.from({ length: Math.ceil(series.length / MOST_COLUMNS) }, (_, index) =>
    series.slice(index * MOST_COLUMNS, (index + 1) * MOST_COLUMNS),
  );
  return groups.map((group) => {
    const width = 0.84 / group.length;
    return table(
      [[zh ? "地区" : "Region"], ...group.map((one) => seriesTitle(one, facts))],
      facts.regions.map((code) =>
        tableRow([
          cell(ofRegion(code, facts)),
          ...group.map((one) => cellOf(one, code, facts).children).map((pieces) => cell(...pieces)),
        ]),
      ),
      {
        widths: [0.16, ...group.map(() => width)],
        label: zh
          ? phrase(
              "各地目标：",
              listed(
                group.map((one) => seriesTitle(one, facts)),
                facts,
              ),
            )
          : phrase(
              "Targets by region: ",
              listed(
                group.map((one) => seriesTitle(one, facts)),
                facts,
              ),
            ),
      },
    );
  });
}
