import type { Mention } from "../sentence/mention.js";
import { isAccomplished } from "./accomplished.js";
import { POWERS_ALONE } from "./equipment-sizes.js";
import { WORKS_BEHIND } from "./lexicon-context.js";
import { IN_ALL } from "./thresholds.js";

const SCOPE_BEFORE =
  /(?:串联|途经|贯穿|横跨|连接|抓好|(?<!建成|投入)运行|管好|用好|(?<!保持|稳定|控制|维持)在|以|围绕|聚焦|完善|依托|针对|涉及|按照|沿线|辖区|所辖|全省|全市|全区|全国|全州|省内|原有|我省|我市|上述|这|(?<![甲乙丙])等|对接|分布在|位于|联系|挂钩|对口)$/;
const CROSSED = /(?:串联|途经|涉及|贯穿|横跨|覆盖)(?:全[省市])?\d+个(?:县|市|区|县市区|市州|乡镇|省份?)$/;
/** 抓好31个老旧小区改造: works that are named behind their number. */
export const TAKEN_IN_HAND = /(?:抓好|管好|做好|办好)$/;
/** 抓好1万名医生培训: what is done to persons. */
const TAKEN_UP = /^[一-龥]{2,12}(?:培训|轮训)(?=[，。；]|$)/;
const SCOPE_PREDICATE =
  /(?:收入|增加值|产值|增长|达到|比重|占比|率|投入|规模|总量|产量|面积|天数|次数|指标|全部|均|平均|实现|基本|分别|联系|负责|牵头|对口)/;

/** 对80条背街小巷进行维修更换: what is done to those counted. */
const DONE_TO =
  /(?:进行|实施|开展)[^，。；\d]{0,8}(?:改造|亮化|绿化|美化|硬化|维修|更换|提升|整治|治理|加固|修缮|修复|检修|排查|检查|检测|筛查|培训|救助)(?=$|[，。；])/;
/** 新开工甲园等23个…，乙园等: the list goes on past a comma. */
const COUNTED_BEFORE = /等\d+[个家项条座处所][^。；]{0,40}，[^，。；\d]*等$/;
/** 打造林特、茶叶等10个…产业, 为全市7万名妇女免费筛查, 在全市50个乡镇建设…: the count is what is to be made or served. */
function isMadeOrServed(mention: Mention, head: string): boolean {
  const { clauseLeft, clauseRight, segmentLeft, right, next, clauseEnd, sentence } = mention;
  if (BECOME.test(right)) return true;
  if (/等$/.test(head) && STRIVES.test(clauseLeft) && IS_TAKEN_UP.test(right)) return true;
  if (/等$/.test(head) && (isAccomplished(mention) || IN_HAND.test(clauseLeft + TASK + mention.clauseRight)))
    return true;
  if (PUSHED_IN_ALL.test(head) && WORKS_NAMED.test(mention.clauseRight)) return true;
  if (/^[，、；\s]*对/.test(clauseLeft) && DONE_TO.test(mention.clauseRight)) return true;
  if (/等$/.test(head))
    return (
      MADE.test(clauseLeft.replace(WHEN_AND_WHERE, "")) ||
      COUNTED_BEFORE.test(segmentLeft) ||
      (WORKED_ON.test(clauseLeft) && !BRANCH.test(right))
    );
  if (
    /(?:关停|关闭|取缔|封场|拆除|淘汰|整治|治理|修复|更新|消除|覆盖|为|对|给|完成|推动|支持|引导|组织|帮助|指导|带动|鼓励|助力|促进|服务|培训|改造|补助|资助|扶持|奖励|慰问|走访|救助|修缮|加固|维修|更换|改善|亮化|硬化|绿化|美化)全[省市县区州]$/.test(
      head,
    )
  )
    return true;
  return (
    /在(?:全[省市县区州])?$/.test(head) &&
    // 在36个县建设示范片1000个: the number behind is that of what is made.
    (next === null || next.outerStart >= clauseEnd || sentence.startsWith("级", next.end)) &&
    /^[^，。；]{1,12}?(?:新增|增建|建设|建成|新建|[设建][立置]|推广|开展|安装|配备|布设|实施|推行|组织|[增新开][设办]|铺设|推进)/.test(
      clauseRight,
    )
  );
}
/** 全市1000家|小微企业升级为规上企业: what so many are to become. */
const BECOME = /^[^，。；、\d]{2,14}?(?:升级|转型|成长|晋升|晋级|转|升)为[^，。；、\d]{3,}(?=[，。；]|$)/;
/** 争取甲工程等9个项目列入清单: what is to be taken up somewhere. */
const STRIVES = /(?:争取|力争|推动|确保)/;
const IS_TAKEN_UP = /^[^，。；、\d的]{2,16}?(?:列入|纳入|进入|获批|落地)/;
/** 加快甲路、乙路等24条750公里|建设任务: works in hand, with their length. */
const TASK = "｜";
const IN_HAND =
  /^[，、；\s]*(?:全力|重点|着力|大力|扎实|有序)*(?:加快|抓好|做好|抓紧|推进|推动|实施)+[^｜]*｜[^，。；、]{0,24}(?:建设|改造|改建|扩建|治理|整治|修复|新建|提升|养护)(?:任务|工程|项目)?$/;
