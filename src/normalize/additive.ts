import type { Measure } from "../model/codes.js";
import type { DescribedTarget } from "../tables/dataset.js";

/** Dimensions whose quantities add up over regions: no shares, rates, ranks or indices. */
const DIMENSIONS: ReadonlySet<string | null> = new Set(["count", "money", "persons", "person-times"]);

const MEASURES: ReadonlySet<Measure> = new Set(["level", "increment", "annual", "cumulative"]);

/**
 * Whether a target is a stock, a flow or a sum of money that adds up over regions, so that what a region promises is a part of
 * what the region around it promises. Rates, densities, amounts per head and quotas for each part do not.
 * @example
 * isAdditive({ dimension: "count", measure: "level", form: null, denominator: null, each: null }); // => true
 */
export function isAdditive({
  dimension,
  measure,
  form,
  denominator,
  each,
}: Pick<DescribedTarget, "dimension" | "measure" | "form" | "denominator" | "each">): boolean {
  return (
    DIMENSIONS.has(dimension) &&
    MEASURES.has(measure) &&
    (form === null || form === "stock" || form === "flow") &&
    denominator === null &&
    each === null
  );
}
