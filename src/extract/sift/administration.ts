import { lastTime, type Mention } from "../sentence/mention.js";
import { ending } from "../sentence/sentence-words.js";
import { isRank } from "./other-names.js";

const ROUTINE =
  /(?:报告|调度|召开|评估|通报|检查|督查|督导|总结|报送|更新|会商|点评|研究|听取|汇报|巡查|考核|抽查|召集)(?:会议?|工作|情况|落实)?(?:至少|不少于)?$/;

/** 每季度走访企业不少于3次: how often somebody goes round. */
const VISITS =
  /每(?:季度?|个?月|周|半年|年)[^，。；]{0,6}(?:走访|下沉|入户|上门|巡访|联系|服务)[^，。；]{0,8}$/;

/** 河长巡查每月不少于2次. */
const ROUNDS = /(?:巡查|巡河|巡检|巡逻|检查|走访|督查|调度)每(?:季度?|个?月|周|日|天|旬)(?:至少)?$/;
/** 年终考核占比10%: how much a matter weighs in an appraisal. */
const WEIGHED =
  /(?:考核|考评|绩效评价)(?:指标)?(?:中|体系中)?(?:的|所)?(?:占比|比重|比例)(?:达到?|提高到|为)?$/;

/** 每两年举办一届: how often, not how many. */
const EVERY_FEW_YEARS = /每[两二三四五2-5]年[^，。；]{0,8}$/;

const REVIEW = /每[年季月半][^，。；]{0,12}$/;

/** 用于养老服务的比例不得低于60%: a share or rate that is set, other than what somebody has to bring along. */
const SET_RATE = /(?:率|比例|比重|占比|纯度)$/;
const BROUGHT_ALONG = /资本金|首付|自筹|自有资金|出资|配套资金|预付|保证金|担保|持股|绿地率|建筑密度|抽成/;

/** 每季度调度1次, 明确1名联络员: how the plan is carried out, not what it promises. */
export function isRoutine(mention: Mention): boolean {
  const { quantity, left, right, clauseLeft } = mention;
  if (quantity.boundWords.startsWith("不得") && !setsRate(mention) && !isDated(mention)) return true;
  if (clauseLeft.includes("原则上") && /不?得/.test(clauseLeft + quantity.boundWords)) return true;
  if (quantity.dimension === "money") return false;
  if (quantity.unit_printed === "分" && /[积加扣计]$/.test(left)) return true;
  if (/(?:(?<!消纳责任)权重|分值|赋分)[^，。；]{0,8}$/.test(ending(left))) return true;
  if (
    (quantity.dimension === "person" ? quantity.value <= 5 : quantity.value <= 2) &&
    /(?:明确|指定|确定|落实|安排|明确由?)$/.test(ending(left))
  )
    return true;
  if (quantity.dimension === "ratio" && WEIGHED.test(left)) return true;
  if (/^[届次期]$/.test(quantity.unit_printed ?? "") && EVERY_FEW_YEARS.test(left)) return true;
  const seldom = quantity.unit_printed === "次" && quantity.value <= 12;
  return (
    seldom &&
    (ROUTINE.test(left) ||
      VISITS.test(clauseLeft) ||
      ROUNDS.test(left) ||
      (quantity.bound === "eq" && REVIEW.test(clauseLeft) && /^[，。；]?$/.test(right)) ||
      (/每(?:半?年|季度?|个?月|周)/.test(clauseLeft) && /^[^，。；]{0,6}(?:情况|进展|会议)/.test(right)))
  );
}

/** 到2025年，耕地面积不得低于85万亩: what has a date is promised, and no rule for single things. */
function isDated(mention: Mention): boolean {
  return lastTime(mention, "deadline") !== null && !/原则上|单[个座项体]|每|各/.test(mention.clauseLeft);
}

/** Whether a share or rate of the region is not to fall below or rise above what a number says. */
function setsRate({ quantity, left, clauseLeft }: Mention): boolean {
  return (
    quantity.dimension === "ratio" &&
    SET_RATE.test(ending(left)) &&
    !BROUGHT_ALONG.test(clauseLeft) &&
    !/原则上|[，、]?(?:单个|单项|每[家户个项])/.test(clauseLeft)
  );
}

const RANKED_BEFORE = /(?:排名|位列|排|居|考核|倒数)[^，。；、]{0,4}[前后末]$/;

/** 对排名前3位的县给予奖励, 对后3位约谈: a place in a ranking that is rewarded or sanctioned. */
export function isRewardedRank(mention: Mention): boolean {
  const { quantity, sentence, left, clauseEnd } = mention;
  if (!/[前后末第]$/.test(left)) return false;
  const ranked =
    isRank(mention) ||
    (RANKED_BEFORE.test(ending(left)) && /^(?:位|名|个)?$/.test(quantity.unit_printed ?? ""));
  if (!ranked || !/^[^，。；]{0,3}的/.test(sentence.slice(quantity.end))) return false;
  return /奖|激励|给予|通报|表扬|表彰|约谈|扣减|问责|倾斜|优先|保障/.test(
    sentence.slice(quantity.end, Math.min(sentence.length, clauseEnd + 30)),
  );
}