/** 推进全区183个新建、续建项目, 推进全市62处隐患点整治: works counted over the whole region. */
const PUSHED_IN_ALL = /(?:推进|实施|开工|续建|新建|谋划|储备|抓好|启动|开展|完成)全[省市县区州]$/;
const WORKS_NAMED =
  /^[^，。；\d]{0,16}(?:(?:项目|工程)(?:建设)?|整治|治理|改造|修复|除险加固|加固|修缮|排查|评估|清零|销号)(?=$|[，。；])/;
/** 推进甲路、乙路等6条道路改造: works named in part, then counted. */
const WORKED_ON =
  /^[，、；\s]*(?:[一-龥]{0,4}(?:欲|拟|将|要))?(?:全力|重点|着力|加快|全面|深入|大力|集中|高标准|积极|主动|系统|超前|提前|力争)*(?:谋划|储备|策划|包装|签约|洽谈|对接|实施|推进|推动|加快推进|开工|新开工|新投产|投产|投用|开通|遴选|新改扩建|改扩建|新改建|扩建|修缮改造|修缮|改造|优化提升|提档升级|提升|续建|开展|集中打造|促进|开行|运营|拆除|关停|关闭|取缔|淘汰|搬迁|腾退|撤并|整合|清理|更新|更换|维修|加固)/;
/** Branches of the economy and fields of work are what it is about, not works. */
const BRANCH =
  /^[一-龥]{0,6}(?:行业|领域|产业(?!园|基地|项目|平台)|方面|产业链|板块|生态圈|集群|环节|群体|人群)|^(?:县|市|区|县区|县市区|区县|乡镇|市州|省份?|国家|地区|区域)(?=$|[，。；、的])/;
/** 东山区“十四五”期间: who plans it, and for when. */
const WHEN_AND_WHERE = /^[一-龥]{0,8}[省市区县州]?“十[一二三四五]五”(?:期间|时期)/;
/** What is made, at the head of a clause. */
export const MADE =
  /^[，、；\s]*(?:[一-龥]{0,4}(?:欲|拟|将|要))?(?:(?:[一二两三四五]|\d)年内|全力|重点|着力|加快|大力|积极|持续|集中|高标准|计划|全年|力争)*(?:突破|攻克|攻关|建成|新建|改建|新改建|新改扩建|改扩建|扩建|续建|建设|打造|新?培育|形成|新增|新认定|创建|新创建|启动|消除|开展|治理|整治|引进|新引进|争创|获批|改造|完成|打通|疏通|疏浚|贯通|开通|研发|研制|开发(?!区)|选育|推出|制定|制修订|编制|发布)/;

