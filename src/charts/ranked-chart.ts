import { formatTarget } from "../compare/format-target.js";
import type { CompareRegionsOptions } from "../compare/regions/compare-regions.js";
import type { Bound } from "../model/codes.js";
import type { Language } from "../model/language.js";
import { shortProvince } from "../model/provinces.js";
import { numberSpan } from "../model/spans.js";
import { inUnitOf, tidy } from "../normalize/amount.js";
import { axisUnit } from "./axis-unit.js";
import { type MatrixOrSource, matrixOf } from "./chart-source.js";
import { chosenSeries, type SeriesChoice, type ShownRegion, sourcesOf } from "./chosen-series.js";
import { composeChart } from "./compose-chart.js";
import { drawnNumbers } from "./drawn-number.js";
import { type ChartOptions, isNarrow, WIDTH } from "./options.js";
import { between } from "./pixels.js";
import { FADE, RAY, rankedMarks } from "./ranked-marks.js";
import { rankedNotes } from "./ranked-notes.js";
import { seriesTitle } from "./series-title.js";
import type { ChartSpec, Datum, Layer } from "./spec.js";
import { textWidth } from "./text-width.js";
import { FONT_SIZE, INK, SERIES } from "./theme.js";
import { citationDatum } from "./tooltip.js";
import { regionName, say, targetText } from "./words.js";

/** What the ranked chart shows beside the targets. */
export interface RankedChartOptions extends ChartOptions, SeriesChoice, CompareRegionsOptions {
  /** Observed values in the base unit, by region code: drawn as crosses. The user's own; the documents hold none. */
  readonly observed?: ReadonlyMap<string, number>;
}

const ROW = 14;

const isFloor = (bound: Bound): boolean => bound === "ge" || bound === "gt";
const isCeiling = (bound: Bound): boolean => bound === "le" || bound === "lt";

const rankOf = (region: ShownRegion) => region.commitment?.rank ?? null;

function rankWords(region: ShownRegion, language: Language): string {
  const rank = rankOf(region);
  if (rank === null) return "";
  if (rank.best === rank.worst) return say(language, `第${rank.best}`, `no. ${rank.best}`);
  const span = numberSpan(rank.best, rank.worst, language);
  return say(language, `第${span}`, `no. ${span}`);
}

/**
 * Regions in the order of their targets in one series and year: a point where a number is plain, a ray onwards from a floor or back from
 * a ceiling, a fade for “about”, a bar for a range; hollow where it is striven for. A line shows the nation's target where there is
 * one. Rays that pass each other show what the promises leave open; the rank that follows for sure stands at the right.
 * @param matrix as `compareRegions` makes it
 * @throws CrossProvinceError where there is no such series, or no number in that year
 * @example
 * rankedChart(await loadDataset(), { families: ["specialised-smes"], language: "zh" });
 */
