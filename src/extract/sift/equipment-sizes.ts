import type { Mention } from "../sentence/mention.js";
import { ending } from "../sentence/sentence-words.js";
import { deedsBehindSize, extentReached } from "../subject/deeds-behind-size.js";
import { thingTreated } from "../subject/things-treated.js";
import { WORKS_BEHIND } from "./lexicon-context.js";

/** What is built or done, right before its amount. */
export const WORKS =
  /(?:新建|建设|改造|治理|完成|新增|修复|建成|整治|达到|形成|贯通|打通|疏浚|铺设|敷设|更新|更换|拆除|清理|腾退|盘活|收储|加固|维修|养护|营造|种植|实施|新改建|改扩建|提升|绿化|开通|提质|打造)$/;

/** 建设冷库库容20万立方米: a capacity or area that is itself what is to be built, without a project that it describes. */
export function isWorks(mention: Mention): boolean {
  const match =
    /(?:新增|新建|建设|建成|形成|新改建|改扩建|改造|完成)([^，。；、]{2,10})(?:库容|建筑面积|面积)(?:约|达到?)?$/.exec(
      mention.left,
    );
  return match?.[1] !== undefined && !/项目|工程|中心|大厦|总$/.test(match[1]);
}

/** 完成…园区启动区260公顷产业空间保障: the verb that leads the item governs its area. */
export const LED_BY_WORKS =
  /^[，、；。\s]*(?:全面|加快|高标准)?(?:完成|新建|建成|建设|打造|改造|整备|治理|修复|整治|新增|实施|推进|启动|以及)/;

/** 新建碧道21公里、绿道8公里: goes on with a list of the same kind. */
function isListed({ quantity, previous, left }: Mention): boolean {
  return /^[一-龥]{1,8}、$/.test(left) && previous !== null && previous.unit === quantity.unit;
}

/** 加固45座|12.6公里堤防: how long the things are that were counted right before it, which no round number or bound makes a class. */
function isSizeOfCounted({ quantity, previous }: Mention): boolean {
  return (
    quantity.unit !== "m" &&
    previous?.dimension === "count" &&
    previous.end === quantity.outerStart &&
    previous.value > 1 &&
    quantity.boundWords === "" &&
    quantity.value % 10 !== 0
  );
}

/** 24条750公里|建设任务: the works on things named before, by how long they are. */
const TASK_BEHIND =
  /^(?:建设|改造|改建|扩建|新建|治理|整治|修复|提升|养护)(?:任务|工程|项目)(?=$|[，。；、])/;

/** A numeral of powers of ten alone. */
export const POWERS_ALONE = /^[十百千万亿]+$/;

/** 百万辆汽车城, 千万只肉鸡基地. */
const PRODUCTS = /[辆台头只羽套]$/;

/** 千万吨炼化基地, 亿吨港口: powers of ten alone name a class of size. */
function isSizeName({ quantity, right, left }: Mention): boolean {
  return (
    POWERS_ALONE.test(quantity.tokens[0]?.text ?? "") &&
    (/^(?:mass|power|volume|energy|area)$/.test(quantity.dimension) ||
      PRODUCTS.test(quantity.unit_printed ?? "")) &&
    quantity.boundWords === "" &&
    /^级?[一-龥]/.test(right) &&
    !/(?:新增|增加|形成|净增)$/.test(left)
  );
}

/** 80公里环城绿道全线贯通: a length of works that are done by then. */
const DONE_BEHIND =
  /^[^，。；、\d]{2,20}?(?:全部|全线|全面|基本|提前|如期)*(?:贯通|建成(?:通车|投用|投运|使用)?|通车|完工|竣工|投用|投运|开通)$/;

/** 快充设施（60千瓦及以上）: a bounded size of one of them, alone in its brackets. */
function isSizeInBrackets({ quantity, sentence }: Mention): boolean {
  return (
    /^(?:power|voltage|volume|mass|length|data)$/.test(quantity.dimension) &&
    quantity.unit_mult === 0 &&
    quantity.boundWords !== "" &&
    /[（(]$/.test(sentence.slice(0, quantity.outerStart)) &&
    /^[）)]/.test(sentence.slice(quantity.end))
  );
}

/** 30小时和1小时: nothing but the next number follows. */
const JOINT_ALONE = /^[和与及或至]$/;
/** 管网348米|及其他附属设施: what comes with it, no noun of its size. */
const WITH_OTHERS = /^(?:以?及|[和与])(?:其他|其它|相关|配套|附属)/;

/** Whether so much of an area or a length is to come up to something, or is what is done in several places together. */
export function isExtentReached(mention: Mention): boolean {
  return (
    /^(?:area|length)$/.test(mention.quantity.dimension) &&
    (deedsBehindSize(mention) ?? extentReached(mention) ?? thingTreated(mention)) !== null
  );
}

const STEAM = /^ ?蒸吨[^，。；、\d]{0,12}锅炉/;

/** 20吨以上电动重卡, 120千瓦充电桩: a physical amount right before the noun of a device. */
export function isEquipmentSize(mention: Mention): boolean {
  const { quantity, right, left } = mention;
  if (isSizeName(mention) || isSizeInBrackets(mention)) return true;
  if (isExtentReached(mention)) return false;
  // 65蒸吨以上燃煤锅炉: the steam that a boiler makes in an hour.
  if (!quantity.hasUnit && STEAM.test(mention.sentence.slice(quantity.numberEnd))) return true;
  if (!/^(?:power|energy|mass|volume|voltage|length|data|time|area)$/.test(quantity.dimension)) return false;
  if (quantity.unit_mult > 0 || !/^的?[一-龥A-Za-z]/.test(right) || JOINT_ALONE.test(right)) return false;
  if (WITH_OTHERS.test(right)) return false;
  if (/^(?:area|length)$/.test(quantity.dimension))
    return !(
      WORKS_BEHIND.test(right) ||
      TASK_BEHIND.test(right) ||
      DONE_BEHIND.test(mention.clauseRight) ||
      WORKS.test(ending(left)) ||
      LED_BY_WORKS.test(mention.clauseLeft) ||
      isListed(mention) ||
      isSizeOfCounted(mention)
    );
  return /以[上下内]/.test(quantity.boundWords) || !/(?:新增|达到|完成|形成|建成|生产)$/.test(ending(left));
}
