import { BOUNDS } from "../model/codes.js";
import { BOUND_SIGNS, labelOf } from "../model/labels.js";
import type { Table } from "../tables/arquero.js";
import type { DescribedTarget } from "../tables/dataset.js";
import { composeChart } from "./compose-chart.js";
import { type ChartOptions, WIDTH } from "./options.js";
import { LINES, pixelX, pixelY } from "./pixels.js";
import { type ChartSelection, selectedTargets } from "./selected.js";
import type { ChartSpec, Datum } from "./spec.js";
import { FONT_SIZE, INK } from "./theme.js";
import { say, titleOf } from "./words.js";
import { wrapText } from "./wrap-text.js";

/** What the profile counts. */
export interface AmbitionProfileOptions extends ChartOptions, ChartSelection {}

/** One column of the profile. */
interface Trait {
  readonly group: string;
  readonly name: string;
  readonly word: string;
  readonly has: (row: DescribedTarget) => boolean;
}

const NAME_WIDTH = 190;
const TOTAL_WIDTH = 42;
const HEAD = 40;

/**
 * How the documents promise: of each, the number of targets that are firm or striven for, by bound, and by deadline. The
 * shade is the share of the document's targets within each group of columns.
 * @throws CrossProvinceError for unknown names, and where nothing is selected
 * @example
 * ambitionProfile(targets, { language: "zh" });
 */
export function ambitionProfile(targets: Table, options: AmbitionProfileOptions = {}): ChartSpec {
  const { language = "en", width = WIDTH } = options;
  const { rows } = selectedTargets(targets, options);
  const commitment = say(language, "承诺", "Commitment");
  const bounds = say(language, "界限", "Bound");
  const deadline = say(language, "截止年份", "Deadline");
  const years = [...new Set(rows.map((row) => row.period_end))].sort((a, b) => a - b);
  const traits: Trait[] = [
    ...(["firm", "strive"] as const).map((code) => ({
      group: commitment,
      name: labelOf("commitment", code, language),
      word: labelOf("commitment", code, language),
      has: (row: DescribedTarget) => row.commitment === code,
    })),
    ...BOUNDS.filter((code) => rows.some((row) => row.bound === code)).map((code) => ({
      group: bounds,
      name: code === "eq" ? "=" : code === "range" ? "a–b" : BOUND_SIGNS[code].trim(),
      word: labelOf("bound", code, language),
      has: (row: DescribedTarget) => row.bound === code,
    })),
    ...years.map((year) => ({
      group: deadline,
      name: String(year),
      word: say(language, `${year}年到期`, `due ${year}`),
      has: (row: DescribedTarget) => row.period_end === year,
    })),
  ];
  const groups = [...new Set(traits.map((trait) => trait.group))];
  const gap = 12;
  const step = (width - NAME_WIDTH - TOTAL_WIDTH - gap * groups.length) / traits.length;
  const left = (trait: Trait): number =>
    NAME_WIDTH + TOTAL_WIDTH + traits.indexOf(trait) * step + gap * (groups.indexOf(trait.group) + 1);
  const documents = [...new Map(rows.map((row) => [row.document_id, row])).values()].sort(
    (a, b) => a.plan_start - b.plan_start,
  );
  const heads: Datum[] = [
    { text: say(language, "目标数", "Targets"), x: NAME_WIDTH + TOTAL_WIDTH / 2, y: 30, strong: false },
    ...traits.map((trait) => ({ text: trait.name, x: left(trait) + step / 2, y: 30, strong: false })),
    ...groups.map((group) => {
      const own = traits.filter((trait) => trait.group === group).map(left);
      return { text: group, x: (Math.min(...own) + Math.max(...own) + step) / 2, y: 10, strong: true };
    }),
  ];
  const names: Datum[] = [];
  const cells: Datum[] = [];
  const totals: Datum[] = [];
  const words: string[] = [];
  let height = HEAD;
  for (const document of documents) {
    const own = rows.filter((row) => row.document_id === document.document_id);
    const title = titleOf(document, language);
    const lines = wrapText(title, NAME_WIDTH - 10, FONT_SIZE.label);
    const tall = Math.max(34, lines.length * 14 + 8);
    const middle = height + tall / 2;
    names.push({ lines: lines.join("\n"), x: 0, y: middle - ((lines.length - 1) * 14) / 2 });
    totals.push({ text: String(own.length), x: NAME_WIDTH + TOTAL_WIDTH / 2, y: middle });
    const said: string[] = [];
    for (const trait of traits) {
      const count = own.filter(trait.has).length;
      const share = count / own.length;
      cells.push({
        document: title,
        trait: `${trait.group}: ${trait.word}`,
        count,
        text: count === 0 ? "" : String(count),
        share,
        percent: `${Math.round(share * 100)}%`,
        light: share > 0.65,
        x: left(trait),
        right: left(trait) + step - 2,
        middle: left(trait) + step / 2 - 1,
        y: height + 2,
        bottom: height + tall - 2,
        centre: middle,
        alt: say(language, `${title} ${trait.word}：${count}`, `${title}, ${trait.word}: ${count}`),
      });
      if (count > 0) said.push(`${trait.word} ${count}`);
    }
    words.push(
      say(
        language,
        `${title}：共${own.length}项，${said.join("，")}。`,
        `${title}: ${own.length} targets; ${said.join(", ")}.`,
      ),
    );
    height += tall;
  }
  const firm = rows.filter(({ commitment }) => commitment === "firm").length;
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
        `目标数，按承诺强度、界限和截止年份；${years[0]}–${years.at(-1)}`,
        `Number of targets by commitment, bound and deadline, ${years[0]}–${years.at(-1)}`,
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
        say(
          language,
          "颜色深浅为该文件目标中的占比（每组合计 100%）。≥ 不少于，> 超过，= 达到，≈ 左右，a–b 区间，≤ 不高于。",
          "Shade: share of the document's targets (each group adds up to 100%). ≥ at least, > more than, = exactly as printed, ≈ about, a–b range, ≤ at most.",
        ),
      ],
      sources: documents.map((row) => titleOf(row, language)),
      alt: words.join(say(language, "", " ")),
    },
    options,
  );
}
