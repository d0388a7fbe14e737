import { CrossProvinceError, type Issue } from "../model/issue.js";
import { nearestFew } from "../model/nearest.js";

/** A family with a name that one of its indicators bears. */
export interface FamilyName {
  readonly family_id: string;
  readonly name_zh: string;
  readonly name_en: string;
}

/** Where the names of each target's family stand: the value at a position. */
interface NameColumns {
  readonly family_id: (position: number) => string;
  readonly indicator_zh: (position: number) => string;
  readonly indicator_en: (position: number) => string;
}

/** Each name of each family of the targets at some positions, once. */
export function familyNames(positions: readonly number[] | Uint32Array, keys: NameColumns): FamilyName[] {
  const names = new Map<string, FamilyName>();
  for (const at of positions) {
    const [family_id, name_zh, name_en] = [keys.family_id(at), keys.indicator_zh(at), keys.indicator_en(at)];
    names.set(`${family_id}\n${name_zh}\n${name_en}`, { family_id, name_zh, name_en });
  }
  return [...names.values()];
}

/** A name without the marks of words left in Chinese: `[庐陵] reading rooms` is asked for without them too. */
const plain = (name: string): string => name.replace(/[[\]]/gu, "").trim().toLowerCase();

/**
 * The ids of families named by id, or by the name of one of their indicators in either language.
 * @throws CrossProvinceError that lists the nearest ids and names, or the families that share a name
 * @example
 * resolveFamilies(["绿色工厂"], [{ family_id: "green-factories", name_zh: "绿色工厂", name_en: "Green factories" }]);
 * // => ["green-factories"]
 */
export function resolveFamilies(names: readonly string[], families: readonly FamilyName[]): string[] {
  const ids = new Set(families.map(({ family_id }) => family_id));
  if (names.every((name) => ids.has(name))) return [...names];
  const bearers = new Map<string, Set<string>>();
  for (const { family_id, name_zh, name_en } of families) {
    for (const name of [plain(name_zh), plain(name_en)]) {
      bearers.set(name, (bearers.get(name) ?? new Set()).add(family_id));
    }
  }
  const issues: Issue[] = [];
  const found = names.flatMap((received) => {
    if (ids.has(received)) return received;
    const bearing = [
      ...(bearers.get(plain(received)) ?? (ids.has(plain(received)) ? [plain(received)] : [])),
    ];
    if (bearing.length === 1) return bearing;
    const all = [...ids, ...families.flatMap(({ name_zh, name_en }) => [name_zh, name_en])];
    const expected = (bearing.length > 1 ? bearing : nearestFew(received, all)).join(", ");
    const code = bearing.length > 1 ? "family-ambiguous" : "family-unknown";
    issues.push({ code, severity: "error", at: {}, received, expected });
    return [];
  });
  if (issues.length > 0) throw new CrossProvinceError(issues);
  return [...new Set(found)];
}
