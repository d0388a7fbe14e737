import { withoutLead } from "../../concepts/action-words.js";
import { findRegions } from "../../concepts/regions/find-regions.js";
import type { Mention } from "../sentence/mention.js";
import { countedNames } from "./counted-names.js";
import { deedsBehindThing, deedsOf } from "./deeds-in-lists.js";
import { piecesOf, withoutItemMark } from "./list-marks.js";
import { partHead } from "./measure-heads.js";
import { withSharedHead } from "./shared-heads.js";
import { ofSamePersons } from "./shared-persons.js";
import { tierOf } from "./tier.js";

/** What says that one number holds for each of a list: 均增长, 都达到, 同为, and the verbs behind it. */
const EACH =
  /^(.{4,}?)(?:(?<!年)均|各(?=增长|提高|提升|下降|降低|减少|增加|压减|达)|都|皆|同为|双双|分别)(?:[比较](?:20\d\d年|上年|去年)[底末]?)?(?:要|力争|实现|完成|达|年?增长|增加|提高|提升|上升|下降|降低|减少|压减|保持|稳定|控制|超过|突破|高于|低于|不低于|不高于|为|到|至|在)*$/;
/** 国家实验室、大科学装置实现零的突破: there is to be a first one of each thing in the list. */
const FIRST_OF = /^[，、；\s]{0,3}(?:实现)?(.{4,}?)(?:均|都|双双|分别)?(?:要|力争|争取|确保|实现|迎来)*$/;
const THINGS =
  /(?:中心|实验室|装置|企业|公司|平台|基地|园区?|示范区|开发区|高新区|集群|工厂|车间|项目|工程|机场|港口?|大学|高校|学校|医院|品牌|景区|站|院|所|奖|冠军|小巨人”?)$/;
/** Measures in a list grow each: 营业收入、利润总额增长5%. */
const GROW =
  /^(.{4,}?)(?:力争|确保|预计|实现|年均)*(?:增长|提高|提升|下降|降低)(?:达|超过|突破|不低于|保持在|控制在|到|至|在)*$/;
/** 投诉办结率和群众满意率保持在95%以上: rates are not added up. */
const RATES =
  /^(.{4,}?率)(?:力争|确保|分别)?(?:稳定|保持|控制)?(?:达到?|稳定在|保持在|控制在|不低于|不高于|超过|低于|高于|在)$/;
/** 基本养老、医疗保险参保率稳定在95%以上: the share of those insured is told of each insurance. */
const INSURED =
  /^(?:.{0,8}?(?:养老|医疗|失业|工伤|生育)(?:保险)?[、和与及])+[^、和与及]{0,8}(?:养老|医疗|失业|工伤|生育)保险参保率$/;
/** 瞪羚企业、独角兽企业各3家: so many of each. */
const EACH_OF =
  /^(.{4,}?)(各|均|分别)(?:要|力争|不少于|不低于|至少|实现|完成|建成|建设|新增|新建|打造|培育|认定|创建|引进|达|超过|突破|约|为|到|至|有)*$/;
/** A number that ends its clause, so that no noun behind it is what is counted. */
const ENDS = /^(?:以上|左右|及以上|以内)?(?:[，。；、]|$)/;
/** 省级以上重点实验室、工程研究中心各5家: a level that holds for the whole list. */
const LEVEL = /^(?:国家|省|市|县|区|国省)级?(?:、省级?)?(?:级(?:及?以上)?|及?以上)?(?=.{2})/;
/** 省、市、县各: places and levels that have so many each. */
const PLACES =
  /^(?:全)?(?:[省市县区州乡镇村街东中西南北]|省级|市级|县级|区级|乡镇|街道|城区|社区|校区|.{1,4}(?:部|片区|地区))$/;
/** Two kinds of people told in one word: each of them has the number. */
const TOWN_AND_COUNTRY = /^城乡(居民(?:人均)?(?:可支配|纯|消费)?(?:收入|支出).*)$/;
/** Digits that belong to names: 5G, 4A级, 3岁以下, 2型糖尿病, 500户以上, 300亿元园区. */
const OF_NAMES =
  /\d[\d.]*[万亿]+元(?:级|以上)?(?=[一-龥]{0,4}?(?:园区?|企业|公司|集群|产业|项目|开发区|乡?镇|村|县|街区|楼宇|平台|基地|品牌))|IPv\d|(?<![A-Za-z])(?:SO|NO|CO|CH|NH|N|O)[2-4](?![\d.])O?|PM2\.5|PM10|\d+(?:米|分钟|千伏|小时|公里(?=[内以半])|G|A|K|D|型|强|号|热线|户以上|(?:周?岁|个月)(?:及?以[上下])?)/g;
