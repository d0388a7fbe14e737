import { withoutLead } from "../../concepts/action-words.js";
import { withoutEach } from "../fields/each.js";
import type { Mention } from "../sentence/mention.js";
import { ratioOfTwo } from "./compared-with.js";
import { roomOf, thingInUnit } from "./counted-in-units.js";
import { deedsBehindSize, extentReached } from "./deeds-behind-size.js";
import { nounAfter } from "./noun-after.js";
import { nounBefore } from "./noun-before.js";
import { leftOfPair, nounOfNext, nounOfSame, placesOfCounted } from "./noun-of-next.js";
import { FROM_ELSEWHERE, WORKS_PLACE } from "./places-alone.js";
import { isEmpty, shareBehind } from "./share-behind.js";
import { sharedEnd } from "./shared-ends.js";
import { shareAhead } from "./shares-ahead.js";
import { sizedBehind } from "./sized-behind.js";
import { behindSizes, countedBySize } from "./sizes-of-counted.js";
import { partTreated, reliefOf, thingOfDeeds, thingTreated } from "./things-treated.js";
import { whatThoseGain } from "./those-gaining.js";
import { thoseJoining, whatThoseBecome } from "./those-joining.js";
import { withSharedNoun } from "./told-by-level.js";
import { toldLast } from "./told-last.js";
import { stageReached, whatThoseDo } from "./what-those-do.js";
import { worksOfPair } from "./works-of-pair.js";

const LONGEST = 60;
const COUNTED = /^(?:count|person|household|person-time)$/;
const MEASURED = /^(?:length|area|volume|mass|power|energy|money|container)$/;

const GIVEN = /(?:安排|统筹|设立|投入|筹集|整合|争取|落实|提供|发放|投放)(?:不少于|不低于|约|超过?)?$/;
/** What money is given as. */
const GIFT =
  /^(?:以上|左右)?的?([一-龥“”]{2,16}(?:资金|基金|[贷借]款|信贷|补[贴助]|授信|担保|保险|融资(?:支持)?|消费券|补偿))(?=$|[，。；、])/;

/** Where works are done that a number behind measures: 30个自然村1270公里硬化公路. */
const WHERE = /^(?:自然村|行政村|建制村|村庄?|乡镇|街道|社区|小区|县|园区|学校|路段|河段)$/;
/** The size of works, and what they are. */
const WORKS_OF_SIZE = /^\d[\d.]*[千万]?(?:公里|千米|米|平方米|平方公里|亩|公顷)的?([一-龥]{2,14})$/;

const SPOT_ALONE = /^(?:站点|网点|点位|处所|服务点)$/;
const GENERAL_THING = /^(?:小区|社区|村|企业|学校|园区|县|乡镇|点位|项目|家庭|单位)$/;

/**
 * The noun behind a number, where the words before it are verbs alone or it counts things; empty where it stands elsewhere.
 * @param near what the number before it in the same part of the sentence is about; null where there is none
 */