/** 推动5个产业集群总规模突破1000亿元: the amount is what is promised of them. */
const ALL_TOGETHER = /^(?:推动|带动|促进|支持|实现|确保|引导|使)?$/;

/** 山区26县居民收入: the places that are meant. */
const AREAS_OF = /(?:山区|老区|库区|牧区|海岛|沿海|沿江|沿边|民族地区|脱贫地区|重点生态功能区)$/;

/** 6个县市实施项目173个: where that is done of which there are so many. */
const PLACES_DOING =
  /^(?:县市区|县市|县区|区县|市州|县|区|园区|开发区|乡镇)(?:共|合计|累计|全年)*(?:实施|推进|安排|谋划|新签约|签约|引进|招引)/;

/** 以20项工程为抓手: what the work leans on. */
const LEANT_ON = /(?:^|[，；])[^，。；\d]{0,4}以[^，。；]*$/;
const AS_LEVER =
  /^[^，。；]*为(?:总?抓手|重点|引领|牵引|主线|载体|依托|支撑|契机|突破口|主攻方向)(?=$|[，。；])/;
/** 加强对5家茶厂、30家茶馆的抽查监管: whom the work goes on with. */
const WATCHED = /(?:加强|强化|加大|严格)对[^，。；]*$/;
const WATCHES =
  /^[^。；]{0,30}(?:检查|监管|监督|管理|巡查|督查|执法|监测|监控|管控|整治|指导|考核|力度)(?=$|[，。；])/;
/** 提升三个产业基地和22个集群的科技含量: whose quality is to rise. */
const RAISED = /(?:提升|提高|增强|改善|优化|加强|提振)$/;
const QUALITY_OF =
  /^[^，。；\d]{2,12}(?:[、和与及]\d+个[^，。；\d]{2,12})*的[一-龥]{2,4}(?:含量|水平|能力|质量|效益|实力|竞争力|管理|管护)(?=$|[，。；、])/;

/** 不断提升22个国考断面、8个水源地水质: the waters that are to be cleaner. */
const WATERS_RAISED = /(?:提升|提高|改善|稳定|保持)(?:全[省市县区州])?(?:\d+[个处条座][^，。；\d]{2,24}、)*$/;
const WATERS =
  /^[^，。；\d]{0,20}(?:断面|水源地|水源保护区|水体|湖泊|河流|河道|水库|湖库|流域|海湾|站位|点位)/;
const THEIR_WATER =
  /(?:断面|水源地|水源保护区|水体|湖泊|河流|河道|水库|湖库|流域|海湾|站位|点位)的?(?:水环境质量|水质|水环境)$/;
const areWaters = ({ clauseLeft, right, clauseRight }: Mention): boolean =>
  WATERS_RAISED.test(clauseLeft) && WATERS.test(right) && THEIR_WATER.test(clauseRight);

/** 加强36个监测站运行管理: what is kept up, with nothing done to so many. */
const KEPT_UP = /(?:加强|强化|抓好|做好|规范|严格|优化|提升|完善)(?:对)?(?:全[省市县区州])?$/;
const KEEPING =
  /^[^，。；、\d]{2,14}?(?:运行|日常|运营|安全|规范化?|精细化?|常态化?)*(?:管理|管护|监管|监测|监督|运维|值守|巡护|运行维护|管理(?:和|与)?维护|运行保障|保护管理)(?:工作|水平|能力)?(?=[，。；]|$)/;

/** 60余万亩茶园面积中绿色防控率超过85%: of so much a rate is told. */
const RATE_OF_IT =
  /^[^，。；、\d]{2,14}中的?[^，。；、\d]{2,14}(?:率|占比|比重|比例)(?:要|均|力争|确保)?(?:达到?|提[高升][到至]|保持在?|稳定在)?$/;

