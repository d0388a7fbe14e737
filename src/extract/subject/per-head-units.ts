import { CROWD } from "../../concepts/crowds.js";
import type { Mention } from "../sentence/mention.js";
import type { Subject, SubjectContext } from "./subject.js";

/** What every denominator holds. */
const POWERS = /[万千亿每]/;
const DENOMINATORS: readonly (readonly [RegExp, string])[] = [
  [/(?:每)?(?:十万|10万)(?:常住)?人/, "per-100k-persons"],
  [/每百万(?:常住)?人/, "per-1m-persons"],
  [
    new RegExp(
      `每万名|(?:每万|(?<![\\d百千十几数二两三四五六七八九吨])万(?!${CROWD}))(?:名)?(?:常住|户籍|城乡)?(?:人(?!次)|居民|劳动力|名就业|就业人员)`,
    ),
    "per-10k-persons",
  ],
  [
    /(?:^|[^一-龥]|人口|市|省|县|区)千人(?:口)?(?:拥有)?(?:床位|病床|医[生师]|执业|护士|注册)/,
    "per-1k-persons",
  ],
  [
    /(?:^|[^一-龥]|市|省|县|区)千人均|(?<![\d一二三四五六七八九十百千万上数几])千人口[一-龥]{1,8}?(?:达|提高|增加|增至|不低于|不少于)/,
    "per-1k-persons",
  ],
  [/每千(?:名|(?:常住|户籍|城乡)?(?:人|居民|老年人|婴))/, "per-1k-persons"],
  [/每百(?:名)?(?:常住|户籍)?(?:人|户|名)/, "per-100-persons"],
  [
    /(?:^|[，、。；])(?:每)?亿元(?!以上|以下|级|企业|项目|产业|园区|乡|镇|村|县|市|区|强|街道|集群|大|楼宇|龙头|商圈|平台|品牌|单品)/,
    "per-100m-CNY",
  ],
  [/每万元/, "per-10k-CNY"],
];

/** The denominator that a phrase prints before what is counted; null where there is none. */
export function ratioUnitOf(phrase: string): string | null {
  if (!POWERS.test(phrase)) return null;
  for (const [pattern, unit] of DENOMINATORS) if (pattern.test(phrase)) return unit;
  return null;
}

/** The unit of so much for each person, for what is told by area, volume, energy or weight; null for any other. */
export const perPersonUnit = (unit: string): string | null =>
  /^(?:m2|m3|kWh|kg)$/.test(unit) ? `${unit}-per-person` : null;

/** Those of whom a region has thousands, so that a few are a few per head. */
const STAFF = /(?:医师|医生|护士|药师|康复治疗师|床位|托位)数?(?:达到?|不少于|至少)?$/;
const MOST_PER_HEAD = 30;

/**
 * 每千人口床位数达到7张，其中公立医院床位数2张: a part is reckoned per head as its whole is; and 执业医师4.1人，注册护士4.8人: so is what can't be
 * counted in whole persons.
 */
export function perHeadOfWhole(
  { left, previous, quantity, segmentStart }: Mention,
  near: Subject | null,
  { found }: SubjectContext,
): string | null {
  const before = found.at(-1);
  // 每千人口床位数达到7张，执业医师数达到3.4人: nobody has a part of a physician.
  if (STAFF.test(left) && !Number.isInteger(quantity.value) && quantity.unit_mult === 0)
    return before?.mention.segmentStart === segmentStart ? before.subject.ratioUnit : null;
  const few = quantity.unit_mult === 0 && (!Number.isInteger(quantity.value) || STAFF.test(left));
  const part = /^[，（]?其中/.test(left) || (few && quantity.value < MOST_PER_HEAD);
  return part && previous?.unit_printed === quantity.unit_printed ? (near?.ratioUnit ?? null) : null;
}
