import type { DescribedTarget } from "../tables/dataset.js";

type Placed = Pick<DescribedTarget, "region_path">;

/** How the territories of two targets lie to each other. */
export function territoryOf(a: Placed, b: Placed): "disjoint" | "nested" | "same" {
  if (a.region_path === b.region_path) return "same";
  const nested =
    a.region_path.startsWith(`${b.region_path}/`) || b.region_path.startsWith(`${a.region_path}/`);
  return nested ? "nested" : "disjoint";
}

/** Whether two territories lie in one province, or in one city of it; neither is asked of the country itself. */
export function liesInOne(level: "province" | "city", a: Placed, b: Placed): boolean {
  const depth = level === "province" ? 2 : 3;
  const head = ({ region_path }: Placed): string => region_path.split("/").slice(0, depth).join("/");
  return head(a) === head(b);
}
