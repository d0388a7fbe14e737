import { bareFigure, figureWords, numberWords, periodWords } from "../compare/figure-words.js";
import { seriesName } from "../compare/regions/matrix-words.js";
import { partName } from "../concepts/english/part-name.js";
import { numberSpan } from "../model/spans.js";
import type { DescribedTarget } from "../tables/dataset.js";
import type { TargetShow } from "./binding.js";
import type { Facts } from "./facts.js";

/** The name of the series of a matrix that holds a target; null without one. */
function seriesOf({ target_id }: DescribedTarget, { matrix, language }: Facts): string | null {
  const series = matrix?.series.find(({ cells }) =>
    [...cells.values()].some(
      (cell) =>
        "commitments" in cell && cell.commitments.some(({ target }) => target.target_id === target_id),
    ),
  );
  return series === undefined ? null : seriesName(series, language);
}

/** What a text shows of a target, in words; null where the target has none. */
export function showTarget(target: DescribedTarget, show: TargetShow, facts: Facts): string | null {
  const { language, dataset } = facts;
  const zh = language === "zh";
  switch (show) {
    case "figure":
      return bareFigure(target, language);
    case "figure-words":
      return figureWords(target, language);
    case "number-words":
      return numberWords(target, language);
    case "deadline":
      return String(target.period_end);
    case "period":
      return periodWords(target, language);
    case "base-year":
      return target.base_year === null ? null : String(target.base_year);
    case "indicator":
      return zh ? target.indicator_zh : target.indicator_en;
    case "series":
      return seriesOf(target, facts);
    case "population":
      return zh ? target.population_zh : target.population_en;
    case "breakdown":
      return partName(target.breakdown, language);
    case "section":
      return target.section;
    case "quote":
      // The words of the document itself, so that a changed offset cannot go unseen.
      return (
        dataset.texts.get(target.document_id)?.slice(target.quote_start, target.quote_end) ?? target.quote
      );
    case "note":
      return zh ? target.note_zh : target.note;
    case "place":
      return numberSpan(target.quote_start, target.quote_end, language);
    case "id":
      return target.target_id;
  }
}
