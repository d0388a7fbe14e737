import { ADMINISTRATION, COUNTED_KIND, LEVELS_BESIDE, levelWithoutSign } from "../../concepts/tier-words.js";
import { TIER_LEVELS, TIERS, type Tier, type TierLevel } from "../../model/codes.js";

const WORDS: Readonly<Record<string, TierLevel>> = {
  国家: "national",
  国: "national",
  全国: "national",
  世界: "national",
  部: "national",
  省: "provincial",
  自治区: "provincial",
  区市: "municipal",
  市: "municipal",
  州: "municipal",
  盟: "municipal",
  设区市: "municipal",
  县: "county",
  区: "county",
  旗: "county",
};
const ORDER = TIER_LEVELS;
const LEVEL = "(?:国家|全国|自治区|设区市|国|省|部|市|州|盟|县|(?<![园社山片灌小景港库假游护范集])区|旗)";
/** The levels that a list may name alone, the kind of thing being said before: 国家级5个、自治区级20个、市县级50个. */
export const LEVELS = "(?:国家|自治区|省|市州?|州|县|区|市县|州市|县市)";
/** 省级及以上, 国家级、省级, 国省级, 省、市级, 自治区级: levels that end in 级. */
const NAMED = new RegExp(
  `(${LEVEL}(?:级?[、和及与或/]?${LEVEL}){0,3})级(?!市|领导|干部)(?:[、和及与或]?(${LEVEL})级)?(及其?以上|或以上|以上)?`,
);
const SINGLE = new RegExp(LEVEL, "g");
/** 省市县三级重点项目: so many levels, of which each recognises its own. */
const LEVELS_COUNTED = new RegExp(`(${LEVEL}(?:[、和与及]?${LEVEL}){1,3})[两三四]级(?=${COUNTED_KIND})`);
/** 国家…, 省… before a thing that is recognised, without 级. */
const NATIONAL =
  /^国家(?!自然科学|社会科学|社科|财政性|助学|奖学|安全|通用语|免疫|基本药物|基本公共|地表水|考核断面|税|公务|电网|能源集团|铁路|公园|储备|统计|标准(?!化)|[和及与]地区|[/／](?:行业|地方|团体)(?:[/／、和及与或]|标准))|(?:^|[^多跨])国家(?:制造业|企业|技术|重点实验室|重点|工程(?:研究|技术|实验)|绿色|高新|产业|创新|质量|示范|现代|乡村|知识产权|文明|卫生|科技|地理标志)|全国(?:[“"]?(?:质量|乡村旅游重点|示范|百强|重点|文明|优秀|先进(?!水平|行列)|十大|一流(?!水平|标准)))/;
const PROVINCIAL = new RegExp(
  `^(?:湖南|江西|[一-龥]{2})?省(?=[一二三]级|制造业|企业技术|技术创新|工程(?:研究|技术)|绿色|重点实验室|重点新|中试|[级列]?重[点大][一-龥]{0,4}项目|新型|科技|产业|(?:创新)?实验室|新产品|示范|工业|质量|首台|文明|级)|^(?:湖南|江西)?${levelWithoutSign("省")}|^自治区(?=[级列]?重[点大][一-龥]{0,4}项目)`,
);
/** 市重点项目, 市重点龙头企业: 市级 without its sign; 市场, 市政 are none. */
const MUNICIPAL = new RegExp(
  `^市(?=[级列]?重[点大][一-龥]{0,4}项目)|^${levelWithoutSign("市(?![场政民区值域辖容郊县州商])")}`,
);
/** 国省龙头企业, 国家和省乡村治理示范村镇: two levels side by side, without 级. */
const BOTH = /^国家?[和及、与]?省(?=龙头|重点(?!生态)|[一-龥]{2,12}(?:示范|试点|龙头))/;
/** 省州重点项目, 省市县重点工程: each level has its own. */
const SIDE_BY_SIDE = new RegExp(`(?:^|[工建产备划动进施育创])(${LEVELS_BESIDE})`);
/** 国家高新技术企业: what the state alone grants is of no level. */
const GRANTED_ALONE = /国家级?(?=高新技术企业|科技型中小企业|[1-5]?A+级)/g;
/** A place, not a level: 全省, 我省, 外省. */
const PLACE = /(?:全|我|本|该|各|跨|外|出|邻)(?:省|市|县|区|州)(?!级)/g;

/** The levels that words name one after the other. */
function levelsIn(words: string): readonly TierLevel[] {
  return (words.match(SINGLE) ?? []).flatMap((word) => WORDS[word] ?? []);
}

function inOrder(levels: ReadonlySet<TierLevel>): Tier | null {
  const joined = ORDER.filter((level) => levels.has(level)).join("+");
  return TIERS.find((tier) => tier === joined) ?? null;
}

/**
 * The level of recognition that a phrase names: 国家级, 省级及以上, 省、市级, 国家制造业创新中心. A place (全省) is no level.
 *
 * @example
 * tierOf("省级及以上创新平台"); // => "national+provincial"
 */
export function tierOf(phrase: string): Tier | null {
  if (!/[国省市县区州]/.test(phrase)) return null;
  const text = phrase.replace(PLACE, "").replace(ADMINISTRATION, "").replace(GRANTED_ALONE, "");
  const counted = LEVELS_COUNTED.exec(text)?.[1];
  if (counted !== undefined) return inOrder(new Set(levelsIn(counted)));
  const named = NAMED.exec(text);
  if (named !== null) {
    const levels = new Set([...levelsIn(named[1] ?? ""), ...levelsIn(named[2] ?? "")]);
    if (named[3] !== undefined) {
      const lowest = Math.max(...[...levels].map((level) => ORDER.indexOf(level)));
      for (const level of ORDER.slice(0, lowest + 1)) levels.add(level);
    }
    return inOrder(levels);
  }
  const beside = SIDE_BY_SIDE.exec(text)?.[1];
  if (beside !== undefined) return inOrder(new Set(levelsIn(beside)));
  if (BOTH.test(text)) return inOrder(new Set(["national", "provincial"]));
  if (NATIONAL.test(text)) return "national";
  if (PROVINCIAL.test(text)) return "provincial";
  return MUNICIPAL.test(text) ? "municipal" : null;
}
