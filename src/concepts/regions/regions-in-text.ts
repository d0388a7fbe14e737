import { refuseUnknown } from "../../model/refuse-unknown.js";
import { requireText } from "../../model/require.js";
import type { RegionRow } from "../../model/rows.js";
import { divisions } from "./divisions.js";
import { liesIn } from "./find-regions.js";
import { namesInUse } from "./short-region.js";

/** A region that a text names, with the half-open UTF-16 span of its name, names of wider regions before it included. */
export interface RegionInText {
  readonly region: RegionRow;
  readonly start: number;
  readonly end: number;
  /** Whether the name is printed in full (贵阳市), not shortened (贵阳). */
  readonly full: boolean;
}

/** Which names are looked for. */
export interface RegionsInTextOptions {
  /** A code: only it and regions that lie in it. */
  readonly within?: string;
  /** Shortened names of provinces and prefectures too (贵州, 黔东南). */
  readonly short?: boolean;
  /** More regions, such as a dataset's development zones. */
  readonly known?: readonly RegionRow[];
}

interface Name {
  readonly name: string;
  readonly region: RegionRow;
  readonly full: boolean;
}

/** Divisions whose names are common words: meant only right behind the name of a wider region. */
const COMMON = /^(?:城区|郊区|矿区|[东西南北]区|市中区|新城区|城[中东西北关]区|桥[东西]区|新市区)$/u;

/** What makes the last character of a name the first of another word: 贵阳市民, 合作市场, 海淀区域. */
const GOES_ON: Readonly<Record<string, RegExp>> = {
  市: /^[场民值盈况价]/u,
  区: /^[域块间位别划]/u,
  县: /^[域乡]/u,
};

/** Names by the codes of their first two characters, so that a place in a text is looked up without a word made of it. */
type Names = Map<number, Name[]>;

const startCode = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

function learn(names: Names, region: RegionRow): void {
  const add = (name: string, full: boolean): void => {
    const first = startCode(name, 0);
    const list = names.get(first);
    if (list === undefined) names.set(first, [{ name, region, full }]);
    else list.push({ name, region, full });
  };
  add(region.name_zh, true);
  const wide = region.level === "province" || region.level === "prefecture";
  for (const name of namesInUse(region.name_zh)) {
    if (name === region.name_zh) continue;
    if (wide) add(name, false);
    // 秀山县 for 秀山土家族苗族自治县: with the word for its kind it is no other word.
    else if (/..[县旗]$/u.test(name)) add(name, true);
  }
}

function namesOf(rows: Iterable<RegionRow>): Names {
  const names: Names = new Map();
  for (const row of rows) if (row.level !== "country") learn(names, row);
  for (const list of names.values()) list.sort((a, b) => b.name.length - a.name.length);
  return names;
}

/** One array for all calls without rows of their own, so that what is built on it is kept. */
const NONE: readonly RegionRow[] = [];

let all: Names | undefined;
const zones = new WeakMap<readonly RegionRow[], Names>();

function zonesOf(known: readonly RegionRow[]): Names {
  let names = zones.get(known);
  if (names === undefined) {
    names = namesOf(known.filter((row) => row.level === "zone"));
    zones.set(known, names);
  }
  return names;
}

/** The one region meant by names of equal length: that in the region before it, else the only one, else that of the widest level. */
function meant(names: readonly Name[], before: RegionRow | undefined): Name | undefined {
  const inside =
    before === undefined ? [] : names.filter(({ region }) => liesIn(region.region_code, before.region_code));
  const among = inside.length > 0 ? inside : names.filter(({ name }) => !COMMON.test(name));
  if (among.length <= 1) return among[0];
  const wide = among.filter(({ region }) => region.level === "province" || region.level === "prefecture");
  return wide.length > 0 ? (wide.find(({ region }) => region.level === "province") ?? wide[0]) : undefined;
}

/** The region whose name begins at a place of a text, the longest name first; undefined where none does. */
function nameAt(
  text: string,
  at: number,
  before: RegionRow | undefined,
  { within, short = false, known = NONE }: RegionsInTextOptions,
): Name | undefined {
  all ??= namesOf(divisions().values());
  const first = startCode(text, at);
  const [zoned, divided] = [known.length === 0 ? undefined : zonesOf(known).get(first), all.get(first)];
  if (zoned === undefined && divided === undefined) return undefined;
  const candidates = [...(zoned ?? []), ...(divided ?? [])].filter(
    ({ name, region, full }) =>
      (full || short) &&
      (within === undefined || region.region_code === within || liesIn(region.region_code, within)) &&
      text.startsWith(name, at) &&
      GOES_ON[name.slice(-1)]?.test(text.slice(at + name.length)) !== true,
  );
  const length = Math.max(0, ...candidates.map(({ name }) => name.length));
  return meant(
    candidates.filter(({ name }) => name.length === length),
    before,
  );
}

/** The region that is named from a place on: one behind a wider one is joined to it. */
function regionFrom(text: string, start: number, options: RegionsInTextOptions): RegionInText | null {
  let found: RegionInText | null = null;
  for (let at = start; at < text.length - 1; ) {
    const before: RegionRow | undefined = found?.region;
    const name = nameAt(text, at, before, options);
    if (name === undefined || (before !== undefined && !liesIn(name.region.region_code, before.region_code)))
      return found;
    at += name.name.length;
    found = { region: name.region, start, end: at, full: name.full };
  }
  return found;
}

function checked(text: string, options: RegionsInTextOptions): void {
  requireText(text, "text");
  refuseUnknown(options, ["within", "short", "known"]);
}

/**
 * The regions that a text names, in order: at each place the longest name, a region behind the name of a wider one joined to it
 * (湖南省湘潭市 is one). A name that several regions bear (朝阳区) counts where the region before it or `within` tells which.
 *
 * @example
 * regionsInText("支持武汉市和襄阳市发展", { within: "420000" }).map(({ region }) => region.region_code); // => ["420100", "420600"]
 */
export function regionsInText(text: string, options: RegionsInTextOptions = {}): RegionInText[] {
  checked(text, options);
  const found: RegionInText[] = [];
  for (let at = 0; at < text.length - 1; at += 1) {
    const region = regionFrom(text, at, options);
    if (region === null) continue;
    found.push(region);
    at = region.end - 1;
  }
  return found;
}

/** The region that a text names at its beginning; null where it begins with none. */
export function regionAtStart(text: string, options: RegionsInTextOptions = {}): RegionInText | null {
  checked(text, options);
  return regionFrom(text, 0, options);
}
