import type { Pair } from "../compare/types.js";
import { labelOf } from "../model/labels.js";
import type { Language } from "../model/language.js";
import { isNarrow } from "./options.js";
import { seriesColors } from "./series-colors.js";
import type { Datum } from "./spec.js";
import { FONT_SIZE, INK, SERIES } from "./theme.js";
import { citationDatum } from "./tooltip.js";
import { indicatorName, regionName, say, scopeText, targetText } from "./words.js";
import { wrapText } from "./wrap-text.js";
import { type YearRows, yearSpan } from "./year-rows.js";

/** Pairs in rows of their own heights, from the top of a view. */
export interface DumbbellRows extends YearRows {
  /** The two ends of each pair, with their labels: at the ends, or in narrow charts above them with a mark each. */
  readonly ends: readonly Datum[];
  readonly joins: readonly Datum[];
  /** The names of the pairs, with the marks of their verdicts. */
  readonly names: readonly Datum[];
}

const ROW = 45;
/** How far two ends at one year stand apart on each side, in pixels. */
const APART = 6;
/** How far above or below its end a label stands, in pixels. */
const ABOVE = 14;
/** English names take more room than Chinese ones. */
const NAME_WIDTHS: Readonly<Record<Language, number>> = { zh: 170, en: 240 };
const LINE = 15;
/** Where names begin, right of the marks of verdicts. */
export const NAMES_AT = 30;
/** Room of a label for its own mark, where labels stand above the marks. */
const KEY = 16;

/** What a pair is about: the indicators, and the scope where both sides share one. */
export function pairName(pair: Pair, language: Language): string {
  const names = [...new Set([indicatorName(pair.a, language), indicatorName(pair.b, language)])];
  const scopes = [...new Set([scopeText(pair.a, language), scopeText(pair.b, language)])].filter(Boolean);
  const scope = scopes.length === 1 ? say(language, `（${scopes[0]}）`, ` (${scopes[0]})`) : "";
  return names.join(say(language, "／", " / ")) + scope;
}

/** What stands at an end: the region and its target. */
export const endLabel = (row: Pair["a"], language: Language): string =>
  `${regionName(row, language)} ${targetText(row, language)}`;

/** Lays out pairs: names left and labels at the ends, or in narrow charts both above the line. */
export function dumbbellRows(pairs: readonly Pair[], width: number, language: Language): DumbbellRows {
  const narrow = isNarrow(width);
  const rows = pairs.flatMap((pair) => [pair.a, pair.b]);
  const colors = seriesColors([...new Set(rows.map((row) => row.region_code))]);
  const nameWidth = narrow ? width - NAMES_AT : NAME_WIDTHS[language];
  const ends: Datum[] = [];
  const joins: Datum[] = [];
  const names: Datum[] = [];
  let height = 0;
  for (const pair of pairs) {
    const lines = wrapText(pairName(pair, language), nameWidth, FONT_SIZE.text);
    const labels = [pair.a, pair.b].map((row) =>
      narrow
        ? wrapText(endLabel(row, language), nameWidth - KEY, FONT_SIZE.label)
        : [endLabel(row, language)],
    );
    const under = height + 10 + lines.length * LINE;
    const labelLines = labels.reduce((sum, one) => sum + one.length, 0);
    const tall = narrow
      ? 10 + (lines.length + labelLines) * LINE + 26
      : Math.max(ROW, lines.length * LINE + 10);
    const middle = narrow ? under + labelLines * LINE + 6 : height + tall / 2;
    const apart = pair.a.period_end === pair.b.period_end ? APART : 0;
    [pair.a, pair.b].forEach((row, side) => {
      const color = colors.get(row.region_code) ?? SERIES[0];
      const way = side === 0 ? -1 : 1;
      const label = labels[side] ?? [];
      ends.push({
        ...citationDatum(row, language),
        year: row.period_end,
        y: middle,
        labelY: narrow ? under + (side === 0 ? 0 : (labels[0]?.length ?? 0)) * LINE : middle + way * ABOVE,
        apart: apart === 0 ? 0 : way * apart,
        shape: side === 0 ? "circle" : "square",
        color,
        fill: row.commitment === "strive" ? INK.paper : color,
        label: label.join("\n"),
      });
    });
    joins.push({ year: pair.a.period_end, toYear: pair.b.period_end, y: middle });
    names.push({
      grade: pair.grade,
      word: labelOf("grade", pair.grade, { language }),
      y: narrow ? height + 10 : middle,
      lines: lines.join("\n"),
      linesY: narrow ? height + 10 : middle - ((lines.length - 1) * LINE) / 2,
      reasons: pair.reasons.map((reason) => reason.text[language]).join(say(language, "；", "; ")),
    });
    height += tall;
  }
  const labels = rows.map((row) => endLabel(row, language));
  const room = { names: NAMES_AT + NAME_WIDTHS[language] + 16, least: 120, narrow: NAMES_AT + 6 };
  return { ends, joins, names, height, ...yearSpan(labels, width, room) };
}
