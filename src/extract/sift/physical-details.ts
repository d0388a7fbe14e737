import { lastTime, type Mention } from "../sentence/mention.js";
import { ending } from "../sentence/sentence-words.js";
import { FIRST_STAGE, SETS_UP_FUND } from "../subject/fund-before.js";
import { isWorks } from "./equipment-sizes.js";
import { DEVICE_DIMENSIONS, SPECIFICATION_BEFORE } from "./lexicon-context.js";

/** 每万人拥有体育场地面积: so much a head, which describes no single thing. */
const PER_HEAD = /每[十百千万]+(?:常住)?(?:人口?|户)|[人生户师床]均/;

/** 产业总规模达到1.5万亿元: of an industry, not of a building. */
const SIZE_OF_INDUSTRY =
  /(?:业|装机|经济|市场|集群|基金|资产|贷款|贸易|链|算力|存力|智算|机架|招生|在校生|人才|用户|数据|储能|消费|旅游|康养|会展|外包|服务|(?<!园)林|[茶果桑]园|种植|养殖|药材)(?:总|产业)?规模(?:约|达到?|为)*$/;

/** 智能算力达到80EFLOPS: what there is in all, not what one machine does. */
const COMPUTING_POWER =
  /(?:(?:智能|通用|智算|全[省市区])算力|算力(?:总量|总规模|规模))(?:要?达到?|超过?|突破|提升[至到]|为)*$/;

/** 算力达到3000P, where no clause before tells of one centre: of all. */
const opensWithPower = ({ left, clauseStart }: Mention): boolean =>
  clauseStart === 0 && /^(?:力争|确保)?算力(?:达到?|超过?|突破)*$/.test(left);

/** 规划范围包括…，总面积约4万平方公里: how far the plan reaches. */
const EXTENT = /(?:规划|实施|建设|涉及|覆盖|保护|试验区)?(?:范围|四至|规划区)/;
const AREA_OF_IT = /^[，、]?(?:国土|规划|陆域|区域|幅员)?总?面积(?:约|为|共|达)*$/;

/** 时延降低到10毫秒: a size that is to be reached. */
const REACHED = /(?:提高|提升|降低?|下降|缩短|压缩|压减|控制|稳定)(?:到|至|在)$/;

/** 网络时延小于1毫秒: how long something may take at most, where it is no word of a thing (时延小于1毫秒的网络). */
const LASTS = /(?:时延|延迟|时间|时长|耗时)$/;
function isReached({ sentence, clauseStart, quantity, left, right }: Mention): boolean {
  if (REACHED.test(sentence.slice(clauseStart, quantity.start))) return true;
  return /^(?:ms|second)$/.test(quantity.unit) && /^l[et]$/.test(quantity.bound) && LASTS.test(left)
    ? !right.startsWith("的")
    : false;
}

/** 服务半径不超过1公里: how far those served may have to go. */
const SERVED_WITHIN = /服务半径(?:应|要|均|平均)?$/;

/** 站点周边|50米|内: how far around. */
const AROUND = /(?:周边|周围|方圆|附近|两侧|半径)(?:各|约)?$/;
const isAround = ({ quantity, left, right }: Mention): boolean =>
  quantity.dimension === "length" &&
  AROUND.test(left) &&
  /^(?:以内|之内|内|范围)/.test(quantity.boundWords + right);

/** 治理中小河流48条、长度620公里: what was counted right before, in another measure. */
const MEASURED_AGAIN =
  /^[、，](?:新增)?(?:总)?(?:长度|里程|面积|总长|调蓄容积|(?:总|有效)?库容|仓容|(?:总|储存|存储)?容量|装机(?:容量|规模)?)(?:达到?|约|超过?)*$/;
/** 新增变电容量900万千伏安、线路长度2100公里: what a grid gains, in both of its measures. */
const LINES_TOO = /^[、，](?:新增)?(?:输电|配电|电力)?线路(?:总)?(?:长度|里程)$/;
const WORKED_ON = /治理|整治|修复|疏浚|改造|提升|新建|建设|建成|完成|实施|新增/;

