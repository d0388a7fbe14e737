import type { PhrasingContent, RootContent } from "mdast";
import { figureWords } from "../../compare/figure-words.js";
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

/** The most regions that stand at one end of a series by name. */
const MOST_NAMED = 3;

/** Who stands at an end of a series, with their number: 宁夏等6个地区（6%）; under different bounds they share the number alone. */
function endOf(rows: readonly DescribedTarget[], facts: Facts): PhrasingContent[] {
  const zh = facts.language === "zh";
  const [first] = rows;
  if (first === undefined) return [];
  const words = new Set(rows.map((row) => figureWords(row, facts.language)));
  const number = ofTarget(first, words.size === 1 ? "figure-words" : "figure", facts);
  const names = rows.slice(0, MOST_NAMED).map((row) => phrase(ofRegion(row.region_code, facts)));
  const [name = []] = names;
  const count = countOf(rows, facts);
  if (rows.length > MOST_NAMED)
    return zh ? say`${name}等${count}个地区（${number}）` : say`${count} regions such as ${name} (${number})`;
  return zh ? say`${listed(names, facts)}（${number}）` : say`${listed(names, facts)} (${number})`;
}

/** How many regions set a target, and how many only strive for theirs. */
function whoSets(series: RegionSeries, facts: Facts): PhrasingContent[] {
  const zh = facts.language === "zh";
  const shown = shownOf(series, facts).filter((row) => row.region_level !== "country");
  const strive = shown.filter((row) => row.commitment === "strive");
  const [title, all] = [seriesTitle(series, facts), countOf(shown, facts)];
  const some = countOf(strive, facts);
  if (strive.length === 0)
    return zh ? say`${title}：${all}个地区提出目标` : say`${title}: ${all} regions set a target`;
  return zh
    ? say`${title}：${all}个地区提出目标，其中“力争”${some}个`
    : say`${title}: ${all} regions set a target, ${some} of them to strive for`;
}

function sentence(series: RegionSeries, facts: Facts): PhrasingContent[] {
  const zh = facts.language === "zh";
  const shown = shownOf(series, facts).filter((row) => row.region_level !== "country");
  const due = shown.filter((row) => row.period_end === series.summary.year);
  const amounts = due.map(amount);
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
  const [one] = due;
  if (one === undefined) return [];
  const lead = whoSets(series, facts);
  if (least === most && due.length > 1) {
    const same = ofTarget(one, "figure", facts);
    return zh ? say`${lead}，数值均为${same}。` : say`${lead}; all print ${same}.`;
  }
  const at = (end: number) =>
    endOf(
      due.filter((row) => amount(row) === end),
      facts,
    );
  const [low, high] = endWords(due, zh);
  const ends = [
    [high, at(most)],
    [low, at(least)],
  ] as const;
  const [[firstWords, first], [lastWords, last]] =
    shown[0]?.direction === "lower" ? [ends[1], ends[0]] : ends;
  return zh
    ? say`${lead}；${firstWords}为${first}，${lastWords}为${last}。`
    : say`${lead}; ${firstWords} ${first}, ${lastWords} ${last}.`;
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
