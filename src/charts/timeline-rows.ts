import type { Language } from "../model/language.js";
import type { DescribedTarget } from "../tables/dataset.js";
import { isNarrow } from "./options.js";
import type { Datum } from "./spec.js";
import { FONT_SIZE, INK, SERIES } from "./theme.js";
import { citationDatum } from "./tooltip.js";
import { indicatorName, regionName, say, scopeText, targetText } from "./words.js";
import { wrapText } from "./wrap-text.js";
import { type YearRows, yearSpan } from "./year-rows.js";

/** Targets in rows below each other, in a block for each indicator, from the top of a view. */
export interface TimelineRows extends YearRows {
  readonly marks: readonly Datum[];
  readonly names: readonly Datum[];
  /** Lines between the blocks. */
  readonly rules: readonly Datum[];
}

const ROW = 20;
const GAP = 12;
const LINE = 15;
const NAME_WIDTH = 180;

/** A target in a few words, with its region where there are several. */
export function timelineLabel(row: DescribedTarget, several: boolean, language: Language): string {
  const scope = scopeText(row, language);
  const named = several ? `${regionName(row, language)} ` : "";
  return `${named}${targetText(row, language)}${scope === "" ? "" : say(language, ` · ${scope}`, `, ${scope}`)}`;
}

/** Lays out blocks of targets: names left and labels right of the lines, or in narrow charts both above them. */
export function timelineRows(
  blocks: readonly (readonly DescribedTarget[])[],
  colors: ReadonlyMap<string, string>,
  width: number,
  language: Language,
): TimelineRows {
  const narrow = isNarrow(width);
  const several = colors.size > 1;
  const marks: Datum[] = [];
  const names: Datum[] = [];
  const rules: Datum[] = [];
  let height = 4;
  for (const block of blocks) {
    const [first] = block;
    if (first === undefined) continue;
    const lines = wrapText(
      indicatorName(first, language),
      narrow ? width : NAME_WIDTH,
      FONT_SIZE.text,
      narrow,
    );
    names.push({ lines: lines.join("\n"), y: height + ROW / 2 });
    let at = narrow ? height + lines.length * LINE + 4 : height;
    for (const row of block) {
      const text = timelineLabel(row, several, language);
      const label = narrow ? wrapText(text, width, FONT_SIZE.label) : [text];
      const color = colors.get(row.region_code) ?? SERIES[0];
      const above = narrow ? label.length * LINE : 0;
      marks.push({
        ...citationDatum(row, language),
        start: row.period_start ?? row.plan_start,
        year: row.period_end,
        y: at + above + ROW / 2,
        labelY: at + ROW / 2,
        color,
        fill: row.commitment === "strive" ? INK.paper : color,
        label: label.join("\n"),
      });
      at += above + ROW;
    }
    height = Math.max(at, height + lines.length * LINE) + GAP;
    rules.push({ y: height - GAP / 2 });
  }
  const labels = marks.map(({ label }) => String(label));
  const room = { names: NAME_WIDTH + 20, least: 150, narrow: 12 };
  return { marks, names, rules, height, ...yearSpan(labels, width, room) };
}
