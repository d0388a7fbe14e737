import { withoutLead } from "../../concepts/action-words.js";
import { withoutTrail } from "../../concepts/trailing-words.js";
import type { Mention } from "../sentence/mention.js";
import { isBareHead, isOfRegion, partHead } from "./measure-heads.js";
import { runAround } from "./number-run.js";
import { wholesBefore } from "./spoken-of.js";
import {
  doerOf,
  isOfPart,
  isShortRate,
  isStateAlone,
  isStateOnly,
  isUnowned,
  isWhereOrHow,
  thingInState,
} from "./state-words.js";
import type { Subject, SubjectContext } from "./subject.js";

/** What is counted for the sake of another thing, whose rates those behind it may be: 民宿60家、带动从业人员3万人，入住率55%. */
const BESIDE = /(?:从业人员|从业者|就业|增收|农户|学员|志愿者)(?:人数|数)?$/;
/** What a whole region or economy has, and no thing that fares well or badly. */
const NO_THING =
  /^(?:地区|国内|固定资产|工业|农业|服务业|经济|社会|全社会|居民|城镇|农村|城乡|财政|税收|一般公共预算|常住|户籍|城镇居民|农村居民|全体居民|社会消费品|消费|外贸|进出口|出口|进口|就业|失业)$|(?:就业|失业|创业)$|占/;
/** 脱贫劳动力转移就业: those of whom it is told. */
const PERSONS =
  /^(.{2,}?(?:劳动力|从业人员|人员|人才|毕业生|农民工|学生|教师|医师|护士|老年人|护理员|师傅|博士后|研究生|大学生|硕士|博士|[工员师]|工作者|志愿者|指导员))(?:转移|就地|就近|输出|留[一-龥])*(?:就业|务工|培训|救助|安置|体检)?(?:规模|人数|总量)?$/;
/** 每万人口社区工作者: what they are reckoned per. */
const PER_HEAD =
  /^每[十百千万亿]*(?:名|位|个|户)?(?:城镇|农村)?(?:常住|户籍)?(?:人口|人|居民|老年人|儿童|学生)(?:口)?(?:拥有|配备)?/;
const OF_PERSONS =
  /初次就业|出站|进站|在站|留[一-龥]率|转移|返乡|安置|失能|对口|持证|取证|获证|上岗|到岗|培训|参保|签约|务工|专职|兼职|流失|稳岗|留存|健康|近视/;
const TOTALS =
  /(?<=.{2})(?:总数|总量|总规模|数量|种类|保有量|[家户辆]数|年|总|平均|综合|主营|建设|良种|承保|授信|(?<=.{3})运营|(?<=.{2})营造|分配|配租|使用|施用|产生|装机(?:容量)?|入网|投用|建成|PUE值?)+$/;
/** Things that are counted one by one, whose name has no measure at its end. */
const COUNTED = /^(?:count|length|area|power)$/;
const MOST = 14;
const REACH = 3;

/** What has rooms, beds, staff and machines of its own. */
const INSTITUTION =
  /(?:学校|高中|初中|小学|中学|幼儿园|学院|院校|医院|卫生院|卫生室|机构|养老院|福利院|中心|平台|基地|园区|实验室|[馆站厂所店]|仪器|设备|车辆|机床)$/;
/** “兴农贷”余额: a name in quotation marks at its head is the thing. */
const QUOTED =
  /^“[^“”]{2,12}”(?=(?:累计|新增|年|贷款)*(?:投放|发放|放款|余额|授信|贷款|规模|销售|产值|营业收入))/;

