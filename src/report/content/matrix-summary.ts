import type { PhrasingContent, RootContent } from "mdast";
import { ABSENCE_LABELS } from "../../compare/regions/matrix-words.js";
import type { RegionSeries } from "../../compare/regions/region-matrix.js";
import type { Facts } from "../facts.js";
import { bound, cell, list, paragraph, phrase, say, table, tableRow } from "../phrase.js";
import { leadingSeries, seriesTitle, shownOf, shownTarget } from "./leading-series.js";
import { listed } from "./names.js";
import { notReviewed } from "./not-reviewed.js";
import { isOneNumber, seriesSentence } from "./series-sentence.js";
import { ofRegion, ofTarget } from "./sides.js";

/** The most columns of series beside each other on a page, and the most series of a summary that tells only the first. */
const MOST_COLUMNS = 5;
/** The most series each of which a summary tells; of more it tells the first. */
const MOST_TOLD = 8;

/** Whether the summary tells of each series, or only of the first. */
const tellsAll = (series: readonly RegionSeries[]): boolean => series.length <= MOST_TOLD;

/**
 * The series of which a summary tells: all, or where they are too many the first of those asked for, else those that most regions set;
 * the equal ones left out.
 */
function told(series: readonly RegionSeries[], facts: Facts): readonly RegionSeries[] {
  if (tellsAll(series)) return series;
  const unlike = series.filter((one) => !isOneNumber(one, facts));
  if (facts.named !== null) return unlike.slice(0, MOST_COLUMNS);
  const widest = new Set(
    unlike.toSorted((a, b) => b.summary.regions - a.summary.regions).slice(0, MOST_COLUMNS),
  );
  return unlike.filter((one) => widest.has(one));
}

/** How many families the regions set targets in. */
function scopeSentence(series: readonly RegionSeries[], facts: Facts): PhrasingContent[] {
  const regions = bound({ from: "count", of: "regions", ids: facts.regions }, facts);
  const ids = [...new Set(series.map(({ family_id }) => family_id))];
  const families = bound({ from: "count", of: "families", ids }, facts);
  return facts.language === "zh"
    ? say`${regions}个地区可以并列的目标涉及${families}类指标，以下为其中主要几项，其余见“分项比较”。`
    : say`The targets of ${regions} regions stand side by side in ${families} families of indicators; the main ones follow, the others are compared by family.`;
}

/** The series in which all regions print one number: 居民消费价格（2%）. */
function equalSentence(series: readonly RegionSeries[], facts: Facts): PhrasingContent[] {
  const zh = facts.language === "zh";
  const equal = series.flatMap((one): PhrasingContent[][] => {
    const [first] = shownOf(one, facts);
    if (first === undefined || !isOneNumber(one, facts)) return [];
    const [title, number] = [seriesTitle(one, facts), ofTarget(first, "figure", facts)];
    return [zh ? say`${title}（${number}）` : say`${title} (${number})`];
  });
  if (equal.length === 0) return [];
  return zh
    ? say`各地目标数值相同的有${listed(equal, facts)}。`
    : say`The regions that set a target print the same number for ${listed(equal, facts)}.`;
}

/** The answer for many regions: one sentence a series, or of very many series the first and those in which all agree. */
export function matrixSummary(facts: Facts): RootContent[] {
  const zh = facts.language === "zh";
  const series = leadingSeries(facts);
  const main = told(series, facts);
  const sentences = [
    ...(tellsAll(series) ? [] : [scopeSentence(series, facts)]),
    ...main.map((one) => seriesSentence(one, facts)),
    ...(tellsAll(series) ? [] : [equalSentence(series, facts)]),
    ...notReviewed(facts),
  ].filter((words) => words.length > 0);
  return [
    paragraph(
      zh
        ? "各地目标按同一口径并列：仅在定义、统计范围、级别、类型和期限均一致时排列名次；目标范围相互重叠的，不分先后。"
        : "Targets stand side by side by definition. Ranks are given only where definition, coverage, level, kind and date agree, and not where the promised ranges overlap.",
    ),
    list(sentences.map((words) => [paragraph(words)])),
    ...matrixTables(main, facts),
  ];
}

function cellOf(series: RegionSeries, code: string, facts: Facts) {
  const found = series.cells.get(code);
  const target = shownTarget(series, found);
  if (target !== undefined) return cell(ofTarget(target, "figure-words", facts));
  const absent = found !== undefined && "absent" in found ? found.absent : "not-found";
  return cell(ABSENCE_LABELS[absent][facts.language]);
}

/** All regions down, the series across, a few columns a table. */
function matrixTables(series: readonly RegionSeries[], facts: Facts): RootContent[] {
  const zh = facts.language === "zh";
  const groups = Array.from({ length: Math.ceil(series.length / MOST_COLUMNS) }, (_, index) =>
    series.slice(index * MOST_COLUMNS, (index + 1) * MOST_COLUMNS),
  );
  return groups.map((group) => {
    const width = 0.84 / group.length;
    const titles = listed(
      group.map((one) => seriesTitle(one, facts)),
      facts,
    );
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
        label: phrase(zh ? "各地目标：" : "Targets by region: ", titles),
      },
    );
  });
}
