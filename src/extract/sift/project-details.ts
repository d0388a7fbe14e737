import { withoutLead } from "../../concepts/action-words.js";
import type { Mention } from "../sentence/mention.js";
import { ending } from "../sentence/sentence-words.js";
import { isEmpty } from "../subject/share-behind.js";
import { isCostToldLast } from "../subject/told-last.js";

const WORKS_NOUN =
  /^[一-龥A-Za-z]{1,14}?(?:项目|生产线|产线|装置|机组|煤矿|电站|电厂|码头工程|大基地)(?![数总达共]|[一-龥]{0,4}\d)/;
/** 开工建设|265万千瓦|海上风电项目: the works of a whole kind, of which none is named. */
const GENERAL_WORKS =
  /^(?:以上|左右)?的?(?:市场化|集中式|分布式|海上|陆上|农光互补|渔光互补|光热|新能源|可再生|新型|独立|共享)*(?:风电|光伏|光热|储能|新能源|风光|可再生能源|煤电|火电|水电|抽水蓄能)(?:发电)?(?:项目|工程|机组)(?=[^等]*$)/;
/** 推动甲电厂二期、乙电厂三期等|180万千瓦机组建成投产: what named works come to. */
const NAMED_UNITS = /(?:[厂站库]|[一二三四五]期)等$/;
const UNITS = /^(?:机组|装机)(?![数总达容])/;
/** 建成东山50万吨|、西岭40万吨粉体项目: one of several works by their places, each with its size. */
const SIZES_OF_NAMED =
  /^、(?!新增|新建|建成)[一-龥]{2,4}\d[\d.]*[万亿]?(?:吨|千瓦|立方米)(?:\/年)?[^，。；、\d]{2,20}(?:项目|工程|生产线|装置)/;
/** 东山抽水蓄能电站|4台|机组: the units of one named plant. */
const NAMED_PLANT =
  /^(?!燃煤|燃气|大型|中型|小型|风力|光伏|水力|火力|生物质|新能源|常规|各|全[省市县])[一-龥]{2,5}(?:燃煤|燃气|生物质)?(?:水电站|电站|电厂|热电厂?|核电站?|抽水蓄能(?:电站)?|水库)(?:项目|工程|[一二三四]期)?$/;
const UNIT_OF_PLANT = /^(?:发电|燃煤|燃气|水电|全部)?机组/;
const AFTER_COMPLETION = /(?:建成|投产|达产|竣工|投运|投用|运营|满产)(?:达产|投产|运营)?(?:后|以后|之后)/;
const SIZE_OF_PROJECT =
  /(?:^|[：:，])(?:项目|工程)[^，。；]{0,6}(?:占地|用地|建筑面积|全长|设置)|[一-龥](?:校区|院区|厂区|综合体|小镇|项目|[一二三四]期)占地/;

/** 项目规划床位900张, 体育馆二期设座席6000个: what one named work holds. */
const HELD_BY_WORK =
  /^(?:该|本)?(?:项目|工程)(?:拟|共|总|一期|二期)?(?:规划|设计|设|设有|设置|配套|拟建)(?!投资|年|[^，。；]{0,8}(?:产能|能力))[^，。；\d]{0,12}$|(?:[一二三四]期|[馆院场楼]|中心|校区|院区)(?:共|规划|内)?设[有置]?(?:座席|座位|床位|泊位|车位|停车位|学位|客房)$/;
/** 投资8亿元建设…，项目规划…，预计年接待旅客50万人次: what is reckoned with of a work told before. */
const RECKONED = /^(?:建成后)?(?:预计|预期)(?:可|将)?(?:年|每年)[一-龥]{2,8}$/;
const WORK_TOLD =
  /(?:^|[：:，])(?:总?投资\d[^，。；]{0,10}(?:建设|打造|实施)|(?:该|本)?项目(?:规划|占地|设计|拟建))/;
/** 某市茶叶产业园总投资18亿元，占地900亩，建设加工线12条: the cost of one named work, and what it builds. */
const WORK_NAME = "(?:产业园|综合体|小镇|校区|院区|枢纽|水库|电站|项目|工程|基地|中心)(?:[一二三]期)?";
const NAMED_TOTAL = new RegExp(
  `^[，、]?[^，。；\\d]{4,24}${WORK_NAME}(?:计划|估算|概算)?总投资额?(?:约|为|达)*$`,
);
const NAMED_TOTAL_TOLD = new RegExp(
  `[^，。；\\d]{4,24}${WORK_NAME}(?:计划|估算|概算)?总投资额?(?:约|为|达)*\\d`,
);
const SEVERAL =
  /重大|重点(?!实验室)|全[省市县区州]|各类|等|年度|新开工|在建|储备|签约|招引|引进|\d+[个项]|亿元以上/;
