import type { Mention } from "../sentence/mention.js";

/** 60%以上的县级医院达到三级医院能力: what a share of them comes to. */
const SHARE_DOES =
  /^的[一-龥]{1,14}(?:（[^（）\d]{1,16}）)?(?:和\d[\d.]*%(?:以上)?的[一-龥]{1,14}(?:（[^（）\d]{1,16}）)?)?(?:达到|实现|具备|建成|设置|开展|能够)[^，。；\d]{2,}$/;
const SHARE_HAVING = /\d%(?:以上)?的[一-龥]{2,14}(?:收入|产值|营收|利润)(?:破|超过?|突破)?$/;
const SHARE_OF =
  /^(?:以上)?的?[^，。；、]{2,16}(?:收入|产值|营收|利润|税收|投资|销售额)(?:均|都|要)?(?:达到?|超过?|突破|破)?$/;
/** 支持可再生能源用电比例达到50%以上的数据中心建设: which of them are helped. */
const HELPED =
  /^[，、；]?(?:优先|重点|积极|大力|鼓励和)*(?:支持|鼓励|引导|扶持|奖励|对)[^，。；]*(?:比例|占比|比重|率|强度)(?:均|要)?(?:达到?|超过?|高于|不低于|在)?$/;

/** 80%以上的村卫生室能够提供6类以上技术方法: what a share of them can do, told by a number of its own. */
const SHARE_CAN =
  /^的[一-龥]{1,14}(?:能够|可以|具备|开展|提供|配备|建有|设有|拥有)[^，。；\d]{0,6}\d+[类项种个所名张台](?:以上)?[^，。；\d]{2,16}$/;
const BY_SHARE = /^的[一-龥]{1,14}(?:能够|可以|具备|开展|提供|配备|建有|设有|拥有)[^，。；\d]{0,6}$/;

/** 90%以上的村集体收入突破50万元: how many of them come to an amount. */
const SHARE_EARNS =
  /^的[一-龥]{2,14}(?:收入|产值|营收|利润|税收|销售额)(?:均|都|要)?(?:达到?|超过?|突破|破|不低于|不少于|在)[\d.一二三五十百千]*[十百千万亿]+元?(?:以上)?$/;

/** 高铁覆盖80%以上的大城市, 流转惠及80%以上的农户: the share that is covered. */
const COVERED = /(?:覆盖|惠及)(?:全[国省市县区])?$/;

/** 85%以上的医院成为…, 80%以上的农户受益: the share is what is promised of them. */
const PREDICATE =
  /^的(?:[一-龥]{2,8}(?:受益|受惠|达标|脱贫|增收)$|[^，。；\d]{2,14}\d{1,2}(?:分钟|小时)(?:内|以内)?[一-龥]{2,}|[^，。；\d]{1,24}(?:成为|得到|能够?|达到|实现|建成|创建[为成]|建设[为成]|打造[为成]|晋升|开展|设置|设有|设立|配有|接受|使用|拥有|享受|参与|由[一-龥]{2,8}(?:申请|承担|牵头|主导|提供|持有|建设|运营)|加入|推行|应用|执行|取得|获评|创成|安装|掌握|知晓|满足|符合|建有|建立|具备|纳入|完成|通过|配备|进入|接入|获得|享有|参加|签订|签署|落实|采用|开通|通(?!用|信|讯)|用上))/;

/** Whether a share is what is promised of those behind it: what they do, can do or come to. */
export function isPromisedShare({ quantity, clauseRight }: Mention): boolean {
  return (
    quantity.dimension === "ratio" &&
    (SHARE_DOES.test(clauseRight) || SHARE_CAN.test(clauseRight) || SHARE_EARNS.test(clauseRight))
  );
}

/** Whether a share says which of them are helped. */
export function isShareOfHelped({ quantity, clauseLeft, right }: Mention): boolean {
  return quantity.dimension === "ratio" && HELPED.test(clauseLeft) && /^的[一-龥]{2,}/.test(right);
}

/** 80%以上的村集体收入破百万: whether an amount says which villages the share before it is of. */
export function isAmountOfShare({ quantity, clauseLeft }: Mention): boolean {
  return quantity.bound === "gt" && SHARE_HAVING.test(clauseLeft);
}

/** 70%的村集体收入超过10万元: whether an amount is what those of the share before it come to. */
export function isReachedByShare({ quantity, left }: Mention): boolean {
  return /^(?:gt|ge)$/.test(quantity.bound) && SHARE_OF.test(left);
}

/** 80%以上的村卫生室能够提供6类以上技术方法: the number says what those of the share do. */
export function isDoneByShare({ previous, quantity, left, clauseStart }: Mention): boolean {
  const share = previous?.dimension === "ratio" && previous.form === "number" && previous.end >= clauseStart;
  return share && quantity.dimension === "count" && BY_SHARE.test(left);
}

/** Whether a share before 的 only says which ones are meant, and nothing is promised of them. */
export function isShareThatQualifies(mention: Mention): boolean {
  const { left, right, clauseRight, next } = mention;
  if (COVERED.test(left) && next === null) return false;
  const promised =
    PREDICATE.test(clauseRight) &&
    (next === null || nextIsInName(mention) || /^(?:ratio|time)$/.test(next.dimension));
  return /^的/.test(right) && !promised;
}

/** 通5G网络, 三级医院: whether the next number is part of a name. */
export function nextIsInName({ next, sentence }: Mention): boolean {
  return next !== null && /[A-Za-z级甲乙]/.test(sentence.charAt(next.numberEnd));
}
