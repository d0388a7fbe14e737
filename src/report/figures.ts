import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import { comparisonChart } from "../charts/comparison-chart.js";
import { renderSvg } from "../charts/render-svg.js";
import type { ChartSpec } from "../charts/spec.js";
import type { Facts } from "./facts.js";

/** The charts that the figure nodes of a tree name, as Vega-Lite objects, by the figure's name. */
export function figureSpecs(tree: Root, facts: Facts): ReadonlyMap<string, ChartSpec> {
  const specs = new Map<string, ChartSpec>();
  visit(tree, "image", (node) => {
    const id = node.data?.figure?.id;
    if (id === undefined) return;
    specs.set(
      id,
      comparisonChart(facts.dataset.targets, {
        families: [id],
        regions: facts.regions,
        language: facts.language,
      }),
    );
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