/** 60个|村中80%以上建有卫生室: of how many a share is told. */
const SHARE_AMONG = /^[^，。；\d]{1,14}[中里]有?(?:超过?|约|近|不低于)?$/;

/** 460个|活动室提供不少于2300场活动, 为8个|小区新增充电桩200个: who gives so much, or where it is put. */
const GIVES = /^[^，。；、\d]{2,16}提供[^，。；、\d]{0,8}$/;
const HAS_ADDED = /^[^，。；、\d]{2,16}(?:新增|增设|增建)[^，。；、\d]{0,16}$/;

/** 20个|重点镇各培育1家: of whom each does so many. */
const EACH_DOES =
  /^[一-龥（）、]{1,12}?各(?:自|至少|不少于|再|要|须)*(?:新|建|培|打造|创|引|配|设|改造|实施|开展|举办|落地|储备)[^，。；、\d]{0,8}\d/;
/** 支持3家高校、5家企业|共建实验室8个: who does together what a number behind counts. */
const TOGETHER =
  /^[^，。；]{2,50}(?:共建|共同[一-龥]{2}|联合(?:组建|建设|打造|开展|创建)|合作(?:建设|共建|组建))[^，。；、\d]{2,20}\d/;
const HELPED = /(?:支持|推动|组织|引导|鼓励|促进|动员)$/;

/** 对接12家高校院所: with whom one is to come together, counted and no more. */
const COMES_TOGETHER = /(?:^|[，、；：])(?:主动|积极|精准|至少|分别)*对接(?:省内外|国内外)?$/;
/** 对接省内外高校|10所, their number behind them. */
const MET = /^[，、；]?(?:主动|积极|精准)*对接[^，。；、\d]{2,14}$/;
const BODIES_ALONE =
  /^[^，。；、\d]{0,10}(?:院所|高校|院校|大学|企业|公司|机构|商协会|商会|协会|客商|专家|团队|平台|实验室|项目)(?=[，。；、]|$)/;

/** Whether a number counts bodies that one comes together with, and no more is said of them. */
export const areMet = ({ clauseLeft, right }: Mention): boolean =>
  (COMES_TOGETHER.test(clauseLeft) && BODIES_ALONE.test(right)) ||
  (MET.test(clauseLeft) && /^(?:以上)?(?:$|[、，。；])/.test(right));

/** 确保5个安置点群众稳得住, 确保30个在建项目有序推进: of which so many are that a state is promised. */
const ASSURED = /(?:确保|保证|保障|让|使)(?:全[省市县区州])?$/;
const IN_STATE =
  /^[一-龥]{2,20}?(?:[一-龥]得(?:[住出富好起稳饱准快上进]|到位)|(?:安全|稳定|正常|平稳|高效|顺畅|顺利|有序|良性|健康|持续)(?:运行|运转|推进|实施|建设|发展|经营|生产|度汛|过冬|过渡)|水质(?:稳定|全面|持续|均)*达标|(?:稳定|全面|持续|均)达标排放|不返贫|应([一-龥])尽\1)(?=[，。；、]|$)/;

/** 资源优先向两个新城区、三个副中心配置: the places that something goes to. */
const GOES_TO = /[向往]$/;
const GOES = /^[^，。；]{0,24}?(?:配置|倾斜|集聚|聚集|集中|转移|疏解|下沉|流动)(?=[，。；]|$)/;

/** 3个合作园区要加快建设，招引项目40个: of whom the sentence speaks. */
const PLACES_TOLD =
  /^[一-龥]{0,8}?(?:县市区|县市|县区|区县|市州|县|区|园区|开发区|乡镇)(?:都|均)?(?:要|应|须)/;

