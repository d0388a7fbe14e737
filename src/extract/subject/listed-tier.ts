import { withoutLead } from "../../concepts/action-words.js";
import type { Tier } from "../../model/codes.js";
import type { Mention } from "../sentence/mention.js";
import type { ReadSubject } from "./repeated-subjects.js";
import { tierOf } from "./tier.js";

/** What a level of government recognises: names that end so, or hold such a distinction. */
const RECOGNISED =
  /(?:绿色|智能|未来|灯塔|星级|标杆|数字化?)(?:工厂|园区|车间|矿山|社区)|供应链管理(?:示范)?企业|小巨人|单项冠军|领航企业|龙头企业|瞪羚企业|(?:示范|试点|先导|先行|实验|试验|标准化|特色|优势|重点|美丽|和美|传统|生态|文明|卫生)(?:合作社|家庭农场|产业|村镇?|镇|乡镇|县|区|园|园区|街区|社区|基地|企业|集群|片区|项目|项)|(?:创新|研究|技术|设计|服务|检测|检验|验证|转化|保护|传承|体验|实训|示范|试验|孵化|培训|研发|中试|科普|标注)(?:中心|基地|平台)|(?:中试|创新|服务)平台|实验室|研究院|孵化器|众创空间|科技园|(?:产业园|示范园|高新区|经开区|度假区|集聚区|消费街区|休闲街区|景区|风景道|产业强镇|非遗工坊|名师工作室|工作站|创新联合体|产业联合体|产业集群|湿地公园|森林公园|考古遗址公园)$/;
/** 5A级景区: what has a grade of its own. */
const GRADED = /^(?:[1-5]?A+|[一二三四五]星)级|^三级甲等/;
const MOST_MORE = 10;
const LEVELS_PRINTED = /(?:国家|省|市|县)级(?!以上|及以上)/g;
/** 国家级, 省级以上: levels printed as such, which the next of a list may go on with. */
const PRINTED = /级(?:及?以上)?/;

/**
 * The level of recognition that the first of a list states for the members behind it: 国家级绿色工厂120家、绿色园区12个. A member that is
 * led by a verb or that no level of government recognises has none.
 * @param before what the item right before counts, with its level
 */
export function listedTier(
  phrase: string,
  { left, quantity, sentence }: Mention,
  before: ReadSubject<{ readonly tier: Tier | null }> | undefined,
): Tier | null {
  const tier = before?.subject.tier ?? null;
  if (before === undefined || tier === null || quantity.dimension !== "count") return null;
  const first = before.mention;
  const gap = sentence.slice(first.quantity.end, quantity.outerStart);
  if (!/^[、和及与]|^$/.test(gap) || first.quantity.dimension !== "count") return null;
  // 国家级甲10家、省级乙20家、丙30家: of which level the last are is left open.
  if (new Set(first.clauseLeft.match(LEVELS_PRINTED)).size > 1) return null;
  // 省级平台10个、企业平台300个: so many more are none of that level.
  if (quantity.value > first.quantity.value * MOST_MORE) return null;
  if (withoutLead(left.replace(/^[、和及与]/, "")).verb) return null;
  if (GRADED.test(withoutLead(phrase).name)) return null;
  return PRINTED.test(first.clauseLeft) && RECOGNISED.test(withoutLead(phrase).name) ? tier : null;
}

/** 20家（国家级）, 20家以上（省级及以上）: the level in a bracket of its own behind the number. */
const IN_BRACKET =
  /^(?:以上|左右)?[（(]((?:均?为)?(?:[国省市县区州家、和及与部]|自治区){1,6}级(?:及?以上)?)[）)]/;

/** The level of recognition that a bracket right behind a number of things states; null where there is none. */
export function bracketedTier({ sentence, quantity }: Mention): Tier | null {
  if (quantity.dimension !== "count") return null;
  const level = IN_BRACKET.exec(sentence.slice(quantity.end, quantity.end + LONGEST))?.[1];
  return level === undefined ? null : tierOf(level);
}
const LONGEST = 20;

/** 创成|5家上海市老年友善医疗机构, 获评济南市示范村|3个: what a province or a city recognises, by its name. */
const GRANTS = /(?:创成|创建|争创|获评|获批|入选|评定|评为|认定|命名)(?:不少于|至少|约)?/;
const BY_PROVINCE = "(?:(?:北京|天津|上海|重庆)市|(?:[一-龥]{2,3}省|[一-龥]{2,6}自治区))";
const BY_CITY = "[一-龥]{2,3}(?:市|自治州|州)";
const NAMED_BY = new RegExp(
  `^(?:以上|左右)?的?(?:(${BY_PROVINCE})|(${BY_CITY}))(?![场民区县政内外级直委]|[一-龥]{1,3}[区县])[一-龥“”]{4,}`,
);
const GRANTED_BEHIND = new RegExp(`${GRANTS.source}$`);
const GRANTED_BEFORE = new RegExp(`${GRANTS.source}([一-龥“”]{6,20})$`);

/** The level of recognition of things that are granted by a province or a city of that name; null where none grants them. */
export function grantedTier({ left, right, quantity }: Mention): Tier | null {
  if (quantity.dimension !== "count") return null;
  const named = GRANTED_BEHIND.test(left) ? right : (GRANTED_BEFORE.exec(left)?.[1] ?? "");
  const [, province, city] = NAMED_BY.exec(named) ?? [];
  return province !== undefined ? "provincial" : city !== undefined ? "municipal" : null;
}
