import type { Root } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import type { ChartSpec } from "../charts/spec.js";
import type { Issue } from "../model/issue.js";
import { refuseUnknown } from "../model/refuse-unknown.js";
import { requireCode } from "../model/require.js";
import { showDate } from "../model/show-date.js";
import type { Dataset } from "../tables/dataset.js";
import { requireDataset } from "../tables/targets-of.js";
import { checkTree } from "./check-report.js";
import { contentTree } from "./content-tree.js";
import { type Facts, factsOf } from "./facts.js";
import { figureSpecs, figureSvgs, NARROW } from "./figures.js";
import { toMarkdown } from "./markdown/to-markdown.js";
import { REPORT_OPTIONS, REPORT_PARTS, type ReportOptions } from "./options.js";

/** A report: one content tree, and the forms that are written from it. */
export interface Report {
  /** The content: mdast with GFM tables and footnotes; each text that is or holds a number is bound to its rows. */
  readonly tree: Root;
  /** A short name for files: the regions in English and the date if any, `hunan-jiangxi-2026-01-31`. */
  readonly name: string;
  /** One HTML page that needs nothing else; `interactive` puts live charts into it, which need no network either. */
  readonly toHtml: (options?: { readonly interactive?: boolean }) => Promise<string>;
  /** GitHub Flavored Markdown, with charts as image files whose addresses `figureUrl` gives. */
  readonly toMarkdown: (figureUrl?: (id: string) => string) => string;
  /** A Word file; with the bytes of a `template` in its styles, page, header, footer and cover. */
  readonly toDocx: (options?: { readonly template?: Uint8Array }) => Promise<Uint8Array>;
  /** An Excel workbook. */
  readonly toXlsx: () => Promise<Uint8Array>;
  /** The evidence page: the documents with every number marked. */
  readonly toEvidence: () => Promise<string>;
  /** The charts as Vega-Lite objects, by the names of the figures in the tree. */
  readonly charts: () => ReadonlyMap<string, ChartSpec>;
  /** The charts as SVG documents. */
  readonly figures: () => Promise<ReadonlyMap<string, string>>;
  /** What in the tree is not bound to a row, or differs from it; empty for a tree that nobody has changed. */
  readonly check: (against?: Dataset) => readonly Issue[];
}

/** How many regions a file's name tells; file systems take 255 bytes. */
const MOST_NAMED = 5;

/** `Hunan`, `Jiangxi` → `hunan-jiangxi`; of many regions how many: `31-regions`. */
function regionsInName(facts: Facts): string {
  if (facts.regions.length > MOST_NAMED) return `${facts.regions.length}-regions`;
  return facts.regions
    .map((code) => facts.regionRows.get(code)?.name_en ?? code)
    .join("-")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");
}

const nameOf = (facts: Facts): string =>
  [regionsInName(facts), ...(facts.settings.date === null ? [] : [facts.settings.date])].join("-");

/**
 * Makes a comparison report on a dataset. Its sentences are built from targets and pairs, never typed: another value in a
 * row is another sentence.
 * @throws CrossProvinceError for names that the dataset does not have, no region, or one with fewer than two plans
 * @example
 * const report = makeReport(await loadDataset(), { regions: ["湖南", "江西"], language: "zh" });
 * (await report.toHtml()).startsWith("<!DOCTYPE html>"); // => true
 */
export function makeReport(dataset: Dataset, options: ReportOptions = {}): Report {
  requireDataset(dataset, "texts");
  refuseUnknown(options, REPORT_OPTIONS);
  for (const part of options.parts ?? []) requireCode(part, REPORT_PARTS, "parts");
  const facts = factsOf(dataset, options);
  const tree = contentTree(facts);
  const { language } = facts;
  let specs: ReadonlyMap<string, ChartSpec> | undefined;
  let svgs: Promise<ReadonlyMap<string, string>> | undefined;
  const charts = (): ReadonlyMap<string, ChartSpec> => {
    specs ??= figureSpecs(tree, facts);
    return specs;
  };
  const heading = (): string => (tree.children[0] === undefined ? "" : plainText(tree.children[0]));
  const narrow = (): ReadonlyMap<string, ChartSpec> => figureSpecs(tree, facts, NARROW);
  const figures = (): Promise<ReadonlyMap<string, string>> => {
    svgs ??= figureSvgs(charts());
    return svgs;
  };
  return {
    tree,
    name: nameOf(facts),
    charts,
    figures,
    check: (against) => checkTree(tree, against === undefined ? facts : factsOf(against, options)),
    toHtml: async ({ interactive = false } = {}) => {
      const { toHtml } = await import("./html/to-html.js");
      const { datasetSchema, jsonLdElement } = await import("./html/dataset-json-ld.js");
      const page = {
        language,
        svgs: { wide: await figures(), narrow: await figureSvgs(narrow()) },
        data: jsonLdElement(datasetSchema(facts, heading())),
        ...(facts.options.evidence === undefined ? {} : { evidence: facts.options.evidence }),
      };
      if (!interactive) return toHtml(tree, page);
      const { liveCharts } = await import("./html/live-charts.js");
      return toHtml(tree, {
        ...page,
        scripts: await liveCharts(
          { wide: charts(), narrow: narrow() },
          { language, evidence: facts.options.evidence },
        ),
      });
    },
    toMarkdown: (figureUrl = (id) => `figures/${id}.svg`) => toMarkdown(tree, figureUrl),
    toDocx: async ({ template } = {}) => {
      const [{ toDocx }, { toPictures }] = await Promise.all([
        import("./word/to-docx.js"),
        import("./word/picture.js"),
      ]);
      const { unit, author, date } = facts.settings;
      const area =
        template === undefined
          ? undefined
          : (await import("./word/template/template-parts.js")).textAreaOf(template);
      const bytes = await toDocx(tree, {
        language,
        pictures: await toPictures(await figures()),
        author: author ?? unit,
        date,
        ...(area === undefined ? {} : { area }),
      });
      if (template === undefined) return bytes;
      const { applyTemplate } = await import("./word/template/apply-template.js");
      const [heading] = tree.children;
      const title = heading === undefined ? "" : plainText(heading);
      return applyTemplate(bytes, template, {
        title,
        unit: unit ?? "",
        author: author ?? "",
        date: date === null ? "" : showDate(date, language),
      });
    },
    toXlsx: async () => {
      const { toXlsx } = await import("./excel/to-xlsx.js");
      return toXlsx(tree, facts);
    },
    toEvidence: async () => {
      const { toEvidence } = await import("./evidence/to-evidence.js");
      return toEvidence(facts, { name: heading() });
    },
  };
}
