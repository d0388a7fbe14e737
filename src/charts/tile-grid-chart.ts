import { targetParts } from "../compare/format-target.js";
import { ABSENCE_LABELS } from "../compare/regions/matrix-words.js";
import type { Absence, RegionMatrix } from "../compare/regions/region-matrix.js";
import { PROVINCES, shortProvince } from "../model/provinces.js";
import type { DescribedTarget } from "../tables/dataset.js";
import { CHINA_TILES, TILE_COLUMNS, TILE_ROWS } from "./china-tiles.js";
import { chosenSeries, type SeriesChoice, type ShownRegion, sourcesOf } from "./chosen-series.js";
import { composeChart } from "./compose-chart.js";
import { drawnNumbers } from "./drawn-number.js";
import { type ChartOptions, WIDTH } from "./options.js";
import { seriesTitle } from "./series-title.js";
import type { ChartSpec, Datum, Layer } from "./spec.js";
import { textWidth } from "./text-width.js";
import { INK } from "./theme.js";
import { citationDatum, citationTooltip } from "./tooltip.js";
import { say, targetText, unitName } from "./words.js";

/** What the tile grid shows. */
export interface TileGridChartOptions extends ChartOptions, SeriesChoice {}

/** The sign in a tile without a number. */
const ABSENT_SIGNS: Readonly<Record<Absence, string>> = {
  "not-read": "",
  "not-found": "—",
  "no-number": "△",
  "other-definition": "≠",
  lost: "?",
  "not-selected": "·",
};

/** Shades of a tile from the smallest number to the largest; text on the darker half is white. */
const SHADES = ["#dcebf7", "#0b4f8a"] as const;

function labelOf(region: ShownRegion, language: "zh" | "en"): string {
  if (region.commitment === null) return ABSENT_SIGNS[region.absent ?? "not-found"];
  const { sign, number, unit } = targetParts(region.commitment.target, language);
  return `${sign.trim()}${number}${unit.trim() === "%" ? "%" : ""}`;
}

/**
 * The provinces as equal squares in their places: the number of one series and year with the sign of its bound, coloured by value, and a
 * sign of its own for each reason why there is none. A tile's tooltip tells the sentence.
 * @param matrix as `compareRegions` makes it; regions that are no provinces are left out
 * @throws CrossProvinceError where there is no such series, or no number in that year
 * @example
 * const matrix = compareRegions(await loadDataset(), { regions: "provinces", families: ["rd-intensity"] });
 * tileGridChart(matrix, { language: "zh" }).description?.includes("湖南"); // => true
 */
