import { divisions } from "../concepts/regions/divisions.js";
import { findRegions } from "../concepts/regions/find-regions.js";
import { CrossProvinceError, type Issue } from "../model/issue.js";
import { nearestFew } from "../model/nearest.js";
import { PROVINCES } from "../model/provinces.js";
import type { RegionRow } from "../model/rows.js";

/** What a user says of the region of a document. */
export interface RegionWanted {
  /** GB/T 2260 code, or a name in either language: of a region of the dataset or of any division down to the county. */
  readonly region: string;
  /** Names for a code that is not known. */
  readonly nameZh?: string;
  readonly nameEn?: string;
}

function refuse(issue: Pick<Issue, "code" | "received" | "expected" | "parameters">): CrossProvinceError {
  return new CrossProvinceError([{ severity: "error", at: {}, ...issue }]);
}

function unknown(received: string, known: readonly RegionRow[]): CrossProvinceError {
  const names = [
    ...known.map((row) => row.name_zh),
    ...PROVINCES.map((province) => province.zh),
    ...known.map((row) => row.name_en),
    ...[...divisions().values()].filter((row) => row.level === "prefecture").map((row) => row.name_zh),
  ];
  return refuse({ code: "region-unknown", received, expected: nearestFew(received, names).join(", ") });
}

/** A region's name behind those of the regions that it lies in: 江苏省苏州市. */
export function regionPath(region: RegionRow): string {
  const above = region.parent_code === null ? undefined : divisions().get(region.parent_code);
  const wider = above === undefined || above.level === "country" ? "" : regionPath(above);
  return `${wider}${region.name_zh}`;
}

/** A row for a code that no list has, under the name that the user gives it. */
function namedRegion(code: string, { nameZh, nameEn }: RegionWanted, known: readonly RegionRow[]): RegionRow {
  const province = divisions().get(`${code.slice(0, 2)}0000`);
  if (nameZh === undefined) {
    if (province === undefined) throw unknown(code, known);
    throw refuse({ code: "region-unnamed", received: code, parameters: { province: province.name_zh } });
  }
  const above = `${code.slice(0, 4)}00`;
  const has = known.some((row) => row.region_code === above) || divisions().has(above);
  const level = code.endsWith("0000") ? "province" : code.endsWith("00") ? "prefecture" : "county";
  const parent_code = level === "county" && has ? above : (province?.region_code ?? "100000");
  return {
    region_code: code,
    name_zh: nameZh,
    name_en: nameEn ?? nameZh,
    level,
    parent_code,
    iso_code: null,
  };
}

/**
 * The region that a code or name means: one of the dataset, a division of the public list, or for a code that neither has a new
 * region, whose name must be given (a named code of no province, such as 990000, is taken for an example's).
 * @param known the rows of `regions.csv`
 * @throws CrossProvinceError for a name that is not known or that several regions bear, and for an unknown code without a name
 */
export function draftRegion(wanted: RegionWanted, known: readonly RegionRow[]): RegionRow {
  const name = wanted.region.trim();
  const [found, ...others] = findRegions(name, { known });
  if (found !== undefined && others.length > 0) {
    const expected = [found, ...others].map((row) => `${row.region_code} ${regionPath(row)}`).join(", ");
    throw refuse({ code: "region-ambiguous", received: name, expected });
  }
  if (found !== undefined) return found;
  if (!/^\d{6}$/.test(name)) throw unknown(wanted.region, known);
  return namedRegion(name, wanted, known);
}
