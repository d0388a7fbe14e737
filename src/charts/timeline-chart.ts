import { HEADLINE_FAMILIES } from "../model/codes.js";
import type { Language } from "../model/language.js";
import type { Table } from "../tables/arquero.js";
import type { DescribedTarget } from "../tables/dataset.js";
import { composeChart } from "./compose-chart.js";
import { type ChartOptions, WIDTH } from "./options.js";
import { LINES, pixelY, yearAxis } from "./pixels.js";
import { byRegion, type ChartSelection, selectedTargets } from "./selected.js";
import { seriesColors } from "./series-colors.js";
import type { ChartSpec, Datum } from "./spec.js";
import { textWidth } from "./text-width.js";
import { FONT_SIZE, INK, SERIES } from "./theme.js";
import { dueTitle } from "./titles.js";
import { citationDatum, citationTooltip } from "./tooltip.js";
import { indicatorName, kindText, regionName, say, scopeText, titleOf } from "./words.js";
import { wrapText } from "./wrap-text.js";

/** What the timeline shows. */
export interface TimelineChartOptions extends ChartOptions, ChartSelection {}

const ROW = 20;
const GAP = 12;
const NAME_WIDTH = 180;

function labelFor(row: DescribedTarget, several: boolean, language: Language): string {
  const scope = scopeText(row, language);
  const named = several ? `${regionName(row, language)} ` : "";
  return `${named}${kindText(row, language)}${scope === "" ? "" : say(language, ` · ${scope}`, `, ${scope}`)}`;
}

/**
 * The targets of one or more regions over time: a line over the years of the plan (or of the target's own period) to the
 * deadline, where the number stands; one block of rows for each indicator, one row for each target.
 * @param options without `family` or `families`, the headline families are shown
 * @throws CrossProvinceError for unknown names, and where nothing is selected
 * @example
 * timelineChart(targets, { regions: ["湖南"], family: "rd-intensity", language: "zh" });
 */
export function timelineChart(targets: Table, options: TimelineChartOptions = {}): ChartSpec {
  const { language = "en", width = WIDTH } = options;
  const open = options.family === undefined && options.families === undefined;
  const { rows, regions } = selectedTargets(
    targets,
    open ? { ...options, families: HEADLINE_FAMILIES } : options,
  );
  const present = regions.filter((code) => rows.some((row) => row.region_code === code));
  const several = present.length > 1;
  const colors = seriesColors(present);
  const sorted = [...rows].sort(
    (a, b) => a.period_end - b.period_end || a.plan_start - b.plan_start || byRegion(regions)(a, b),
  );
  const indicators = [...new Set(rows.map((row) => row.indicator_id))];
  const room =
    Math.max(...rows.map((row) => textWidth(labelFor(row, several, language), FONT_SIZE.label))) + 14;
  const marks: Datum[] = [];
  const names: Datum[] = [];
  const rules: Datum[] = [];
  let height = 4;
  for (const id of indicators) {
    const block = sorted.filter((row) => row.indicator_id === id);
    const [first] = block;
    if (first === undefined) continue;
    const lines = wrapText(indicatorName(first, language), NAME_WIDTH, FONT_SIZE.text);
    names.push({ lines: lines.join("\n"), y: height + ROW / 2 });
    block.forEach((row, index) => {
      const color = colors.get(row.region_code) ?? SERIES[0];
      marks.push({
        ...citationDatum(row, language),
        start: row.period_start ?? row.plan_start,
        year: row.period_end,
        y: height + ROW / 2 + index * ROW,
        color,
        fill: row.commitment === "strive" ? INK.paper : color,
        label: labelFor(row, several, language),
      });
    });
    height += Math.max(block.length * ROW, lines.length * 15) + GAP;
    rules.push({ y: height - GAP / 2 });
  }
  const from = Math.min(...marks.map((mark) => Number(mark.start)));
  const to = Math.max(...marks.map((mark) => Number(mark.year)));
  const left = NAME_WIDTH + 20;
  const full = Math.max(width, left + 150 + room);
  const axis = yearAxis(from, Math.max(to, from + 1), left, full - room);
  const x = { field: "year", type: "quantitative", ...axis } as const;
  const y = pixelY("y", height);
  const color = { field: "color", type: "nominal", scale: null } as const;
  return composeChart(
    {
      title: dueTitle(rows, language),
      subtitle: say(
        language,
        `${from}–${to}；数值和单位照原文`,
        `${from}–${to}; numbers as printed, in their own units`,
      ),
      views: [
        {
          width: full,
          height,
          layer: [
            {
              data: { values: rules.slice(0, -1) },
              mark: { type: "rule", aria: false, color: INK.grid },
              encoding: { y, x: { value: 0 }, x2: { value: full } },
            },
            {
              data: { values: names },
              mark: { ...LINES, fontSize: FONT_SIZE.text, lineHeight: 15 },
              encoding: { x: { value: 0 }, y, text: { field: "lines", type: "nominal" } },
            },
            {
              data: { values: marks },
              mark: { type: "rule", aria: false, strokeWidth: 2.5, opacity: 0.55 },
              encoding: {
                x: { field: "start", type: "quantitative", ...axis },
                x2: { field: "year" },
                y,
                color,
              },
            },
            {
              data: { values: marks },
              mark: { type: "point", shape: "circle", size: 75, strokeWidth: 2, opacity: 1 },
              encoding: {
                x,
                y,
                fill: { field: "fill", type: "nominal", scale: null },
                stroke: color,
                description: { field: "alt", type: "nominal" },
                tooltip: citationTooltip(language),
              },
            },
            {
              data: { values: marks },
              mark: { type: "text", aria: false, align: "left", dx: 10, fontSize: FONT_SIZE.label },
              encoding: { x, y, text: { field: "label", type: "nominal" } },
            },
          ],
        },
      ],
      notes: [
        say(
          language,
          "线段为规划期或目标自身的期间，圆点为截止年份；空心为“力争”。横轴只表示年份。",
          "Lines: the years of the plan or of the target itself; dots: deadlines; hollow: strive for. Only years have an axis.",
        ),
      ],
      sources: rows.map((row) => titleOf(row, language)),
      alt: indicators
        .map((id) => {
          const block = sorted.filter((row) => row.indicator_id === id);
          const [first] = block;
          const name = first === undefined ? id : indicatorName(first, language);
          const each = block.map((row) => labelFor(row, true, language)).join(say(language, "；", "; "));
          return say(language, `${name}：${each}。`, `${name}: ${each}.`);
        })
        .join(say(language, "", " ")),
    },
    { ...options, width: full },
  );
}
