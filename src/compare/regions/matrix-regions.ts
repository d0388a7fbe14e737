import { markedOriginal } from "../../model/marked-original.js";
import { PROVINCES } from "../../model/provinces.js";
import type { DocumentRow, RegionRow } from "../../model/rows.js";
import { type RegionNames, resolveRegions } from "../resolve-regions.js";
import type { MatrixRegion } from "./region-matrix.js";

/** What names many regions at once: those that documents are of, or all provinces, read or not. */
const REGION_SETS = ["all", "provinces"] as const;
export type RegionSet = (typeof REGION_SETS)[number];

export const isRegionSet = (name: unknown): name is RegionSet => REGION_SETS.some((set) => set === name);

/** What of a dataset names its regions. */
export interface RegionSource {
  readonly regions: readonly Pick<RegionRow, "region_code" | "level" | "name_zh" | "name_en">[];
  readonly documents: readonly Pick<DocumentRow, "region_code">[];
}

function knownRegions({ regions }: RegionSource): RegionNames[] {
  const own = regions.map(
    ({ region_code, level, name_zh, name_en }): RegionNames => ({ region_code, level, name_zh, name_en }),
  );
  const codes = new Set(own.map((region) => region.region_code));
  const provinces = PROVINCES.filter(({ code }) => !codes.has(code)).map(
    ({ code, zh, en }): RegionNames => ({ region_code: code, level: "province", name_zh: zh, name_en: en }),
  );
  return [...own, ...provinces];
}

/** The 31 provinces of the mainland, and Taiwan, Hong Kong and Macao where documents are of them, by code. */
function provinceCodes({ documents }: RegionSource): string[] {
  const read = new Set(documents.map((row) => row.region_code));
  return PROVINCES.map(({ code }) => code)
    .filter((code) => code < "700000" || read.has(code))
    .sort();
}

/**
 * The regions of a matrix, in the order asked for: by names and codes in either language, `"all"` (those that the documents are of, by
 * code) or `"provinces"` (the 31 of the mainland, by code). A province that the dataset has no document of is a region too:
 * its cells say that it was not read.
 * @throws CrossProvinceError with the nearest names for one that is unknown
 */
export function matrixRegions(source: RegionSource, wanted: RegionSet | readonly string[]): MatrixRegion[] {
  const known = knownRegions(source);
  const byCode = new Map(known.map((region) => [region.region_code, region]));
  const codes =
    wanted === "all"
      ? [...new Set(source.documents.map((row) => row.region_code))].sort()
      : wanted === "provinces"
        ? provinceCodes(source)
        : resolveRegions(wanted, known);
  return codes.map((region_code) => {
    const region = byCode.get(region_code);
    return {
      region_code,
      name: { zh: region?.name_zh ?? region_code, en: markedOriginal(region?.name_en ?? region_code) },
    };
  });
}
