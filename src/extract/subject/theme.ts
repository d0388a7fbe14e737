import { remembered } from "../../text/remembered.js";
import { withoutItemMark } from "./list-marks.js";
import { isOfAnyField } from "./words-of-any-field.js";

const WHEN =
  /^(?:(?:力争|争取|确保|预计)?(?:到|至)?(?:20\d\d年?|“?十[四五六七]五”?)(?:[底末前]|期间|期末|时期)*[，,]?|今年|年内|全年)/;
/** How something is taken up: 大力, 深入. */
const HOW =
  "(?:大力|积极|加快|加速|着力|持续|深入|全面|扎实|稳步|有序|不断|进一步|全力|继续|统筹|重点|切实|高质量|高标准|高水平|更大力度|科学|协同|系统|有效|充分)";
/** What is undertaken for the thing that a clause is about. */
const TAKEN_UP =
  "(?:推进|推动|促进|加强|加大|强化|深化|开展|实施|健全|完善|支持|发展|做[强优大好实精]|做[强优大]做[强优大]|壮大|培育|提升|提高|增强|优化|规范|落实|抓好|抓实|抓紧|狠抓|办好|聚焦|围绕|突出|建设|打造|构建|建立|推行|振兴|扩大|拓展|夯实|统筹|加快|织密|保障|改善|丰富|关爱|关心|服务|补齐|扎牢|筑牢)";
const LED = new RegExp(`^(?:${HOW}*${TAKEN_UP})+`);
/** 畜禽良种体系进一步完善: what a clause says of the thing that opens it. */
const FARES =
  /(?<=[一-龥]{2})(?:建设|发展|工作)?(?:进一步|持续|全面|不断|更加|加快|有序|扎实|深入|稳步|基本|明显|逐步|蓬勃|健康)+(?:推进|完善|健全|提升|改善|优化|壮大|发展|实施|增强|形成|提高|加强|推动|开展)$/;
/** What is hoped of a thing, or the work on it, behind its name. */
const WORK = new RegExp(
  `(?<=[一-龥]{2})(?:${HOW}*(?:转型|提质|扩容|扩面|升级|增效|发展|振兴|提升|改革|(?<!产教|医养|文旅|农旅)融合|创新|跃升|倍增|突破|跨越|提速|攻坚|壮大|培育|强基|赋能|延链|补链|集聚|完善|推进|扩能|增产|保障|供给|整合|引进|清零)|建立健全|丰富多元|丰富多样|建设|大会战|力度|步伐|水平|能力|质量|竞争力|影响力|辐射力|服务体系|体系|机制|网络|力量|(?<!安全|清洁)(?:生产|种植|养殖|栽培)|格局|基础|规模|布局|结构|工作|工程|行动|计划|方案|专项|总体|中长期|三年|五年|规划|(?:行动|实施|工作)?(?:计划|方案)|运输(?=$)|强[省市县区]|事业|任务|试点|示范|(?:服务)?保障|要求|环境|制度|政策|办法|(?<=[人员工生军年女童])(?:就业|创业|帮扶|关爱|救助|服务)+)$`,
);
/** 办好人民满意的教育: how the thing is to be. */
const HOPED = /^.*的(?=[一-龥]{2})/;
const PRAISE =
  /^(?:现代化?|新型|全民|更高水平|高质量|高水平|高标准|高品质|优质|重大|重点|特色|优势|传统|新一轮|规模化|标准化|多层次|多元化|基层|全市|全省|全县|全区|我[省市县区]|[省市县区](?=[一-龥]{3})(?!级|场|政|民|内|外|域|属|区|管|道|委)|(?:等)(?=.{2}))+(?=[一-龥]{2})/;
