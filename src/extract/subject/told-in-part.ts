import { withoutLead } from "../../concepts/action-words.js";
import { clausesBefore } from "../sentence/clauses-before.js";
import type { Mention } from "../sentence/mention.js";
import { partHead } from "./measure-heads.js";
import { nearSubject } from "./near-subject.js";
import type { Subject, SubjectContext } from "./subject.js";

/** 样板县, 示范社区: a distinction, which is always one for something. */
export const DISTINGUISHED =
  /^(?:示范|样板|试点|标杆|先行|典型)[一-龥]{0,3}[省市县区乡镇村社户园院校馆站点所店家段路河湖场库厂]$/;
/** How many there are, or are to be, in all. */
const IN_ALL = /(?:达|达到|突破|超|超过|稳定在|保持在|增加?[至到]|累计)$/;
/** A level alone makes no name fuller: 省级示范村, 示范村. */
const LEVEL_ONLY = /^(?:国家|全国|部|省|自治区|市|县|区|州)级?$/;

/** 建成平安共建样板县60个；样板县累计达到120个: a distinction by its short name, which an earlier number tells whole. */
function toldWhole(name: string, mention: Mention, { found, earlier = [] }: SubjectContext): string | null {
  const { sentence, quantity, clauseStart } = mention;
  if (!DISTINGUISHED.test(name) || !IN_ALL.test(sentence.slice(0, quantity.start))) return null;
  const fuller = [...earlier, ...found].findLast((read) => {
    const told = withoutLead(read.subject.phrase).name;
    return (
      told.length > name.length + 1 &&
      told.endsWith(name) &&
      !LEVEL_ONLY.test(told.slice(0, -name.length)) &&
      read.mention.quantity.unit_printed === quantity.unit_printed &&
      (read.mention.sentence !== sentence || read.mention.clauseStart !== clauseStart)
    );
  });
  return fuller === undefined ? null : withoutLead(fuller.subject.phrase).name;
}

/** 推进海洋牧场建设，国家级示范区新增3个: what is built or set up, of which the clause right behind tells the best. */
const WORKED_ON =
  /^(?:扎实|深入|大力|全面|持续|积极|加快|有序|统筹)*(?:推进|推动|实施|开展|加强|抓好|完善|健全|建立健全|建立|构建)(?:[省市县乡村镇]{1,4}[两三四]级)?((?!党|经济|社会|体系|文明|项目|工程|基础)[一-龥“”]{2,10}?)(?:体系)?(?:建设|创建|发展|治理|体系|网络|机制)?$/;
const LEVEL_FIRST = /^(?:(?:国家|省|市|县|乡镇?|村)级(?:及?以上)?|县域|乡镇|行政村)/;
/** 节水型社会建设方面: the field that a list is of. */
const IN_FIELD = /^([一-龥“”]{2,10}?)(?:建设|创建|治理|管护|保护)方面$/;
const BEST_ALONE =
  /^(?:示范|样板|标杆|先行|试点)(?:区|县|乡镇|镇|村|社区|市|基地|项目|单位)$|^(?:平台|终端|站点|机构|设施|网点|场所)?(?:覆盖|达标|建成)率$/;

/** The distinction alone, with what the clause right before says is worked on; null for anything else. */
function bestOf(name: string, mention: Mention): string | null {
  const [level = ""] = LEVEL_FIRST.exec(name) ?? [];
  if (mention.index > 0 || !BEST_ALONE.test(name.slice(level.length))) return null;
  const clause = clausesBefore(mention).at(-1) ?? "";
  const thing = (WORKED_ON.exec(clause) ?? IN_FIELD.exec(clause))?.[1];
  if (thing === undefined) return null;
  return name.endsWith("率") ? thing + name : level + thing + name.slice(level.length);
}

const LIST_KEPT = /([^，。；：、\d]{2,18}?)(清单|目录|名录|名单|台账|项目库)$/;
const KEPT = /^(?:动态|及时|定期|持续|不断)*(?:调整|更新|完善|扩充|健全|制定|编制|发布|修订|优化|建立)+/;

