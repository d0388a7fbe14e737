import { codeAt } from "../code-at.js";
import { beginsNoun } from "./counter-nouns.js";
import { UNIT_WORDS } from "./unit-table.js";

/** What a printed unit means: its code, its dimension, and the power of ten that the word itself carries. */
export interface PrintedUnit {
  readonly printed: string;
  readonly unit: string;
  readonly dimension: string;
}

/** The units by the code of their first character, the longest first. */
const BY_FIRST = new Map<number, CompoundUnit[]>();
for (const [dimension, units] of Object.entries(UNIT_WORDS)) {
  for (const [unit, words] of Object.entries(units)) {
    for (const printed of words.split(/\s+/)) {
      if (printed === "") continue;
      const first = printed.charCodeAt(0);
      const entry = { printed, unit, dimension, length: printed.length };
      BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), entry]);
    }
  }
}
for (const list of BY_FIRST.values()) list.sort((a, b) => b.printed.length - a.printed.length);

/** 20个|学位点, 5条|次干路: a unit of two words whose second begins a longer noun. */
const GOES_ON = /^(?:个?学位[点授]|条次[干支])$/;

/** Whether a code is that of a Latin letter or a digit (km2), which another one behind would go on with. */
function isLatin(code: number): boolean {
  return (code > 64 && code < 91) || (code > 96 && code < 123) || (code > 47 && code < 58);
}

/**
 * The longest unit printed at `position`, or null. A counter that begins another noun (部门, 处理) is no unit.
 *
 * @example
 * unitAt("万吨标准煤以下", 1)?.unit; // "tce"
 */
export function unitAt(text: string, position: number): PrintedUnit | null {
  return plainUnitAt(text, position);
}

function plainUnitAt(text: string, position: number): CompoundUnit | null {
  const candidates = BY_FIRST.get(codeAt(text, position));
  if (candidates === undefined) return null;
  for (const candidate of candidates) {
    if (!text.startsWith(candidate.printed, position)) continue;
    if (
      candidate.length === 1
        ? beginsNoun(text, position)
        : GOES_ON.test(candidate.printed + (text[position + candidate.length] ?? ""))
    )
      continue;
    const last = candidate.printed;
    if (
      isLatin(last.charCodeAt(last.length - 1)) &&
      /^(?:[A-Za-z0-9]|·[A-Za-z])/.test(
        text.slice(position + candidate.length, position + candidate.length + 2),
      )
    )
      continue;
    return candidate;
  }
  return null;
}

const SLASH = 0x2f;
const WIDE_SLASH = 0xff0f;
const DENOMINATOR =
  /[/／] ?(?:(?:每)?(?:(?:[十百千]?[万亿]|[十百千])?(?:元GDP|元地区生产总值|元工业增加值|元产值|元|平方公里|平方千米|平方米|立方米|公里|千瓦时|千瓦|小时|人·?[年月日次]?|亩次?|公顷|吨标准煤|吨公里|人公里|吨|千克|公斤|户|家|个|年|月|天|日|次|秒|升|度|台|项|件|床|班|名|辆|套|车|kg|km²|km|h|s|d|a|m³|m²|L|t)))(?:GDP)?/y;

const PER: Readonly<Record<string, string>> = {
  元: "CNY",
  人: "person",
  人年: "person",
  人·年: "person",
  小时: "hour",
  h: "hour",
  平方公里: "km2",
  平方米: "m2",
  亩: "mu",
  公顷: "ha",
  年: "year",
  日: "day",
  天: "day",
  d: "day",
  a: "year",
  吨: "t",
  千克: "kg",
  公斤: "kg",
  kg: "kg",
  立方米: "m3",
  "m³": "m3",
  千瓦时: "kWh",
  度: "kWh",
  户: "household",
  家: "count",
  个: "count",
  项: "count",
  件: "count",
  台: "machine",
  套: "set",
  辆: "vehicle",
  车: "vehicle",
  床: "bed",
  班: "class",
  名: "person",
  次: "time",
  月: "month",
  人月: "person-month",
  人·月: "person-month",
  人日: "person-day",
  人·日: "person-day",
  人次: "person-time",
  人·次: "person-time",
  公里: "km",
  km: "km",
  吨公里: "t-km",
  人公里: "person-km",
  平方千米: "km2",
  "km²": "km2",
  "m²": "m2",
  千瓦: "kW",
  吨标准煤: "tce",
  升: "L",
  L: "L",
  秒: "second",
  s: "second",
  t: "t",
};

const SCALES: Readonly<Record<string, string>> = {
  十: "10-",
  百: "100-",
  千: "1k-",
  万: "10k-",
  十万: "100k-",
  百万: "1m-",
  千万: "10m-",
  亿: "100m-",
  十亿: "1b-",
  百亿: "10b-",
  千亿: "100b-",
};

/** A unit with its printed denominator: 万元/人, 吨标准煤/万元. */
export interface CompoundUnit extends PrintedUnit {
  readonly length: number;
}

/**
 * The unit printed at `position` with a slash denominator where there is one; `unit` is then `<unit>-per-<unit>`, with
 * the power of the denominator written out (`count-per-10k-person`). Null where no unit stands.
 *
 * @example
 * compoundUnitAt("元/人", 0)?.unit; // "CNY-per-person"
 */
export function compoundUnitAt(text: string, position: number): CompoundUnit | null {
  const base = plainUnitAt(text, position);
  if (base === null) return null;
  const end = position + base.length;
  const slash = codeAt(text, end);
  if (slash !== SLASH && slash !== WIDE_SLASH) return base;
  DENOMINATOR.lastIndex = end;
  const tail = base.printed.includes("/") ? undefined : DENOMINATOR.exec(text)?.[0];
  if (tail === undefined) return base;
  const body = tail.slice(1).trimStart().replace(/^每/, "");
  const power = /^(?:[十百千]?[万亿]|[十百千])(?![瓦米克])/.exec(body)?.[0] ?? "";
  const word = body.slice(power.length);
  const code = PER[word] ?? PER[word.replace(/GDP|地区生产总值|工业增加值|产值$/, "")] ?? "unit";
  const scale = SCALES[power] ?? "";
  return {
    printed: base.printed + tail,
    unit:
      code === "person" && scale !== "" && base.unit === "count"
        ? `per-${scale}persons`
        : `${base.unit}-per-${scale}${code}`.replace("100-km2", "100km2"),
    dimension: `${base.dimension}-per-${code}`,
    length: base.printed.length + tail.length,
  };
}
