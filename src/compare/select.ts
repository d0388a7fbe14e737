import { REGION_LEVELS, type RegionLevel } from "../model/codes.js";
import { CrossProvinceError, type Issue } from "../model/issue.js";
import { nearestFew } from "../model/nearest.js";
import { missingColumns, positionsOf, rowsAt, type Table } from "../tables/arquero.js";
import type { DescribedTarget } from "../tables/dataset.js";
import { DESCRIBED_COLUMNS } from "../tables/describe-targets.js";
import { columnsOf } from "../tables/schemas.js";

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

/** What of each target decides whether it is taken. */
const KEYS = ["region_code", "region_level", "region_zh", "region_en", "family_id", "document_id"] as const;
type Keys = Pick<DescribedTarget, (typeof KEYS)[number]>;

/** Positions of the targets that are wanted, found from their keys alone. */
function choose(
  positions: readonly number[] | Uint32Array,
  keyAt: <Key extends keyof Keys>(key: Key, position: number) => Keys[Key],
  selection: Selection,
): { readonly chosen: number[]; readonly regions: readonly string[] } {
  const met = new Map<string, RegionNames>();
  const families = new Set<string>();
  const documents = new Set<string>();
  for (const at of positions) {
    const region_code = keyAt("region_code", at);
    if (!met.has(region_code)) {
      met.set(region_code, {
        region_code,
        level: keyAt("region_level", at),
        name_zh: keyAt("region_zh", at),
        name_en: keyAt("region_en", at),
      });
    }
    families.add(keyAt("family_id", at));
    documents.add(keyAt("document_id", at));
  }
  const regions =
    selection.regions === undefined ? [...met.keys()] : resolveRegions(selection.regions, [...met.values()]);
  const wantedFamilies =
    selection.families && new Set(resolveIds(selection.families, families, "family-unknown"));
  const wantedDocuments =
    selection.documents && new Set(resolveIds(selection.documents, documents, "document-unknown"));
  const wantedRegions = new Set(regions);
  const chosen: number[] = [];
  for (const at of positions) {
    if (!wantedRegions.has(keyAt("region_code", at))) continue;
    if (wantedFamilies?.has(keyAt("family_id", at)) === false) continue;
    if (wantedDocuments?.has(keyAt("document_id", at)) === false) continue;
    chosen.push(at);
  }
  return { chosen, regions };
}

/**
 * The targets of the regions, families and documents named; what is not named is not limited.
 * @param targets rows, or a table of which only the rows wanted become objects
 * @returns the rows in their order, and the region codes in the order asked for (or met)
 * @throws CrossProvinceError for names that the targets do not have, with the nearest that they have
 */
export function selectTargets(
  targets: Table | readonly DescribedTarget[],
  selection: Selection,
): { readonly rows: readonly DescribedTarget[]; readonly regions: readonly string[] } {
  if (isRows(targets)) {
    const { chosen, regions } = choose(
      targets.map((_, at) => at),
      (key, at) => (targets[at] as DescribedTarget)[key],
      selection,
    );
    return { rows: chosen.flatMap((at) => targets[at] ?? []), regions };
  }
  const missing = missingColumns(targets, [...columnsOf("targets"), ...DESCRIBED_COLUMNS]);
  if (missing.length > 0) {
    throw new CrossProvinceError([
      { code: "columns-missing", severity: "error", at: {}, expected: missing.join(", ") },
    ]);
  }
  const columns = new Map(KEYS.map((key) => [key, targets.column(key)]));
  const positions = positionsOf(targets) ?? Array.from({ length: targets.totalRows() }, (_, at) => at);
  const { chosen, regions } = choose(positions, (key, at) => columns.get(key)?.at(at), selection);
  return { rows: rowsAt<DescribedTarget>(targets, chosen), regions };
}

function isRows(targets: Table | readonly DescribedTarget[]): targets is readonly DescribedTarget[] {
  return Array.isArray(targets);
}
