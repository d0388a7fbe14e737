import type { Pair } from "../compare/types.js";
import { labelOf } from "../model/labels.js";
import type { Language } from "../model/language.js";
import { composeChart } from "./compose-chart.js";
import { gradeKey, gradeMarkLayer } from "./grade-marks.js";
import { type ChartOptions, WIDTH } from "./options.js";
import { LINES, pixelY, yearAxis } from "./pixels.js";
import { nothingToShow } from "./selected.js";
import { seriesColors } from "./series-colors.js";
import type { ChartSpec, Datum, Layer } from "./spec.js";
import { textWidth } from "./text-width.js";
import { FONT_SIZE, INK, SERIES } from "./theme.js";
import { deadlinesTitle } from "./titles.js";
import { citationDatum, citationTooltip } from "./tooltip.js";
import { indicatorName, kindText, regionName, say, scopeText, titleOf } from "./words.js";
import { wrapText } from "./wrap-text.js";

/** What the dumbbell chart shows. */
export interface DumbbellChartOptions extends ChartOptions {
  /** Show also pairs that are not comparable. Default false. */
  readonly refused?: boolean;
}

const ROW = 50;
/** How far two ends at one year stand apart on each side, in pixels. */
const APART = 6;
/** How far above or below its end a label stands, in pixels. */
const ABOVE = 14;
const NAME_WIDTH = 170;
const MARK = 30;

function nameOf(pair: Pair, language: Language): string {
  const names = [...new Set([indicatorName(pair.a, language), indicatorName(pair.b, language)])];
  const scopes = [...new Set([scopeText(pair.a, language), scopeText(pair.b, language)])].filter(Boolean);
  const scope = scopes.length === 1 ? say(language, `（${scopes[0]}）`, ` (${scopes[0]})`) : "";
  return names.join(" / ") + scope;
}

/**
 * Pairs of targets by their deadlines: each row joins the two years by which the two regions are to reach their numbers, which
 * stand at the ends. Only time has an axis, so unlike definitions never share one.
 * @param pairs from `comparePairs`; left as they are
 * @throws CrossProvinceError where no pair remains
 * @example
 * dumbbellChart(withoutRestatements(comparePairs(targets, { regions: ["湖南", "江西"] })), { language: "zh" });
 */
export function dumbbellChart(pairs: readonly Pair[], options: DumbbellChartOptions = {}): ChartSpec {
  const { language = "en", width = WIDTH, refused = false } = options;
  const shown = pairs.filter((pair) => refused || pair.grade !== "not-comparable");
  if (shown.length === 0) throw nothingToShow(say(language, "可比的目标对", "comparable pairs"));
  const rows = shown.flatMap((pair) => [pair.a, pair.b]);
  const colors = seriesColors([...new Set(rows.map((row) => row.region_code))]);
  const labelFor = (row: Pair["a"]): string => `${regionName(row, language)} ${kindText(row, language)}`;
  const room = Math.max(...rows.map((row) => textWidth(labelFor(row), FONT_SIZE.label))) + 14;
  let height = 0;
  const ends: Datum[] = [];
  const names: Datum[] = [];
  const joins: Datum[] = [];
  for (const pair of shown) {
    const lines = wrapText(nameOf(pair, language), NAME_WIDTH, FONT_SIZE.text);
    const tall = Math.max(ROW, lines.length * 15 + 10);
    const middle = height + tall / 2;
    const apart = pair.a.period_end === pair.b.period_end ? APART : 0;
    for (const [row, side, shape] of [
      [pair.a, -1, "circle"],
      [pair.b, 1, "square"],
    ] as const) {
      const color = colors.get(row.region_code) ?? SERIES[0];
      ends.push({
        ...citationDatum(row, language),
        year: row.period_end,
        y: middle,
        labelY: middle + side * ABOVE,
        apart: apart === 0 ? 0 : side * apart,
        shape,
        color,
        fill: row.commitment === "strive" ? INK.paper : color,
        label: labelFor(row),
      });
    }
    joins.push({ year: pair.a.period_end, toYear: pair.b.period_end, y: middle });
    const grade = labelOf("grade", pair.grade, language);
    names.push({
      grade: pair.grade,
      word: grade,
      y: middle,
      lines: lines.join("\n"),
      linesY: middle - ((lines.length - 1) * 15) / 2,
      reasons: pair.reasons.map((reason) => reason.text[language]).join(say(language, "；", "; ")),
    });
    height += tall;
  }
  const years = rows.map((row) => row.period_end);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const left = MARK + NAME_WIDTH + 16;
  const full = Math.max(width, left + 120 + room);
  const axis = yearAxis(from, Math.max(to, from + 1), left, full - room);
  const x = { field: "year", type: "quantitative", ...axis } as const;
  const grid: Layer = {
    data: { values: joins },
    mark: { type: "rule", aria: false, color: INK.line, strokeWidth: 2 },
    encoding: { x, x2: { field: "toYear" }, y: pixelY("y", height) },
  };
  const marks: Layer[] = [
    {
      data: { values: ends },
      mark: { type: "point", size: 90, strokeWidth: 2, opacity: 1, xOffset: { expr: "datum.apart" } },
      encoding: {
        x,
        y: pixelY("y", height),
        shape: { field: "shape", type: "nominal", scale: null },
        fill: { field: "fill", type: "nominal", scale: null },
        stroke: { field: "color", type: "nominal", scale: null },
        description: { field: "alt", type: "nominal" },
        tooltip: citationTooltip(language),
      },
    },
    {
      data: { values: ends },
      mark: { type: "text", aria: false, align: "left", dx: -5, fontSize: FONT_SIZE.label },
      encoding: { x, y: pixelY("labelY", height), text: { field: "label", type: "nominal" } },
    },
    {
      data: { values: names },
      mark: { ...LINES, fontSize: FONT_SIZE.text, lineHeight: 15 },
      encoding: {
        x: { value: MARK },
        y: pixelY("linesY", height),
        text: { field: "lines", type: "nominal" },
      },
    },
  ];
  return composeChart(
    {
      title: deadlinesTitle(shown, language),
      subtitle: say(
        language,
        `截止年份，${from}–${to}；数值和单位照原文写在两端`,
        `Deadline, ${from}–${to}; numbers and units as printed stand at the ends`,
      ),
      views: [
        {
          width,
          height,
          layer: [
            grid,
            gradeMarkLayer(names, { x: { value: 9 }, y: pixelY("y", height) }, language),
            ...marks,
          ],
        },
      ],
      notes: [
        gradeKey([...new Set(shown.map((pair) => pair.grade))], language),
        say(
          language,
          "空心为“力争”。横轴只表示年份，数值不按长度画出。",
          "Hollow: strive for. Only years have an axis; amounts are not drawn to length.",
        ),
      ],
      sources: rows.map((row) => titleOf(row, language)),
      alt: shown
        .map((pair) => {
          const both = `${labelFor(pair.a)}${say(language, "，", ", ")}${labelFor(pair.b)}`;
          const grade = labelOf("grade", pair.grade, language);
          return say(
            language,
            `${nameOf(pair, language)}：${both}，${grade}。`,
            `${nameOf(pair, language)}: ${both}, ${grade}.`,
          );
        })
        .join(say(language, "", " ")),
    },
    { ...options, width: full },
  );
}