export function rankedChart(source: MatrixOrSource, options: RankedChartOptions = {}): ChartSpec {
  const matrix = matrixOf(source, options, ["series", "observed"]);
  const { language = "en", width = WIDTH } = options;
  const { name, year, regions } = chosenSeries(matrix, options, language);
  const lower = regions.some(({ commitment }) => commitment?.target.direction === "lower");
  const drawn = drawnNumbers(regions.flatMap(({ commitment }) => commitment?.target ?? []));
  const withNumber = regions
    .flatMap((region) => {
      const target = region.commitment?.target;
      if (target === undefined) return [];
      const { amount, ...rest } = drawn.of(target);
      return amount === null ? [] : [{ region, target, amount, ...rest }];
    })
    .sort((a, b) => (lower ? a.amount - b.amount : b.amount - a.amount));
  const nation = withNumber.find(({ target }) => target.region_level === "country");
  const rows = withNumber.filter((item) => item !== nation);
  const largest = Math.max(...withNumber.map(({ amount }) => Math.abs(amount)));
  const unit = axisUnit(drawn.unit, largest, language, rows[0]?.target);
  const scaled = (amount: number): number => tidy(amount / unit.divisor);
  const narrow = isNarrow(width);
  // Where each region may come first and last, no rank is told.
  const ranked =
    !narrow &&
    rows.some(({ region }) => {
      const rank = rankOf(region);
      return rank !== null && rank.worst - rank.best + 1 < rows.length;
    });
  // On a narrow screen provinces have their short names, and ranks stay in the wide chart.
  const nameOf = ({ name: full }: { readonly name: string }): string =>
    narrow && language === "zh" ? shortProvince(full) : full;
  const values = rows.map(({ region, target, amount, amountMax, bound }): Datum => {
    const observed = options.observed?.get(region.region_code);
    return {
      ...citationDatum(target, language),
      name: nameOf(region),
      amount: scaled(amount),
      amountMax: amountMax === null ? null : scaled(amountMax),
      bound,
      floor: isFloor(bound),
      ceiling: isCeiling(bound),
      firm: target.commitment === "firm",
      label: [formatTarget(target, { language }), ...(ranked ? [rankWords(region, language)] : [])]
        .filter((part) => part !== "")
        .join("  "),
      ...(observed === undefined
        ? {}
        : { observed: scaled(drawn.unit === target.unit ? inUnitOf(observed, target.unit) : observed) }),
    };
  });
  const nameWidth =
    Math.min(110, Math.max(...rows.map(({ region }) => textWidth(nameOf(region), FONT_SIZE.text)))) + 8;
  const labelWidth = Math.max(...values.map((value) => textWidth(String(value.label), FONT_SIZE.label))) + 12;
  const plot = Math.max(120, width - nameWidth - labelWidth);
  const names = rows.map(({ region }) => nameOf(region));
  const notes = rankedNotes(regions, nation?.target, {
    observed: options.observed !== undefined,
    ranks: narrow ? "left-out" : ranked ? "told" : "open",
    language,
  });
  // An arrow back from a ceiling needs as much room before the first mark as one onwards does behind the last.
  const roomBefore = (values.some(({ ceiling }) => ceiling === true) ? RAY : FADE) + 6;
  const x = {
    scale: { zero: false, nice: true, ...between(nameWidth + roomBefore, nameWidth + plot - RAY - 10) },
    axis: { title: unit.name, grid: true, domain: false, gridColor: INK.grid, tickCount: narrow ? 3 : 5 },
  };
  const layer: Layer[] = [
    ...(nation === undefined
      ? []
      : [
          {
            data: { values: [{ national: scaled(nation.amount) }] },
            mark: { type: "rule", aria: false, color: INK.soft, strokeDash: [5, 3], strokeWidth: 1.4 },
            encoding: {
              x: { field: "national", type: "quantitative" },
              y: { value: 0 },
              y2: { value: rows.length * ROW },
            },
          } as const satisfies Layer,
        ]),
    ...rankedMarks({ color: SERIES[0], paper: INK.paper, language }, values),
    ...(options.observed === undefined
      ? []
      : [
          {
            transform: [{ filter: "isValid(datum.observed)" }],
            mark: {
              type: "point",
              shape: "cross",
              aria: false,
              size: 60,
              color: "#b5609a",
              filled: true,
              opacity: 1,
              angle: 45,
            },
            encoding: { x: { field: "observed", type: "quantitative" } },
          } as const satisfies Layer,
        ]),
    {
      mark: {
        type: "text",
        aria: false,
        align: "right",
        limit: nameWidth - 6,
        fontSize: FONT_SIZE.text,
        color: INK.text,
      },
      encoding: { x: { value: nameWidth - 6 }, text: { field: "name", type: "nominal" } },
    },
    {
      mark: { type: "text", aria: false, align: "left", fontSize: FONT_SIZE.label, color: INK.soft },
      encoding: { x: { value: nameWidth + plot + 6 }, text: { field: "label", type: "nominal" } },
    },
  ];
  return composeChart(
    {
      title: seriesTitle(
        name,
        rows.map(({ target }) => target),
        drawn,
        language,
      ),
      subtitle: say(language, `${year}年目标，${unit.name}`, `Targets for ${year}, ${unit.name}`),
      views: [
        {
          width,
          height: { step: ROW },
          data: { values },
          encoding: {
            y: {
              field: "name",
              type: "nominal",
              sort: names,
              // Names are marks inside the view: an axis would push the plot out of line with title and notes.
              axis: null,
            },
            x: { type: "quantitative", ...x },
          },
          layer,
        },
      ],
      notes,
      sources: sourcesOf(
        withNumber.map(({ target }) => target),
        language,
      ),
      alt: withNumber
        .map(({ target }) => `${regionName(target, language)} ${targetText(target, language)}`)
        .join(say(language, "；", "; ")),
    },
    options,
  );
}