export function tileGridChart(matrix: RegionMatrix, options: TileGridChartOptions = {}): ChartSpec {
  const { language = "en", width = WIDTH, theme = "light" } = options;
  const { name, year, regions } = chosenSeries(matrix, options, language);
  const shown = new Map(regions.map((region) => [region.region_code, region]));
  const committed = regions.flatMap(({ commitment }) => commitment?.target ?? []);
  const drawn = drawnNumbers(committed);
  const falls = committed.every((target) => (drawn.of(target).amount ?? 0) < 0);
  /** A fall is coloured by its size. */
  const sizeOf = (target: DescribedTarget): number | null => {
    const { amount } = drawn.of(target);
    return amount === null || !falls ? amount : Math.abs(amount);
  };
  const amounts = committed.flatMap((target) => sizeOf(target) ?? []);
  const middle = (Math.min(...amounts) + Math.max(...amounts)) / 2;
  const tiles = PROVINCES.flatMap(({ code, zh, en }): Datum[] => {
    const at = CHINA_TILES.get(code);
    const region = shown.get(code);
    if (at === undefined || (region === undefined && code > "700000")) return [];
    const short = language === "zh" ? shortProvince(zh) : en;
    const target = region?.commitment?.target;
    const amount = target === undefined ? null : sizeOf(target);
    const reason = region === undefined ? "not-read" : region.absent;
    const words = reason === null ? "" : ABSENCE_LABELS[reason][language];
    return [
      {
        column: at[0],
        row: at[1],
        short,
        label: region === undefined ? "" : labelOf(region, language),
        amount,
        absent: reason,
        strong: amount !== null && amount > middle,
        ...(target === undefined
          ? { region: short, printed: words, alt: `${short} ${words}` }
          : citationDatum(target, language)),
        strive: target?.commitment === "strive",
      },
    ];
  });
  const side = Math.floor(width / TILE_COLUMNS);
  const place = (field: string, count: number) => ({
    field,
    type: "ordinal" as const,
    axis: null,
    scale: { domain: [...Array(count).keys()] },
  });
  const hasNumber = "isValid(datum.amount)";
  const small = side < 52;
  const widest = Math.max(...tiles.map((tile) => textWidth(String(tile.label), 12, true)));
  // No number is cut: where the longest does not fit its square, all are set smaller.
  const valueSize = Math.min(small ? 9.5 : 12, (12 * (side - 5)) / widest);
  // The strong half of the scale is dark on white paper and bright on a dark page.
  const textColor = { condition: { test: "datum.strong", value: INK.paper }, value: INK.text };
  const emptyTiles = (filter: string, dashed: boolean): Layer => ({
    transform: [{ filter }],
    mark: {
      type: "rect",
      fill: INK.paper,
      stroke: INK.line,
      cornerRadius: 3,
      strokeWidth: 1.2,
      ...(dashed ? { strokeDash: [3, 3] } : {}),
    },
    encoding: {
      tooltip: citationTooltip(language).slice(0, 4),
      description: { field: "alt", type: "nominal" },
    },
  });
  const missing = tiles.filter((tile) => tile.absent !== null);
  const legend = [...new Set(missing.map((tile) => tile.absent as Absence))]
    .map((reason) => {
      const sign = ABSENT_SIGNS[reason] === "" ? say(language, "虚线框", "dashed") : ABSENT_SIGNS[reason];
      return `${sign} ${ABSENCE_LABELS[reason][language]}`;
    })
    .join(say(language, "；", "; "));
  const unit = unitName(drawn.unit, language);
  return composeChart(
    {
      title: seriesTitle(
        name,
        committed.filter(({ region_level }) => region_level !== "country"),
        drawn,
        language,
      ),
      subtitle: say(
        language,
        `${year}年目标，${unit}；颜色越${theme === "dark" ? "亮" : "深"}${falls ? "降幅" : "数值"}越大，斜体为力争`,
        `Targets for ${year}, ${unit}; the ${theme === "dark" ? "brighter" : "darker"} the larger${falls ? " the fall" : ""}, italic: striven for`,
      ),
      views: [
        {
          width: side * TILE_COLUMNS,
          height: side * TILE_ROWS,
          data: { values: tiles },
          encoding: { x: place("column", TILE_COLUMNS), y: place("row", TILE_ROWS) },
          layer: [
            {
              transform: [{ filter: hasNumber }],
              mark: { type: "rect", stroke: INK.paper, strokeWidth: 2, cornerRadius: 3 },
              encoding: {
                color: {
                  field: "amount",
                  type: "quantitative",
                  scale: { range: [...SHADES], zero: false },
                  legend: null,
                },
                tooltip: citationTooltip(language),
                description: { field: "alt", type: "nominal" },
              },
            },
            emptyTiles(`!${hasNumber} && datum.absent !== 'not-read'`, false),
            emptyTiles("datum.absent === 'not-read'", true),
            {
              mark: {
                type: "text",
                aria: false,
                dy: small ? -7 : -11,
                fontSize: language === "zh" ? (small ? 9.5 : 12) : 9,
                limit: side - 4,
              },
              encoding: { text: { field: "short", type: "nominal" }, color: textColor },
            },
            {
              transform: [{ filter: "!datum.strive" }],
              mark: {
                type: "text",
                aria: false,
                dy: small ? 7 : 10,
                fontSize: valueSize,
                fontWeight: "bold",
                limit: side,
              },
              encoding: { text: { field: "label", type: "nominal" }, color: textColor },
            },
            {
              transform: [{ filter: "datum.strive" }],
              mark: {
                type: "text",
                aria: false,
                dy: small ? 7 : 10,
                fontSize: valueSize,
                fontStyle: "italic",
                limit: side,
              },
              encoding: { text: { field: "label", type: "nominal" }, color: textColor },
            },
          ],
        },
      ],
      notes: legend === "" ? [] : [legend],
      sources: sourcesOf(committed, language),
      alt: [
        ...committed.map(
          (target) =>
            `${language === "zh" ? target.region_zh : target.region_en} ${targetText(target, language)}`,
        ),
        ...missing.map((tile) => `${tile.short} ${ABSENCE_LABELS[tile.absent as Absence][language]}`),
      ].join(say(language, "；", "; ")),
    },
    options,
  );
}