/** 更新适老用品目录，目录产品达到60种: what a list holds that the clause before names. */
function heldInList(name: string, mention: Mention): string | null {
  const clause = clausesBefore(mention).at(-1) ?? "";
  const [, thing = "", list = ""] = LIST_KEPT.exec(clause) ?? [];
  if (list === "" || name.length <= list.length || !name.startsWith(list)) return null;
  const kept = thing.replace(KEPT, "");
  return kept.length < 2 ? null : withoutLead(kept + name).name;
}

const WORKS_ALONE =
  /^(?:智慧化|智能化|数字化|标准化|路面|路基|桥梁|隧道|堤防|渠系|管道|线路|安防)?(?:新建|改建|扩建|改扩建|续建|扩容|改造|加固|升级|提质|维修|整治|提升|更新|重建|迁建)+(?:项目|工程)$/;
const WORKS_AT_END = new RegExp(`(?<=.{2})${WORKS_ALONE.source.slice(1)}`);
const MADE = /^(?:新改扩?建|新建|改扩?建|扩建|续建|改造|建设|整治|提升)+/;

/** 新改建国省道900公里，其中扩容改造项目8个、新建项目5个: works on what the whole measures. */
function worksOnWhole({ left, clauseLeft, previous, quantity }: Mention, near: Subject): string | null {
  const [, name = ""] = /^(?:[，（]?其中|[、和与及])(.+)$/.exec(left) ?? [];
  if (!WORKS_ALONE.test(name) || !/^[，（]?其中/.test(clauseLeft)) return null;
  const whole = withoutLead(near.phrase).name;
  const listed = /其中/.test(left) ? null : whole.replace(WORKS_AT_END, "");
  if (listed !== null) return listed.length < 2 || listed === whole ? null : listed + name;
  const thing = partHead(whole).thing.replace(MADE, "");
  const isOther = previous?.unit !== quantity.unit && !/(?:项目|工程|投资|资金)$/.test(thing);
  return thing.length >= 2 && isOther ? thing + name : null;
}

const PLACES =
  "(?:行政村|自然村|建制村|村居?|社区|城乡社区|城市社区|乡镇|镇街|街道|乡村|(?:高速公路)?服务区|(?:[1-5]?A级(?:以上)?)?(?:旅游)?景区)";
const COVERED_PLACES = new RegExp(`^${PLACES}(?:[（(]${PLACES}[）)]|[、和与]${PLACES})?(?:服务)?覆盖率$`);

/** 助浴点达到600个，村（社区）覆盖率不低于70%: the places that what was counted reaches. */
function placesReached(name: string, { previous }: Mention, near: Subject): string | null {
  const thing = withoutLead(near.phrase).name.replace(/(?<=.{2})(?:总数|总量|数量|建设|改造)$/, "");
  const counted = previous?.dimension === "count" && partHead(thing).head === "";
  return counted && COVERED_PLACES.test(name) && thing.length >= 2 ? thing + name : null;
}

const HOMES = /(?:敬老院|福利院|供养机构|供养服务(?:机构|设施)|养老院|护理院)$/;
const BEDS_OF_KIND = /^(?:护理型|失能|失智|认知|照护|医养)[^占率]{0,8}床位(?:占比|比例|比重)$/;

/** 敬老院改造120所，护理型床位占比达到60%: the beds of those homes, and not of all. */
function bedsOf(name: string, { previous, left }: Mention, near: Subject): string | null {
  const homes = withoutLead(near.phrase).name.replace(/(?<=.{3})(?:改造|建设|新建|改扩建|升级)+$/, "");
  const told = previous?.dimension === "count" && HOMES.test(homes) && !/全[省市区县国]/.test(left);
  return told && BEDS_OF_KIND.test(name) ? homes + name : null;
}

const CLASS_OF_LAND =
  /^(?:绿色|有机|规范化|标准化|规模化|生态|良种|高标准)+(?:食品)?(?:认证|基地|种植|栽培|生产)+(?:面积)?$/;

