import type { Image, PhrasingContent, RootContent } from "mdast";
import type { RegionSeries } from "../../compare/regions/region-matrix.js";
import type { DescribedTarget } from "../../tables/dataset.js";
import type { Facts } from "../facts.js";
import { cell, figure, heading, paragraph, phrase, say, table, tableRow } from "../phrase.js";
import { familyName } from "./family-name.js";
import { amount, countOf, leadingSeries, seriesTitle, shownOf } from "./leading-series.js";
import { noteOf, ofRegion, ofTarget } from "./sides.js";

/** Up to so many regions each number has a note; with more the quote stands in the table alone. */
const MOST_NOTES = 8;

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
