import { CrossProvinceError } from "../model/issue.js";
import { nearestFew } from "../model/nearest.js";
import { PROVINCES, provinceNamed, shortProvince } from "../model/provinces.js";
import type { RegionRow } from "../model/rows.js";

/** What a user says of the region of a document. */
export interface RegionWanted {
  /** GB/T 2260 code, or the name of a known region or of a province in either language. */
  readonly region: string;
  /** Names for a code that is not known: a city or county. */
  readonly nameZh?: string;
  readonly nameEn?: string;
}

/** The region of a document, and the rows that `regions.csv` lacks for it, its parents first. */
export interface DraftRegion {
  readonly region: RegionRow;
  readonly added: readonly RegionRow[];
}

const PLACE = /[省市县区州盟旗]$|自治[区州县旗]$/u;

function provinceRow(code: string): RegionRow | undefined {
  const province = PROVINCES.find((one) => one.code === code);
  return province === undefined
    ? undefined
    : {
        region_code: code,
        name_zh: province.zh,
        name_en: province.en,
        level: "province",
        parent_code: "100000",
        iso_code: province.iso,
      };
}

function unknown(received: string, known: readonly RegionRow[]): CrossProvinceError {
  const names = [
    ...known.map((row) => row.name_zh),
    ...PROVINCES.map((province) => province.zh),
    ...known.map((row) => row.name_en),
  ];
  return new CrossProvinceError([
    {
      code: "region-unknown",
      severity: "error",
      at: {},
      received,
      expected: nearestFew(received, names).join(", "),
    },
  ]);
}

/**
 * The region that a code or name means: one of the dataset, a province by GB/T 2260, or for the code of a city or county
 * that is not known a new region, whose name must be given
 * (a named code of no province, such as 990000, is taken for an example's).
 * @param known the rows of `regions.csv`
 * @throws CrossProvinceError for a name that is not known and for a code without a name
 */
export function draftRegion(
  { region, nameZh, nameEn }: RegionWanted,
  known: readonly RegionRow[],
): DraftRegion {
  const wanted = region.trim();
  const plain = (name: string): string => name.replace(PLACE, "");
  const found = known.find(
    (row) =>
      row.region_code === wanted ||
      row.name_zh === wanted ||
      row.name_en.toLowerCase() === wanted.toLowerCase() ||
      (plain(row.name_zh) === wanted && row.level !== "zone"),
  );
  if (found !== undefined) return { region: found, added: [] };
  const has = (code: string): boolean => known.some((row) => row.region_code === code);
  const province = provinceNamed(wanted);
  if (province !== undefined) {
    const row = provinceRow(province.code);
    if (row !== undefined) return { region: row, added: [row] };
  }
  const provinceCode = `${wanted.slice(0, 2)}0000`;
  const above = provinceRow(provinceCode);
  if (!/^\d{6}$/.test(wanted)) throw unknown(region, known);
  if (nameZh === undefined) {
    if (above === undefined) throw unknown(region, known);
    const parameters = { province: above.name_zh };
    throw new CrossProvinceError([
      { code: "region-unnamed", severity: "error", at: {}, received: wanted, parameters },
    ]);
  }
  const prefectureCode = `${wanted.slice(0, 4)}00`;
  const level = wanted === provinceCode ? "province" : wanted === prefectureCode ? "prefecture" : "county";
  const parent_code =
    level === "county" && has(prefectureCode)
      ? prefectureCode
      : above === undefined
        ? "100000"
        : provinceCode;
  const row: RegionRow = {
    region_code: wanted,
    name_zh: nameZh,
    name_en: nameEn ?? nameZh,
    level,
    parent_code,
    iso_code: null,
  };
  return { region: row, added: above === undefined || has(provinceCode) ? [row] : [above, row] };
}

/** The region that a title names at its beginning: a region of the dataset or a province; undefined where it names none. */
export function regionInTitle(title: string, known: readonly RegionRow[]): string | undefined {
  const head = title.slice(0, 24);
  const names = [
    ...known
      .filter((row) => row.level !== "country")
      .map((row) => ({ code: row.region_code, name: row.name_zh })),
    ...PROVINCES.map((province) => ({ code: province.code, name: province.zh })),
    ...PROVINCES.map((province) => ({ code: province.code, name: shortProvince(province.zh) })),
  ];
  return names
    .map(({ code, name }) => ({ code, at: head.indexOf(name), length: name.length }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.length - a.length)[0]?.code;
}
