import type { RegionLevel } from "../model/codes.js";
import { refuseUnknown } from "../model/refuse-unknown.js";
import { positionsOf, requireColumns, rowsAt, valuesOf } from "../tables/arquero.js";
import type { DescribedTarget } from "../tables/dataset.js";
import { regionsOf, TARGET_COLUMNS, type TargetSource, targetsOf } from "../tables/targets-of.js";
import { familyNames, resolveFamilies } from "./resolve-families.js";
import { resolveCommitment, resolveDocuments, resolveThemes } from "./resolve-names.js";
import { type RegionNames, resolveRegions } from "./resolve-regions.js";
import { SELECTION_OPTIONS, type Selection } from "./selection.js";

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
  readonly theme: Keys<string>;
  readonly commitment: Keys<string>;
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
  const { region_code, family_id, document_id, theme, commitment } = keys;
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
  const { regions: names, documents, themes } = selection;
  const families = selection.families && resolveFamilies(selection.families, familyNames(positions, keys));
  const regions = names === undefined ? [...met.keys()] : resolveRegions(names, [...met.values(), ...known]);
  const wantedFamilies = families && new Set(families);
  const wantedDocuments = documents && new Set(resolveDocuments(documents, distinct(positions, document_id)));
  const wantedThemes = themes && new Set(resolveThemes(themes, distinct(positions, theme)));
  const wantedCommitment = selection.commitment && resolveCommitment(selection.commitment);
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
      (wantedDocuments?.has(document_id(at)) ?? true) &&
      (wantedThemes?.has(theme(at)) ?? true) &&
      (wantedCommitment === undefined || commitment(at) === wantedCommitment)
    )
      chosen.push(at);
  });
  return { chosen, regions, ...(families && { families }) };
}

/**
 * The targets of the regions, families, documents, themes and commitment named; what is not named is not limited.
 * @param source a dataset, its targets, or rows of them; of a table only the rows wanted become objects
 * A dataset knows regions that set no targets of their own too: naming one gives no rows.
 * @returns the rows in their order, the region codes in the order asked for (or met), and the ids of the families asked for
 * @throws CrossProvinceError for unknown options, and for names that the targets do not have, with the nearest that they have
 * @example
 * const { rows } = selectTargets(await loadDataset(), { regions: ["江西"], themes: ["rd"], commitment: "firm" });
 * rows.every((row) => row.region_zh === "江西省"); // => true
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
    theme: valuesOf(targets, "theme"),
    commitment: valuesOf(targets, "commitment"),
  };
  const { chosen, ...named } = choose(positionsOf(targets), keys, selection, regionsOf(source));
  return { rows: rowsAt<DescribedTarget>(targets, chosen), ...named };
}
