import { withoutLead } from "../../concepts/action-words.js";
import { withJoinedBuilding } from "../../concepts/bracketed-building.js";
import { withoutTrail } from "../../concepts/trailing-words.js";
import { piecesOf, withoutItemMark } from "./list-marks.js";
import { withoutMaker } from "./makers.js";
import { isBareHead, partHead } from "./measure-heads.js";
import { placeFirst } from "./places-alone.js";
import { withWayInFront } from "./standards-of-care.js";

/** 依托…计划, 围绕…, 以…为抓手: how something is done, up to the verb that does it. */
const MEANS = /^(?:依托|围绕|通过|按照?|根据|以|利用(?!产值|量|率)|对照|聚焦|结合|借助|针对)/;
const DOING =
  /(?:每年|每季度|每月|年内|力争|争取|确保|预计|累计|组织实施|组织开展|组织|实施|开展|带动(?!能力)|培训(?!机构|基地|中心|学校|班)|新增|新建|建设|建成|打造|培育(?!库|基地)|引进|完成|推进|推广|举办|实现(?!率)|遴选|认定)/g;
/** A time or a will inside a phrase begins what is measured anew. */
const ANEW =
  /^.{2,}?(?:每年|每季度|力争(?!取)|(?<![对向]上)争取|确保|预计|累计(?!净|投)|年内|共(?=建成|新建|培育|完成)|到20\d\d年|其中|目标[是为]|主要有|主要包括|(?<=指标)包括|总体(?!.{2,3}率)|平均每年|将(?=实现|完成|建成|新增|推动))(?=.{2,})/;
const WITHIN = /(?:到20\d\d年|力争|争取|确保|预计)$/;
/** Work that no number counts: 完善设施、泊位100个 counts 泊位. */
const ABSTRACT =
  /^(?:加强|完善|深化|强化|健全|优化|加快|推进|推动|促进|落实|做优|做强|做大|提升|提高|坚持|抓好|抓实|巩固|拓展|改善|规范|保障|支持|鼓励|引导|发挥|统筹|维护|防范|严格|积极|大力|持续|深入)/;
/** 甲实验室获批国家实验室: an item that says what becomes of one thing; 今年创成省、市级甲 is of no thing before. */
const GAINS =
  /^(?!(?:今年|全年|年内|本年|当年|力争|争取|确保|预计|累计|推动|新)*(?:获批|入选|纳入|创成)).{2,}(?:获批|入选|纳入|升级为|上升为|晋升为|创成)/;
/** 推进中小学、幼儿园新改扩建项目: the first of the things that works are done to, behind a verb that says no more than that. */
const WORKED_ON =
  /^(?:加快|推进|推动|统筹|持续|深入|大力|积极)+(?![^，]*(?:建设|发展|改革|体系|机制|制度|能力|转型|升级|创新|融合|保护|治理|服务|工作|试点|行动|管理|合作|开放|布局|优化)$)[一-龥]{2,8}$/;
const WORKS_ON =
  /[一-龥]{2,}(?:新改扩建|改扩建|新改建|改造|整治|修复|提升|加固|更新|建设|扩容|提质)(?:项目|工程)?$/;
function isWorkedOn(before: string, piece: string): boolean {
  return WORKED_ON.test(before) && WORKS_ON.test(piece);
}
const MOVES = /(?:增长|提高|提升|下降|降低|减少|增加|同步|稳定|平衡|达到|以上|左右)$/;
/** 水质稳居全省前列、|土壤安全利用率: an item that says how something stands, by no number. */
const STANDS =
  /.{2}(?:保持|稳居|位居|位列|居|持续|稳定|全面|基本|明显|显著|不断|实现|动态|总体)[^、]{0,10}(?:消除|化解|前列|前茅|领先|首位|方阵|梯队|改善|好转|向好|优化|达标|清零|为零|归零|增强|完善|平稳|有序|安全)$/;
/** 1级、2级堤防: grades of one thing. */
const GRADE = /^\d级$/;
const LONGEST = 60;

/** 对外承包工程完成营业额: what they bring in, told with the verb. */
const BRINGS_IN = /^([^，。；\d]{2,10}(?:工程|业务|劳务))完成(营业额|产值)$/;

