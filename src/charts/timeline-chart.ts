import { HEADLINE_FAMILIES } from "../model/codes.js";
import { refuseUnknown } from "../model/refuse-unknown.js";
import { yearSpan } from "../model/spans.js";
import type { TargetSource } from "../tables/targets-of.js";
import { composeChart } from "./compose-chart.js";
import { type ChartOptions, isNarrow, WIDTH } from "./options.js";
import { LINES, pixelY, yearAxis } from "./pixels.js";
import { planChangesTitle } from "./plan-changes-title.js";
import { byRegion, type ChartSelection, SELECTED_OPTIONS, selectedTargets } from "./selected.js";
import { seriesColors } from "./series-colors.js";
import { asGiven, type ChartSpec } from "./spec.js";
import { FONT_SIZE, INK } from "./theme.js";
import { timelineLabel, timelineRows } from "./timeline-rows.js";
import { dueTitle } from "./titles.js";
import { citationTooltip } from "./tooltip.js";
import { indicatorName, say, titleOf } from "./words.js";

/** What the timeline shows. */
export interface TimelineChartOptions extends ChartOptions, ChartSelection {}

/**
 * The targets of one or more regions over time: a line over the years of the plan (or of the target's own period) to the
 * deadline, where the number stands; one block of rows for each indicator, one row for each target.
 * @param options without `family` or `families`, the headline families are shown
 * @throws CrossProvinceError for unknown names, and where nothing is selected
 * @example
 * timelineChart(await loadDataset(), { regions: ["湖南"], families: ["rd-intensity"], language: "zh" });
 */
export function timelineChart(source: TargetSource, options: TimelineChartOptions = {}): ChartSpec {
  refuseUnknown(options, SELECTED_OPTIONS);
  const { rows, regions } = selectedTargets(source, { families: HEADLINE_FAMILIES, ...options });
  const { language = "en", width = WIDTH } = options;
  const present = regions.filter((code) => rows.some((row) => row.region_code === code));
  const colors = seriesColors(present);
  const sorted = [...rows].sort(
    (a, b) => a.period_end - b.period_end || a.plan_start - b.plan_start || byRegion(regions)(a, b),
  );
  const indicators = [...new Set(rows.map((row) => row.indicator_id))];
  const blocks = indicators.map((id) => sorted.filter((row) => row.indicator_id === id));
  const { marks, names, rules, height, left, right, full } = timelineRows(blocks, colors, width, language);
  const narrow = isNarrow(width);
  const from = Math.min(...marks.map((mark) => Number(mark.start)));
  const to = Math.max(...marks.map((mark) => Number(mark.year)));
  const axis = yearAxis(from, Math.max(to, from + 1), left, right);
  const x = { field: "year", type: "quantitative", ...axis } as const;
  const y = pixelY("y", height);
  const color = asGiven("color");
  return composeChart(
    {
      title: planChangesTitle(rows, language) ?? dueTitle(rows, language),
      subtitle: say(
        language,
        `${yearSpan(from, to, "zh")}；数值和单位照原文`,
        `${yearSpan(from, to, "en")}; numbers as printed, in their own units`,
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
              mark: {
                ...LINES,
                fontSize: FONT_SIZE.text,
                lineHeight: 15,
                ...(narrow ? { fontWeight: "bold" as const } : {}),
              },
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
                fill: asGiven("fill"),
                stroke: color,
                description: { field: "alt", type: "nominal" },
                tooltip: citationTooltip(language),
              },
            },
            {
              data: { values: marks },
              // In narrow charts the words stand above their line.
              mark: { ...LINES, dx: narrow ? 0 : 10, fontSize: FONT_SIZE.label, lineHeight: 15 },
              encoding: {
                x: narrow ? { value: 0 } : x,
                y: pixelY("labelY", height),
                text: { field: "label", type: "nominal" },
              },
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
        .map((id, index) => {
          const block = blocks[index] ?? [];
          const [first] = block;
          const name = first === undefined ? id : indicatorName(first, language);
          const each = block.map((row) => timelineLabel(row, true, language)).join(say(language, "；", "; "));
          return say(language, `${name}：${each}。`, `${name}: ${each}.`);
        })
        .join(say(language, "", " ")),
    },
    { ...options, width: full },
  );
}
