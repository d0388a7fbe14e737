import { join } from "node:path";
import { SHIPPED_DATA } from "../../io/paths.js";
import { loadTextNow } from "../../io/read.js";
import type { RegionLevel } from "../../model/codes.js";
import { PROVINCES } from "../../model/provinces.js";
import type { RegionRow } from "../../model/rows.js";

const COUNTRY: RegionRow = {
  region_code: "100000",
  name_zh: "中国",
  name_en: "China",
  level: "country",
  parent_code: null,
  iso_code: "CN",
};

/** The code of a division's parent by the digits of its own: the prefecture where there is one, else the province. */
function parentOf(code: string, has: (code: string) => boolean): string {
  const prefecture = `${code.slice(0, 4)}00`;
  return code !== prefecture && has(prefecture) ? prefecture : `${code.slice(0, 2)}0000`;
}

let loaded: ReadonlyMap<string, RegionRow> | undefined;

/**
 * All divisions of China by code: the country, the divisions of the first level, and prefectures and counties as
 * `data/divisions.csv` lists them (GB/T 2260 codes; names in pinyin, or as the place is officially spelled). Read at the first call.
 */
export function divisions(): ReadonlyMap<string, RegionRow> {
  if (loaded !== undefined) return loaded;
  const rows = new Map<string, RegionRow>([["100000", COUNTRY]]);
  for (const { code, zh, en, iso } of PROVINCES) {
    rows.set(code, {
      region_code: code,
      name_zh: zh,
      name_en: en,
      level: "province",
      parent_code: "100000",
      iso_code: iso,
    });
  }
  const lines = loadTextNow(join(SHIPPED_DATA, "divisions.csv")).trimEnd().split("\n").slice(1);
  const cells = lines.map((line) => line.split(","));
  const codes = new Set(cells.map(([code]) => code));
  for (const [code = "", name_zh = "", name_en = ""] of cells) {
    const level: RegionLevel = code.endsWith("00") ? "prefecture" : "county";
    const parent_code = parentOf(code, (one) => codes.has(one));
    rows.set(code, { region_code: code, name_zh, name_en, level, parent_code, iso_code: null });
  }
  loaded = rows;
  return rows;
}