/** 国有林场完成职工危房改造: who does it, with the verb. */
const DOES =
  /^([一-龥]{2,8}(?:林场|农场|企业|园区|[县市区镇乡村]|学校|医院|景区|单位|机关))(?:累计|全面|力争)?完成(?=[^，。；\d]{3,}(?:改造|整治|修复|治理|搬迁|更新|提升|建设)$)/;

/** 改造的灌区|预计可|恢复灌溉面积: what is reckoned to come of it. */
const CAN_ADD = /^(?:.*的)?([一-龥\d]*?)(?:预计|预期)?可(?=(?:新增|恢复|增加|改善)[一-龥]{2,}$)/;
/** 茶园|面积中|绿色防控率: that the rate is one of the area is said by the thing. */
const OUT_OF = /(?<=[一-龥]{2})(?:种植|总)?面积中的?(?=[一-龥]{2,}(?:率|占比|比重|比例)$)/;

function cutMeans(text: string): string {
  let name = text.replace(BRINGS_IN, "$1$2").replace(DOES, "$1").replace(CAN_ADD, "$1").replace(OUT_OF, "");
  if (MEANS.test(name)) {
    let from = -1;
    for (const verb of name.matchAll(DOING))
      if ((verb.index ?? 0) >= 3 && name.length - (verb.index ?? 0) - verb[0].length >= 2)
        from = verb.index ?? 0;
    if (from > 0) name = name.slice(from);
  }
  if (isBareHead(name.replace(MEANS, ""))) name = name.replace(MEANS, "");
  name = placeFirst(withoutMaker(name));
  const anew = ANEW.exec(name);
  if (anew === null) return name;
  const rest = name.slice(anew[0].length);
  // 稻米产业链到2025年综合产值, 装备制造力争完成投资: the deadline or the will stands between a thing and its measure.
  if (WITHIN.test(anew[0]) && isBareHead(withoutTrail(rest, 2))) return anew[0].replace(WITHIN, "") + rest;
  const led = withoutLead(rest, 0);
  // 贷款累计发放: the verb belongs to what stands before it; 光伏发电累计装机: so does a bare measure.
  const belongs = led.name.length < 2 || (rest.length <= 4 && !led.verb && /累计.{1,4}$/.test(name));
  return belongs ? name.replace(/累计|预计|每年/, "") : rest;
}

/** 劳动生产率达每人9万元: what it is reckoned per. */
const PER_HEAD =
  /(?:保持|控制|稳定|下降|降低|提高)?(?:达到?|为|至|到|在|不[低少]于)?(?:每(?:[十百千万]?人|户|亩|公顷|名|立方米|[百千万]?平方公里|吨|月)|(?<=[达到至为])每(?!百户)[一-龥]{1,4}|(?<=到|至)[月年]?人均)$/;
/** 高等教育2010年毛入学率: a deadline inside the name. */
const YEAR_WITHIN =
  /(?<=[一-龥])(?<![到至在自从比较])(?:20\d\d年?[-~—–－至]{1,2})?20\d\d年(?:度|底|末|前|期?间|共计?|累计|合计|总共){0,3}(?![底末前度])(?=[一-龥]{3,}$)/;
/** 2000年底前建成的|老旧小区: what makes it old, by the words of every plan of renovation. */
const OLD_BY_DEFINITION =
  /(?:19|20)\d\d年[底末]?以?前(?:建成|建设|竣工)的(?=(?:城镇|城市|县城)?(?:老旧|老)?小区)/;
/** 由目前的第12位跃升至: the place that is left behind. */
const FROM_PLACE =
  /[由从](?:目前|现在|当前)?的?[^，。；、]{0,8}第[^，。；、]{1,6}(?:跃|上升|提升|晋升|前移)?$/;

/** 城镇化率63%→: what an arrow leads away from. */
const FROM_ARROW = /\d[\d.]{0,11}[^\d，。；]{0,8}(?:[→⟶➝➔⇒]|[-—=]>) ?$/;

