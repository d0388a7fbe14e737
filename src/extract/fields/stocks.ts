import type { Mention } from "../sentence/mention.js";

/** 示范点每市（州）不少于3个: how many each has. */
const EACH_HAS = /[一-龥]{2,}(?<!推动|支持|确保|引导|鼓励)每个?[省市州县区旗乡镇村街道（）、]{1,10}$/;
/** 带动产业产值突破9亿元, 企业完成产值42亿元: what an industry comes to, whoever brings it along. */
const STOCK_OF_MONEY = /(?:产值|营业收入|营收|增加值|产业规模|总产出)$/;
/** 吸纳技术合同成交额突破1200亿元: what trade comes to, whoever takes part in it. */
const TRADED =
  /^[，、]?(?:吸纳|吸引|带动|推动|促进|拉动|承接)[^，。；、]{2,}(?:成交|交易|销售|零售|贸易)总?额$/;

/** 从业人员10万人: how many there are. */
const EMPLOYED = /^(?!.*(?:新增|培训|引进|培养|净增)).*从业(?:人员|人数|者)(?:总数|总量|数量|规模)?$/;

/** 参加基本医疗保险人数744万人: how many take part. */
const INSURED =
  /^(?!.*(?:新增|净增|扩面|引导|推动|组织)).*(?:参保|参加[^，。；、]{2,12}保险)(?:总?人[数次]|人员|人口)?(?:达到?|稳定在)?$/;

/** 年开行量突破…: what comes about in a year at a date. */
const YEARLY_AMOUNT = /年[一-龥]{2}量$/;

/** 每万人拥有5G基站30个: so many per head. */
const PER_HEAD = /^[，、]?(?:其中)?每[十百千万]+(?:名|户|人|个?常住|个?户籍|城镇)[^，。；]{2,}$/;

/** 服务半径小于1公里, 时延不超过5毫秒: how far or how long it is. */
const DISTANCE = /(?:半径|间距|时延|延迟)$/;

/** Whether a number is what there is at a date, whatever verb stands at the head of its item. */
export function isStock({ left, quantity }: Mention): boolean {
  return (
    (left.includes("每") && (EACH_HAS.test(left) || PER_HEAD.test(left))) ||
    (/^(?:length|time|other)$/.test(quantity.dimension) && DISTANCE.test(left)) ||
    (quantity.dimension === "person" && (EMPLOYED.test(left) || INSURED.test(left))) ||
    (quantity.dimension === "money" && (STOCK_OF_MONEY.test(left) || TRADED.test(left))) ||
    (quantity.bound === "gt" && YEARLY_AMOUNT.test(left))
  );
}
