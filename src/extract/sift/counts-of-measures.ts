import type { Mention } from "../sentence/mention.js";
import { ending } from "../sentence/sentence-words.js";
import { MEASURE_NOUN, TARGET_VERB, WORKS_BEHIND } from "./lexicon-context.js";

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
/** 聚焦新兴领域遴选10个: what is chosen or won there. */
const CHOSEN = /(?:遴选|评选|选育|攻克|攻关|突破|转化|引进|招引|储备|谋划|布局|孵化|改造)$/;
/** 建立1套考核体系: one arrangement, not a count. */
const ONE_ARRANGEMENT = /^[^，。；\d]{0,8}(?:体系|机制|制度|清单|台账|办法)(?=$|[，。；、])/;

/** 推动17条产业链建设走深走实: things in hand that are to get on. */
const GETS_ON =
  /^[^，。；\d]{2,12}(?:走深走实|提质增效|提档升级|落地见效|(?:产业链|集群|赛道)建设)(?=[，。；]|$)/;
/** 一种重要的使命: a kind of thing, none that is counted. */
const A_KIND = /^[种番份股项](?![^，。；]{0,4}(?:以上|左右))/;

/** 十件实事, 12类45件民生实事. */
const GOOD_WORKS = /^[件类项](?:\d+[件项])?(?:重点)?(?:民生|为民|惠民)?(?:重点)?实事/;

/** 建设一支高素质的师资队伍: a quality of what there is, not one more. */
const ONE_BODY = /^支[^，。；\d]{0,16}(?:队伍|团队)/;

/** 京港澳、陆桥、济郑渝3条通道: as many as the names listed before the number. */
function listsAll({ quantity, clauseLeft }: Mention): boolean {
  const names = clauseLeft.split("、");
  return (
    quantity.value >= 2 &&
    quantity.unit_mult === 0 &&
    names.length === quantity.value &&
    !MADE.test(clauseLeft) &&
    !/(?:大学|学院|医院|公司|集团|研究院)(?:创建|建设|组建|打造|新建)/.test(names.at(-1) ?? "") &&
    names.every((name) => /^[^\d，。；]{1,22}$/.test(name))
  );
}

/** Bodies that a plan sets up to carry itself out. */
const ORGANISATION =
  /^(?:[一-龥]{0,8})(?:办公室|专班|领导小组|工作小组|指挥部|工作组|推进组|协调组|专项组|专责组|工作队|工作机构)(?=$|[，。；：、和与及（])/;

const ABSTRACT =
  /^(?:重点|主要|具体|关键|基本)?(?:方面|领域|任务|举措|措施|原则|环节|部分|阶段|步骤|维度|方向|要点|要求|重点工作|工作任务|工作事项|条款|机制|指标|总目标|路径|政策|政策措施|政策举措|[一-龥]{0,8}(?:行动方案|实施方案|工作方案|专项方案))(?=$|[，。；：、的和（]|工作|重点|主要)/;

const PUSHED = /(?:推动|推进|促进|加快|深化)$/;

function isChineseOne({ quantity, left }: Mention): boolean {
  return (
    quantity.value === 1 && quantity.tokens[0]?.script === "chinese" && /(?:是|有|成为|作为)$/.test(left)
  );
}

