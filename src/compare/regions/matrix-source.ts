import { has } from "../../model/require.js";
import { requireColumns, rowsOf } from "../../tables/arquero.js";
import type { Dataset, DescribedTarget } from "../../tables/dataset.js";
import { type TargetSource, targetsOf } from "../../tables/targets-of.js";
import type { ReadDocument } from "./absent-cell.js";
import type { RegionSource } from "./matrix-regions.js";

/** What of a dataset a matrix is made from. */
export interface MatrixSource {
  readonly rows: RegionSource & { readonly documents: readonly ReadDocument[] };
  readonly targets: Dataset["targets"];
  readonly texts: Dataset["texts"];
  /** Whether more may be known of the regions than these targets. */
  readonly partial?: boolean;
}

const isWhole = (source: TargetSource | MatrixSource): source is MatrixSource =>
  has(source, "rows", "targets", "texts");

/** A dataset as it is; of targets alone, the regions and documents that they name. */
export function matrixSourceOf(source: TargetSource | MatrixSource): MatrixSource {
  if (isWhole(source)) return source;
  const targets = targetsOf(source);
  requireColumns(targets, ["document_id", "region_code", "region_level", "region_zh", "region_en"]);
  const rows = rowsOf<DescribedTarget>(targets);
  const regions = new Map(
    rows.map((row) => [
      row.region_code,
      {
        region_code: row.region_code,
        level: row.region_level,
        name_zh: row.region_zh,
        name_en: row.region_en,
      },
    ]),
  );
  const documents = new Map(
    rows.map(({ document_id, region_code, plan_start, plan_end }) => [
      document_id,
      { document_id, region_code, period_start: plan_start, period_end: plan_end },
    ]),
  );
  return {
    rows: { regions: [...regions.values()], documents: [...documents.values()] },
    targets,
    texts: new Map(),
    partial: true,
  };
}