/** 是2020年的3.5倍, 达到“十三五”末的2倍, 相当于上年的1.2倍: the base that a multiple is one of. */
const MULTIPLE_OF =
  /(?<=.{2})(?:将?(?:是|为|达到?|相当于|等于|提高到|增长到|增至|增加到|扩大到))(?:20\d\d年(?:底|末)?|[“"]?十[一二三四五]五[”"]?(?:规划)?(?:时?期?初|时?期?末|时期)?|上一?年|去年|基期|基年|规划?期初)(?:同期|水平|总量)?的$/;

/** 需求响应能力达到最大负荷的5%: a share of another amount. */
const REACHES =
  /^(.{4,}?)(?:占比|比重|比例)?(?:力争|争取|确保|要|应|须)?(?:(?<![通直发到抵])达到?|超过|控制在|不[低高少]于|不得?超过)(?![^的]*(?:(?<!当|[老青少成中壮]|上(?=年度..))年(?![消用产需销耗])|平均|水平|目标|时期|[末初期]的$))([一-龥]{2,20}的|[一-龥]{1,10}(?:费用?|额|量|收入|支出|面积|产值|总值|人数|人口|总数|资金|投资))$/;

/** 开工率一季度达到30%: by when in the year. */
const QUARTER =
  /(?<=率)(?:在)?(?:[一二三四]季度|上半年|下半年|前三季度)(?:末|底)?(?:达到?|力争|确保|争取|实现|为)*$/;
/** 居全国第一方阵——信息产业营业收入: what the dash explains is another phrase. */
const EXPLAINED = /^.*(?:——|--)(?=[^—-]{4,}$)/;
/** 在确保“十四五”完成300公里的基础上: what is promised before more is. */
const BASE_PROMISED = /^[，；]?在(?=确保|保证|力争|争取|(?:全面|如期|圆满)?完成)/;
/** “双协员”[21]: the number of a note. */
const NOTE_REFERENCE = /[[〔［]\d{1,2}[\]〕］]/g;
/** 9个断面优良比例: how many of them there are is no part of the name. */
const COUNT_BEFORE =
  /^(?:全[省市县区州])?\d[\d.]*[余多]?[万亿]?(?:个(?!月)|条|家|座|所|处|亩|公顷|平方公里|户(?!以)|吨)(?=[一-龥]{4,}(?:率|比例|比重|占比|指数|灌溉面积)$)/;
/** 甲项目、乙技改等重点项目94个: the noun that a list of examples is counted by. */
const COUNTED_BY = /^(?:各类|各级)?[一-龥]{3,}$/;
/** What parts examples: 甲、乙, “甲”“乙”, “甲”和“乙”. */
const PARTED = /、|”[和与及]?“/;
/** 甲小学、乙小学等中小学; “甲”“乙”等企业: single ones, or names in quotation marks. */
const EXAMPLES_BY_NAME = /等(?:各类|各级)?[一-龥]*(?:中小学|学校|幼儿园|医院|项目|工程)$|”[和与及]?“[^”]*”等/;
const NO_COUNTED =
  /^(?:行业|产业|领域|方面|环节|地区|[市县区])|(?:产业|行业|领域|集群|[^企]业|方面|指标|环节)$/;
/** 获高新技术企业认定: what so many become. */
const AWARDED = /^(?:新?获|获得|获评|新?通过)([^，。；、]{4,}?)(?:认定|称号|评定|命名)$/;
/** 改造后单位供电煤耗: when something is so. */
const ONCE_DONE =
  /^(?:确保|力争|实现)?(?:全部|全面|项目|工程)?(?:改造|提升|升级|技改|整治|建成|投产|达产|完工|整合|优化|调整|合并|重组|实施|治理|修复|扩建|扩容){1,2}后(?=[一-龥]{4,})/;
/** 快充设施（60千瓦及以上）: the size of one of them. */
const SIZE_BEHIND = /[（(]\d[\d.]*[A-Za-z一-龥]{1,4}(?:及?以[上下内])?[）)]$/;
/** 300家（近年增长快的企业）、独角兽企业: a remark on what was counted before. */
const REMARK_BEFORE = /^[（(][^（）()]*[）)](?=[、，；和及与])/;

/** 45万人（含高级工15万人）: the words of a bracket that is still open. */
function insideBracket(text: string): string {
  const open = Math.max(text.lastIndexOf("（"), text.lastIndexOf("("));
  if (open < 0 || /[）)]/.test(text.slice(open))) return text;
  const words = text.slice(open + 1).replace(/^(?:含|其中|包括)/, "");
  return words.length >= 2 ? words : text;
}

