import { withoutLead } from "../../concepts/action-words.js";
import type { Mention } from "../sentence/mention.js";

/** 开工400万千瓦、建成并网200万千瓦: a stage of the same. */
export const ON_GRID = /^(?:并网|投运)$/;
/** 项目开工40个、建成20个: what was begun is now made. */
const MADE_NOW = /建成|投用|投运|交付/;
const BEGUN = /(?<=.{2})(?:新?开工|在建|启动|签约)(?:建设)?$|^(?:新?开工|启动)(?:建设)?(?!项目)(?=.{2})/;
/** What was begun, without that where it is now made. */
export const madeOf = (phrase: string, left: string): string =>
  MADE_NOW.test(left) ? phrase.replace(BEGUN, "") : phrase;
/** 新建公路300公里，重点养护600公里: what is done to what there is of the same. */
export const UPKEEP = /^(?:重点|日常)?(?:养护|管护|维护|维修|修缮|抚育)$|^(?:报废|置换)更新$/;
/** 水泥企业超低排放改造20家、钢铁产能3000万吨: what is done to the plants before is done to these. */
export const TREATED =
  /(?:企业|机组|锅炉|产能|窑炉)((?:超低排放|节能(?:降碳)?|灵活性|供热|清洁化?|深度|提标|环保|低氮)*(?:改造|治理))$/;
/** Plants that are treated so. */
export const PLANT = /^[^改治]{2,10}(?:产能|机组|锅炉|窑炉)$/;
/** Trades whose plants are treated so. */
export const TRADE_ALONE =
  /^(?:钢铁|水泥|焦化|玻璃|陶瓷|砖瓦|化工|石化|建材|有色|铸造|造纸|印染|电镀|制革|火电|煤电|电解铝|铁合金|石灰|耐火材料|炼油|煤化工|冶炼)$/;
/** What has been done to things, behind their name. */
export const DONE_BEHIND =
  /(?<=.{2})(?:报废更新|置换更新|立项|验收|结题|开工|竣工|投产|入库|签约|修缮|(?:提标|提质|扩容|扩能)?(?<!技术|棚户区|棚户|危旧房|危房)改造|(?:综合|系统|专项)?(?:整治|治理)|除险加固|加固|疏浚|清淤|新改建|改扩建|养护)$/;
/** 高标准农田建设, and then 改造提升: built before, renovated now. */
const BUILT = /(?<=.{2})建设$/;
/** 开工项目 400, 竣工项目 300: the stage of the ones is none of the others. */
const STAGE_OF_PROJECT = /^新?(?:开工|竣工|投产|签约|入库|续建|储备)(?=项目$)/;
/** What something is done to, without what was done to it before. */
export const withoutDeed = (phrase: string): string =>
  withoutLead(phrase).name.replace(DONE_BEHIND, "").replace(BUILT, "").replace(STAGE_OF_PROJECT, "");
/** A deed or a stage alone, which names no thing. */
export const VERBAL =
  /^(?:并网|投运|在建|续建|新造|低改|抚育|补植|结题|入库|投产|验收|立项|培训|改造|完成|签约|发放|开工|竣工|上云|上平台|上链)$/;

/** 提标改造: a deed with how it is done. */
const RENEWAL =
  /^(?:(?:智能|数字|标准|规范|清洁|绿色|适老|精细|网络|信息)化|提标|提质|扩容|扩能|节能|综合|达标|功能|品质|环境|维修|升级|整体|技术)(?:改造|整治|提升|升级|治理|扩容|加固|修缮)$/;
const NEWLY_MADE = /[一-龥](?:新建|建成|建设|新增|改扩建|扩建)$/;

/** 污水处理厂新建8座、提标改造15座: whether a deed alone is done to more of the things that the item before counts. */
export const isRenewed = (own: string, { sentence, left, quantity, previous }: Mention): boolean =>
  RENEWAL.test(own) &&
  previous !== null &&
  NEWLY_MADE.test(sentence.slice(0, previous.outerStart)) &&
  /^[、和及与]/.test(left) &&
  previous.unit_printed === quantity.unit_printed;

/** 供应分配: two verbs in one word, which name no thing. */
export const isTwoDeeds = (deed: string): boolean =>
  [deed.slice(0, 2), deed.slice(2)].every((half) => withoutLead(half, 0).action === half);

const DEED_AT_END = /(?:改造|更新|整治|治理|建设|提升|修复|升级|提质)$/;

/** 推进农村公路建设，开工300公里、完工200公里: the stages that works go through. */
const STAGE = /^(?:新?开工|竣工|投产|筹集|供应|交付)$/;
const OTHER_STAGE = /^[，、；和](?:基本|全面)?(?:建成|竣工|完工|投产|投用|交付|供应|完成)/;
const FARTHEST = 8;
const RENEWAL_AT_END = /(?:改造|整治|治理|更新|加装|加固|修缮|提升)$/;

/** What works are at which stage: a renovation keeps what is done (老旧小区改造竣工), what is built does not (竣工农村公路). */
export function atStage(stage: string, works: string): string {
  const begun = works.replace(/(?<=.{2})新?开工$|^新?开工(?=.{2})/, "");
  return STAGE.test(stage) && RENEWAL_AT_END.test(begun) ? begun + stage : stage + withoutDeed(works);
}

/** 建好“四好农村路”，提质改造97公里: what is done to the thing of the clause before. */
export function doneToThing(
  verb: string | null,
  thing: string | null,
  { sentence, quantity }: Mention,
): string | null {
  if (thing === null || verb === null || thing.includes(verb)) return thing;
  if (
    STAGE.test(verb) &&
    (/建设$/.test(thing) || OTHER_STAGE.test(sentence.slice(quantity.end, quantity.end + FARTHEST)))
  )
    return atStage(verb, thing.replace(/(?<=.{2})建设$/, ""));
  return DEED_AT_END.test(thing) ? thing : verb + thing;
}

/** 家政服务业…，全年培训2万人次: those who are trained for a trade, and not the trade. */
export const trainedIn = (trade: string | null, own: string): string | null =>
  trade !== null && /^(?:全年|年)?培训$/.test(own) ? `${trade}培训` : trade;

/** 改造老旧小区450个、4200栋: the buildings in what was counted before. */
export function buildingsOf({ quantity, previous }: Mention): string {
  const buildings = /^[栋幢]$/;
  return buildings.test(quantity.unit_printed ?? "") && !buildings.test(previous?.unit_printed ?? "栋")
    ? "楼栋"
    : "";
}

/** 新建物流网点200个、提升80个: what is done to more of the same, by a verb that names nothing; null where the words are no such verb. */
export function betteredToo(phrase: string, left: string): string | null {
  const deed = BETTERS.exec(left)?.[1];
  return deed === undefined ? null : withoutDeed(phrase) + deed;
}
const BETTERS = /^[、，](提升|优化|完善|提档|规范|美化|升级|提档升级|优化提升)$/;

/** 低改, 抚育: what is done to groves. */
const GROVE_DEED = /^(?:低改|抚育|补植|品改|高接换种|提质改造|老园改造)$/;
const GROVE = /(?:林|园|基地)(?:面积)?$/;

/** 新建油茶林1万亩、低改2万亩: what is done to more of the groves; null where none were told of. */
export const doneToGroves = (own: string, of: string): string | null =>
  GROVE_DEED.test(own) && GROVE.test(of) ? withoutDeed(of) + own : null;