/** What goes on with another number of the same list. */
const LISTED = /^[、和及与]$/;

/** The names in a list, its verb and its time taken away. */
function namesOf(list: string): readonly string[] {
  return piecesOf(
    withoutLead(list).name.replace(
      /以及|(?<![普涉波参共饱温可])[和与及](?!其?以上|其|谐|美|相关|格|时)/g,
      "、",
    ),
    "、",
  );
}

/** Things of which there are to be so many each, with the verb that belongs to them; null where the list is no such one. */
function countedOfEach({ left, clauseRight, quantity }: Mention): readonly string[] | null {
  const [, list, each] =
    (/^(?:count|person|household|area|length)$/.test(quantity.dimension) && EACH_OF.exec(left)) || [];
  // 分别达到50家以上、20家: as many numbers as things.
  if (each === "分别" && /\d/.test(clauseRight)) return null;
  if (list === undefined || /[\d每]|^各|等/.test(list.replace(OF_NAMES, "")) || !ENDS.test(clauseRight))
    return null;
  const deeds = each === "分别" ? null : deedsOfEach(list);
  if (deeds !== null) return deeds;
  const { name, action } = withoutLead(list);
  const pieces = namesOf(list);
  if (each === "各" && ofLevels(pieces)) return withSharedHead(pieces).map((piece) => (action ?? "") + piece);
  const towns = ofTownAndCountry(pieces);
  if (towns !== null) return towns.map((piece) => (action ?? "") + piece);
  const level = tierOf(pieces[0] ?? "") === null ? "" : (LEVEL.exec(name)?.[0] ?? "");
  if (
    pieces.length < 2 ||
    pieces.some((piece) => piece.length < 2 || PLACES.test(piece) || findRegions(piece).length > 0)
  )
    return null;
  return withSharedKind(withSharedDeed(withSharedHead(pieces))).map(
    (piece, at) => (action ?? "") + (at === 0 || LEVEL.test(piece) ? "" : level) + piece,
  );
}

/** 胃癌、肠癌筛查: what is done for the last of the list is done for each. */
function withSharedDeed(pieces: readonly string[]): readonly string[] {
  const deed = DEED_BEHIND.exec(pieces.at(-1) ?? "")?.[0];
  const done = deed !== undefined && pieces.slice(0, -1).every((piece) => !withoutLead(piece, 0).verb);
  return done ? pieces.map((piece) => (DEED_BEHIND.test(piece) ? piece : piece + deed)) : pieces;
}
const DEED_BEHIND =
  /(?<=.{2})(?:免费)?(?:筛查|普查|检测|监测|体检|检查|抽检|培训|改造|整治|治理|修复|维修|更新|拆除|清淤|加固|演练|评选|招聘)$/;

/** 基础研究、成果转化项目各100个: what so many are counted of each, where no other of the list names a thing. */
function withSharedKind(pieces: readonly string[]): readonly string[] {
  const kind = /.{2,}(项目|课题|工程|活动)$/.exec(pieces.at(-1) ?? "")?.[1];
  const others = pieces.slice(0, -1);
  return kind === undefined || !others.every((piece) => OF_DEEDS.test(piece))
    ? pieces
    : pieces.map((piece) => (piece.endsWith(kind) ? piece : piece + kind));
}
const OF_DEEDS = /(?:研究|攻关|转化|改造|建设|治理|修复|开发|推广|培训|服务|示范|提升|更新|扩建|技改)$/;

/** 新开工、竣工公寓, 道路开工、完工, 开竣工公寓: as many of each deed; null where the list is no such one. */
function deedsOfEach(list: string): readonly string[] | null {
  const parts = list.replace(/(?<!新)开竣工/, "开工、竣工");
  const pieces = piecesOf(parts, "、和与及");
  const told = deedsOf(parts, pieces.length) ?? deedsBehindThing(parts, pieces.length);
  if (told !== null || pieces.length < 2) return told;
  const last = withoutLead(pieces.at(-1) ?? "");
  const alone = pieces.slice(0, -1).every((piece) => {
    const { name, verb } = withoutLead(piece, 0);
    return name === "" && verb;
  });
  return alone && last.verb && last.name.length >= 2
    ? pieces.map((piece, at) => (at < pieces.length - 1 ? piece + last.name : piece))
    : null;
}

