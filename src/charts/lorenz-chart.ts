import { requireRows } from "../model/require.js";
import { checkOptions } from "./check-options.js";
import { composeChart } from "./compose-chart.js";
import { type LorenzSeries, lorenzTitle } from "./lorenz-series.js";
import type { ChartOptions } from "./options.js";
import { nothingToShow } from "./selected.js";
import type { ChartSpec, Datum, Layer } from "./spec.js";
import { FONT_SIZE, INK, SERIES } from "./theme.js";
import { say } from "./words.js";

/** What the Lorenz chart is about. */
export interface LorenzChartOptions extends ChartOptions {
  /** What is distributed, with its unit and year. */
  readonly subject?: string;
  /** What it is distributed over, for example 县市区和园区. */
  readonly parts?: string;
  /** Titles of the documents that the numbers are from. */
  readonly sources?: readonly string[];
}

const SIDE = 380;
const DASHES = [
  [1, 0],
  [7, 3],
  [2, 3],
  [9, 3, 2, 3],
] as const;

/**
 * Lorenz curves: the cumulated share of parts, from the smallest, against their share of the total. The diagonal is equality.
 * @param series one or more curves; left as they are
 * @throws CrossProvinceError where there is no curve
 * @example
 * const series = [[11.5, 14.5, 5.8], [2, 14.5, 21]].map((parts, index) => ({
 *   name: String(2024 + index),
 *   points: lorenzPoints(parts),
 *   gini: gini(parts),
 * }));
 * lorenzChart(series, { language: "zh", subject: "研发投入", parts: "各县市" });
 */
export function lorenzChart(series: readonly LorenzSeries[], options: LorenzChartOptions = {}): ChartSpec {
  requireRows(series, "series", "name", "points");
  checkOptions(options, ["subject", "parts", "sources"]);
  const { language = "en", width = SIDE } = options;
  const curves = series.filter(({ points }) => points.length > 1);
  if (curves.length === 0) throw nothingToShow(say(language, "曲线", "curves"));
  const parts = options.parts ?? say(language, "各部分", "parts");
  const subject = options.subject ?? say(language, "总量", "The total");
  const share = (value: number): string => `${Math.round(value * 1000) / 10}%`;
  const nameOf = ({ name, gini }: LorenzSeries): string =>
    gini === undefined
      ? name
      : say(language, `${name}（基尼系数${gini.toFixed(3)}）`, `${name} (Gini ${gini.toFixed(3)})`);
  // The names and numbers of the axes stand outside the square.
  const side = width < SIDE ? width - 60 : width;
  const axis = (title: string): Readonly<Record<string, unknown>> => ({
    type: "quantitative",
    scale: { domain: [0, 1], nice: false },
    axis: {
      format: ".0%",
      values: [0, 0.25, 0.5, 0.75, 1],
      title,
      labelFlush: false,
      labelPadding: 6,
      ticks: false,
    },
  });
  const xTitle = say(language, `${parts}累计占比（从小到大）`, `Cumulated share of ${parts}, smallest first`);
  const yTitle = say(language, `${subject}累计占比`, `Cumulated share of ${subject}`);
  const x = { field: "population", ...axis(xTitle) } as const;
  const y = { field: "value", ...axis(yTitle) } as const;
  const layers = curves.flatMap((curve, index): Layer[] => {
    const values: Datum[] = curve.points.map(({ population, value }) => ({
      population,
      value,
      name: curve.name,
      at: share(population),
      holds: share(value),
    }));
    const color = SERIES[index % SERIES.length] ?? SERIES[0];
    return [
      {
        data: { values },
        mark: {
          type: "line",
          color,
          strokeWidth: 2.2,
          strokeDash: [...(DASHES[index % DASHES.length] ?? DASHES[0])],
          description: nameOf(curve),
        },
        encoding: { x, y },
      },
      {
        data: { values },
        mark: { type: "point", filled: true, opacity: 1, size: 26, color },
        encoding: {
          x,
          y,
          tooltip: [
            { field: "name", type: "nominal", title: say(language, "曲线", "Curve") },
            { field: "at", type: "nominal", title: xTitle },
            { field: "holds", type: "nominal", title: yTitle },
          ],
        },
      },
      {
        data: { values: [{ name: nameOf(curve) }] },
        mark: {
          type: "rule",
          aria: false,
          color,
          strokeWidth: 2.2,
          strokeDash: [...(DASHES[index % DASHES.length] ?? DASHES[0])],
        },
        encoding: { x: { value: 14 }, x2: { value: 44 }, y: { value: 34 + index * 19 } },
      },
      {
        data: { values: [{ name: nameOf(curve) }] },
        mark: { type: "text", aria: false, align: "left", fontSize: FONT_SIZE.text },
        encoding: {
          x: { value: 51 },
          y: { value: 34 + index * 19 },
          text: { field: "name", type: "nominal" },
        },
      },
    ];
  });
  const equality: Layer[] = [
    {
      data: {
        values: [
          { population: 0, value: 0 },
          { population: 1, value: 1 },
        ],
      },
      mark: { type: "line", aria: false, color: INK.line, strokeWidth: 1 },
      encoding: { x, y },
    },
    {
      data: { values: [{ name: say(language, "完全均等", "equality") }] },
      mark: { type: "rule", aria: false, color: INK.line },
      encoding: { x: { value: 14 }, x2: { value: 44 }, y: { value: 15 } },
    },
    {
      data: { values: [{ name: say(language, "完全均等", "equality") }] },
      mark: { type: "text", aria: false, align: "left", color: INK.soft, fontSize: FONT_SIZE.text },
      encoding: { x: { value: 51 }, y: { value: 15 }, text: { field: "name", type: "nominal" } },
    },
  ];
  return composeChart(
    {
      title: lorenzTitle(curves, subject, language),
      subtitle: say(language, `洛伦兹曲线，按${parts}；占比（%）`, `Lorenz curve over ${parts}; shares in %`),
      views: [{ width: side, height: side, layer: [...equality, ...layers] }],
      notes: [
        say(
          language,
          "曲线离对角线越远，分布越集中。",
          "The farther a curve is from the diagonal, the more concentrated.",
        ),
      ],
      sources: options.sources ?? [],
      alt: curves
        .map((curve) => {
          const each = curve.points.map(({ population, value }) => `${share(population)} → ${share(value)}`);
          return say(
            language,
            `${nameOf(curve)}：${each.join("，")}。`,
            `${nameOf(curve)}: ${each.join(", ")}.`,
          );
        })
        .join(say(language, "", " ")),
    },
    { ...options, width: side },
  );
}
