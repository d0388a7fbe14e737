import { REGION_LEVELS } from "../../model/codes.js";
import { refuseUnknown } from "../../model/refuse-unknown.js";
import { requireText } from "../../model/require.js";
import type { RegionRow } from "../../model/rows.js";
import { divisions } from "./divisions.js";
import { namesInUse } from "./short-region.js";

/** Names in use beside the official ones. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  全国: "100000",
  国家: "100000",
  中华人民共和国: "100000",
  tibet: "540000",
  neimenggu: "150000",
  macau: "820000",
};

/** A name as it is looked up: Latin letters small, without marks and spaces; Chinese as it is. */
const keyOf = (name: string): string =>
  /\p{Script=Han}/u.test(name) ? name.replace(/\s+/gu, "") : name.toLowerCase().replace(/[^a-z0-9]/g, "");

/** English words for the kind of a region. */
const KIND = /\s+(?:autonomous\s+)?(?:province|municipality|city|prefecture|county|district|banner|region)$/i;

type Index = ReadonlyMap<string, readonly RegionRow[]>;

function indexOf(rows: Iterable<RegionRow>): Index {
  const index = new Map<string, RegionRow[]>();
  for (const row of rows) {
    const english = row.name_en.replace(KIND, "");
    const names = new Set([...namesInUse(row.name_zh), row.name_en, english].map(keyOf));
    for (const name of names) {
      const list = index.get(name);
      if (list === undefined) index.set(name, [row]);
      else list.push(row);
    }
  }
  return index;
}

let all: Index | undefined;
const own = new WeakMap<readonly RegionRow[], Index>();

function ownIndex(known: readonly RegionRow[]): Index {
  let index = own.get(known);
  if (index === undefined) {
    index = indexOf(known);
    own.set(known, index);
  }
  return index;
}

/** Whether one region lies in another, by the digits of their codes. */
export function liesIn(code: string, wider: string): boolean {
  const stem = wider === "100000" ? "" : wider.replace(/(?:00)+$/, "");
  return code !== wider && code.startsWith(stem);
}

/** Of regions of one name those that bear it in full, else those of the widest level: 吉林 is the province, 朝阳 the city. */
function preferred(rows: readonly RegionRow[], name: string): readonly RegionRow[] {
  const full = rows.filter((row) => row.name_zh === name);
  const among = full.length > 0 ? full : rows;
  const level = REGION_LEVELS.find((one) => among.some((row) => row.level === one));
  return among.filter((row) => row.level === level);
}

/** A province's, a prefecture's and a county's longest names in one take less; a chain that has no end would be followed for ever. */
const LONGEST_NAME = 100;

/** The names that one search has looked up, by the region that they had to lie in: a chain asks for the same ones again and again. */
type Met = Map<string, readonly RegionRow[]>;

/** 贵州省贵阳市, 江苏苏州: a wider region's name before that of one in it. */
function inChain(name: string, known: readonly RegionRow[], met: Met): readonly RegionRow[] {
  for (let cut = name.length - 1; cut >= 2; cut -= 1) {
    const [wider, ...others] = metOrFound(name.slice(0, cut), known, undefined, met);
    if (wider === undefined || others.length > 0) continue;
    const inner = metOrFound(name.slice(cut), known, wider.region_code, met);
    if (inner.length > 0) return inner;
  }
  return [];
}

function metOrFound(
  name: string,
  known: readonly RegionRow[],
  within: string | undefined,
  met: Met,
): readonly RegionRow[] {
  const key = `${within ?? ""} ${name}`;
  let found = met.get(key);
  if (found === undefined) {
    found = find(name, known, within, met);
    met.set(key, found);
  }
  return found;
}

/** One array for all calls without rows of their own, so that what is built on it is kept. */
const NONE: readonly RegionRow[] = [];

/** Where to look for a region. */
export interface FindRegionsOptions {
  /** The rows of a dataset's `regions.csv`. */
  readonly known?: readonly RegionRow[];
  /** A code: only regions that lie in it. */
  readonly within?: string;
}

/**
 * The regions that a code or name means: a GB/T 2260 code, a Chinese name in full, shortened or behind that of a wider region
 * (贵阳市, 贵阳, 贵州省贵阳市, 黔东南), or a name in pinyin or English. One row where the name is clear, several where it is not (朝阳区),
 * none where it is unknown. A dataset's own rows, development zones among them, go before those of the public list.
 * @example
 * findRegions("Guiyang").map((row) => row.region_code); // => ["520100"]
 */
export function findRegions(name: string, options: FindRegionsOptions = {}): readonly RegionRow[] {
  requireText(name, "name");
  refuseUnknown(options, ["known", "within"]);
  const { known = NONE, within } = options;
  return find(name, known, within, new Map());
}

function find(
  name: string,
  known: readonly RegionRow[],
  within: string | undefined,
  met: Met,
): readonly RegionRow[] {
  const wanted = name.trim();
  if (wanted === "" || wanted.length > LONGEST_NAME) return [];
  const inside = (rows: readonly RegionRow[]): readonly RegionRow[] =>
    within === undefined ? rows : rows.filter((row) => liesIn(row.region_code, within));
  const code = /^\d{6}(?:-[a-z0-9]+)?$/.test(wanted) ? wanted : OTHER_NAMES[keyOf(wanted)];
  if (code !== undefined) {
    const row = known.find((one) => one.region_code === code) ?? divisions().get(code);
    return inside(row === undefined ? [] : [row]);
  }
  const iso = /^CN-[A-Z]{2}$/i.test(wanted) ? wanted.toUpperCase() : undefined;
  if (iso !== undefined) return inside([...divisions().values()].filter((row) => row.iso_code === iso));
  all ??= indexOf(divisions().values());
  const key = keyOf(wanted);
  const english = keyOf(wanted.replace(KIND, ""));
  const mine = ownIndex(known);
  const rows = new Map<string, RegionRow>();
  for (const row of [
    ...(all.get(key) ?? all.get(english) ?? []),
    ...(mine.get(key) ?? mine.get(english) ?? []),
  ])
    rows.set(row.region_code, row);
  const found = preferred(inside([...rows.values()]), wanted);
  if (found.length > 1) {
    const codes = new Set(known.map((row) => row.region_code));
    const used = found.filter((row) => codes.has(row.region_code));
    return used.length > 0 ? used : found;
  }
  if (found.length === 1) return found;
  return /^\p{Script=Han}{4,}$/u.test(wanted) ? inside(inChain(wanted, known, met)) : [];
}
