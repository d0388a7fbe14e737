import type { Mention } from "../sentence/mention.js";
import { ending } from "../sentence/sentence-words.js";
import { MEASURE_NOUN, TARGET_VERB, WORKS_BEHIND } from "./lexicon-context.js";
import { areMet, MADE, TAKEN_IN_HAND } from "./things-in-scope.js";

const BUILD_COUNT =
  /(?:建设|建成|打造|培育|形成|组建|创建|新建|新增|布局|建立|构建|壮大|完成|实施|推进|争创|设立|做强|开展|力争|达到|突破)(?:[^，。；、]{0,6})$/;
const CONCRETE =
  /^(?:[一-龥“”"、（）]{0,16})(?:平台|基地|集群|中心|园区|园|枢纽|港|机场|实验室|企业|项目|产业链|综合体|医院|学校|示范区|先行区|试验区|站|库|城市|镇|村|街区|品牌|工厂|车间|社区|核心区|产业带|功能区|服务区|商圈|通道|装置|设施)/;

/** 纲要确定的…11项工程: what a text lists elsewhere. */
const SET_OUT =
  /(?:批复|预期|获批|核准|确定|提出|明确|部署|列入|下达|梳理|列明|规划|反馈|披露|交办|通报|发现|排查)的[^，。；\d]{0,16}$|(?:国债|专项债券?|资金|政策)(?:支持|安排|资助)的$/;

/** 聚焦茶叶、花卉…8个产业: things named before they are counted. */
const FOCUSED =
  /^[，、]?(?:重点)?(?:聚焦|围绕|瞄准|发挥|抓好|依托|立足|针对|结合|对接)(?:[^，。；\d“]|“[^”]*”|“(?![^”]*”))*$/;
/** 13种致畸基因免费筛查: what one is checked for. */
const CHECKED_FOR = /^[种项](?![^，。；\d]*(?:项目|指标))[^，。；\d]{1,12}(?:筛查|检测|检查|免疫)/;
/** 聚焦新兴领域遴选10个: what is chosen or won there. */
const CHOSEN = /(?:遴选|评选|选育|攻克|攻关|突破|转化|引进|招引|储备|谋划|布局|孵化|改造)$/;
/** 依托大学建设研究院4家: what is made there, with its number behind. */
const MADE_THERE =
  /^[，、]?(?:依托|立足|发挥|结合)[^，。；\d]{2,20}(?:建设|组建|新建|建成|打造|设立|布局|培育|创建|争创)[^，。；、\d]{2,16}$/;
/** 建立1套考核体系: one arrangement, not a count. */
const ONE_ARRANGEMENT = /^[^，。；\d]{0,8}(?:体系|机制|制度|清单|台账|办法)(?=$|[，。；、])/;

/** 推动17条产业链建设走深走实: things in hand that are to get on. */
const GETS_ON =
  /^[^，。；\d]{2,12}(?:走深走实|提质增效|提档升级|落地见效|(?:产业链|集群|赛道)建设)(?=[，。；]|$)/;
/** 推动69家农庄提档升级: single places, each of which is worked on. */
const SINGLE = /^[家所座处户栋幢]$/;
/** 一种重要的使命: a kind of thing, none that is counted. */
const A_KIND = /^[种番份股项](?![^，。；]{0,4}(?:以上|左右))/;

/** 十件实事, 12类45件民生实事. */
const GOOD_WORKS =
  /^[件类项个大](?:、?\d+[件项个])?(?:[^，。；、\d的]{2,8}的)?(?:[省市县区]级)?(?:重点|重要|重大)?(?:(?:民生|为民|惠民|为民办)?(?:重点)?实事|(?<=^件)[大好](?:事|实事)|(?:民生|惠民|利民|为民)(?:工程|项目)+(?=$|[，。；：、（）\s])|子项目)/;
/** 民生实事项目40项: as many as the list holds. */
const WORKS_LISTED =
  /(?<!”[一-龥]{0,4}|体育|文化|电影|交通|健康|医疗|科技|旅游|消费|饮水)(?:民生|为民|惠民|为民办)(?:重点)?(?:实事|工程)(?:项目)?(?:共计?)?$/;

/** 其中产业项目82个，民生工程项目25个: a kind of projects beside others. */
const OTHER_PROJECTS = /[一-龥]类?(?:项目|工程)\d+[个项]/;
/** 实施39个具体项目: as many as are told one by one. */
const DETAILS_ALONE = /^[个件项]具体(?:项目|工程|事项)(?=[，。；：、]|$)/;
/** 民生工程25个，具体如下: as many as the list below holds. */
const LISTED_BELOW =
  /^[个件项]?[^，。；：]{0,16}[，：]?(?:具体)?(?:项目|内容|清单|情况)?(?:分别)?如下[：:；，]?$/;

/** 建设一支高素质的师资队伍: a quality of what there is, not one more. */
const ONE_BODY = /^支(?!、)[^，。；\d]{0,16}(?:队伍|团队)/;

/** 甲工程、乙工程等21项重大工程: as many programmes as a list elsewhere holds. */
const PROGRAMMES = /(?:工程|行动|计划|专项)[”"]?、[^，。；]*(?:工程|行动|计划|专项)[”"]?等$/;
/** 深入实施15项重大工程: programmes without what they are of. */
const PROGRAMMES_ALONE =
  /^(?:[项大](?:重大|重点|专项|标志性)(?:工程|行动|专项|改革)|个专项行动)(?=[，。；、和\d]|$)/;
const MOST_PROGRAMMES = 30;
const PROGRAMME_BEHIND = /^[一-龥]{0,10}(?:工程|行动|计划|专项|项目)(?=[，。；、]|$)/;

/** 第一节 建设十大重点产业链: the title of a division says what it is about. */
const DIVISION = /^第[一二三四五六七八九十\d]{1,3}[章节篇编][^，。；]{0,30}。?$/;

/** 京港澳、陆桥、济郑渝3条通道: as many as the names listed before the number. */
function listsAll(mention: Mention): boolean {
  const { quantity, clauseLeft } = mention;
  const names = clauseLeft.replace(/^[，、；\s]+/, "").split("、");
  return (
    quantity.value >= 2 &&
    quantity.unit_mult === 0 &&
    names.length === quantity.value &&
    (!MADE.test(clauseLeft) || TRADES.test(mention.right)) &&
    !goesOnMaking(mention) &&
    !/(?:大学|学院|医院|公司|集团|研究院)(?:创建|建设|组建|打造|新建)/.test(names.at(-1) ?? "") &&
    names.every((name) => /^[^\d，。；]{1,22}$/.test(name))
  );
}

/** 培育新能源、新材料2个|新兴产业: trades by name, which are no more than those listed. */
const TRADES = /^(?:战略性|特色|优势|主导|支柱|重点|新兴|未来|富民){1,3}(?:产业|行业)(?=$|[，。；、])/;

/** 形成甲、乙、丙3个万亿级集群，丁、戊2个千亿级集群: the clause before says that they are made. */
function goesOnMaking({ sentence, segmentStart, clauseStart }: Mention): boolean {
  const before = sentence.slice(segmentStart, clauseStart).split("，").slice(0, -1);
  const first = before.findLastIndex((clause) => MADE.test(clause));
  return first >= 0 && before.slice(first).every((clause) => COUNTS_ITS_LIST.test(clause));
}

const COUNTS_ITS_LIST = /(?:、[^、\d]*\d+[个条大类家][^\d]*|[^\d]\d+[个条大类家]\d{0,2}[百千万]*亿元?级)$/;

const BY_PARTS = /\d个?(?:大?方面|部分|大类|板块|章节?)(?:共计?|、)?$/;

/** What there are so many of in several kinds, by a name of its own. */
const THINGS_OF_KINDS =
  /^[一-龥]{2,12}(?:技术|标准|品种|装备|服务事项|政务服务事项|高频事项|课程|产品|专利|成果|项目|认证|服务清单)(?=$|[，。；、])/;

/** 三年拟实施项目共29个, 公园建设项目共计9个: works to be done, counted. */
const PROJECTS_PLANNED =
  /(?:实施|安排|谋划|推进|开工|新建)(?:重点|重大)?项目共计?$|[一-龥]{2}(?:建设|改造|整治|修复|提升|更新)(?:项目|工程)共计?$/;

/** Bodies that a plan sets up to carry itself out. */
const ORGANISATION =
  /^(?:[一-龥]{0,8})(?:办公室|专班|领导小组|工作小组|指挥部|工作组|推进组|协调组|专项组|专责组|工作队|工作机构)(?=$|[，。；：、和与及（])/;

const ABSTRACT =
  /^(?:重点|主要|具体|关键|基本|务实|配套|硬|实|新|预期性|约束性)?(?:方面|领域|任务|举措|措施|原则|环节|部分|阶段|步骤|维度|方向|要点|要求|重点工作|工作任务|工作事项|条款|机制|指标|主线|主轴|抓手|着力点|协同|区域协同|协同机制|改革|改革举措|改革事项|硬措施|总目标|路径|政策|政策措施|政策举措|[一-龥]{0,8}(?:行动方案|实施方案|工作方案|专项方案))(?=$|[，。；：、的和（\d]|工作|重点|主要|举措|措施|任务|行动|要求|落地(?:见效|落实|$))/;

/** 一县新（改）建|一个基地: so many in each place. */
const ONE_IN_EACH =
  /(?:^|[，、；：。\s])一[省市州县区镇乡村园校](?:新（改）|新|改|新改|新改扩|扩)?(?:建成|建设|建有|建|设立|设置|设|打造|培育)$/;
/** 为老年人进行|一次筛查: how often each of them is cared for. */
const CARE_FOR = /(?:^|[，、；：。\s])[为对给][^，。；]{2,30}(?:进行|开展|提供|实施|安排|组织)(?:免费)?$/;
const CARE =
  /^次(?:免费)?(?:的)?[^，。；、\d]{0,12}(?:筛查|体检|检查|检测|评估|巡诊|诊疗|服务|封闭|接种)(?=$|[，。；、])/;
/** 公共服务项目达到|9大类|90项: how far the services reach. */
const REACHES_KINDS =
  /(?:项目|服务|事项|目录)(?:扩大|拓展|增加|扩展)?(?:达到?|扩大到|拓展到|增加到|增至|扩展到)(?:\d+大?类)?$/;

const PUSHED = /(?:推动|推进|促进|加快|深化)$/;

function isChineseOne({ quantity, left }: Mention): boolean {
  return (
    quantity.value === 1 && quantity.tokens[0]?.script === "chinese" && /(?:是|有|成为|作为)$/.test(left)
  );
}

/** Whether so many are promised in words that a count of measures may have too. */
function isPromised({ quantity, clauseLeft }: Mention, after: string): boolean {
  if (quantity.value === 1)
    return ONE_IN_EACH.test(clauseLeft) || (CARE_FOR.test(clauseLeft) && CARE.test(after));
  return /^(?:大?类|大|项)$/.test(quantity.unit_printed ?? "") && REACHES_KINDS.test(clauseLeft);
}

/** 整治80个村庄（包括|50个重点村: parts of what is counted before the bracket. */
const PARTS_IN_BRACKET = /\d[个家所条座处][^，。；、（）\d]{0,12}（(?:包括|包含)$/;

/** 三大工程, 12大重点产业: a number of things named elsewhere in the text. */
export function isCountOfMeasures(mention: Mention): boolean {
  const { quantity, sentence, left } = mention;
  const after = sentence.slice(quantity.numberEnd, quantity.numberEnd + 24);
  if (isPromised(mention, after)) return false;
  if (
    quantity.dimension === "count" &&
    /(?:[（(][^）)]{0,6}|项目|工程|任务|清单|举措|事项)共计?$/.test(ending(left)) &&
    !PROJECTS_PLANNED.test(left)
  )
    return true;
  // 重点工程8类35项: in how many kinds the works are told.
  const parted = mention.next?.outerStart === quantity.end && mention.next.dimension === "count";
  if (/^大?类$/.test(quantity.unit_printed ?? "") && parted && /(?:工程|项目|任务)$/.test(left)) return true;
  if (quantity.unit_printed === "方面" || DIVISION.test(sentence)) return true;
  // 6个方面25条: the articles of a text; 11大类37项主推技术 are things that are counted.
  if (
    !THINGS_OF_KINDS.test(mention.right) &&
    /^[条项]$/.test(quantity.unit_printed ?? "") &&
    BY_PARTS.test(sentence.slice(0, quantity.outerStart))
  )
    return true;
  if (quantity.dimension === "count" && quantity.bound === "eq" && quantity.value < 100) {
    if (CHECKED_FOR.test(after)) return true;
    if (
      FOCUSED.test(mention.clauseLeft) &&
      !areMet(mention) &&
      !BUILD_COUNT.test(left) &&
      !CHOSEN.test(left) &&
      !(mention.right === "" && MADE_THERE.test(mention.clauseLeft))
    )
      return !(TAKEN_IN_HAND.test(left) && WORKS_BEHIND.test(mention.right));
    if (
      /^[件类项个大]$/.test(quantity.unit_printed ?? "") &&
      (GOOD_WORKS.test(after) ||
        (WORKS_LISTED.test(left) && !OTHER_PROJECTS.test(sentence.slice(0, quantity.outerStart))))
    )
      return true;
    if (quantity.unit_printed === "项" && /指标$/.test(left)) return true;
    if (DETAILS_ALONE.test(after) || LISTED_BELOW.test(sentence.slice(quantity.end).trimEnd())) return true;
    if (quantity.value === 1 && ONE_BODY.test(after)) return true;
    if (listsAll(mention)) return true;
    if (quantity.value < MOST_PROGRAMMES && PROGRAMMES_ALONE.test(after)) return true;
    if (PROGRAMME_BEHIND.test(mention.right) && PROGRAMMES.test(mention.clauseLeft)) return true;
    if (GETS_ON.test(mention.right) && PUSHED.test(left) && !SINGLE.test(quantity.unit_printed ?? ""))
      return true;
    if (isChineseOne(mention) && A_KIND.test(after)) return true;
    if (quantity.value === 1 && ONE_ARRANGEMENT.test(mention.right)) return true;
  }
  if (quantity.dimension === "count" && quantity.bound === "eq" && SET_OUT.test(ending(left))) return true;
  const script = mention.quantity.tokens[0]?.script;
  if (quantity.unit_printed === "大" && /的$/.test(left)) return true;
  if (quantity.unit_printed === "大") {
    const built =
      (BUILD_COUNT.test(left) &&
        !/(?:做强|做优|做大|建强|建好|用好|壮大|做精)[^，。；、]{0,6}$/.test(left)) ||
      (/^[^，。；]{0,4}(?:建设|打造|培育|建成|形成|新建|组建)/.test(mention.clauseLeft) &&
        !/行动|工程|任务/.test(after));
    return !(built && CONCRETE.test(after.slice(1).split("的")[0] ?? ""));
  }
  if (
    quantity.dimension === "count" &&
    quantity.bound === "eq" &&
    quantity.unit_mult === 0 &&
    /(?:共|共有|分为?|分成|提出了?|包括|包含|部署了?|抓好|围绕|突出|共计?分为)$/.test(ending(left)) &&
    quantity.value < 100 &&
    !WORKS_BEHIND.test(mention.right) &&
    !PARTS_IN_BRACKET.test(mention.clauseLeft) &&
    !(/共计?$/.test(left) && (MADE.test(mention.clauseLeft) || PROJECTS_PLANNED.test(left)))
  )
    return true;
  if (
    quantity.dimension === "count" &&
    quantity.bound === "eq" &&
    quantity.value < (/^[条项]$/.test(quantity.unit_printed ?? "") ? 500 : 100) &&
    ABSTRACT.test(mention.right)
  )
    return true;
  if (
    quantity.dimension === "count" &&
    quantity.bound === "eq" &&
    quantity.value < 30 &&
    ORGANISATION.test(mention.right)
  )
    return true;
  if (script !== "chinese") return false;
  if (!quantity.hasUnit || quantity.dimension !== "count") return false;
  if (quantity.unit_mult > 0 || quantity.bound !== "eq") return false;
  if (quantity.value >= 30) return MEASURE_NOUN.test(mention.right) && !CONCRETE.test(mention.right);
  if (!TARGET_VERB.test(left))
    return !/(?:达到?|为|至|到|新增|新建|新设|新开|改建|建成|建设|培育|打造|形成|创建|举办|引进)/.test(left);
  return MEASURE_NOUN.test(mention.right) && !CONCRETE.test(mention.right);
}