export function nounOfNumber(mention: Mention, near: string | null): string {
  const { quantity, right, clauseRight, left } = mention;
  if (quantity.form !== "number") return "";
  const ratio = ratioOfTwo(mention);
  if (ratio !== null) return ratio;
  const counts = COUNTED.test(quantity.dimension);
  const next = counts
    ? (placesOfCounted(mention) ?? nounOfNext(mention))
    : MEASURED.test(quantity.dimension)
      ? nounOfSame(mention)
      : null;
  if (next !== null) return next;
  const part = partTreated(mention, near);
  if (part !== null) return part;
  const works = toldLast(mention) ?? worksOfPair(mention);
  if (works !== null) return works;
  const share = quantity.dimension === "ratio" ? (shareAhead(mention) ?? shareBehind(mention, near)) : null;
  if (share !== null) return share;
  const size = counts ? null : sizedBehind(mention);
  if (size !== null) return size;
  // 耕地质量提高0.3个等级: steps of a scale, of what stands before.
  if (counts && /^(?:等级|档次|位次|名次)/.test(right)) return "";
  // 省财政安排5亿元旅游发展专项资金: what the money is, behind it.
  if (quantity.dimension === "money" && GIVEN.test(left)) {
    const fund = GIFT.exec(clauseRight)?.[1];
    // 发放30亿元涉农贷款: what is handed out is no balance.
    if (fund !== undefined) return `${withoutLead(left.slice(-LONGEST), 0).action ?? ""}${fund}`;
  }
  // 30个自然村1270公里硬化公路: where the works are, and how long.
  if (mention.previous?.dimension === "count" && MEASURED.test(quantity.dimension) && WHERE.test(left))
    return left + nounAfter(right, true);
  const invested = quantity.dimension === "money" ? INVESTED_BEHIND.exec(clauseRight)?.[1] : undefined;
  if (invested !== undefined && !isEmpty(left)) return nounBefore(left) + invested;
  if (quantity.dimension === "area") {
    const grown = GROWN.exec(clauseRight)?.[1];
    const where = withoutLead(left.replace(/^.*、/, "")).name;
    if (grown !== undefined && /^[一-龥]{2,4}$/.test(where)) return where + grown;
  }
  const examples = /[^高中初平同对均优上]等$/.test(left);
  // 100个小区、500公里绿道: each number of the list stands before its noun.
  const inList =
    /[、和及与]$/.test(left) &&
    left.length > 2 &&
    (mention.previous !== null || ROUTE_WORKS.test(clauseRight));
  // 完成甲桥至乙路3公里道路改造工程: the places between which the works lie.
  const between = ROUTE.test(left) && ROUTE_WORKS.test(clauseRight);
  // 加快甲镇24公里污水管工程建设: the place where they lie.
  const place =
    MEASURED.test(quantity.dimension) && ROUTE_WORKS.test(clauseRight)
      ? WORKS_PLACE.exec(withoutLead(left.slice(-LONGEST)).name)?.[0]
      : undefined;
  if (place !== undefined) return place + nounAfter(right, right.length === clauseRight.length);
  if (/^(?:area|length)$/.test(quantity.dimension)) {
    const done = deedsBehindSize(mention) ?? extentReached(mention);
    if (done !== null) return done;
  }
  const attribute = ATTRIBUTE.test(left) && withoutLead(left).verb && THING_ALONE.test(clauseRight);
  if (
    !counts &&
    !(MEASURED.test(quantity.dimension) && (isEmpty(left) || examples || inList || between || attribute))
  )
    return "";
  const sized = counts ? countedBySize(mention) : null;
  if (sized !== null) return sized;
  const once = counts ? doneOnce(mention) : null;
  if (once !== null) return once;
  const room = counts ? roomOf(mention) : null;
  if (room !== null) return room;
  const gained = quantity.dimension === "person" ? GAINED.exec(clauseRight)?.[1] : undefined;
  if (gained !== undefined) return gained;
  const cared = quantity.dimension === "person" ? CARED_FOR.exec(clauseRight) : null;
  if (cared !== null) return `${cared[1]}${cared[2]}`;
  const treated = quantity.dimension === "person" && FOR_WHOM.test(left) ? TREATED.exec(clauseRight) : null;
  if (treated !== null) return `${treated[1]}${treated[2]}`;
  const relieved = counts ? reliefOf(mention) : null;
  if (relieved !== null) return relieved;
  const treatedThing = thingTreated(mention);
  if (treatedThing !== null) return treatedThing;
  const joined = counts
    ? (thoseJoining(clauseRight) ??
      whatThoseBecome(clauseRight) ??
      stageReached(clauseRight) ??
      whatThoseDo(left, clauseRight))
    : null;
  if (joined !== null) return joined;
  // 物流企业5家、年收入超亿元的龙头企业8家: what follows the mark is counted by the next number.
  const bracketed = counts && right.startsWith("（") ? behindSizes(mention) : undefined;
  const behind =
    bracketed ??
    (/^、/.test(right) && !isEmpty(left)
      ? ""
      : nounAfter(withoutInstances(right, quantity), right.length === clauseRight.length));
  const noun = behind === "" ? nameWithUnit(mention) : behind;
  const amount = !counts || (!quantity.hasUnit && quantity.unit_mult >= 8);
  if (
    noun.length < 2 ||
    MARK_REACHED.test(noun) ||
    (amount && /^(?:左右|以上|的?(?:目标|规模|任务))/.test(noun))
  )
    return "";
  const deeds = counts ? thingOfDeeds(left, noun) : null;
  if (deeds !== null) return deeds;
  const led = whatThoseGain(mention);
  if (led !== null) return led;
  // 选派科技特派员60名|结对服务: what those before their number do.
  if (counts && !isEmpty(left) && SERVES.test(noun)) return nounBefore(left);
  // 重点项目150个计划开工: what becomes of those before their number.
  const becomes = counts && !isEmpty(left) ? STAGE_ALONE.exec(noun)?.[1] : undefined;
  if (becomes !== undefined) return nounBefore(left) + (MADE.test(becomes) ? "" : becomes);
  const deed = counts && !isEmpty(left) ? DEED_ALONE.exec(noun)?.[0] : undefined;
  if (deed !== undefined) return nounBefore(left) + (MAKES.test(deed) ? "" : deed);
  const there =
    counts && WHERE.test(noun) ? WORKS_OF_SIZE.exec(clauseRight.slice(right.length))?.[1] : undefined;
  if (there !== undefined) return noun + there;
  const levelled = withSharedNoun(noun, mention);
  if (levelled !== null) return levelled;
  const shares = sharedEnd(mention, noun, counts);
  if (shares !== null) return shares;
  // 公共自行车租赁30个站点: of what the places are.
  if (counts && SPOT_ALONE.test(noun) && !isEmpty(left.slice(left.lastIndexOf("、") + 1)))
    return nounBefore(left) + noun;
  // 推进“瓶改管”80个小区: the name in quotation marks says which.
  const quoted = GENERAL_THING.test(noun) ? /“[^“”]{2,12}”$/.exec(left)?.[0] : undefined;
  if (quoted !== undefined) return quoted + noun;
  // 推动京津50家企业落户: where those come from that are counted.
  const from = counts ? FROM_ELSEWHERE.exec(withoutLead(left.slice(-LONGEST), 0).name)?.[0] : undefined;
  if (from !== undefined) return from + noun;
  // 推广9大类45项技术: the verb stands before the number of kinds.
  const kinds = OF_KINDS.exec(mention.clauseLeft)?.[1];
  const own = mention.previous === null || isEmpty(left) ? left : left.replace(/^[^，；]*、/, "");
  const verbs = (kinds ?? withoutEach(own === left ? leftOfPair(mention) : own, mention)).slice(-LONGEST);
  // 提升20个公园: what is bettered stands behind the number.
  const verb =
    withoutLead(verbs, 0).action ?? (BETTERS.test(verbs) ? withoutLead(verbs + noun).action : null);
  const alone = kinds !== undefined || isEmpty(withoutEach(own, mention));
  return verb !== null && alone ? `${verb}${noun}` : noun;
}

