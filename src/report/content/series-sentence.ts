import type { PhrasingContent } from "mdast";
import { figureWords } from "../../compare/figure-words.js";
import type { RegionSeries } from "../../compare/regions/region-matrix.js";
import { isReduction } from "../../normalize/change.js";
import type { DescribedTarget } from "../../tables/dataset.js";
import type { Facts } from "../facts.js";
import { phrase, say } from "../phrase.js";
import { amount, countOf, seriesTitle, shownOf } from "./leading-series.js";
import { listed } from "./names.js";
import { ofRegion, ofTarget } from "./sides.js";

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

/** The numbers that the regions of a series print, the nation's left out. */
const regionalOf = (series: RegionSeries, facts: Facts): DescribedTarget[] =>
  shownOf(series, facts).filter((row) => row.region_level !== "country");

/** How many regions set a target, and how many only strive for theirs. */
function whoSets(series: RegionSeries, facts: Facts): PhrasingContent[] {
  const zh = facts.language === "zh";
  const shown = regionalOf(series, facts);
  const strive = shown.filter((row) => row.commitment === "strive");
  const [title, all] = [seriesTitle(series, facts), countOf(shown, facts)];
  const some = countOf(strive, facts);
  if (strive.length === 0)
    return zh ? say`${title}：${all}个地区提出目标` : say`${title}: ${all} regions set a target`;
  return zh
    ? say`${title}：${all}个地区提出目标，其中“力争”${some}个`
    : say`${title}: ${all} regions set a target, ${some} of them to strive for`;
}

/** Whether all regions print the same number: a chart of it would show one column of points. */
export function isOneNumber(series: RegionSeries, facts: Facts): boolean {
  const shown = shownOf(series, facts);
  return shown.length > 1 && new Set(shown.map(amount)).size === 1;
}

/** Of whom the ends of a series are told: of all that set a target, or of those whose targets fall due in the same year. */
function dueWords(
  due: readonly DescribedTarget[],
  shown: readonly DescribedTarget[],
  facts: Facts,
): PhrasingContent[] {
  const [one] = due;
  if (one === undefined || due.length === shown.length) return [];
  const [count, year] = [countOf(due, facts), ofTarget(one, "deadline", facts)];
  return facts.language === "zh"
    ? say`其中期限同为${year}年的${count}个地区，`
    : say`of the ${count} due in ${year} `;
}

/** What one series finds: how many regions set a target, and who stands at its ends. */
export function seriesSentence(series: RegionSeries, facts: Facts): PhrasingContent[] {
  const zh = facts.language === "zh";
  const shown = regionalOf(series, facts);
  const due = shown.filter((row) => row.period_end === series.summary.year);
  const amounts = due.map(amount);
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
  const [one] = due;
  if (one === undefined) return [];
  const lead = whoSets(series, facts);
  // Nobody stands highest among those whose targets fall due in different years.
  if (due.length < 2 && shown.length > 1)
    return zh
      ? say`${lead}，期限各不相同，不排名次。`
      : say`${lead}; the dates differ, so they are not ranked.`;
  const whose = dueWords(due, shown, facts);
  if (least === most && due.length > 1) {
    const same = ofTarget(one, "figure", facts);
    if (whose.length === 0) return zh ? say`${lead}，数值均为${same}。` : say`${lead}; all print ${same}.`;
    return zh ? say`${lead}；${whose}数值均为${same}。` : say`${lead}; ${whose}all print ${same}.`;
  }
  const at = (end: number) =>
    endOf(
      due.filter((row) => amount(row) === end),
      facts,
    );
  // Of two none is highest or lowest.
  if (shown.length === 2) {
    const [first, last] = due.map((row) => at(amount(row)));
    return zh
      ? say`${lead}，分别为${first ?? []}和${last ?? []}。`
      : say`${lead}: ${first ?? []} and ${last ?? []}.`;
  }
  const [low, high] = endWords(due, zh);
  const ends = [
    [high, at(most)],
    [low, at(least)],
  ] as const;
  const [[firstWords, first], [lastWords, last]] =
    shown[0]?.direction === "lower" ? [ends[1], ends[0]] : ends;
  return zh
    ? say`${lead}；${whose}${firstWords}为${first}，${lastWords}为${last}。`
    : say`${lead}; ${whose}${firstWords} ${first}, ${lastWords} ${last}.`;
}
