import type { Language } from "../model/language.js";
import { shortProvince } from "../model/provinces.js";
import { differenceWords } from "./difference-words.js";
import { areFalls, higherSide } from "./higher-side.js";
import { shareOfWhole } from "./regions/share-words.js";
import type { Pair } from "./types.js";

/** The name of a side as a sentence has it. */
export const sideName = (row: Pair["a"], language: Language): string =>
  language === "zh" ? shortProvince(row.region_zh) : row.region_en;

/** How far the dates of a pair lie apart, behind its result; periods may end in one year and begin in different ones. */
function apartWords(years: number | null, language: Language): string {
  if (years === null) return "";
  if (years === 0) return language === "zh" ? "（时期不同）" : " (over other years)";
  return language === "zh" ? `（期限相差${years}年）` : ` (${years} year${years === 1 ? "" : "s"} apart)`;
}

/** What counts and sums are of: Chinese says that there is more of them, of rates and ratios that they are higher. */
const AMOUNTS: ReadonlySet<string> = new Set(
  "count CNY USD person person-time person-year household m m2 m3 t tce tCO2 jin kW kWh TEU hour".split(" "),
);

const higherWord = (unit: string): string => (AMOUNTS.has(unit.split("/")[0] ?? "") ? "多" : "高");

/** What a pair comes to in a few words for a table: who is higher and by how much, the share of the whole, or that no difference is told. */
export function pairResult(pair: Pair, language: Language): string {
  const zh = language === "zh";
  const { relation, difference, unit, share, years_apart } = pair.committed;
  if (pair.grade === "not-comparable") return zh ? "不比较" : "not compared";
  if (pair.grade === "indicative-only") return zh ? "不计算差距" : "for orientation only";
  const apart = pair.grade === "comparable-other-date" ? apartWords(years_apart, language) : "";
  if (relation === "part-of") {
    if (share === null) return zh ? "部分与整体" : "part and whole";
    const isPart = pair.a.region_path.length > pair.b.region_path.length;
    const [part, whole] = isPart ? [pair.a, pair.b] : [pair.b, pair.a];
    return `${sideName(part, language)}${zh ? "" : ": "}${shareOfWhole(share, part, whole, language)}${apart}`;
  }
  if (relation === "equal") return zh ? `数值相同${apart}` : `equal${apart}`;
  if (relation === "overlapping") return zh ? `区间有重叠${apart}` : `ranges overlap${apart}`;
  const side = higherSide(pair);
  if (unit === null || side === undefined) return zh ? "无法判断高低" : "undetermined";
  const who = sideName(side, language);
  const falls = areFalls(pair);
  if (difference === null) {
    if (zh) return `${who}${falls ? "降幅较大" : "较高"}${apart}`;
    return `${who} ${falls ? "falls more" : "higher"}${apart}`;
  }
  const by = differenceWords(difference, unit, [pair.a, pair.b], language);
  if (zh) {
    // A yearly amount is told by the year first: 每年多5项.
    const yearly = by.startsWith("每年") ? "每年" : "";
    return `${who}${yearly}${falls ? "降幅大" : higherWord(unit)}${by.slice(yearly.length)}${apart}`;
  }
  return falls ? `${who} falls ${by} more${apart}` : `${who} higher by ${by}${apart}`;
}
