import { REGION_LEVELS, type RegionLevel } from "../model/codes.js";
import { CrossProvinceError, type Issue } from "../model/issue.js";
import { nearestFew } from "../model/nearest.js";
import type { DescribedTarget } from "../tables/dataset.js";

/** Which targets to take. Regions are named by code or by name in either language, with or without 省 or 市. */
export interface Selection {
  readonly regions?: readonly string[];
  readonly families?: readonly string[];
  readonly documents?: readonly string[];
}

/** A region as targets name it. */
export interface RegionNames {
  readonly region_code: string;
  readonly level: RegionLevel;
  readonly name_zh: string;
  readonly name_en: string;
}

/**
 * The codes of regions named by code, Chinese or English name.
 * @throws CrossProvinceError that lists the nearest valid names
 * @example
 * resolveRegions(["湖南", "Jiangxi"], regions); // => ["430000", "360000"]
 */
export function resolveRegions(names: readonly string[], regions: readonly RegionNames[]): string[] {
  const known = new Map<string, string>();
  const learn = (name: string, code: string): void => {
    if (!known.has(name.toLowerCase())) known.set(name.toLowerCase(), code);
  };
  for (const { region_code, name_zh, name_en } of regions) {
    for (const name of [region_code, name_zh, name_en]) learn(name, region_code);
  }
  // 湘潭 is the city before it is the county: short names go to the widest region that bears them.
  for (const level of REGION_LEVELS) {
    for (const region of regions) {
      if (region.level === level)
        learn(region.name_zh.replace(/(?:特别行政区|[省市县区])$/u, ""), region.region_code);
    }
  }
  const issues: Issue[] = [];
  const codes = names.flatMap((name) => {
    const code = known.get(name.trim().toLowerCase());
    if (code !== undefined) return code;
    const all = regions.flatMap((region) => [region.region_code, region.name_zh, region.name_en]);
    issues.push({
      code: "region-unknown",
      severity: "error",
      at: {},
      received: name,
      expected: nearestFew(name, all).join(", "),
    });
    return [];
  });
  if (issues.length > 0) throw new CrossProvinceError(issues);
  return [...new Set(codes)];
}

function resolveIds(
  ids: readonly string[],
  known: ReadonlySet<string>,
  code: "family-unknown" | "document-unknown",
): readonly string[] {
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length === 0) return ids;
  throw new CrossProvinceError(
    unknown.map((received) => ({
      code,
      severity: "error" as const,
      at: {},
      received,
      expected: nearestFew(received, [...known]).join(", "),
    })),
  );
}

/**
 * The targets of the regions, families and documents named; what is not named is not limited.
 * @returns the rows in their order, and the region codes in the order asked for (or met)
 * @throws CrossProvinceError for names that the targets do not have, with the nearest that they have
 */
export function selectTargets(
  targets: readonly DescribedTarget[],
  selection: Selection,
): { readonly rows: readonly DescribedTarget[]; readonly regions: readonly string[] } {
  const met = new Map<string, RegionNames>();
  const families = new Set<string>();
  const documents = new Set<string>();
  for (const row of targets) {
    if (!met.has(row.region_code)) {
      met.set(row.region_code, {
        region_code: row.region_code,
        level: row.region_level,
        name_zh: row.region_zh,
        name_en: row.region_en,
      });
    }
    families.add(row.family_id);
    documents.add(row.document_id);
  }
  const regions =
    selection.regions === undefined ? [...met.keys()] : resolveRegions(selection.regions, [...met.values()]);
  const wantedFamilies =
    selection.families && new Set(resolveIds(selection.families, families, "family-unknown"));
  const wantedDocuments =
    selection.documents && new Set(resolveIds(selection.documents, documents, "document-unknown"));
  const wantedRegions = new Set(regions);
  const rows = targets.filter(
    (row) =>
      wantedRegions.has(row.region_code) &&
      (wantedFamilies?.has(row.family_id) ?? true) &&
      (wantedDocuments?.has(row.document_id) ?? true),
  );
  return { rows, regions };
}