const BUILDS = /^[，、]?(?:建设|新建|配套|购置|设置|设)[^，。；\d]{2,10}$/;
/** 床位900张、泊位300个: the next thing that the work holds. */
const HELD_BEFORE = /^[、和及][一-龥]{2,6}$/;
const INVESTS = /(?:投资|总投资额?|投资额|概算)(?:约|为|达|超)?$/;
const COUNTED = /\d+余?[个项]|(?:项目|工程)(?:共|共计)\d/;
const BARE_INVESTMENT =
  /^[，、]?(?:其中)?(?:项目|工程|该项目|计划|预计|估算|概算|拟)*(?:总投资|投资额?)(?:约|为|达|额)*$/;

/** 总规模100亿元、首期规模20亿元: a part of a fund of which the whole is told. */
const WHOLE_FUND = /总规模|总额|[万亿]元[^，。；\d]{0,8}基金，首[期批]|(?<!首[期批])规模[^，。；、\d]{0,4}\d/;
const FIRST_STAGE = /首[期批](?:规模|出资|募集|到位|注资)?(?:达到?|为|不低于)?$/;

/** 推进东山（|4.3平方公里|）、西山（7.5平方公里）: how large each named place is that is worked on. */
const IN_BRACKET =
  /^[，、；]?(?:20\d\d年|计划|重点|加快|全面)*(?:推进|推动|启动|实施)[^，。；]*(?<!建设|改造|治理|修复|整治|造林|绿化|提升|种植|养殖|面积|规模|工程|项目)（约?$/;
const isSizeOfPlace = ({ quantity, clauseLeft, right }: Mention): boolean =>
  quantity.dimension === "area" && right.startsWith("）") && IN_BRACKET.test(clauseLeft);

/** 100兆瓦|/400兆瓦时: what a store of power holds, behind what it gives. */
const POWER_AND_ENERGY = /^[/／]\d[\d.]*[万亿]?(?:千瓦时|兆瓦时|吉瓦时|[kMG]Wh)/;

/** 甲公司60万吨玻纤一期、乙基地等项目: one of several named projects. */
const ONE_OF_PROJECTS = /^[^，。；]*等(?:\d{1,4}余?个)?[^，。；\d]{0,10}项目/;

