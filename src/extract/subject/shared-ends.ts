import type { Mention } from "../sentence/mention.js";
import { NEXT_LIST } from "./noun-after.js";

/**
 * A noun behind its number with what only the last of the list says of each: what is done to it (300个小区和20条道路改造), how it is
 * improved (100所学校、50家医院周边环境), what kind of thing it is (4条高铁、6条地铁等续建项目). Null where the list says nothing for all.
 * @param counts whether the number counts things
 */
export function sharedEnd(mention: Mention, noun: string, counts: boolean): string | null {
  const { left, clauseRight } = mention;
  const deed =
    (DONE.test(left) || DONE_TO_NAMED.test(left)) && !OWN_DEED.test(noun)
      ? SHARED_DEED.exec(clauseRight)?.[1]
      : undefined;
  if (deed !== undefined && clauseRight.startsWith(noun) && !DEED.test(noun) && !REACHES.test(noun))
    return noun + deed;
  return counts
    ? (kindOfList(mention, noun) ?? improvedOf(mention, noun) ?? thoseOfTrade(mention, noun))
    : null;
}

/** 8家农产品加工业、5家商贸流通业骨干企业: a trade is not counted, those behind the next one are; null where no trade stands alone. */
function thoseOfTrade({ clauseRight }: Mention, noun: string): string | null {
  if (!TRADE_ALONE.test(noun) || !clauseRight.startsWith(noun)) return null;
  const those = THOSE_OF_NEXT.exec(clauseRight.slice(noun.length))?.[1];
  return those === undefined ? null : noun + those;
}
const TRADE =
  "(?:(?:[^企作专毕就创从职失副开商]|加工|制造|服务|流通)业|新材料|新能源|(?:生物)?医药|装备制造|电子信息|数字经济|人工智能|集成电路|智能制造|文化旅游|文旅|康养|软件)";
const TRADE_ALONE = new RegExp(`${TRADE}$`);
const THOSE_OF_NEXT = new RegExp(
  `^(?:[、和及与]\\d{1,4}[家个户][一-龥]{0,8}?${TRADE})+([一-龥“”]{0,14}(?:企业|基地|园区?|项目|集群|链|平台|中心|机构|品牌|产品|街区|示范[区点]|工厂|车间|公司))(?=$|[和及与]\\d)`,
);

/** Verbs that say no more than that something is done. */
const DONE = /(?:完成|实施|推进|推动|开展|启动|抓好|抓实|加快|做好)(?:不少于|约)?$/;
/** 完成甲市场等|46个积水点: the same, before one that is named. */
const DONE_TO_NAMED = /^[，、]?(?:完成|实施|推进|推动|开展|启动)[^，。；、\d]{2,20}等$/;
/** 机电设备更新, 电梯加装工作, 工业项目: the first of the list with a deed of its own, or itself one that works are counted by. */
const OWN_DEED =
  /(?:项目|工程|更新|更换|加装|安装|新建|购置|配备|建设|检测|检修|采购|搬迁|拆除)(?:工作|任务|工程)?$/;
/** What is done to a thing, in a noun. */
const DEED =
  /(?:生活污水|生活垃圾|污水|垃圾|水环境|人居环境|黑臭水体|超低排放|清洁生产|深度|提标|提升|更新|适老化|无障碍|雨污分流|节能|智能化|数字化|综合|整体|环境|品质|面貌|标准化|规范化){0,3}(?:续建配套[与和及](?:节水|现代化)改造|改造|改建|扩建|改扩建|整治|治理|修复|修缮|除险加固|加固|大中修|大修|中修|养护|硬化|亮化|升级|改造提升|改造升级|提升改造|整治提升|(?<=环境|品质|面貌|综合|整体)提升|(?:统一|划界)?(?:确权登记|确权)|划界|勘界|调查|普查|排查|检测|监测|鉴定|评估|清淤|疏浚|绿化|创建|验收)(?:工程|项目)?$/;
/** 饮用水入户: done already. */
const REACHES = /(?:入户|到户|进村|入园)$/;
const SHARED_DEED = new RegExp(
  `^[一-龥“”]{2,16}(?:、\\d[\\d.]{0,9}[万亿]?[^，。；、\\d和及与]{2,12}){0,2}[和及与、](?:[^，。；、\\d]{2,12}等)?\\d[\\d.]{0,9}[万亿]?[^，。；、\\d]{2,24}?((?:${DEED.source.slice(0, -1)}))$`,
);

/**
 * 提升主干道等80条道路绿化品质, 提升100所学校、50家医院周边环境: what is done to the last word, which a list says once for all; null where
 * nothing is improved.
 */
function improvedOf({ clauseLeft, clauseRight }: Mention, noun: string): string | null {
  const verb = IMPROVES.exec(clauseLeft)?.[1];
  const quality = verb === undefined ? undefined : QUALITY.exec(clauseRight)?.[0];
  if (quality === undefined) return null;
  if (noun.endsWith(quality)) return noun + verb;
  return clauseRight.startsWith(noun) && IN_LIST.test(clauseRight.slice(noun.length))
    ? noun + quality + verb
    : null;
}
const IMPROVES = /^(?:全面|整体|综合)?(提升|改善)/;
const QUALITY = /(?:及?周边|沿线|门口|内部)?(?:质量|品质|环境|形象|面貌|功能|效能)$/;
const IN_LIST = /^(?:、|和|及|与)\d/;

/** 4条高铁、6条地铁等续建项目: the kind behind the last is that of each; null where none stands there. */
function kindOfList({ left, right, clauseRight }: Mention, noun: string): string | null {
  const next = NEXT_LIST.test(right) ? KIND_OF_NEXT.exec(clauseRight.slice(right.length))?.[1] : undefined;
  if (next !== undefined && !/(?:项目|工程|专项)$/.test(noun)) return noun + next;
  const own = /(?:^|[、和及与])$/.test(left) ? LAST_OF_KIND.exec(noun) : null;
  if (own !== null) return `${own[1]}${own[2]}`;
  const rest = clauseRight.startsWith(noun) && noun.length <= 6 ? clauseRight.slice(noun.length) : "";
  const kind = KIND_OF_LIST.exec(rest)?.[1];
  return kind === undefined ? null : noun + kind;
}
/** 5个保障房和某村等8个城中村改造项目: both are projects. */
const KIND_OF_NEXT = /^\d{1,4}[个条座项处家][^，。；、\d]{2,12}?(项目|工程)/;
const LAST_OF_KIND = /^([一-龥]{2,6})等([一-龥]{2,6}(?:项目|工程))(?:建设)?$/;
const KIND_OF_LIST = /^(?:、\d{1,4}[个条座项处座家][一-龥]{2,6}(?=[、等])){1,4}等([一-龥]{2,6}(?:项目|工程))/;
