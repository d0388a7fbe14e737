import type { Image, PhrasingContent, RootContent } from "mdast";
import { firmFirst } from "../../compare/regions/firm-first.js";
import { ABSENCE_LABELS } from "../../compare/regions/matrix-words.js";
import type { RegionCell, RegionSeries } from "../../compare/regions/region-matrix.js";
import { isReduction } from "../../normalize/change.js";
import { quantityOf } from "../../normalize/quantity.js";
import type { DescribedTarget } from "../../tables/dataset.js";
import type { Facts } from "../facts.js";
import { bound, cell, figure, heading, list, paragraph, phrase, say, table, tableRow } from "../phrase.js";
import { familyName } from "./family-name.js";
import { listed } from "./names.js";
import { noteOf, ofRegion, ofTarget } from "./sides.js";

/** Series that only a few regions share stay in the workbook. */
const LEAST_REGIONS = 2;
/** The most columns of series beside each other on a page. */
const MOST_COLUMNS = 5;

const countOf = (targets: readonly DescribedTarget[], facts: Facts): PhrasingContent =>
  bound({ from: "count", of: "targets", ids: targets.map((row) => row.target_id) }, facts);

/** The commitment of a cell that a table shows: of the series' common year, the firm one first. */
function shownTarget(series: RegionSeries, found: RegionCell | undefined): DescribedTarget | undefined {
  if (found === undefined || "absent" in found) return undefined;
  const due = found.commitments.filter(({ target }) => target.period_end === series.summary.year);
  const rows = due.length > 0 ? due : found.commitments;
  return firmFirst(rows, ({ target }) => target)?.target;
}

/** The leading series of each family: the one with numbers in the most regions. */
export function leadingSeries(facts: Facts): RegionSeries[] {
  const first = new Map<string, RegionSeries>();
  for (const series of facts.matrix?.series ?? []) {
    if (!first.has(series.family_id) && series.summary.regions >= LEAST_REGIONS)
      first.set(series.family_id, series);
  }
  return [...first.values()];
}

/** The targets of a series that a table shows, by region. */
export function shownOf(series: RegionSeries, facts: Facts): DescribedTarget[] {
  return facts.regions.flatMap((code) => shownTarget(series, series.cells.get(code)) ?? []);
}

const seriesTitle = (series: RegionSeries, facts: Facts): PhrasingContent[] => {
  const [first] = shownOf(series, facts);
  return first === undefined ? [] : phrase(ofTarget(first, "indicator", facts));
};

/** The number by which rows are put in order: in the base unit, a fall below nothing. */
const amount = (row: DescribedTarget): number => quantityOf(row).amount ?? 0;

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

/** Whether all regions print the same number: a chart of it would show one column of points. */
const oneNumber = (shown: readonly DescribedTarget[]): boolean =>
  shown.length > 1 && new Set(shown.map(amount)).size === 1;

/** What stands in place of a chart that would say nothing. */
const noFigure = (shown: readonly DescribedTarget[], facts: Facts): PhrasingContent[] =>
  facts.language === "zh"
    ? say`${countOf(shown, facts)}个地区所载数值相同，不另作图；界限见下表。`
    : say`All ${countOf(shown, facts)} regions print one number, so no chart is drawn; the bounds are in the table below.`;

function figureOf(series: RegionSeries, facts: Facts): Image {
  const zh = facts.language === "zh";
  return figure(
    series.family_id,
    zh ? "图：" : "Chart: ",
    seriesTitle(series, facts),
    zh ? "，" : ", ",
    countOf(shownOf(series, facts), facts),
    zh ? "个地区；数字见下表" : " regions; the numbers are in the table below",
  );
}

/** One family of many regions: ranked chart and a table of the regions that have a number, each with its note. */
export function matrixFamilies(facts: Facts): RootContent[] {
  const zh = facts.language === "zh";
  return leadingSeries(facts).flatMap((series): RootContent[] => {
    const shown = shownOf(series, facts);
    const ranked = [...shown].sort((a, b) => amount(b) - amount(a));
    return [
      heading(3, `family-${series.family_id}`, familyName(series.family_id, facts)),
      paragraph(oneNumber(shown) ? noFigure(shown, facts) : figureOf(series, facts)),
      table(
        [
          [zh ? "地区" : "Region"],
          [zh ? "目标" : "Target"],
          [zh ? "期限" : "By"],
          [zh ? "原文" : "Words of the document"],
        ],
        ranked.map((row) =>
          tableRow(
            [
              cell(ofRegion(row.region_code, facts)),
              cell(
                row.commitment === "strive" ? (zh ? "力争" : "strives for ") : "",
                ofTarget(row, "figure-words", facts),
                facts.regions.length <= MOST_NOTES ? noteOf(row) : [],
              ),
              cell(ofTarget(row, "deadline", facts)),
              cell(ofTarget(row, "quote", facts)),
            ],
            { target: row.target_id },
          ),
        ),
        {
          widths: [0.16, 0.18, 0.1, 0.56],
          label: phrase(familyName(series.family_id, facts), zh ? "：各地目标" : ": targets by region"),
        },
      ),
    ];
  });
}

/** Up to so many regions each number has a note; with more the quote stands in the table alone. */
const MOST_NOTES = 8;