const BETTERS = /(?:提升|完善|巩固)$/;

/** 突破100家|大关, 85家|这一目标: the mark that a number is, no thing that it counts. */
const MARK_REACHED =
  /^(?:发起)?(?:冲刺|冲击|迈进|进军|挺进|奋进|进发)|^的?(?:新?台阶|大关|关口|门槛|行列|(?:这一?|该)(?:个)?(?:水平|目标|关口|规模|台阶|大关))/;

/** 4个项目（甲期、乙期、丙期、丁期）: all that are counted, by name, which is no part of what they are. */
function withoutInstances(right: string, { value, unit_mult }: Mention["quantity"]): string {
  const [whole, listed = ""] = INSTANCES.exec(right) ?? [];
  const all = listed.endsWith("等") || (unit_mult === 0 && listed.split("、").length === value);
  return whole === undefined || !all ? right : right.replace(whole, "");
}
const INSTANCES = /（([^（）]{1,16}(?:、[^（）、]{1,16})+)）/;

/** 新增5000个学位, 养老机构新增200张床位: the unit names the thing, and the words before whose it is. */
function nameWithUnit({ quantity, left }: Mention): string {
  const thing = thingInUnit(quantity.unit_printed);
  const own = left.slice(left.lastIndexOf("、") + 1);
  if (thing === "" || isEmpty(own)) return thing;
  const owner = nounBefore(own);
  return owner.includes(thing.slice(-2)) || owner.includes("位") ? "" : owner + thing;
}

/** 为65岁以上老年人开展1次体检: to whom it is done, and what; null where the words are none of that kind. */
function doneOnce({ quantity, clauseLeft, clauseRight }: Mention): string | null {
  const deed = quantity.unit_printed === "次" ? ONCE.exec(clauseRight)?.[1] : undefined;
  const whom = deed === undefined ? undefined : TO_WHOM.exec(clauseLeft)?.[1];
  return deed === undefined || whom === undefined ? null : whom + deed;
}
const ONCE =
  /^(?:以上)?的?((?:免费|健康|全面)?[一-龥“”]{0,8}(?:体检|筛查|检查|检测|培训|随访|评估|普查|疗养|走访|探访|排查|巡查|慰问|服务|检修|演练|救助|维护|巡检))(?=$|[，。；、])/;