/** 三大工程, 12大重点产业: a number of things named elsewhere in the text. */
export function isCountOfMeasures(mention: Mention): boolean {
  const { quantity, sentence, left } = mention;
  const after = sentence.slice(quantity.numberEnd, quantity.numberEnd + 24);
  if (
    quantity.dimension === "count" &&
    /(?:[（(][^）)]{0,6}|项目|工程|任务|清单|举措|事项)共计?$/.test(ending(left))
  )
    return true;
  if (quantity.dimension === "count" && quantity.bound === "eq" && quantity.value < 100) {
    if (FOCUSED.test(mention.clauseLeft) && !BUILD_COUNT.test(left) && !CHOSEN.test(left))
      return !(TAKEN_IN_HAND.test(left) && WORKS_BEHIND.test(mention.right));
    if (/^[件类项]$/.test(quantity.unit_printed ?? "") && GOOD_WORKS.test(after)) return true;
    if (quantity.unit_printed === "项" && /指标$/.test(left)) return true;
    if (quantity.value === 1 && ONE_BODY.test(after)) return true;
    if (listsAll(mention)) return true;
    if (GETS_ON.test(mention.right) && PUSHED.test(left)) return true;
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
    !(/共计?$/.test(left) && MADE.test(mention.clauseLeft))
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
  if (!TARGET_VERB.test(left)) return !/(?:达到?|为|至|到|新增|建成|培育|打造|形成|创建|举办)/.test(left);
  return MEASURE_NOUN.test(mention.right) && !CONCRETE.test(mention.right);
}

const SCOPE_BEFORE =
  /(?:串联|途经|贯穿|横跨|连接|抓好|(?<!建成|投入)运行|管好|用好|(?<!保持|稳定|控制|维持)在|以|围绕|聚焦|完善|依托|针对|涉及|按照|沿线|辖区|所辖|全省|全市|全区|全国|全州|省内|原有|我省|我市|上述|这|等|对接|分布在|位于|联系|挂钩|对口)$/;
const CROSSED = /(?:串联|途经|涉及|贯穿|横跨|覆盖)(?:全[省市])?\d+个(?:县|市|区|县市区|市州|乡镇|省份?)$/;
/** 抓好31个老旧小区改造: works that are named behind their number. */
const TAKEN_IN_HAND = /(?:抓好|管好|做好|办好)$/;
const SCOPE_PREDICATE =
  /(?:收入|增加值|产值|增长|达到|比重|占比|率|投入|规模|总量|产量|面积|天数|次数|指标|全部|均|平均|实现|基本|分别|联系|负责|牵头|对口)/;

/** 打造林特、茶叶等10个…产业, 为全市7万名妇女免费筛查, 在全市50个乡镇建设…: the count is what is to be made or served. */
function isMadeOrServed({ clauseLeft, right, next, clauseEnd }: Mention, head: string): boolean {
  if (/等$/.test(head)) return MADE.test(clauseLeft) || (WORKED_ON.test(clauseLeft) && !BRANCH.test(right));
  if (
    /(?:为|对|给|完成|推动|支持|引导|组织|帮助|指导|带动|鼓励|助力|促进|服务|培训|改造)全[省市县区州]$/.test(
      head,
    )
  )
    return true;
  return (
    /在(?:全[省市县区州])?$/.test(head) &&
    // 在36个县建设示范片1000个: the number behind is that of what is made.
    (next === null || next.outerStart >= clauseEnd) &&
    /^[^，。；]{1,8}(?:建设|建成|新建|设立|推广|开展|设置|安装|配备|布设|实施|推行|组织)/.test(right)
  );
}
/** 推进甲路、乙路等6条道路改造: works named in part, then counted. */
const WORKED_ON =
  /^[，、；\s]*(?:[一-龥]{0,4}(?:欲|拟|将|要))?(?:全力|重点|着力|加快|全面|深入|大力|集中|高标准)*(?:实施|推进|推动|加快推进|开工|新开工|新投产|投产|投用|开通|遴选|新改扩建|改扩建|新改建|扩建|修缮改造|修缮|改造|优化提升|提档升级|提升|续建|开展|集中打造|促进|开行|运营)/;
/** Branches of the economy and fields of work are what it is about, not works. */
const BRANCH =
  /^[一-龥]{0,6}(?:行业|领域|产业(?!园|基地|项目|平台)|方面|产业链|板块|生态圈|集群|环节|群体|人群)|^(?:县|市|区|县区|县市区|区县|乡镇|市州|省份?|国家|地区|区域)(?=$|[，。；、的])/;
const MADE =
  /^[，、；\s]*(?:[一-龥]{0,4}(?:欲|拟|将|要))?(?:全力|重点|着力|加快|大力|积极|持续|集中|高标准|计划|全年|力争)*(?:突破|攻克|攻关|建成|新建|改建|新改建|新改扩建|改扩建|扩建|建设|打造|新?培育|形成|新增|新认定|创建|新创建|启动|消除|开展|治理|整治|引进|新引进|争创|获批|改造|完成)/;

/** 山区26县居民收入: the places that are meant. */
const AREAS_OF = /(?:山区|老区|库区|牧区|海岛|沿海|沿江|沿边|民族地区|脱贫地区|重点生态功能区)$/;

/** 12个重点产业主营业务收入年均增长12%: the count says what the commitment covers. */
export function isScope(mention: Mention): boolean {
  const { quantity, left, right, next, clauseEnd } = mention;
  if (
    !/^(?:count|person)$/.test(quantity.dimension) ||
    quantity.boundWords !== "" ||
    quantity.form !== "number"
  )
    return false;
  const head = left.replace(
    /^[，、；：。\s]+|到?20\d\d年(?:底|末|前)*[，,]?|“?十[一二三四五六]五”?(?:末|期末|时期)?[，,]?|力争|争取/g,
    "",
  );
  if (mention.words.match(CROSSED, mention.clauseLeft)) return true;
  if (AREAS_OF.test(head) && /^(?:个?(?:县|市|州|区|旗))$/.test(quantity.unit_printed ?? "")) return true;
  if (/掌握$/.test(head)) return true;
  if (/覆盖(?:全[省市区县州])?$/.test(head) && /^(?:县|市|区|乡|镇|街道|州|省)/.test(right)) return true;
  if (SCOPE_BEFORE.test(head) && !/覆盖/.test(left) && !isMadeOrServed(mention, head))
    return !(TAKEN_IN_HAND.test(head) && WORKS_BEHIND.test(right));
  if (
    /(?:力争|争取|确保|实现)$/.test(left) &&
    next !== null &&
    next.dimension !== "ratio" &&
    /^[一-龥]{0,4}(?:企业|园区|开发区|医院|学校|村|镇|县)/.test(right)
  )
    return false;
  if (head !== "" || (mention.previous !== null && /、/.test(left))) return false;
  if (next === null || next.outerStart >= clauseEnd || !SCOPE_PREDICATE.test(right)) return false;
  return !(next.dimension === "money" && /^(?:gt|ge)$/.test(next.bound));
}
