import type { Language } from "../model/language.js";
import { tidy } from "../normalize/amount.js";
import type { DescribedTarget } from "../tables/dataset.js";
import { axisUnit } from "./axis-unit.js";
import { type PanelView, panelTitle } from "./bar-panel.js";
import { drawnNumbers } from "./drawn-number.js";
import { between, pixelX } from "./pixels.js";
import { asGiven, type Datum, type View } from "./spec.js";
import { FONT_SIZE, INK, YEARS } from "./theme.js";
import { citationDatum, citationTooltip } from "./tooltip.js";
import { indicatorName, measureName, printedUnit, say } from "./words.js";
import { wrapText } from "./wrap-text.js";

const HEIGHT = 96;

/**
 * One indicator: a group of bars for each part of a region, a bar for each year.
 * @param whole the rows whose largest number the axis reaches; default those that are drawn
 */
export function districtPanel(
  rows: readonly DescribedTarget[],
  regionNames: ReadonlyMap<string, string>,
  years: readonly number[],
  width: number,
  language: Language,
  whole: readonly DescribedTarget[] = rows,
): PanelView & { readonly gaps: boolean } {
  const regions = [...regionNames.keys()];
  const [first] = rows;
  if (first === undefined) throw new RangeError("a panel has at least one target");
  const drawn = drawnNumbers(whole);
  const amount = (row: DescribedTarget): number => drawn.of(row).amount ?? 0;
  const unit = axisUnit(drawn.unit, Math.max(...whole.map(amount)), language, first);
  const column = width / regions.length;
  const slot = Math.min(30, (column - 8) / years.length);
  const top = Math.max(...whole.map(amount)) / unit.divisor;
  const values: Datum[] = rows.map((row) => {
    const value = tidy(amount(row) / unit.divisor);
    const year = years.indexOf(row.period_end);
    return {
      ...citationDatum(row, language),
      value,
      text: String(value),
      year: row.period_end,
      shade: YEARS[Math.min(YEARS.length - 1, year)] ?? INK.line,
      x: regions.indexOf(row.region_code) * column + (column - slot * years.length) / 2 + (year + 0.5) * slot,
    };
  });
  const names: Datum[] = [...regionNames].map(([, regionText], index) => {
    return {
      x: (index + 0.5) * column,
      lines: wrapText(regionText, column - 4, FONT_SIZE.note).join("\n"),
      present: rows.some((row) => row.region_code === regions[index]),
    };
  });
  const deepest = Math.max(...names.map(({ lines }) => String(lines).split("\n").length));
  const x = pixelX("x", width);
  const y = {
    field: "value",
    type: "quantitative" as const,
    // The names of the districts stand below the bars, inside the view.
    scale: { domain: [0, top * 1.16], ...between(HEIGHT, 0), nice: false as const },
    axis: null,
  };
  const name = unit.divisor === 1 ? printedUnit(rows, unit.name, language) : unit.name;
  const about = [name, measureName(first, language)].join(say(language, " · ", "; "));
  const heading = indicatorName(first, language);
  const view: View = {
    width,
    height: HEIGHT + 6 + deepest * 13,
    title: panelTitle(heading, about, width),
    layer: [
      {
        data: { values },
        mark: { type: "bar", width: slot - 4 },
        encoding: {
          x,
          y,
          color: asGiven("shade"),
          description: { field: "alt", type: "nominal" },
          tooltip: citationTooltip(language),
        },
      },
      {
        data: { values },
        mark: { type: "text", aria: false, baseline: "bottom", dy: -2, fontSize: 9.5 },
        encoding: { x, y, text: { field: "text", type: "nominal" } },
      },
      {
        data: { values: names.filter((name) => name.present === false) },
        mark: { type: "text", aria: false, baseline: "bottom", color: INK.soft, text: "—" },
        encoding: { x, y: { value: HEIGHT - 4 } },
      },
      {
        data: { values: [{}] },
        mark: { type: "rule", aria: false, color: INK.line },
        encoding: { x: { value: 0 }, x2: { value: width }, y: { value: HEIGHT } },
      },
      {
        data: { values: names },
        mark: {
          type: "text",
          aria: false,
          align: "center",
          baseline: "top",
          lineBreak: "\n",
          lineHeight: 13,
          fontSize: FONT_SIZE.note,
        },
        encoding: { x, y: { value: HEIGHT + 6 }, text: { field: "lines", type: "nominal" } },
      },
    ],
  };
  const each = regions.flatMap((code) => {
    const own = values.filter((_, index) => rows[index]?.region_code === code);
    const [head] = own;
    if (head === undefined) return [];
    return [
      `${head.region} ${own.map((value) => `${value.year} ${value.text}`).join(say(language, "，", ", "))}`,
    ];
  });
  const all = each.join(say(language, "；", "; "));
  const gaps = names.some((part) => part.present === false);
  return {
    view,
    gaps,
    alt: say(language, `${heading}（${about}）：${all}。`, `${heading} (${about}): ${all}.`),
  };
}