/** 新建公共建筑、|新建厂房屋顶光伏覆盖率: what is new, of which a rate is told, and no deed. */
const RATE_OF_NEW =
  /^(?:新建|改建|扩建|新改扩建|新改建)[一-龥]{2,}(?:率|比例|比重|占比)(?:力争|争取|确保|均|都|达到?|提高到|提升至|为|不低于|保持在)*$/;
const isRateOfNew = (piece: string): boolean => RATE_OF_NEW.test(piece);

function isVerbAlone(piece: string): boolean {
  const words = piece.replace(/^[，,\s]+/, "");
  const { name, verb } = withoutLead(words, 0);
  return verb && name === "";
}

/**
 * The noun before a number: the last item of its list where that has a verb of its own, all items that the number counts together
 * otherwise.
 * @param left the words from the last number or mark to the number
 */
export function nounBefore(left: string): string {
  const text = withJoinedBuilding(withoutItemMark(insideBracket(left.slice(-LONGEST - 20))))
    .replace(OLD_BY_DEFINITION, "")
    .replace(SIZE_BEHIND, "")
    .replace(/(?<=[）)])应$/, "")
    .replace(QUARTER, "")
    .replace(EXPLAINED, "")
    .replace(BASE_PROMISED, "")
    .replace(NOTE_REFERENCE, "")
    .replace(REMARK_BEFORE, "")
    .replace(FROM_PLACE, "")
    .replace(FROM_ARROW, "")
    .replace(PER_HEAD, "")
    .replace(YEAR_WITHIN, "")
    .replace(MULTIPLE_OF, "")
    .replace(REACHES, reaches);
  const pieces = piecesOf(text, "、");
  let from = pieces.length - 1;
  while (from > 0 && withoutTrail(pieces[from] ?? "", 0).replace(/^[“"（(]+/, "").length < 2) from -= 1;
  const end = from + 1;
  // 新增高端研究机构、企业研发总部、高水平团队: the verb before the first governs them all.
  while (from > 0) {
    const piece = pieces[from] ?? "";
    const before = pieces[from - 1] ?? "";
    // 新建、改造提升体育设施: two verbs of one thing.
    if (isVerbAlone(before)) {
      from -= 1;
      continue;
    }
    if (
      (withoutLead(piece).verb && !isRateOfNew(piece)) ||
      MOVES.test(before) ||
      STANDS.test(before) ||
      /\d/.test(before.replace(GRADE, "")) ||
      before.trim() === ""
    )
      break;
    if ((ABSTRACT.test(before) && !isWorkedOn(before, piece)) || ABSTRACT.test(piece) || GAINS.test(before))
      break;
    from -= 1;
  }
  const noun = pieces.slice(from, end).join("、");
  const cut = cutMeans(withWayInFront(withoutTrail(noun, 2, true)))
    .replace(COUNT_BEFORE, "")
    .replace(ONCE_DONE, "")
    .replace(AWARDED, "$1");
  const counted = from > 0 || EXAMPLES_BY_NAME.test(cut) ? behindExamples(from > 0 ? `、${cut}` : cut) : null;
  if (counted !== null) return counted;
  return cut.length > LONGEST ? (pieces[end - 1] ?? "").slice(-LONGEST) : cut;
}

/** What a list of examples is counted by, with the verb before the list; null where the list is what is measured. */
function behindExamples(noun: string): string | null {
  const end = noun.lastIndexOf("等");
  const counted = noun.slice(end + 1);
  if (end < 0 || counted.startsWith("级") || !COUNTED_BY.test(counted) || !PARTED.test(noun.slice(0, end)))
    return null;
  if (NO_COUNTED.test(counted) || partHead(counted).head !== "") return null;
  const words = noun.replace(/^、/, "");
  return words.slice(0, words.length - withoutLead(words).name.length).replace(/“$/, "") + counted;
}

/** What reaches a share of another amount, as the share. */
function reaches(_words: string, part: string, whole: string): string {
  return `${part}占${whole.endsWith("的") ? whole : `${whole}的`}`;
}
