import type { Image, PhrasingContent, RootContent } from "mdast";
import type { RegionSeries } from "../../compare/regions/region-matrix.js";
import { isReduction } from "../../normalize/change.js";
import type { DescribedTarget } from "../../tables/dataset.js";
import type { Facts } from "../facts.js";
import { cell, figure, heading, link, paragraph, phrase, say, table, tableRow } from "../phrase.js";
import { amount, countOf, leadingSeries, seriesId, seriesTitle, shownOf } from "./leading-series.js";
import { passageId } from "./notes.js";
import { isOneNumber } from "./series-sentence.js";
import { ofDocument, ofRegion, ofTarget } from "./sides.js";

/** What stands in place of a chart that would say nothing: one column of points, or a point alone in its year. */
function noFigure(series: RegionSeries, facts: Facts): PhrasingContent[] | undefined {
  const zh = facts.language === "zh";
  const shown = shownOf(series, facts);
  if (isOneNumber(series, facts))
    return zh
      ? say`${countOf(shown, facts)}个地区目标数值相同，不另作图；“以上”“左右”等表述见下表。`
      : say`All ${countOf(shown, facts)} regions set the same number, so no chart is drawn; the bounds are in the table below.`;
  if (shown.filter((row) => row.period_end === series.summary.year).length < 2)
    return zh
      ? say`${countOf(shown, facts)}个地区的目标期限各不相同，不另作图；各地目标见下表。`
      : say`The targets of ${countOf(shown, facts)} regions fall due in different years, so no chart is drawn; they are in the table below.`;
  return undefined;
}

function figureOf(series: RegionSeries, facts: Facts): Image {
  const zh = facts.language === "zh";
  return figure(
    seriesId(series, facts),
    zh ? "图：" : "Chart: ",
    seriesTitle(series, facts),
    zh ? "，" : ", ",
    countOf(shownOf(series, facts), facts),
    zh ? "个地区；数字见下表" : " regions; the numbers are in the table below",
  );
}

/** The words of a document, which lead to their passage, with the number of the document in the list of references. */
function quoteCell(row: DescribedTarget, facts: Facts) {
  const { evidence } = facts.options;
  const quote = ofTarget(row, "quote", facts);
  const number = ofDocument(row.document_id, "reference-number", facts);
  return cell(
    evidence === undefined ? quote : link(`${evidence}#${passageId(row.target_id)}`, quote),
    " ",
    number,
  );
}

/** The commitments of a series in the order in which its chart draws them: the highest first, of falls the largest. */
function inOrder(shown: readonly DescribedTarget[]): DescribedTarget[] {
  const upwards = shown.every(isReduction) || shown.some(({ direction }) => direction === "lower");
  return [...shown].sort((a, b) => (upwards ? amount(a) - amount(b) : amount(b) - amount(a)));
}

/** One series of many regions: a ranked chart, and a table of the regions that have a number, each with its words. */
export function matrixFamilies(facts: Facts): RootContent[] {
  const zh = facts.language === "zh";
  return leadingSeries(facts).flatMap((series): RootContent[] => {
    const shown = shownOf(series, facts);
    const title = seriesTitle(series, facts);
    return [
      heading(3, `family-${seriesId(series, facts)}`, title),
      paragraph(noFigure(series, facts) ?? figureOf(series, facts)),
      table(
        [
          [zh ? "地区" : "Region"],
          [zh ? "目标" : "Target"],
          [zh ? "期限" : "By"],
          [zh ? "原文" : "Words of the document"],
        ],
        inOrder(shown).map((row) =>
          tableRow(
            [
              cell(ofRegion(row.region_code, facts)),
              cell(
                row.commitment === "strive" ? (zh ? "力争" : "strives for ") : "",
                ofTarget(row, "figure-words", facts),
              ),
              cell(ofTarget(row, "deadline", facts)),
              quoteCell(row, facts),
            ],
            { target: row.target_id },
          ),
        ),
        {
          widths: [0.16, 0.18, 0.1, 0.56],
          label: phrase(title, zh ? "：各地目标" : ": targets by region"),
        },
      ),
    ];
  });
}