/** 蚕桑种植60万亩，其中绿色认证20万亩: which part of what is grown. */
function landOf(name: string, { previous, quantity }: Mention, near: Subject): string | null {
  if (previous?.dimension !== "area" || quantity.dimension !== "area" || !CLASS_OF_LAND.test(name))
    return null;
  // More than the whole is no part of it.
  if (previous.unit !== quantity.unit || amountOf(quantity) > amountOf(previous)) return null;
  const crop = withoutLead(near.phrase)
    .name.replace(/(?<=.{2})(?:总?面积|种植面积|播种面积)$/, "")
    .replace(/(?<=.{2})(?:产业)?(?:种植|栽培|生产)?(?:基地)?$/, "");
  return crop.length < 2 || CLASS_OF_LAND.test(crop) ? null : crop + name;
}

const amountOf = ({ value, unit_mult }: Mention["quantity"]): number => value * 10 ** unit_mult;

const IN_EACH = /^(?:平均)?每[所家座处](?:配备|设置|拥有)?[一-龥]{2,8}$/;

/** 新建护理站40家，每家床位不少于20张: what each of those counted has. */
function hadByEach(name: string, { previous }: Mention, near: Subject): string | null {
  const whose = withoutLead(near.phrase).name;
  return IN_EACH.test(name) && previous?.dimension === "count" && partHead(whose).head === ""
    ? whose + name
    : null;
}

/** 公园绿地新增500公顷，服务半径覆盖率达到90%: of the places that serve all around them. */
function radiusOf({ left }: Mention, near: Subject): string | null {
  const thing = partHead(withoutLead(near.phrase).name).thing;
  return /^[，、]?服务半径覆盖率/.test(left) && thing.length >= 2 ? `${thing}服务半径覆盖率` : null;
}

const OF_EACH = /^(.{2,}?)(?:平均)?每[所家个座处户间]/;
const SHARE = /^[^占率]{2,12}(?:占比|比例|比重)$/;

/** 敬老院200所，平均每所床位达到80张、失能照护床位占比达到60%: a share in those of which each has so many. */
function shareInEach(name: string, { left }: Mention, near: Subject): string | null {
  const whose = OF_EACH.exec(near.phrase)?.[1];
  return whose !== undefined && left.startsWith("、") && SHARE.test(name) ? whose + name : null;
}

const BODY = /(?:[队团组]|团体|组织|协会|联盟|机构|中心|企业|公司|合作社|工作室|社团)$/;

/** 组建防汛队伍20支、500人, 培育剧团30个、900人: those in teams or bodies that were counted. */
function membersOf({ left, previous, quantity }: Mention, { phrase }: Subject, near: Subject): string | null {
  const alone = /^[、，（]?(?:共|约|计)*$/.test(left) && phrase === near.phrase;
  if (!alone || quantity.dimension !== "person") return null;
  if (previous?.unit_printed === "支" && /队伍?$/.test(phrase)) return phrase.replace(/队伍?$/, "队员");
  return /^[个家所组]$/.test(previous?.unit_printed ?? "") && BODY.test(phrase) ? `${phrase}人员` : null;
}

/** 其中2025年、2026年分别新增: years, and no part, of what was told before. */
const YEARS_OF_WHOLE = /^其中(?:20\d\d年[底末]?[、和与及]?){2,}(?:分别|各|依次)/;

/**
 * The subject of a number whose words tell its name in part, with what the clauses before tell of it: a distinction by its short name, what a list
 * holds, works on what was measured, the places that things reach, those in teams.
 */
export function toldInPart(subject: Subject, mention: Mention, context: SubjectContext): Subject {
  const name = withoutLead(subject.phrase).name;
  const near = nearSubject(mention, context.before);
  const ofYears =
    near !== null &&
    subject.phrase.startsWith("其中") &&
    YEARS_OF_WHOLE.test(mention.clauseLeft) &&
    mention.previous?.unit_printed === mention.quantity.unit_printed
      ? near.phrase
      : null;
  const phrase =
    toldWhole(name, mention, context) ??
    heldInList(name, mention) ??
    bestOf(name, mention) ??
    ofYears ??
    (near === null
      ? null
      : (worksOnWhole(mention, near) ??
        placesReached(name, mention, near) ??
        shareInEach(name, mention, near) ??
        hadByEach(name, mention, near) ??
        bedsOf(name, mention, near) ??
        landOf(name, mention, near) ??
        radiusOf(mention, near) ??
        membersOf(mention, subject, near)));
  return phrase === null ? subject : { ...subject, phrase };
}
