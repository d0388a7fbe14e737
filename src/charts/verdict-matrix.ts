import type { CompareTargetsOptions } from "../compare/compare-targets.js";
import type { Pair } from "../compare/types.js";
import { GRADES, type Grade } from "../model/codes.js";
import { labelOf } from "../model/labels.js";
import { type PairSource, pairsOf } from "./chart-source.js";
import { composeChart } from "./compose-chart.js";
import { gradeKey, gradeMarkLayer } from "./grade-marks.js";
import { type ChartOptions, isNarrow, WIDTH } from "./options.js";
import { betweenOf, targetsOfPairs } from "./pairs-of-regions.js";
import { LINES, pixelX, pixelY } from "./pixels.js";
import { nothingToShow } from "./selected.js";
import type { ChartSpec, Datum } from "./spec.js";
import { FONT_SIZE, INK } from "./theme.js";
import { verdictsTitle } from "./titles.js";
import { familyName, say, titleOf } from "./words.js";
import { wrapText } from "./wrap-text.js";

const NAME_WIDTH = 210;
const ROW = 28;
/** Room for the names of two regions, and the height of their row, on a narrow screen. */
const PAIR_WIDTH = 130;
const PAIR_ROW = 24;

/** The most pairs of regions that stand beside each other; of more all pairs are counted together. */
const MOST_COLUMNS = 6;

/**
 * What can be compared and what can't: a row for each family, a column for each pair of regions, and in each cell the
 * verdicts on its pairs of targets, the best first, each with its number of pairs.
 * @param pairs from `comparePairs`; left as they are
 * @throws CrossProvinceError where there are no pairs
 * @example
 * verdictMatrix(await loadDataset(), { regions: ["湖南", "江西"], language: "zh" });
 */
