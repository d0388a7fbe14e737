import type { CompareTargetsOptions } from "../compare/compare-targets.js";
import { labelOf } from "../model/labels.js";
import { yearSpan } from "../model/spans.js";
import { type PairSource, pairsOf } from "./chart-source.js";
import { composeChart } from "./compose-chart.js";
import { dumbbellRows, endLabel, NAMES_AT, pairName } from "./dumbbell-rows.js";
import { gradeKey, gradeMarkLayer } from "./grade-marks.js";
import { type ChartOptions, isNarrow, WIDTH } from "./options.js";
import { LINES, pixelY, yearAxis } from "./pixels.js";
import { nothingToShow } from "./selected.js";
import { asGiven, type ChartSpec, type Layer } from "./spec.js";
import { FONT_SIZE, INK } from "./theme.js";
import { deadlinesTitle } from "./titles.js";
import { citationTooltip } from "./tooltip.js";
import { say, titleOf } from "./words.js";

/** What the dumbbell chart shows. */
export interface DumbbellChartOptions extends ChartOptions, CompareTargetsOptions {
  /** Show also pairs that are not comparable. Default false. */
  readonly refused?: boolean;
}

/** The most pairs that are drawn; of more the first, and their number. */
const MOST_PAIRS = 24;

/**
 * Pairs of targets by their deadlines: each row joins the two years by which the two regions are to reach their numbers, which
 * stand at the ends. Only time has an axis, so unlike definitions never share one.
 * @param pairs from `comparePairs`; left as they are
 * @throws CrossProvinceError where no pair remains
 * @example
 * dumbbellChart(await loadDataset(), { regions: ["湖南", "江西"], themes: ["rd", "enterprises"], language: "zh" });
 */
export function dumbbellChart(source: PairSource, options: DumbbellChartOptions = {}): ChartSpec {
  const pairs = pairsOf(source, options, ["refused"]);
  const { language = "en", width = WIDTH, refused = false } = options;
  const shown = pairs.filter((pair) => refused || pair.grade !== "not-comparable");
  if (shown.length === 0) throw nothingToShow(say(language, "可比的目标对", "comparable pairs"));
  const drawn = shown.slice(0, MOST_PAIRS);
  const rows = drawn.flatMap((pair) => [pair.a, pair.b]);
  const { ends, joins, names, height, left, right, full } = dumbbellRows(drawn, width, language);
  const narrow = isNarrow(width);
  const years = rows.map((row) => row.period_end);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const span = from === to ? String(from) : yearSpan(from, to, language);
  const axis = yearAxis(from, Math.max(to, from + 1), left, right);
  const x = { field: "year", type: "quantitative", ...axis } as const;
  const grid: Layer = {
    data: { values: joins },
    mark: { type: "rule", aria: false, color: INK.line, strokeWidth: 2 },
    encoding: { x, x2: { field: "toYear" }, y: pixelY("y", height) },
  };
  // Words at the ends are found by the year; in narrow charts they stand in lines of their own, each after its mark.
  const labelX = (at: number) => (narrow ? { value: at } : x);
  const labelY = pixelY("labelY", height);
  const point = {
    shape: asGiven("shape"),
    fill: asGiven("fill"),
    stroke: asGiven("color"),
  } as const;
  const keys: Layer = {
    data: { values: ends },
    mark: { type: "point", aria: false, size: 60, strokeWidth: 2, opacity: 1 },
    encoding: { x: { value: NAMES_AT + 5 }, y: labelY, ...point },
  };
  const marks: Layer[] = [
    ...(narrow ? [keys] : []),
    {
      data: { values: ends },
      mark: { type: "point", size: 90, strokeWidth: 2, opacity: 1, xOffset: { expr: "datum.apart" } },
      encoding: {
        x,
        y: pixelY("y", height),
        ...point,
        description: { field: "alt", type: "nominal" },
        tooltip: citationTooltip(language),
      },
    },
    {
      data: { values: ends },
      mark: { ...LINES, dx: narrow ? 0 : -5, fontSize: FONT_SIZE.label, lineHeight: 15 },
      encoding: { x: labelX(NAMES_AT + 16), y: labelY, text: { field: "label", type: "nominal" } },
    },
    {
      data: { values: names },
      mark: { ...LINES, fontSize: FONT_SIZE.text, lineHeight: 15 },
      encoding: {
        x: { value: NAMES_AT },
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
        `截止年份，${span}；数值和单位照原文`,
        `Deadline, ${span}; numbers and units as printed`,
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
        [
          gradeKey([...new Set(shown.map((pair) => pair.grade))], language),
          say(
            language,
            "空心为“力争”。横轴只表示年份，长短不表示数值大小。",
            "Hollow: strive for. Only years have an axis; amounts are not drawn to length.",
          ),
        ].join(say(language, "", " ")),
        ...(shown.length > drawn.length
          ? [
              say(
                language,
                `共${shown.length}对，图中为前${drawn.length}对；地区多时宜用排序图。`,
                `${shown.length} pairs, of which the first ${drawn.length} are drawn; for many regions use the ranked chart.`,
              ),
            ]
          : []),
      ],
      sources: rows.map((row) => titleOf(row, language)),
      alt: drawn
        .map((pair) => {
          const both = `${endLabel(pair.a, language)}${say(language, "，", ", ")}${endLabel(pair.b, language)}`;
          const grade = labelOf("grade", pair.grade, { language });
          return say(
            language,
            `${pairName(pair, language)}：${both}，${grade}。`,
            `${pairName(pair, language)}: ${both}, ${grade}.`,
          );
        })
        .join(say(language, "", " ")),
    },
    { ...options, width: full },
  );
}