/** Aims and cares that any work serves, so that no measure is theirs. */
const NO_THEME =
  /^(?:项目|基层|[一-龥]*力量|[一-龥]{0,2}项目(?:支撑|牵引|带动|引领|攻坚|谋划|建设|为王)|[一-龥]*领域[一-龥]*|分?[一二两三四五前后][期批步]|分[期批步]|总体|措施|放管服|[一-龥]*生产力|[一-龥]*(?:集团|公司)|科技创新驱动|投资|有效投资|产业|企业|经济|社会|民生|创新|科技|科技创新|改革|开放|改革开放|发展|质量|安全|环境|服务|管理|监管|要素|政策|资金|人才|市场|消费|内需|供给|需求|区域|城乡|城市|乡村|农村|工业|农业|农业农村|服务业|制造业|先进制造业|生态|绿色|文明|文化|党建|法治|作风|效能|优势|短板|弱项|动能|主体|主业|主责|底线|根基|链条|品牌|产业链条|应用场景|基础设施|公共服务|营商|对外|协调|共同富裕|千万工程|“.*|.*(?:精神|战略|理念|方针|部署|决策|目标|导向|责任|制度|经验|优势|潜力|活力|效益|短板|环节|重点|主线|机遇|红利|后劲|增长|合作|协作|突破|需求|增收|成果|权益|前沿|导航|引领|双循环|新格局|一体化|现代化|国际化|高端化|智能化|绿色化|数字化|城镇化))$/;
/** 建筑业工业化、绿色化发展: how it is to be. */
const BECOMES =
  /(?<=.{2})(?:(?:工业|绿色|智能|数字|集群|集约|高端|规模|品牌|标准|规范|现代|信息|专业|国际|市场|产业|特色|融合)化[、和与]?)+(?:融合|集群)?(?:发展|转型|升级|改造)$/;
const A_THEME = /^(?![一二三四五六七八九十两]+大)[一-龥A-Za-z]{2,16}$/;
const JOINED = /[、]|[一-龥][和与及][一-龥](?!美)|等$/;
/** 甲园、乙场等农业项目: the kind of the things listed before it. */
const KIND_OF_LISTED = /^[^，；。]*、[^，；。]*等(?=[一-龥]{2,}(?:项目|工程))/;

/**
 * What a clause without a number, the opening of a paragraph or a heading is about: the thing that is taken up (推进水土流失综合治理), or that is said
 * to fare somehow (畜禽良种体系进一步完善), by its bare name. Empty where it is about several things, about an aim that any work serves, or tells of
 * something else.
 *
 * @param heading whether the words are a heading, which names its theme also without saying what is done
 * @example
 * themeOf("推动建筑业转型发展"); // "建筑业"
 * themeOf("深入开展生活垃圾分类"); // "生活垃圾分类"
 * themeOf("坚持创新驱动"); // ""
 */
export const themeOf = remembered((words: string): string => themeIn(words, false));

/** What the first clause of some words is about, where others follow it: 加强水利建设，加固水库20座，. */
export const themeOfOpening = (words: string): string =>
  themeOf(words.slice(0, Math.max(0, words.indexOf("，"))));

/** What a heading is about: 畜禽种业提升工程. */
export const themeOfHeading = remembered((words: string): string => themeIn(words, true));

function themeIn(words: string, heading: boolean): string {
  const own = withoutItemMark(words.replace(/\s/g, "")).replace(WHEN, "").replace(/方面$/, "");
  const led = LED.exec(own)?.[0].length ?? 0;
  const fares = FARES.test(own);
  const campaign = WORK.test(own);
  if (led === 0 && !fares && !(heading && campaign)) return "";
  let thing = own
    .slice(led)
    .replace(BECOMES, "")
    .replace(KIND_OF_LISTED, "")
    .replace(FARES, "")
    .replace(HOPED, "");
  if (/\d/.test(thing) || JOINED.test(thing)) return "";
  for (let next = ""; next !== thing; ) {
    next = thing;
    thing = thing.replace(WORK, "");
  }
  const name = thing.replace(PRAISE, "");
  return A_THEME.test(name) && !NO_THEME.test(name) && !isOfAnyField(name) ? name : "";
}