/** 在17个乡镇硬化道路，惠及|17个乡镇: those told before, as whom it serves. */
const SERVES_THOSE = /(?:惠及|受益|覆盖|涉及)$/;
function isToldBefore({ quantity, left, right, sentence }: Mention): boolean {
  if (!SERVES_THOSE.test(left) || right.length < 2) return false;
  return sentence
    .slice(0, quantity.outerStart)
    .includes(sentence.slice(quantity.start, quantity.end) + right.slice(0, 2));
}

/** 两县|地区生产总值增速高于全省平均: the places whose measure is set against another. */
const SET_AGAINST =
  /^[^，。；、\d]{2,24}(?:高于|快于|优于|好于|低于|慢于)(?:全[国省市区]|经济)(?=[^，。；\d]{0,10}(?:$|[，。；]))/;

/** 8个园区收入突破千亿元, 5个集群规模超过500亿元: a round amount is the size that each is to reach, another what all come to. */
const isSizeClass = ({ tokens, value }: Mention["quantity"]): boolean =>
  POWERS_ALONE.test(tokens[0]?.text ?? "") || /^[1-35]0*$/.test(String(value));

/** 12个重点产业主营业务收入年均增长12%: the count says what the commitment covers. */
export function isScope(mention: Mention): boolean {
  const { quantity, left, right, next, clauseEnd } = mention;
  if (next?.dimension === "ratio" && (RATE_OF_IT.test(right) || SHARE_AMONG.test(right))) return true;
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
  if (ALL_TOGETHER.test(head) && next?.dimension === "money" && IN_ALL.test(right)) return true;
  if (AREAS_OF.test(head) && /^(?:个?(?:县|市|州|区|旗))$/.test(quantity.unit_printed ?? "")) return true;
  if (/掌握$/.test(head) || isToldBefore(mention) || SET_AGAINST.test(right)) return true;
  if (GOES_TO.test(head) && GOES.test(mention.clauseRight)) return true;
  if (areWaters(mention)) return true;
  if (LEANT_ON.test(mention.clauseLeft) && AS_LEVER.test(right)) return true;
  if (WATCHED.test(mention.clauseLeft) && WATCHES.test(mention.clauseRight)) return true;
  if (ASSURED.test(head) && IN_STATE.test(mention.clauseRight)) return true;
  const { sentence } = mention;
  if (next?.dimension === "count" && EACH_DOES.test(sentence.slice(quantity.end, next.end))) return true;
  if (HELPED.test(head) && TOGETHER.test(sentence.slice(quantity.end, clauseEnd))) return true;
  if (KEPT_UP.test(head) && KEEPING.test(right)) return true;
  if (areMet(mention)) return false;
  if (RAISED.test(head) && QUALITY_OF.test(mention.clauseRight)) return true;
  if (head === "" && next !== null && PLACES_TOLD.test(right)) return true;
  if (next?.dimension === "count" && next.outerStart < clauseEnd) {
    if (head === "" && (GIVES.test(right) || PLACES_DOING.test(right))) return true;
    if (/^[为给在]?$/.test(head) && HAS_ADDED.test(right)) return true;
  }
  if (/覆盖(?:全[省市区县州])?$/.test(head) && /^(?:县|市|区|乡|镇|街道|州|省)/.test(right)) return true;
  if (SCOPE_BEFORE.test(head) && !/覆盖/.test(left) && !isMadeOrServed(mention, head))
    return !(TAKEN_IN_HAND.test(head) && (WORKS_BEHIND.test(right) || TAKEN_UP.test(right)));
  if (
    /(?:力争|争取|确保|实现)$/.test(left) &&
    next !== null &&
    next.dimension !== "ratio" &&
    /^[一-龥]{0,4}(?:企业|园区|开发区|医院|学校|村|镇|县)/.test(right)
  )
    return false;
  if (head !== "" || (mention.previous !== null && /、/.test(left))) return false;
  if (next === null || next.outerStart >= clauseEnd || !SCOPE_PREDICATE.test(right)) return false;
  return !(next.dimension === "money" && /^(?:gt|ge)$/.test(next.bound) && isSizeClass(next));
}
