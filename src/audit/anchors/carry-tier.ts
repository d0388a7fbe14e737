import { TIER_LEVELS, type TierLevel } from "../../model/codes.js";

/** Places that look like levels: 全省 is where, not by whom. */
const PLACES = /[全我本各]省|[全我本各]市|设区市|地级市|县级市|省内|市场|城市|都市|上市|市州|县市区/g;

const LEVEL_WORDS: Readonly<Record<TierLevel, RegExp>> = {
  national: /国|部级/,
  provincial: /省|自治区/,
  municipal: /市|州级/,
  county: /县|(?<!自治)区级/,
};

/**
 * The levels of recognition that some words name: 国家级, 省、市级, 市级及以上 (with all above it). Places (全省, 全市) name none.
 * The reader is the audit's own: it shares nothing with the one that drafts.
 */
export function levelsIn(words: string): ReadonlySet<TierLevel> {
  const bare = words.replace(PLACES, "");
  const found = new Set(TIER_LEVELS.filter((level) => LEVEL_WORDS[level].test(bare)));
  for (const match of bare.matchAll(/([省市县区])级?(?:及其?)?以上/g)) {
    const lowest = { 省: 1, 市: 2, 县: 3, 区: 3 }[match[1] ?? ""] ?? 0;
    for (const level of TIER_LEVELS.slice(0, lowest + 1)) found.add(level);
  }
  return new Set(TIER_LEVELS.filter((level) => found.has(level)));
}