export function verdictMatrix(
  source: PairSource,
  options: ChartOptions & CompareTargetsOptions = {},
): ChartSpec {
  const pairs = pairsOf(source, options);
  const { language = "en", width = WIDTH } = options;
  if (pairs.length === 0) throw nothingToShow(say(language, "目标对", "pairs"));
  const families = [...new Set(pairs.map((pair) => pair.family_id))];
  const between = new Set(pairs.map((pair) => betweenOf(pair, language)));
  const together = between.size > MOST_COLUMNS;
  const all = say(language, `全部${between.size}对地区`, `all ${between.size} pairs of regions`);
  const columnOf = (pair: Pair): string => (together ? all : betweenOf(pair, language));
  const columns = together ? [all] : [...between];
  const present = GRADES.filter((grade) => pairs.some((pair) => pair.grade === grade));
  const narrow = isNarrow(width);
  // On a narrow screen the pairs of regions stand below each other under the name of the family.
  const columnWidth = narrow ? width - PAIR_WIDTH : (width - NAME_WIDTH) / columns.length;
  const slot = Math.min(54, (columnWidth - 10) / present.length);
  const heads: Datum[] = [];
  const names: Datum[] = [];
  const cells: Datum[] = [];
  const rules: Datum[] = [];
  const words: string[] = [];
  const headLines = narrow
    ? []
    : columns.map((column) => wrapText(column, columnWidth - 8, FONT_SIZE.text, true));
  let height = Math.max(0, ...headLines.map((lines) => lines.length)) * 16 + 6;
  headLines.forEach((lines, index) => {
    heads.push({ lines: lines.join("\n"), x: NAME_WIDTH + index * columnWidth, y: 8 });
  });
  const best = (id: string): number =>
    Math.min(...pairs.filter((pair) => pair.family_id === id).map((pair) => GRADES.indexOf(pair.grade)));
  for (const id of [...families].sort((a, b) => best(a) - best(b))) {
    const family = pairs.filter((pair) => pair.family_id === id);
    const name = familyName(targetsOfPairs(family), language);
    const lines = wrapText(name, narrow ? width : NAME_WIDTH - 14, FONT_SIZE.text);
    const shown = narrow ? columns.filter((one) => family.some((pair) => columnOf(pair) === one)) : columns;
    const tall = narrow
      ? lines.length * 15 + shown.length * PAIR_ROW + 12
      : Math.max(ROW, lines.length * 15 + 8);
    const top = height + (narrow ? 12 : tall / 2 - ((lines.length - 1) * 15) / 2);
    rules.push({ y: height });
    names.push({ lines: lines.join("\n"), x: 0, y: top });
    shown.forEach((column, index) => {
      const cell = family.filter((pair) => columnOf(pair) === column);
      const left = narrow ? PAIR_WIDTH : NAME_WIDTH + index * columnWidth + 12;
      const middle = narrow ? top + lines.length * 15 + (index + 0.3) * PAIR_ROW : height + tall / 2;
      if (narrow)
        heads.push({ lines: wrapText(column, PAIR_WIDTH - 14, FONT_SIZE.label).join("\n"), x: 0, y: middle });
      const grades = GRADES.filter((grade) => cell.some((pair) => pair.grade === grade));
      if (cell.length === 0) cells.push({ empty: true, x: left, y: middle });
      const counts = grades.map((grade: Grade) => {
        const matching = cell.filter((pair) => pair.grade === grade);
        cells.push({
          empty: false,
          grade,
          word: `${name}${say(language, "，", ", ")}${column}${say(language, "：", ": ")}${labelOf("grade", grade, { language })} × ${matching.length}`,
          reasons: [
            ...new Set(
              matching
                .flatMap((pair) => pair.reasons)
                .filter((reason) => reason.outcome !== "same")
                .map((reason) => reason.text[language]),
            ),
          ].join(say(language, "；", "; ")),
          count: String(matching.length),
          x: left + present.indexOf(grade) * slot,
          y: middle,
        });
        return `${labelOf("grade", grade, { language })} ${matching.length}`;
      });
      if (counts.length > 0)
        words.push(
          say(
            language,
            `${name}，${column}：${counts.join("、")}。`,
            `${name}, ${column}: ${counts.join(", ")}.`,
          ),
        );
    });
    height += tall;
  }
  const at = { x: pixelX("x", width), y: pixelY("y", height) };
  const full = cells.filter((cell) => cell.empty === false);
  return composeChart(
    {
      title: verdictsTitle(pairs, language),
      subtitle: say(
        language,
        `两地以上都有目标的指标${families.length}类；格中数字为目标对数`,
        `${families.length} families in which two or more regions set targets, ${pairs.length} pairs of targets; numbers count pairs`,
      ),
      views: [
        {
          width,
          height,
          layer: [
            {
              data: { values: rules },
              mark: { type: "rule", aria: false, color: INK.grid },
              encoding: { y: pixelY("y", height), x: { value: 0 }, x2: { value: width } },
            },
            {
              data: { values: heads },
              mark: {
                ...LINES,
                fontSize: narrow ? FONT_SIZE.label : FONT_SIZE.text,
                fontWeight: narrow ? "normal" : "bold",
                lineHeight: narrow ? 13 : 16,
                ...(narrow ? { color: INK.soft } : {}),
              },
              encoding: { ...at, text: { field: "lines", type: "nominal" } },
            },
            {
              data: { values: names },
              mark: { ...LINES, fontSize: FONT_SIZE.text, lineHeight: 15 },
              encoding: { ...at, text: { field: "lines", type: "nominal" } },
            },
            gradeMarkLayer(full, at, language),
            {
              data: { values: full },
              mark: {
                type: "text",
                aria: false,
                align: "left",
                dx: 13,
                fontSize: FONT_SIZE.label,
                color: INK.soft,
              },
              encoding: { ...at, text: { field: "count", type: "nominal" } },
            },
            {
              data: { values: cells.filter((cell) => cell.empty === true) },
              mark: { type: "text", aria: false, text: "—", color: INK.line },
              encoding: at,
            },
          ],
        },
      ],
      notes: [
        gradeKey(present, language),
        ...(together
          ? [
              say(
                language,
                "地区较多，各对合并计数；各地高低另见排序图和方格地图。",
                "With so many regions their pairs are counted together; for who is higher see the ranked chart and the tile grid.",
              ),
            ]
          : []),
        ...(cells.length > full.length
          ? [say(language, "—：该对地区没有同类目标。", "—: the two regions have no targets of this family.")]
          : []),
      ],
      sources: targetsOfPairs(pairs).map((row) => titleOf(row, language)),
      alt: words.join(say(language, "", " ")),
    },
    options,
  );
}
