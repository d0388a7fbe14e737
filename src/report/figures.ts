import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import { comparisonChart } from "../charts/comparison-chart.js";
import { dumbbellChart } from "../charts/dumbbell-chart.js";
import { WIDTH } from "../charts/options.js";
import { rankedChart } from "../charts/ranked-chart.js";
import { renderSvg } from "../charts/render-svg.js";
import type { ChartSpec } from "../charts/spec.js";
import { timelineChart } from "../charts/timeline-chart.js";
import type { Language } from "../model/language.js";
import { arquero, type Table } from "../tables/arquero.js";
import type { DescribedTarget } from "../tables/dataset.js";
import { drawnTargets } from "./content/families.js";
import { leadingSeries, seriesId } from "./content/leading-series.js";
import { followedTargets } from "./content/over-time.js";
import { pairsInChart, shareDeadline, summaryPairs } from "./content/summary.js";
import type { Facts } from "./facts.js";

/** The targets of these ids, with all their columns. */
function targetsWith({ dataset }: Facts, ids: readonly string[]): Table {
  const wanted = new Set(ids);
  return dataset.targets.filter(arquero().escape(({ target_id }: DescribedTarget) => wanted.has(target_id)));
}

/** The regions of a report that have one of these targets: of three one may have none that is drawn. */
function regionsIn(drawn: Table, { regions }: Facts): readonly string[] {
  const present = new Set(drawn.array("region_code"));
  return regions.filter((code) => present.has(code));
}

/** The pairs of the summary by their deadlines; where all fall due in one year, which would say nothing, by their numbers. */
function summaryChart(facts: Facts, options: { language: Language; width: number }): ChartSpec {
  const pairs = pairsInChart(summaryPairs(facts));
  if (!shareDeadline(pairs)) return dumbbellChart(pairs, options);
  const targets = pairs.flatMap(({ a, b }) => [a, b]);
  const drawn = targetsWith(
    facts,
    targets.map(({ target_id }) => target_id),
  );
  return comparisonChart(drawn, {
    families: [...new Set(targets.map(({ family_id }) => family_id))],
    regions: regionsIn(drawn, facts),
    ...options,
  });
}

/** The chart that a figure node names: the summary's, or that of a family. */
function specOf(id: string, facts: Facts, width: number): ChartSpec {
  const { matrix } = facts;
  const options = { language: facts.language, width };
  if (id === "summary") return summaryChart(facts, options);
  if (id === "over-time") {
    const followed = targetsWith(facts, followedTargets(facts));
    return timelineChart(followed, {
      families: followed.dedupe("family_id").array("family_id") as string[],
      ...options,
    });
  }
  const series =
    matrix === null ? undefined : leadingSeries(facts).find((row) => seriesId(row, facts) === id);
  if (matrix !== null && series !== undefined)
    return rankedChart(matrix, { series: series.series, ...options });
  const family = facts.families.find(({ family_id }) => family_id === id);
  const drawn = targetsWith(facts, family === undefined ? [] : drawnTargets(family));
  return comparisonChart(drawn, {
    families: [id],
    regions: regionsIn(drawn, facts),
    ...options,
  });
}

/** The width of charts for phones, without their margin. */
export const NARROW = 312;

/** The charts that the figure nodes of a tree name, as Vega-Lite objects, by the figure's name. */
export function figureSpecs(tree: Root, facts: Facts, width = WIDTH): ReadonlyMap<string, ChartSpec> {
  const specs = new Map<string, ChartSpec>();
  visit(tree, "image", (node) => {
    const id = node.data?.figure?.id;
    if (id !== undefined) specs.set(id, specOf(id, facts, width));
  });
  return specs;
}

/** The charts as SVG documents. */
export async function figureSvgs(
  specs: ReadonlyMap<string, ChartSpec>,
): Promise<ReadonlyMap<string, string>> {
  const svgs = new Map<string, string>();
  for (const [id, spec] of specs) svgs.set(id, await renderSvg(spec));
  return svgs;
}
