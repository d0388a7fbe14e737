import type { LanguageOption } from "../../model/language.js";
import { languageOf } from "../../model/refuse-unknown.js";
import { fromRows, type Table } from "../../tables/arquero.js";
import { requireOverTime } from "../require-results.js";
import { commitmentWords, stepWords } from "./time-words.js";
import type { RegionOverTime } from "./types.js";

/** The columns of {@link overTimeTable}. */
export const OVER_TIME_COLUMNS = [
  "region_code",
  "family_id",
  "indicator",
  "document_id",
  "change",
  "before_id",
  "before",
  "after_id",
  "after",
  "grade",
  "difference",
  "ratio",
  "unit",
  "years_apart",
  "why",
  "before_quote",
  "after_quote",
] as const;

/**
 * What became of each target as one long table, to be filtered and joined: a row a change, with both passages.
 * @example
 * const overTime = compareOverTime(await loadDataset(), { regions: ["湖南"], families: ["rd-intensity"] });
 * overTimeTable(overTime, { language: "zh" }).columnNames().includes("change"); // => true
 */
export function overTimeTable(overTime: readonly RegionOverTime[], options: LanguageOption = {}): Table {
  requireOverTime(overTime);
  const language = languageOf(options);
  const all = overTime.flatMap(({ region_code, rows }) => rows.map((row) => ({ region_code, ...row })));
  const changes = all.flatMap(({ region_code, family_id, name, cells }) =>
    cells.flatMap(({ document_id, steps }) =>
      steps.map((step) => {
        const { change, before, after, pair } = step;
        return {
          region_code,
          family_id,
          indicator: name[language],
          document_id,
          change,
          before_id: before?.target_id ?? null,
          before: before && commitmentWords(before, language),
          after_id: after?.target_id ?? null,
          after: after && commitmentWords(after, language),
          grade: pair?.grade ?? null,
          difference: pair?.committed.difference ?? null,
          ratio: pair?.committed.ratio ?? null,
          unit: pair?.committed.unit ?? null,
          years_apart: pair?.committed.years_apart ?? null,
          why: stepWords(step, language),
          before_quote: before?.quote ?? null,
          after_quote: after?.quote ?? null,
        };
      }),
    ),
  );
  return fromRows(changes, OVER_TIME_COLUMNS);
}
