import type { DescribedTarget } from "../tables/dataset.js";

/** How the territories of two targets lie to each other. */
export function territoryOf(
  a: Pick<DescribedTarget, "region_path">,
  b: Pick<DescribedTarget, "region_path">,
): "disjoint" | "nested" | "same" {
  if (a.region_path === b.region_path) return "same";
  const nested =
    a.region_path.startsWith(`${b.region_path}/`) || b.region_path.startsWith(`${a.region_path}/`);
  return nested ? "nested" : "disjoint";
}
