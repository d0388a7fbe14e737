import type { DescribedTarget } from "../../tables/dataset.js";

/** Of several commitments the firm one, else the first. */
export function firmFirst<Item>(
  items: readonly Item[],
  of: (item: Item) => Pick<DescribedTarget, "commitment">,
): Item | undefined {
  return items.find((item) => of(item).commitment === "firm") ?? items[0];
}

/** One commitment a region: of several the firm one, else the first. */
export function oneARegion(rows: readonly DescribedTarget[]): Map<string, DescribedTarget> {
  const byRegion = new Map<string, DescribedTarget>();
  for (const row of rows) {
    const before = byRegion.get(row.region_code);
    if (before === undefined || (before.commitment !== "firm" && row.commitment === "firm"))
      byRegion.set(row.region_code, row);
  }
  return byRegion;
}
