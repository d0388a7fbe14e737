/** What something is measured by: 单位工业增加值, 万元地区生产总值. */
const DENOMINATOR =
  "(?:单位|每?[万亿]元)(?:规模以上|规上|地区|国内|全部|农业|第[一二三]产业)*[一-龥]{0,4}?(?:GDP|生产总值|增加值|产值|产品|产出|营业收入|建筑面积)";
const ALONE = new RegExp(`^${DENOMINATOR}$`);
const MEASURED = new RegExp(`^${DENOMINATOR}(.{2,})$`);

/** Whether a name says what something is measured by, and not what. */
export const isPerUnitAlone = (name: string): boolean => ALONE.test(name);

/** 万元地区生产总值用水量下降15%，万元工业增加值|下降10%: what was measured by the one, measured by the other; null for anything else. */
export function perUnitOfSame(name: string, near: string): string | null {
  const measured = MEASURED.exec(near)?.[1];
  return measured !== undefined && isPerUnitAlone(name) ? name + measured : null;
}

/** 万元地区生产总值、万元工业增加值用水量: what the last of a list measures, of those before it that say only by what. */
export function perUnitOfLast(parts: readonly string[]): readonly string[] {
  const last = parts.at(-1) ?? "";
  return parts.map((part) => perUnitOfSame(part, last) ?? part);
}