/** Deeds that are done to persons, of which it is told how they end: 学徒制培训考核合格率. */
const DONE_TO_PERSONS = /^.{2,12}(?:培训|认定|鉴定|竞赛|筛查|体检|疗护|咨询|考试|志愿服务)$/;
/** 农村户均配变容量: whose average it is. */
const AVERAGE_OF = /^(.{2,}?)(?:户均|桩均|平均|日均|月均|年均|单位面积).{2,}$/;
/** What does what is told: the thing counted, or that of what is told of it before. */
function doerBefore({ phrase }: Subject, { quantity }: Mention): string | null {
  const { name } = withoutLead(phrase);
  const whose = AVERAGE_OF.exec(name)?.[1];
  if (whose !== undefined) return whose;
  const thing = thingInState(name) ?? doerOf(name);
  if (thing !== null) return thing;
  if (quantity.dimension.startsWith("person")) return DONE_TO_PERSONS.test(name) ? name : null;
  const { thing: measured, head } = partHead(name);
  const doer = head === "" ? name : measured;
  return doer.length < 2 || doer.length > MOST || NO_THING.test(doer) || /[、，]/.test(doer) ? null : doer;
}

/** Animals whose name is one character. */
const HERD = /^[猪牛羊马驴鸡鸭鹅兔鹿]$/;
/** The thing of a name of a number before, which may fare somehow; null where it is none. */
function thingBefore({ phrase }: Subject, { quantity }: Mention, own: string): string | null {
  const { name } = withoutLead(phrase);
  if (quantity.dimension.startsWith("person"))
    return OF_PERSONS.test(own)
      ? (PERSONS.exec(name.replace(PER_HEAD, ""))?.[1] ?? null)
      : DONE_TO_PERSONS.test(name)
        ? name
        : null;
  const { thing, head } = partHead(name);
  const counted = head === "" && COUNTED.test(quantity.dimension) ? name : null;
  const quoted = QUOTED.exec(phrase)?.[0];
  if (quoted !== undefined) return quoted;
  const found =
    (AVERAGE_OF.exec(name)?.[1] ?? thingInState(name) ?? doerOf(name) ?? (head === "" ? counted : thing))
      ?.replace(TOTALS, "")
      .replace(GRADED, "") ?? "";
  return (found.length < 2 && !HERD.test(found)) ||
    found.length > MOST ||
    NO_THING.test(found) ||
    isStateOnly(found) ||
    /[、，]/.test(found)
    ? null
    : found;
}

/**
 * How something fares (入住率, 自动监测占比, 电动化产品占比), with the thing that a number before it in the same part of the sentence counts or
 * measures. Null where the words name the thing, or none stands close before.
 *
 * @param own the number's own words without what leads them
 */
export function ofThingInState(own: string, mention: Mention, { found }: SubjectContext): string | null {
  if (isOfRegion(own)) return null;
  const printed = /^[，、]?(平均[一-龥]{4,})$/.exec(withoutTrail(mention.left))?.[1] ?? own;
  const part = isOfPart(printed);
  const graded = GRADE_SHARE.exec(own);
  if (graded !== null) return ofGrade(graded, mention, found);
  const deed = withoutTrail(mention.left).replace(/^[，、；]+/, "");
  const unowned = isUnowned(deed) && !isBareHead(own);
  if (!part && !unowned && (!isShare(mention) || !(isStateAlone(own) || isShortRate(own)))) return null;
  if (/其中/.test(mention.left)) return ofPartTold(own, mention, found);
  let clauseStart = mention.clauseStart;
  for (const { mention: earlier, subject } of wholesBefore(mention, found).slice(-REACH).reverse()) {
    if (earlier.segmentStart !== mention.segmentStart) return null;
    // A clause without a number stands between, which may speak of something else.
    if (earlier.clauseStart !== clauseStart && earlier.clauseEnd + 1 < clauseStart) return null;
    clauseStart = earlier.clauseStart;
    const name = withoutLead(subject.phrase).name;
    // 污水治理行政村100个，治理率40%: the rate of the deed within the name.
    if (/^..(?:率|面积)$/.test(own) && name.includes(own.slice(0, 2)) && !name.endsWith(own)) return null;
    if (BESIDE.test(name) && !(OF_PERSONS.test(own) && name.length >= 6 && PERSONS.test(name))) continue;
    const worker = found.find(
      (other) =>
        other.mention.segmentStart === mention.segmentStart &&
        other.mention.quantity.dimension === "count" &&
        name !== withoutLead(other.subject.phrase).name &&
        name.startsWith(withoutLead(other.subject.phrase).name),
    );
    const told = thingBefore(worker?.subject ?? subject, worker?.mention ?? earlier, own);
    const institution = part && told !== null && INSTITUTION.test(told);
    const thing = unowned && !institution ? doerBefore(subject, earlier) : told;
    const all = thing === null ? null : withFellows(thing, earlier, found);
    if (thing === null || all === null || own.startsWith(thing) || (part && !institution && !unowned))
      return null;
    return joined(all, part ? printed : unowned ? deed : own);
  }
  return null;
}

