import { findRegions } from "../concepts/regions/find-regions.js";
import { shortRegion } from "../concepts/regions/short-region.js";
import { REGION_LEVELS, type RegionLevel } from "../model/codes.js";
import { CrossProvinceError, type Issue } from "../model/issue.js";
import { nearestFew } from "../model/nearest.js";
import { refuseUnknown } from "../model/refuse-unknown.js";
import { positionsOf, requireColumns, rowsAt, valuesOf } from "../tables/arquero.js";
import type { DescribedTarget } from "../tables/dataset.js";
import { regionsOf, TARGET_COLUMNS, type TargetSource, targetsOf } from "../tables/targets-of.js";
import { familyNames, resolveFamilies } from "./resolve-families.js";

/** Which targets to take. Regions are named by code, families by id, both by name in either language. */
export interface Selection {
  readonly regions?: readonly string[];
  readonly families?: readonly string[];
  readonly documents?: readonly string[];
}

/** The names of the options of a {@link Selection}. */
export const SELECTION_OPTIONS = [
  "regions",
  "families",
  "documents",
] as const satisfies readonly (keyof Selection)[];

/** What of some options is a selection. */
export function selectionOf(options: Selection): Selection {
  const { regions, families, documents } = options;
  return { ...(regions && { regions }), ...(families && { families }), ...(documents && { documents }) };
}

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

/** What is wrong with the name of a region: that it has no document, or that there is none. */
function regionIssue(received: string, regions: readonly RegionNames[]): Issue {
  const [known, ...others] = findRegions(received);
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

function resolveDocuments(ids: readonly string[], known: ReadonlySet<string>): readonly string[] {
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length === 0) return ids;
  throw new CrossProvinceError(
    unknown.map((received) => ({
      code: "document-unknown",
      severity: "error",
      at: {},
      received,
      expected: nearestFew(received, [...known]).join(", "),
    })),
  );
}

/** A column of keys: the value at a position. */
type Keys<Value> = (position: number) => Value;

/** What of each target decides whether it is taken. */
interface KeyColumns {
  readonly region_code: Keys<string>;
  readonly region_level: Keys<RegionLevel>;
  readonly region_zh: Keys<string>;
  readonly region_en: Keys<string>;
  readonly family_id: Keys<string>;
  readonly indicator_zh: Keys<string>;
  readonly indicator_en: Keys<string>;
  readonly document_id: Keys<string>;
}

function distinct(positions: Positions, key: Keys<string>): Set<string> {
  const values = new Set<string>();
  for (const at of positions) values.add(key(at));
  return values;
}

type Positions = readonly number[] | Uint32Array;

/** Positions of the targets that are wanted, found from their keys alone. */
function choose(
  positions: Positions,
  keys: KeyColumns,
  selection: Selection,
  known: readonly RegionNames[],
): { readonly chosen: number[]; readonly regions: readonly string[]; readonly families?: readonly string[] } {
  const { region_code, family_id, document_id } = keys;
  const met = new Map<string, RegionNames>();
  // The number of each position's region, in the order met: one pass over the keys, and only wanted rows are looked at again.
  const numbers = new Map<string, number>();
  const regionAt = new Uint32Array(positions.length);
  positions.forEach((at: number, place: number) => {
    const code = region_code(at);
    let number = numbers.get(code);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(code, number);
      met.set(code, {
        region_code: code,
        level: keys.region_level(at),
        name_zh: keys.region_zh(at),
        name_en: keys.region_en(at),
      });
    }
    regionAt[place] = number;
  });
  const { regions: names, documents } = selection;
  const families = selection.families && resolveFamilies(selection.families, familyNames(positions, keys));
  const regions = names === undefined ? [...met.keys()] : resolveRegions(names, [...met.values(), ...known]);
  const wantedFamilies = families && new Set(families);
  const wantedDocuments = documents && new Set(resolveDocuments(documents, distinct(positions, document_id)));
  const wantedRegions = new Uint8Array(numbers.size);
  for (const code of regions) {
    const number = numbers.get(code);
    if (number !== undefined) wantedRegions[number] = 1;
  }
  const chosen: number[] = [];
  positions.forEach((at: number, place: number) => {
    if (
      wantedRegions[regionAt[place] ?? -1] === 1 &&
      (wantedFamilies?.has(family_id(at)) ?? true) &&
      (wantedDocuments?.has(document_id(at)) ?? true)
    )
      chosen.push(at);
  });
  return { chosen, regions, ...(families && { families }) };
}

/**
 * The targets of the regions, families and documents named; what is not named is not limited.
 * @param source a dataset, its targets, or rows of them; of a table only the rows wanted become objects
 * A dataset knows regions that set no targets of their own too: naming one gives no rows.
 * @returns the rows in their order, the region codes in the order asked for (or met), and the ids of the families asked for
 * @throws CrossProvinceError for unknown options, and for names that the targets do not have, with the nearest that they have
 */
export function selectTargets(
  source: TargetSource,
  selection: Selection = {},
): {
  readonly rows: readonly DescribedTarget[];
  readonly regions: readonly string[];
  readonly families?: readonly string[];
} {
  refuseUnknown(selection, SELECTION_OPTIONS);
  const targets = targetsOf(source);
  requireColumns(targets, TARGET_COLUMNS);
  const keys: KeyColumns = {
    region_code: valuesOf(targets, "region_code"),
    region_level: valuesOf(targets, "region_level"),
    region_zh: valuesOf(targets, "region_zh"),
    region_en: valuesOf(targets, "region_en"),
    family_id: valuesOf(targets, "family_id"),
    indicator_zh: valuesOf(targets, "indicator_zh"),
    indicator_en: valuesOf(targets, "indicator_en"),
    document_id: valuesOf(targets, "document_id"),
  };
  const { chosen, ...named } = choose(positionsOf(targets), keys, selection, regionsOf(source));
  return { rows: rowsAt<DescribedTarget>(targets, chosen), ...named };
}
