import { bookTitle } from "../model/book-title.js";
import { forTerminal } from "../model/clean-text.js";
import type { Language } from "../model/language.js";
import { inDark } from "./in-dark.js";
import { type ChartOptions, WIDTH } from "./options.js";
import type { ChartSpec, View } from "./spec.js";
import { CONFIG, FONT_SIZE, INK } from "./theme.js";
import { wrapHeading, wrapText } from "./wrap-text.js";

/** What a chart consists of beside its options. */
export interface ChartParts {
  readonly title: string;
  /** What is shown, with unit and years. */
  readonly subtitle: string;
  readonly views: readonly View[];
  /** How to read the marks. */
  readonly notes: readonly string[];
  /** Titles of the documents that the numbers are from. */
  readonly sources: readonly string[];
  /** Everything that the chart shows, in words: each value with what it belongs to. */
  readonly alt: string;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function merge(base: unknown, over: unknown): unknown {
  if (!isObject(base) || !isObject(over)) return over;
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    merged[key] = key in base ? merge(base[key], value) : value;
  }
  return merged;
}

/** A chart with its texts clean: an expression of Vega ends at a control or at a sign that ends a line, and a picture shows none. */
function cleaned<Part>(part: Part): Part {
  if (typeof part === "string") return forTerminal(part) as Part;
  if (Array.isArray(part)) return part.map(cleaned) as Part;
  if (!isObject(part)) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, cleaned(value)])) as Part;
}

/** A view of text only, below the panels. */
function footer(lines: readonly string[], width: number): View {
  const lineHeight = 15;
  return {
    width,
    height: lines.length * lineHeight,
    data: { values: [{ lines: lines.join("\n") }] },
    mark: {
      type: "text",
      aria: false,
      align: "left",
      baseline: "top",
      color: INK.soft,
      fontSize: FONT_SIZE.note,
      lineBreak: "\n",
      lineHeight,
    },
    encoding: { x: { value: 0 }, y: { value: 0 }, text: { field: "lines", type: "nominal" } },
  };
}

/** The most documents that the foot of a chart names. */
const MOST_SOURCES = 8;

/** The line that names the documents. */
function sourceLine(titles: readonly string[], language: Language): string {
  const unique = [...new Set(titles)];
  if (unique.length > MOST_SOURCES)
    return language === "zh"
      ? `来源：${unique.length}份文件，见各标记的说明`
      : `Sources: ${unique.length} documents, each named at its marks`;
  return language === "zh"
    ? `来源：${unique.map((title) => (/^\d+份文件$/u.test(title) ? title : bookTitle(title))).join("、")}`
    : `Source${unique.length > 1 ? "s" : ""}: ${unique.join("; ")}`;
}

/**
 * A chart from its panels: title and subtitle above, how to read it and the sources below, the description for those who
 * hear it, the configuration, and the overrides merged last.
 */
export function composeChart(parts: ChartParts, options: ChartOptions = {}): ChartSpec {
  const { language = "en", width = WIDTH, theme } = options;
  const title = options.title ?? parts.title;
  const sources = parts.sources.length === 0 ? [] : [sourceLine(parts.sources, language)];
  const lines = [...parts.notes, ...sources].flatMap((line) => wrapText(line, width, FONT_SIZE.note));
  const spec: ChartSpec = {
    $schema: "https://vega.github.io/schema/vega-lite/v5.json",
    description: `${title}${language === "zh" ? "。" : ". "}${parts.alt}`,
    title: {
      text: wrapHeading(title, width, FONT_SIZE.title, true),
      subtitle: wrapText(parts.subtitle, width, FONT_SIZE.subtitle),
    },
    vconcat: [...parts.views, footer(lines, width)],
    config: CONFIG,
  };
  const themed = theme === "dark" ? inDark(cleaned(spec)) : cleaned(spec);
  return options.overrides === undefined ? themed : (merge(themed, options.overrides) as ChartSpec);
}
