import { targetParts } from "../compare/format-target.js";
import type { CompareRegionsOptions } from "../compare/regions/compare-regions.js";
import { ABSENCE_LABELS } from "../compare/regions/matrix-words.js";
import type { Absence } from "../compare/regions/region-matrix.js";
import { BOUND_SIGNS, labelOf as nameOf } from "../model/labels.js";
import { PROVINCES, shortProvince } from "../model/provinces.js";
import type { DescribedTarget } from "../tables/dataset.js";
import { type MatrixOrSource, matrixOf } from "./chart-source.js";
import { CHINA_TILES, TILE_COLUMNS, TILE_ROWS } from "./china-tiles.js";
import { chosenSeries, type SeriesChoice, type ShownRegion, sourcesOf } from "./chosen-series.js";
import { composeChart } from "./compose-chart.js";
import { drawnNumbers } from "./drawn-number.js";
import { type ChartOptions, isNarrow, WIDTH } from "./options.js";
import { seriesTitle } from "./series-title.js";
import type { ChartSpec, Datum } from "./spec.js";
import { textWidth } from "./text-width.js";
import { SMALL, tileLayers } from "./tile-layers.js";
import { citationDatum } from "./tooltip.js";
import { say, targetText, unitName } from "./words.js";

/** What the tile grid shows. */
export interface TileGridChartOptions extends ChartOptions, SeriesChoice, CompareRegionsOptions {}

/** The sign in a tile without a number. */
const ABSENT_SIGNS: Readonly<Record<Absence, string>> = {
  "not-read": "",
  "not-found": "—",
  "no-number": "△",
  "other-definition": "≠",
  lost: "?",
  "not-selected": "·",
};

/** What the signs of bounds mean that occur, in Chinese, where all else says them in words. */
function signNotes(targets: readonly DescribedTarget[], language: "zh" | "en"): string[] {
  if (language === "en") return [];
  const bounds = [...new Set(targets.map(({ bound }) => bound))].filter((bound) => BOUND_SIGNS[bound] !== "");
  return bounds.length === 0
    ? []
    : [bounds.map((bound) => `${BOUND_SIGNS[bound]}${nameOf("bound", bound, { language })}`).join("；")];
}

/** The least size of a number on a tile, as far as it can be read. */
const LEAST_SIZE = 9;

/** A number in the lines that a small square has room for: a range that is wider than it is broken after its dash. */
const inLines = (label: string, side: number): string =>
  side < SMALL && textWidth(label, LEAST_SIZE, true) > side - 3 ? label.replace(/[–～]/u, "$&\n") : label;

function labelOf(region: ShownRegion, language: "zh" | "en"): string {
  if (region.commitment === null) return ABSENT_SIGNS[region.absent ?? "not-found"];
  const { target } = region.commitment;
  // The part of which each has to reach the number is in the name of the series. A tile has room for the sign of a bound alone.
  const { sign, number, unit } = targetParts({ ...target, bound: "eq", each: null }, language);
  return `${sign.trim()}${BOUND_SIGNS[target.bound].trim()}${number}${unit.trim() === "%" ? "%" : ""}`;
}

/**
 * The provinces as equal squares in their places: the number of one series and year with the sign of its bound, coloured by value, and a
 * sign of its own for each reason why there is none. A tile's tooltip tells the sentence.
 * @param matrix as `compareRegions` makes it; regions that are no provinces are left out
 * @throws CrossProvinceError where there is no such series, or no number in that year
 * @example
 * tileGridChart(await loadDataset(), { regions: "provinces", families: ["rd-intensity"], language: "zh" });
 */
export function tileGridChart(source: MatrixOrSource, options: TileGridChartOptions = {}): ChartSpec {
  const matrix = matrixOf(source, options, ["series"]);
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
  const narrow = isNarrow(width);
  const side = Math.floor(width / TILE_COLUMNS);
  const tiles = PROVINCES.flatMap(({ code, zh, en, iso }): Datum[] => {
    const at = CHINA_TILES.get(code);
    const region = shown.get(code);
    if (at === undefined || (region === undefined && code > "700000")) return [];
    const short = language === "zh" ? shortProvince(zh) : en;
    const sign = language === "zh" || !narrow ? short : iso.slice(3);
    const target = region?.commitment?.target;
    const amount = target === undefined ? null : sizeOf(target);
    const reason = region === undefined ? "not-read" : region.absent;
    const words = reason === null ? "" : ABSENCE_LABELS[reason][language];
    return [
      {
        column: at[0],
        row: at[1],
        short,
        sign,
        label: region === undefined ? "" : inLines(labelOf(region, language), side),
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
  const place = (field: string, count: number) => ({
    field,
    type: "ordinal" as const,
    axis: null,
    scale: { domain: [...Array(count).keys()] },
  });
  const small = side < SMALL;
  const lines = tiles.flatMap((tile) => String(tile.label).split("\n"));
  const widest = Math.max(...lines.map((line) => textWidth(line, 12, true)));
  // No number is cut: where the longest does not fit its square, all are set smaller, as far as they can be read.
  const valueSize = Math.max(LEAST_SIZE, Math.min(small ? 9.5 : 12, (12 * (side - 5)) / widest));
  const missing = tiles.filter((tile) => tile.absent !== null);
  const legend = [...new Set(missing.map((tile) => tile.absent as Absence))]
    .map((reason) => {
      const sign = ABSENT_SIGNS[reason] === "" ? say(language, "虚线框", "dashed") : ABSENT_SIGNS[reason];
      return `${sign} ${ABSENCE_LABELS[reason][language]}`;
    })
    .join(say(language, "；", "; "));
  const unit = unitName(drawn.unit, language, committed[0]);
  const letters = narrow && language === "en" ? ["Provinces by their letters in ISO 3166-2."] : [];
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
          layer: tileLayers({ side, narrow, valueSize, language }),
        },
      ],
      notes: [...(legend === "" ? [] : [legend]), ...signNotes(committed, language), ...letters],
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
