import { findRegions } from "../concepts/regions/find-regions.js";
import { shortRegion } from "../concepts/regions/short-region.js";
import { REGION_LEVELS, type RegionLevel } from "../model/codes.js";
import { CrossProvinceError, type Issue } from "../model/issue.js";
import { nearestFew } from "../model/nearest.js";
import { requireTexts } from "../model/require.js";

/** A region as targets name it. */
export interface RegionNames {
  readonly region_code: string;
  readonly level: RegionLevel;
  readonly name_zh: string;
  readonly name_en: string;
}

/** The code of the one known region that another spelling of the public list means: 贵州省贵阳市, Guiyang City. */
function spelledOtherwise(name: string, known: ReadonlyMap<string, string>): string | undefined {
  const codes = findRegions(name).flatMap((row) => known.get(row.region_code) ?? []);
  return codes.length === 1 ? codes[0] : undefined;
}

/** The names of several regions in one, with spaces between: 湖南 江西. */
function severalNames(received: string): string[] {
  const names = received.trim().split(/\s+/u);
  return names.length > 1 && names.every((name) => findRegions(name).length > 0) ? names : [];
}

/** What is wrong with the name of a region: that it is several, that it has no document, or that there is none. */
function regionIssue(received: string, regions: readonly RegionNames[]): Issue {
  const [known, ...others] = findRegions(received);
  const several = known === undefined ? severalNames(received) : [];
  if (several.length > 0)
    return { code: "regions-in-one", severity: "error", at: {}, received, expected: several.join(",") };
  if (known === undefined || others.length > 0) {
    const all = regions.flatMap((region) => [region.region_code, region.name_zh, region.name_en]);
    const expected = nearestFew(received, all).join(", ");
    return { code: "region-unknown", severity: "error", at: {}, received, expected };
  }
  const han = /\p{Script=Han}/u.test(received);
  const names = regions.map(({ name_zh, name_en }) => (han ? name_zh : name_en));
  const expected = nearestFew(received, names).join(", ");
  const parameters = { region: known.region_code };
  return { code: "region-without-document", severity: "error", at: {}, received, expected, parameters };
}

/**
 * The codes of regions named by code, Chinese or English name.
 * @throws CrossProvinceError that lists the nearest valid names
 * @example
 * resolveRegions(["湖南", "Jiangxi"], regions); // => ["430000", "360000"]
 */
export function resolveRegions(names: readonly string[], regions: readonly RegionNames[]): string[] {
  requireTexts(names, "regions");
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
      if (region.level === level) learn(shortRegion(region.name_zh), region.region_code);
    }
  }
  const issues: Issue[] = [];
  const codes = names.flatMap((name) => {
    const code = known.get(name.trim().toLowerCase()) ?? spelledOtherwise(name, known);
    if (code !== undefined) return code;
    issues.push(regionIssue(name, regions));
    return [];
  });
  if (issues.length > 0) throw new CrossProvinceError(issues);
  return [...new Set(codes)];
}