/** Whether a length, an area or what is held is that of several things counted right before it, which are worked on or made. */
function measuresCounted({ previous, quantity, left, clauseLeft, sentence, segmentStart }: Mention): boolean {
  if (
    /^power/.test(previous?.dimension ?? "") &&
    LINES_TOO.test(left) &&
    /新增|新建|建成|投产/.test(sentence.slice(segmentStart, previous?.start))
  )
    return true;
  return (
    /^(?:length|area|volume|mass|power)$/.test(quantity.dimension) &&
    previous?.dimension === "count" &&
    previous.value > 1 &&
    MEASURED_AGAIN.test(left) &&
    WORKED_ON.test(clauseLeft + sentence.slice(segmentStart, previous.start))
  );
}

/** 实施项目共29个，估算总投资1176亿元: what all that are counted cost. */
const PROJECTS_COUNTED = /项目(?:共|共计|合计|总数)*(?:约|达到?)?$/;
function isCostOfCounted({ previous, quantity, sentence, segmentStart }: Mention): boolean {
  return (
    quantity.dimension === "money" &&
    previous?.dimension === "count" &&
    previous.value > 1 &&
    (PROJECTS_COUNTED.test(sentence.slice(segmentStart, previous.outerStart)) ||
      /^[一-龥]{0,8}项目/.test(sentence.slice(previous.end)))
  );
}

/** 桥隧比80%: a share that describes what is built; 调峰深度达到70% is one to be reached. */
const SHARE_OF_STRUCTURE = /(?:桥隧比|建筑密度|容积率)[^，。；、]{0,4}$/;

/** 设立产业基金，总规模100亿元; 设立子基金5支，总规模30亿元. */
const FUND_BEFORE = new RegExp(
  `${SETS_UP_FUND}[^，。；、\\d]{1,20}基金(?:\\d+[支只个])?[、，](?:${FIRST_STAGE}[、，])?(?:计划|目标|基金)?(?:总规模|规模)(?:达到?|为|不低于)?$`,
);

/** 到2025年，接入平台的公共建筑面积2亿平方米: of all such buildings. */
const AREA_OF_MANY = /[一-龥]{4}(?<!占地|规划|用地|总|总建筑|单体)(?:建筑)?面积(?:约|达到?|为|超过?|累计)*$/;
const ONE_PROJECT = /项目|工程|中心|大厦|园区|校区|院区|新区|场馆|[\d一二两三四五六七八九十](?:座|栋|所|幢)/;

/** Whether an area is the sum over all things of a kind at a date, and no size of one of them. */
function isSumOfAreas(m: Mention): boolean {
  return (
    m.quantity.dimension === "area" &&
    m.quantity.unit_mult >= 4 &&
    AREA_OF_MANY.test(m.left) &&
    !ONE_PROJECT.test(m.segmentLeft) &&
    lastTime(m, "deadline") !== null
  );
}

/** 水池深度5米、面积300平方米: one more size of the same thing. */
const SIZED_AGAIN =
  /(?:深度|长度|宽度|高度|直径|坝高)(?:为|约|达到?)?\d[\d.]*(?:米|厘米|公里)、(?:占地|建筑)?面积(?:为|约|达到?)?$/;