const TO_WHOM =
  /(?:^|[，；：。、.．\s）)])(?:对|为|给|组织)(?:全[省市县区州](?:所有)?|所有|辖区内?)?([^，。；：]{2,30}?)(?:免费|统一|集中|至少|每[年月季周人]|每季度|分别|各)*(?:开展|进行|实施|提供|组织|安排|做)(?:免费|不少于|至少)*$/;

const SERVES = /^(?:结对|定点|对口|驻[村点企]|包村|分片)(?:服务|帮扶|包联|联系|指导|挂职)?$/;
/** 计划开工, 全部竣工: a stage alone behind a number. */
const STAGE_ALONE =
  /^(?:计划|力争|确保|争取|全部|全面|尽早|尽快|早日|陆续|相继|集中|年内|如期|按期|顺利|加快|提前)*(新?开工|竣工|投产|完工|落地|签约|达产|建成|投用|投运|入库|备案|获批|验收)(?:建设)?$/;
/** What makes a thing or lets it grow, and adds nothing to its name. */
const MAKING =
  "建设|创建|培育|打造|(?:高质量|快速|健康|集聚)?发展|(?:做[大强优精])+|(?:发展)?壮大|提质增效|增资扩产|提档升级";
const MAKES = new RegExp(`^(?:${MAKING})$`);
/** 实施重点产业链20条建设: what is done, alone behind a number. */
const DEED_ALONE = new RegExp(
  `^(?:${MAKING}|改造|治理|整治|修复|提升|更新|修缮|数字化转型|(?:数字化|智能化|技术)改造|转型升级|上云(?:用数|上平台)?)$`,
);
const OF_KINDS = /^([^\d，、]{2,8})\d{1,3}(?:大类|个?门类|类)$/;
/** Made and in use, which adds nothing to the name of a thing. */
const MADE = /^(?:建成|投用|投运)$/;

/** 孕妇提供地中海贫血、唐氏综合征产前筛查: those who are cared for, and what a list says they are given. */
const CARED_FOR =
  /^([^，。；、的]{0,12}(?:孕妇|孕产妇|妇女|新生儿|儿童|婴幼儿|学生|老年人|居民|职工|人员|残疾人|患者|群众))(?:免费)?(?:提供|开展|实施|进行)(?:免费)?([^，。；、\d]{2,12}(?:[、和][^，。；、\d]{2,16}){1,4}(?:筛查|检查|检测|体检))$/;
/** 对5000名村医开展培训: to whom it is done, and what. */
const FOR_WHOM = /(?:^|[，、；：。.．\s）)]|今年|全年|年内|每年|将|拟)(?:对|为|给)(?:全[省市县区州])?$/;
const TREATED =
  /^([^，。；、的\d]{2,12}?)(?:免费)?(?:开展|实施|进行|提供)(?:免费)?([^，。；、\d]{0,18}(?:培训|轮训|体检|检查|筛查|检测|服务|救助|改造|随访|评估|鉴定))(?=$|[，。；、])/;
/** 8万人（含新增技师1万人）取得相应证书: what those counted gain, a bracket between. */
const GAINED =
  /^(?:以上|左右)?(?:（[^（）]{1,40}）)?((?:取得|获得|获取|考取)[^，。；、（）\d]{0,12}(?:证书|证|资格|学历|称号))(?=$|[，。；、])/;

/** 推进甲镇10万亩果园: what grows there, the place before its number. */
const GROWN =
  /^(?:以上|左右)?([一-龥]{0,8}(?:[果茶桑菜橘橙]园|[^造育森]林|草原|湿地|水肥一体化))(?=$|[，。；、])/;
/** 建成集中连片、设施完善的|50万亩|果园: what those measured are like, before their number. */
const ATTRIBUTE = /[一-龥]{4}(?<!占[^，。；]{0,12}|目标|任务|20\d\d年|上年|去年|同期|[末底初期中])的$/;
const THING_ALONE = /^(?:以上|左右)?的?(?!目标|任务|规模|水平|投资|资金)[一-龥]{2,14}(?=$|[，。；])/;
const ROUTE = /[一-龥]{2}[至到][一-龥]{2,}$/;
const ROUTE_WORKS = /^(?:以上|左右)?的?[一-龥]{4,}(?:工程|项目|改造|建设)(?=$|[，。；、])/;
/** 完成1800亿元以上投资: what the money is, behind it. */
const INVESTED_BEHIND = /^(?:以上|左右)?的?((?:固定资产|年度)?投资)(?=$|[，。；、])/;
