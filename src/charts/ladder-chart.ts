import type { LadderStep } from "../compare/regions/ladder.js";
import { ladderGap } from "../compare/regions/ladder-gap.js";
import type { LadderOptions } from "../compare/regions/region-ladder.js";
import { tidy } from "../normalize/amount.js";
import { axisUnit } from "./axis-unit.js";
import { type LadderSource, ladderOf } from "./chart-source.js";
import { composeChart } from "./compose-chart.js";
import { drawnNumbers } from "./drawn-number.js";
import { ladderFinding } from "./ladder-finding.js";
import { type ChartOptions, isNarrow, WIDTH } from "./options.js";
import { between } from "./pixels.js";
import { nothingToShow } from "./selected.js";
import { seriesColors } from "./series-colors.js";
import { asGiven, type ChartSpec, type Datum, type Layer } from "./spec.js";
import { textWidth } from "./text-width.js";
import { FONT_SIZE, INK, SERIES } from "./theme.js";
import { citationDatum, citationTooltip } from "./tooltip.js";
import { regionName, say, targetText, titleOf } from "./words.js";
import { linesAbove, ROOM_ABOVE, wordsAbove } from "./words-above.js";

const ROW = 30;
const INDENT = 16;

const depthOf = ({ target }: LadderStep): number => target.region_path.split("/").length;

/**
 * One series down the levels of administration: nation, province, city, each below what it lies in. A thin line leads from the number
 * of the level above to one's own, and the gap or the share of the whole stands beside it. Sums and counts begin at nought; rates, whose
 * gaps would not be seen so, do not, and are drawn as points.
 * @param ladder one of `regionLadders`; left as it is
 * @throws CrossProvinceError for a ladder without steps
 * @example
 * ladderChart(await loadDataset(), { families: ["high-tech-enterprises"], language: "zh" });
 */
export function ladderChart(
  source: LadderSource | undefined,
  options: ChartOptions & LadderOptions = {},
): ChartSpec {
  const ladder = source && ladderOf(source, options);
  const { language = "en", width = WIDTH } = options;
  const [first] = ladder?.steps ?? [];
  if (ladder === undefined || first === undefined) throw nothingToShow(say(language, "层级", "ladder"));
  const { steps, year } = ladder;
  const name = ladder.name[language];
  const top = Math.min(...steps.map(depthOf));
  const colors = seriesColors(steps.map(({ target }) => target.region_code));
  const whole = steps.some(({ share }) => share !== null);
  const drawn = drawnNumbers(steps.map(({ target }) => target));
  const numberOf = (target: LadderStep["target"]): number => drawn.of(target).amount ?? 0;
  const largest = Math.max(...steps.map(({ target }) => Math.abs(numberOf(target))));
  const unit = axisUnit(drawn.unit, largest, language, first.target);
  const scaled = (target: LadderStep["target"]): number => tidy(numberOf(target) / unit.divisor);
  const narrow = isNarrow(width);
  const values = steps.map((step, index): Datum => {
    const { target, above } = step;
    const color = colors.get(target.region_code) ?? SERIES[0];
    const gap = ladderGap(step, language);
    const text = targetText(target, language);
    const indent = (depthOf(step) - top) * INDENT;
    const label = gap === "" ? text : `${text}${say(language, "，", ", ")}${gap}`;
    return {
      ...citationDatum(target, language),
      row: index,
      at: scaled(target),
      from: whole ? 0 : above === null ? scaled(target) : scaled(above),
      color,
      fill: target.commitment === "strive" ? INK.paper : color,
      indent,
      label,
      ...(narrow
        ? linesAbove(`${regionName(target, language)}${say(language, "　", " ")}${label}`, width - indent)
        : {}),
    };
  });
  const names = values.map((datum) => Number(datum.indent) + textWidth(String(datum.region), FONT_SIZE.text));
  const labels = values.map((datum) => textWidth(String(datum.label), FONT_SIZE.label));
  const left = narrow ? 8 : Math.max(...names) + 16;
  const room = narrow ? 16 : Math.max(...labels) + 16;
  const full = narrow ? width : Math.max(width, left + 220 + room);
  const deepest = Math.max(...values.map(({ lift }) => -Number(lift ?? 0)));
  const x = {
    type: "quantitative" as const,
    scale: { zero: whole, nice: true, ...between(left, full - room) },
    axis: {
      title: unit.name,
      grid: true,
      domain: false,
      ticks: false,
      tickCount: Math.max(2, Math.round((full - room - left) / 70)),
    },
  };
  const color = asGiven("color");
  const text = { type: "text", aria: false, align: "left" } as const;
  const inWords: Layer[] = [
    {
      mark: { ...text, fontSize: FONT_SIZE.text, xOffset: { expr: "datum.indent" } },
      encoding: { x: { value: 0 }, text: { field: "region", type: "nominal" } },
    },
    {
      mark: { ...text, dx: 10, fontSize: FONT_SIZE.label },
      encoding: { x: { value: full - room }, text: { field: "label", type: "nominal" } },
    },
  ];
  const layer: Layer[] = [
    {
      mark: { type: "rule", aria: false, strokeWidth: whole ? 8 : 2, opacity: whole ? 0.85 : 0.6 },
      encoding: { x: { field: "from", ...x }, x2: { field: "at" }, color },
    },
    {
      mark: { type: "point", size: 85, strokeWidth: 2, opacity: 1 },
      encoding: {
        x: { field: "at", ...x },
        fill: asGiven("fill"),
        stroke: color,
        description: { field: "alt", type: "nominal" },
        tooltip: citationTooltip(language),
      },
    },
    ...(narrow ? [wordsAbove(citationTooltip(language))] : inWords),
  ];
  const found = ladderFinding(steps, language);
  return composeChart(
    {
      title: found === "" ? name : `${name}${say(language, "：", ": ")}${found}`,
      subtitle: say(
        language,
        `${year}年目标，自上而下逐级；${unit.name}`,
        `Targets for ${year} down the levels; ${unit.name}`,
      ),
      views: [
        {
          width: full,
          height: narrow ? (deepest + 15) * (steps.length + 0.6) : steps.length * ROW,
          data: { values },
          encoding: {
            y: {
              field: "row",
              type: "ordinal",
              axis: null,
              scale: { type: "band", ...(narrow ? ROOM_ABOVE : {}) },
            },
          },
          layer,
        },
      ],
      notes: [
        ...(whole
          ? []
          : [
              say(
                language,
                "线段从上一级的数值引到本级；横轴不从零起。",
                "A line leads from the number of the level above to one's own; the axis does not begin at nought.",
              ),
            ]),
        ...(steps.some(({ target }) => target.commitment === "strive")
          ? [say(language, "空心为“力争”。", "Hollow: strive for.")]
          : []),
      ],
      sources: steps.map(({ target }) => titleOf(target, language)),
      alt: values.map((datum) => `${datum.region} ${datum.label}`).join(say(language, "；", "; ")),
    },
    { ...options, width: full },
  );
}