/** 50EFLOPS（每秒5000亿亿次浮点运算）: what a unit means, in brackets behind it. */
const UNIT_EXPLAINED = /[A-Za-z][（(](?:即|约合|相当于)?每(?:秒|分钟|小时|平方米|立方米)$/;

/** 整治修复海岸线长度不少于150公里: how much of it is worked on. */
const LENGTH_WORKED_ON =
  /^[，、；\s]*(?:累计|完成|力争|共)*(?:治理|整治|修复|疏浚|清淤|改造|加固|提升)+[^，。；、\d的]{2,10}(?:总?长度|总长|里程)$/;

/** 6米|水深航道, 3米|口径望远镜: how deep, high or wide one thing is. */
const OF_ONE_SIDE = /^的?(?:水深|吃水|净高|净宽|净空|口径|管径|直径|坝高|层高)(?!.{0,4}(?:达|提))/;

/** 设立总规模100亿元的|产业基金, 总规模100亿元|、首期30亿元的产业基金: the fund that an amount is the size of. */
const FUND_BEHIND = new RegExp(`^(?:、${FIRST_STAGE}的?)?[^，。；\\d]{0,16}基金`);

/** In kilometres: no railway, line or river of one project is as long. */
const LONGER_THAN_ONE = 5000;

/** In kilowatts: no plant or base is as strong. */
const STRONGER_THAN_ONE = 2e7;

/** Whether a number is a size, weight, power or resolution of a thing, which describes it and promises nothing. */
export function isPhysicalDetail(m: Mention): boolean {
  if (UNIT_EXPLAINED.test(m.sentence.slice(Math.max(0, m.quantity.outerStart - 12), m.quantity.outerStart)))
    return true;
  if (m.quantity.dimension === "length" && OF_ONE_SIDE.test(m.right)) return true;
  if (m.quantity.dimension === "area" && SIZED_AGAIN.test(ending(m.clauseLeft))) return true;
  if (DEVICE_DIMENSIONS.has(m.quantity.dimension) || isAround(m)) return true;
  if (/^(?:nm|mm|cm|ms|second)$/.test(m.quantity.unit)) return !isReached(m);
  if (
    m.quantity.unit_printed === "位" &&
    /^(?:8|16|32|64|128|256)$/.test(m.quantity.tokens[0]?.text ?? "") &&
    !/[前第升进移跃降至到]$/.test(m.left)
  )
    return true;
  if (
    /^(?:W|V|T|P|E|M|G)$/.test(m.quantity.unit_printed ?? "") &&
    !/达到?$|超过$|突破$|规模|算力$|新增[^，。；、]{0,10}$/.test(m.clauseLeft)
  )
    return true;
  if (/FLOPS$/.test(m.quantity.unit) && (COMPUTING_POWER.test(m.left) || opensWithPower(m))) return false;
  // 冷库库容100万吨: of all cold stores.
  if (
    /^(?:mass|volume)$/.test(m.quantity.dimension) &&
    /(?:冷库|冷链|冷藏|保鲜|仓储)[^，。；、\d]{0,6}(?:总?库容|总?容量)(?:达到?|超过?|突破|为)*$/.test(m.left)
  )
    return false;
  if (/^ratio/.test(m.quantity.dimension) && !SHARE_OF_STRUCTURE.test(m.left)) return false;
  if (isSumOfAreas(m)) return false;
  if (/^l[et]$/.test(m.quantity.bound) && SERVED_WITHIN.test(m.left)) return false;
  if (m.quantity.dimension === "person" || PER_HEAD.test(m.clauseLeft) || measuresCounted(m)) return false;
  if (
    m.quantity.dimension === "area" &&
    AREA_OF_IT.test(m.left) &&
    EXTENT.test(m.sentence.slice(0, m.quantity.start))
  )
    return true;
  if (
    SIZE_OF_INDUSTRY.test(ending(m.left)) ||
    /完成[^，。；、]{0,12}投资额?$|(?:提供|形成|建成|新增|储备)[^，。；、]{0,4}算力$/.test(ending(m.left))
  )
    return false;
  if (
    m.quantity.dimension === "money" &&
    FUND_BEFORE.test(m.sentence.slice(m.segmentStart, m.quantity.outerStart))
  )
    return false;
  if (isCostOfCounted(m)) return false;
  if (
    m.quantity.dimension === "length" &&
    LENGTH_WORKED_ON.test(m.clauseLeft.replace(/(?:不少于|不低于|超过?|达到?|约)+$/, ""))
  )
    return false;
  // 线路长度达到3万公里: of no single thing.
  if (m.quantity.unit === "km" && m.quantity.value * 10 ** m.quantity.unit_mult >= LONGER_THAN_ONE)
    return false;
  if (m.quantity.unit === "kW" && m.quantity.value * 10 ** m.quantity.unit_mult >= STRONGER_THAN_ONE)
    return false;
  if (/突破/.test(m.quantity.boundWords) || /推介|签约|引进|储备|谋划/.test(m.clauseLeft)) return false;
  if (
    FUND_BEHIND.test(m.sentence.slice(m.quantity.end)) ||
    isWorks(m) ||
    /新增[^，。；、]{0,10}$/.test(m.left)
  )
    return false;
  return (
    SPECIFICATION_BEFORE.test(ending(m.left)) &&
    !/到?20\d\d年[^，。；]{0,12}$/.test(m.sentence.slice(m.clauseStart, m.quantity.outerStart).slice(0, 30))
  );
}