/** 城市、农村|危房: what the last says of its own is of the other too; null where the list is of no such places. */
function ofTownAndCountry(pieces: readonly string[]): readonly string[] | null {
  const thing = /^(?:城市|农村|城镇|乡村|县城)(.{2,})$/.exec(pieces.at(-1) ?? "")?.[1];
  return thing !== undefined &&
    pieces.length > 1 &&
    pieces.slice(0, -1).every((piece) => /^(?:城市|农村|城镇|乡村|县城)$/.test(piece))
    ? pieces.map((piece, at) => (at < pieces.length - 1 ? piece + thing : piece))
    : null;
}

/** 市级、省级示范园: levels alone before the last, which says of what. */
const ofLevels = (pieces: readonly string[]): boolean =>
  pieces.length > 1 &&
  pieces.every((piece, at) =>
    at < pieces.length - 1 ? LEVEL_ALONE.test(piece) : LEVEL_AND_THING.test(piece),
  );
const LEVEL_ALONE = /^(?:国家|省|市|县|区)级$/;
const LEVEL_AND_THING = /^(?:国家|省|市|县|区)级(?!及?以上).{2,}$/;

/** The things in a list of which there is to be a first one each; null where the words before it are no such list. */
function firstOfEach({ left, quantity }: Mention): readonly string[] | null {
  const list = quantity.form === "first" ? FIRST_OF.exec(left)?.[1] : undefined;
  const pieces = list === undefined || /[\d等]/.test(list) ? [] : namesOf(list);
  return pieces.length > 1 && pieces.every((piece) => piece.length > 2 && THINGS.test(piece)) ? pieces : null;
}

/** 排放量比2020年|分别: what the change is set against. */
const BASE = /(?<=.{4})[比较](?:20\d\d年|上年|去年)[底末]?$/;
/** 接待游客 beside 旅游收入: who comes, by how many of them are received. */
const GUESTS = /(?:游客|旅客)$/;

/** What is spent on something, told without an amount: 研发经费投入. */
const SPENT = /(?:研发|经费|科技|教育|财政)投入$/;

/** 群众满意度, 招商引资签约额, 实际到位内资: measures by what they end in. */
const MEASURED =
  /(?:[率额值量]|[比占]重|占比|比例|存贷比|满意度|公开度|透明度|幸福度|强度|深度|密度|盖度|水平|收入|支出|投资|投入|贷款|资金|内资|外资|经费|规模|利润|利税|税收|权重|排放|能耗|消费|进出口|出口|进口)$/;

/** A thing and its measure, both of its own. */
function isMeasure(piece: string): boolean {
  const { thing, head } = partHead(piece);
  return (head !== "" && thing.length >= 2) || SPENT.test(piece);
}

/**
 * The subjects that share one number, one target each: 水耗、电耗均下降3%. Null where the number has one subject, or where what stands
 * before it is no list of measures.
 *
 * @example
 * // of the number in 茶叶产量、茶园面积均增长8%: ["茶叶产量", "茶园面积"]
 */
export function equalSubjects(mention: Mention): readonly string[] | null {
  const left = withoutItemMark(mention.left);
  const { sentence, quantity, next, previous } = mention;
  const joined =
    (next !== null && LISTED.test(sentence.slice(quantity.end, next.outerStart))) ||
    (previous !== null && LISTED.test(sentence.slice(previous.end, quantity.outerStart)));
  const counted = joined ? null : (countedOfEach(mention) ?? firstOfEach(mention));
  if (counted !== null) return counted;
  const each = joined ? undefined : EACH.exec(left)?.[1];
  const rates = joined || quantity.dimension !== "ratio" ? undefined : RATES.exec(left)?.[1];
  const list = (each ?? rates ?? (joined ? undefined : GROW.exec(left)?.[1]))?.replace(BASE, "");
  if (list === undefined || /\d/.test(list.replace(OF_NAMES, ""))) return null;
  const kinds = TOWN_AND_COUNTRY.exec(withoutLead(list).name);
  if (kinds !== null) return ["城镇", "农村"].map((kind) => `${kind}${kinds[1]}`);
  const pieces = namesOf(list).map((piece) => (GUESTS.test(piece) ? `${piece}接待量` : piece));
  if (pieces.length < 2 || pieces.some((piece) => piece.length < 2)) return null;
  const insured = rates !== undefined && INSURED.test(list);
  if (each === undefined && !insured && !pieces.every(isMeasure)) return null;
  if (rates !== undefined && !insured && !pieces.every((piece) => piece.endsWith("率"))) return null;
  if (pieces.some((piece) => SPENT.test(piece))) return pieces;
  const names = countedNames(withoutLead(list).name, pieces.length) ?? withSharedHead(pieces);
  if (!names.every((name) => partHead(name).head !== "" || (each !== undefined && MEASURED.test(name))))
    return null;
  return names.map((name) => ofSamePersons(name, names[0] ?? "") ?? name);
}
