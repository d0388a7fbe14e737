import type { Root } from "mdast";
import type { Dataset } from "../tables/dataset.js";
import { contentTree } from "./content-tree.js";
import { type Facts, factsOf } from "./facts.js";
import { figureSpecs, figureSvgs } from "./figures.js";
import type { ReportOptions } from "./options.js";

/** A report: one content tree, and the forms that are written from it. */
export interface Report {
  /** The content: mdast with GFM tables and footnotes; each text that is or holds a number is bound to its rows. */
  readonly tree: Root;
  /** A short name for files: the regions in English, `hunan-jiangxi`. */
  readonly name: string;
  /** One HTML page that needs nothing else. */
  readonly toHtml: () => Promise<string>;
}

/** `Hunan`, `Jiangxi` → `hunan-jiangxi`. */
function nameOf(facts: Facts): string {
  return facts.regions
    .map((code) => facts.regionRows.get(code)?.name_en ?? code)
    .join("-")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");
}

/**
 * Makes a comparison report on a dataset. Its sentences are built from targets and pairs, never typed: another value in a
 * row is another sentence.
 * @throws CrossProvinceError for names that the dataset does not have, or fewer than two regions
 * @example
 * const report = makeReport(await loadDataset(), { regions: ["湖南", "江西"], language: "zh" });
 * (await report.toHtml()).startsWith("<!DOCTYPE html>"); // => true
 */
export function makeReport(dataset: Dataset, options: ReportOptions = {}): Report {
  const facts = factsOf(dataset, options);
  const tree = contentTree(facts);
  const { language } = facts;
  return {
    tree,
    name: nameOf(facts),
    toHtml: async () => {
      const { toHtml } = await import("./html/to-html.js");
      return toHtml(tree, { language, svgs: await figureSvgs(figureSpecs(tree, facts)) });
    },
  };
}
