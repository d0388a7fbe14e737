import { bookTitle } from "../model/book-title.js";
import { groupBy } from "../model/group-by.js";
import { yearSpan } from "../model/spans.js";
import type { TargetSource } from "../tables/targets-of.js";
import { ambitionGrid, documentSign } from "./ambition-grid.js";
import { ambitionTraits } from "./ambition-traits.js";
import { composeChart } from "./compose-chart.js";
import { type ChartOptions, isNarrow, WIDTH } from "./options.js";
import { LINES, pixelX, pixelY } from "./pixels.js";
import { type ChartSelection, selectedTargets } from "./selected.js";
import type { ChartSpec } from "./spec.js";
import { FONT_SIZE, INK } from "./theme.js";
import { say, titleOf } from "./words.js";

/** What the profile counts. */
export interface AmbitionProfileOptions extends ChartOptions, ChartSelection {}

/**
 * How the documents promise: of each, the number of targets that are firm or striven for, by bound, and by deadline. The
 * shade is the share of the document's targets within each group of columns.
 * @throws CrossProvinceError for unknown names, and where nothing is selected
 * @example
 * ambitionProfile(await loadDataset(), { language: "zh" });
 */
export function ambitionProfile(source: TargetSource, options: AmbitionProfileOptions = {}): ChartSpec {
  const { rows } = selectedTargets(source, options);
  const { language = "en", width = WIDTH } = options;
  const traits = ambitionTraits(rows, language);
  const years = [...new Set(rows.map((row) => row.period_end))].sort((p, q) => p - q);
  const documents = [...groupBy(rows, (row) => row.document_id).values()].sort(
    ([p], [q]) => (p?.plan_start ?? 0) - (q?.plan_start ?? 0),
  );
  const titles = documents.flatMap(([row]) => (row === undefined ? [] : [titleOf(row, language)]));
  const { heads, names, cells, totals, height } = ambitionGrid(documents, traits, width, language);
  const narrow = isNarrow(width);
  const words = documents.map((own, index) => {
    const said = traits.flatMap((trait) => {
      const count = own.filter(trait.has).length;
      return count === 0 ? [] : [`${trait.word} ${count}`];
    });
    return say(
      language,
      `${titles[index]}：共${own.length}项，${said.join("，")}。`,
      `${titles[index]}: ${own.length} targets; ${said.join(", ")}.`,
    );
  });
  const firm = rows.filter(({ commitment }) => commitment === "firm").length;
  const span = yearSpan(years[0] ?? "", years.at(-1) ?? "", language);
  const x = (field: string): ReturnType<typeof pixelX> => pixelX(field, width);
  const y = (field: string): ReturnType<typeof pixelY> => pixelY(field, height);
  return composeChart(
    {
      title: say(
        language,
        `${documents.length}份文件共${rows.length}项目标：确定目标${firm}项，力争目标${rows.length - firm}项`,
        `${documents.length} documents set ${rows.length} targets: ${firm} firm, ${rows.length - firm} striven for`,
      ),
      subtitle: say(
        language,
        `目标数，按承诺强度、限定方式和截止年份；${span}`,
        `Number of targets by commitment, bound and deadline, ${span}`,
      ),
      views: [
        {
          width,
          height,
          layer: [
            {
              data: { values: cells },
              mark: { type: "rect", stroke: INK.grid, strokeWidth: 1 },
              encoding: {
                x: x("x"),
                x2: { field: "right" },
                y: y("y"),
                y2: { field: "bottom" },
                color: {
                  field: "share",
                  type: "quantitative",
                  scale: { domain: [0, 1], range: ["#ffffff", "#0b4f8a"], interpolate: "rgb" },
                  legend: null,
                },
                description: { field: "alt", type: "nominal" },
                tooltip: [
                  { field: "document", type: "nominal", title: say(language, "文件", "Document") },
                  { field: "trait", type: "nominal", title: say(language, "类别", "Kind") },
                  { field: "count", type: "quantitative", title: say(language, "目标数", "Targets") },
                  { field: "percent", type: "nominal", title: say(language, "占该文件", "Of the document") },
                ],
              },
            },
            {
              data: { values: cells },
              mark: { type: "text", aria: false, fontSize: FONT_SIZE.label },
              encoding: {
                x: x("middle"),
                y: y("centre"),
                text: { field: "text", type: "nominal" },
                color: { condition: { test: "datum.light", value: INK.paper }, value: INK.text },
              },
            },
            {
              data: { values: totals },
              mark: { type: "text", aria: false, fontSize: FONT_SIZE.text, fontWeight: "bold" },
              encoding: { x: x("x"), y: y("y"), text: { field: "text", type: "nominal" } },
            },
            {
              data: { values: heads },
              mark: {
                type: "text",
                aria: false,
                fontSize: FONT_SIZE.label,
                fontWeight: { expr: "datum.strong ? 'bold' : 'normal'" },
              },
              encoding: { x: x("x"), y: y("y"), text: { field: "text", type: "nominal" } },
            },
            {
              data: { values: names },
              mark: { ...LINES, fontSize: FONT_SIZE.label, lineHeight: 14 },
              encoding: { x: x("x"), y: y("y"), text: { field: "lines", type: "nominal" } },
            },
          ],
        },
      ],
      notes: [
        ...(narrow
          ? titles.map((title, index) => `${documentSign(index)} ${say(language, bookTitle(title), title)}`)
          : []),
        say(
          language,
          "颜色深浅为该文件目标中的占比（每组合计 100%）。≥ 不少于，> 超过，= 达到，≈ 左右，a～b 区间，≤ 不高于。",
          "Shade: share of the document's targets (each group adds up to 100%). ≥ at least, > more than, = a plain number, ≈ about, a–b range, ≤ at most.",
        ),
      ],
      sources: narrow ? [] : titles,
      alt: words.join(say(language, "", " ")),
    },
    options,
  );
}