/** 省道S215线甲镇至乙镇段（38.5公里，概算总投资9.2亿元）: one named work, told in brackets how long and how dear it is. */
const NAMED_WORK =
  /(?:[A-Z]\d{2,4}|[一-龥]至[一-龥]|[一二三四]期)[^，。；、（）()\d]{0,16}[（(](?:[^（）()。；]{0,30}[，、])?(?:全长|总长|里程|长|约|总投资|投资|概算|估算|建筑面积|占地|面积){0,3}(?:约|为)?$/;
const SIZED: ReadonlySet<string> = new Set(["money", "length", "area", "volume", "power", "mass"]);

/** 完成龙山|50万头|生猪养殖基地建设: how many the one place has room for that is built, by its name. */
const STOCK_FARM =
  /^[^，。；、\d的]{0,12}(?:养殖场|养殖基地|繁育基地|牧场)(?:项目)?建设$|^[^，。；\d的]{2,20}等(?:重点|重大)?项目(?:建设|落地|投产)?$/;
const ITS_NAME = /^[一-龥]{2,4}(?<![省市县区乡镇村新等]|规模|现代|标准|重点|[出存]栏|年产|一批)$/;
function isRoomOfNamedFarm({ quantity, left, clauseRight }: Mention): boolean {
  if (!/^万?[头只羽]$/.test(quantity.unit_printed ?? "") || !STOCK_FARM.test(clauseRight)) return false;
  const { name } = withoutLead(left, 0);
  return name.length < left.length && ITS_NAME.test(name);
}

/** 打造500万吨|的新型肥料产业园: what the park is to turn out. */
const YIELD_OF_PARK =
  /^(?:级|以上)?的[一-龥]{2,12}(?:产业园|园区|项目|基地|工厂|生产线|装置)(?=[，。；、]|$)/;
const OF_PROJECTS = /(?:项目|工程|基地|装置|生产线)/;

/**
 * A figure of one named project rather than of the region: 总投资320亿元的…项目, 100万吨乙烯项目, 建成投产后年产值400亿元, or a
 * bare 总投资 behind a clause that names the project and counts none.
 */
export function isProjectDetail(mention: Mention): boolean {
  const {
    quantity,
    right,
    left,
    clauseLeft,
    clauseRight,
    sentence,
    clauseStart,
    segmentStart,
    previous,
    words,
  } = mention;
  if (isRoomOfNamedFarm(mention) || isSizeOfPlace(mention)) return true;
  if (
    quantity.dimension === "count" &&
    UNIT_OF_PLANT.test(right) &&
    NAMED_PLANT.test(withoutLead(left.slice(left.lastIndexOf("、") + 1)).name)
  )
    return true;
  if (
    SIZED.has(quantity.dimension) &&
    NAMED_WORK.test(sentence.slice(Math.max(0, quantity.outerStart - 60), quantity.outerStart))
  )
    return true;
  if (words.match(AFTER_COMPLETION, clauseLeft) && !/年[底末]?前/.test(clauseLeft)) return true;
  const behind = sentence.slice(segmentStart, clauseStart);
  if (words.match(SIZE_OF_PROJECT, behind) && !/20\d\d年/.test(behind)) return true;
  if (left.endsWith("年产") && OF_PROJECTS.test(clauseRight)) return true;
  if (quantity.dimension !== "ratio" && holds(mention)) return true;
  if (quantity.dimension === "money" && NAMED_TOTAL.test(clauseLeft) && !SEVERAL.test(clauseLeft))
    return true;
  if (BUILDS.test(clauseLeft) && words.match(NAMED_TOTAL_TOLD, behind) && !SEVERAL.test(behind)) return true;
  if (RECKONED.test(clauseLeft) && WORK_TOLD.test(behind)) return true;
  const money = quantity.dimension === "money";
  if (money && FIRST_STAGE.test(left) && words.match(WHOLE_FUND, sentence)) return true;
  if (money && INVESTS.test(ending(left)) && /^的[一-龥A-Za-z]/.test(right)) return !isCostToldLast(mention);
  if (money && BARE_INVESTMENT.test(clauseLeft)) {
    const counted =
      previous !== null &&
      previous.start >= segmentStart &&
      /^(?:count|ratio|length|area)$/.test(previous.dimension) &&
      !/(?:全长|线路长|里程|面积|占地|时速)(?:约|为)?$/.test(
        sentence.slice(Math.max(0, previous.outerStart - 6), previous.outerStart),
      );
    const named = sentence.slice(Math.max(segmentStart, clauseStart - 60), clauseStart);
    if (/(?:全长|设计时?速|时速|线路长|主线长|占地|建筑面积)/.test(sentence.slice(segmentStart, clauseStart)))
      return true;
    return (
      !counted &&
      !COUNTED.test(named) &&
      /(?:项目|工程|生产线|改造|高铁|铁路|公路|高速|机场|基地|产业园|水库|电站|中心|装置|公里|扩建|一期|二期)/.test(
        named,
      )
    );
  }
  const physical = /^(?:mass|power|volume|energy)(?:-per-|$)/.test(quantity.dimension);
  if (physical && NAMED_UNITS.test(left) && UNITS.test(right)) return true;
  if (physical && SIZES_OF_NAMED.test(clauseRight)) return true;
  if (physical && /^(?:技改|改扩建|扩建|迁建)(?:项目|工程|等|、|$)/.test(right)) return true;
  if (physical && YIELD_OF_PARK.test(right)) return true;
  if (!physical || quantity.boundWords !== "" || /(?:布局建设|新增)$/.test(left)) return false;
  const behindPair = clauseRight.replace(POWER_AND_ENERGY, "");
  if (
    ONE_OF_PROJECTS.test(clauseRight) &&
    /^[一-龥A-Za-z]{2,}/.test(behindPair === clauseRight ? right : behindPair) &&
    !/产能|能力|装机|规模/.test(left.slice(left.lastIndexOf("、") + 1))
  )
    return true;
  if (GENERAL_WORKS.test(right) && isEmpty(left.slice(left.lastIndexOf("、") + 1))) return false;
  const works = WORKS_NOUN.exec(right)?.[0];
  return works !== undefined && !/产能|能力|总量/.test(works);
}

/** Whether a number tells what one named work holds, itself or behind another that does. */
function holds({ clauseLeft, previous, sentence, quantity, words }: Mention): boolean {
  if (words.match(HELD_BY_WORK, clauseLeft)) return true;
  const gap = previous === null ? "" : sentence.slice(previous.end, quantity.outerStart);
  return HELD_BEFORE.test(gap) && HELD_BY_WORK.test(clauseLeft.slice(0, clauseLeft.search(/\d/)));
}