/** 3A级以上社会组织: a grade before those that have it. */
const GRADED = /^(?:\dA|[一二三四五]星)级(?:及?以上)(?=.{2})/;
/** 3A级以上占比: the share of those of a grade. */
const GRADE_SHARE = /^((?:\dA|[A-Z]|[一二三四五六]|[一二三四五]星|甲|等)级?(?:及?以上)?)(占比|比例|比重)$/;

/** 3A级以上社会组织占比: the grade, and the things counted before that have it; null where none were. */
function ofGrade(
  [, grade = "", share = ""]: RegExpExecArray,
  mention: Mention,
  found: SubjectContext["found"],
): string | null {
  const whole = wholesBefore(mention, found).at(-1);
  if (whole?.mention.segmentStart !== mention.segmentStart || whole.mention.quantity.dimension !== "count")
    return null;
  const { name } = withoutLead(whole.subject.phrase);
  return partHead(name).head === "" ? grade + name.replace(TOTALS, "") + share : null;
}

/** 宫颈癌、乳腺癌筛查率均达到70%: the things that the number before is told of together. */
function withFellows(thing: string, { quantity }: Mention, found: SubjectContext["found"]): string {
  const names = found
    .filter(({ mention }) => mention.quantity === quantity)
    .map(({ subject }) => thingInState(withoutLead(subject.phrase).name));
  return names.length < 2 || names.includes(null) ? thing : names.join("、");
}

const isShare = ({ quantity }: Mention): boolean =>
  quantity.dimension === "ratio" || quantity.unit === "percentage-point";

/** 技术合同成交额900亿元，其中省内转化占比50%: a share of the amount told right before. */
function ofPartTold(own: string, { quantity }: Mention, found: SubjectContext["found"]): string | null {
  const last = found.at(-1);
  const whole = last === undefined ? "" : withoutLead(last.subject.phrase).name;
  const amount =
    last !== undefined && /^(?:money|mass|power|energy|volume)$/.test(last.mention.quantity.dimension);
  return amount && quantity.dimension === "ratio" && isWhereOrHow(own) && partHead(whole).head !== ""
    ? whole + own
    : null;
}

/**
 * 果蔬、肉类流通率分别达到35%、85%，腐损率分别降到12%、6%: how each of the things fares that the list of as many numbers before it names. Null
 * where the words say whose it is, or the lists do not match.
 */
export function ofFellowInList(mention: Mention, { found }: SubjectContext): string | null {
  if (!/分别|各/.test(mention.clauseLeft)) return null;
  const run = runAround(mention);
  const fellow = run === null ? undefined : found[found.length - run.count];
  if (run === null || run.count < 2 || fellow === undefined) return null;
  const own = withoutLead(run.head.replace(/(?:分别|各).*$/, "")).name;
  if (own.length < 2 || PAIRED.test(own) || fellow.mention.segmentStart !== mention.segmentStart) return null;
  const before = runAround(fellow.mention);
  if (before?.count !== run.count || before.position !== run.position) return null;
  const thing = thingBefore(fellow.subject, fellow.mention, own);
  return thing === null || fellow.subject.phrase.endsWith(own) ? null : joined(thing, own);
}

/** 城乡, 进出口: one word for two, which are told severally. */
const PAIRED = /[、和与及]|城乡|进出口|存贷款|吸纳|中小|东西|南北/;

/** 退役电池回收|回收利用率: a deed that ends the thing and begins what is told of it is said once. */
function joined(thing: string, own: string): string {
  for (let shared = own.length - 1; shared >= 2; shared--)
    if (thing.length - shared >= 2 && thing.endsWith(own.slice(0, shared))) return thing + own.slice(shared);
  return thing + own;
}
