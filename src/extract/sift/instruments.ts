import type { Mention } from "../sentence/mention.js";
import { INSTRUMENT, NOT_INSTRUMENT, STRONG_INSTRUMENT } from "./lexicon-context.js";
import { isRaisedStandard } from "./raised-from.js";

/** Words that make a total of the grants themselves. */
const SUMMED_UP = /累计|年均|(?<!补助|补贴|奖励|资助)总额|规模/;

/** 就业率90%以上: a rate that no grant is told of. */
const RATE_OF_ITS_OWN =
  /[一-龥](?<!税|(?<!消)费|利|贴息|补[贴助偿]|报销|返还|支付|资助|征收|奖励|担保|扣除|优惠|赔付|让利|出资)率(?:分别|均|都)?(?:达|提高|提升|保持|稳定|巩固|维持|控制|不低于|超过?|在|为|[至到])*$/;

/** 省级每年安排5000万元支持…, 财政每年安排专项资金…: what a budget sets aside, without a fund that has a name. */
const SET_ASIDE =
  /(?:财政|[省市县区州]本?级)[^，。；\d]{0,6}每年[^，。；\d]{0,6}(?:安排|统筹|拿出|列支|预算)(专项资金|资金|经费)?$/;
const GIVEN_IN_ALL = /发放[^，。；、]{0,14}(?:资金|返还|补贴|补助|救助金|慰问金)$/;
/** 发放返还资金3亿元、|技能提升补贴|5000万元: the next of what is given in all. */
const GIVEN_TOO = /^、[^，。；、\d]{2,14}(?:资金|返还|补贴|补助|救助金|慰问金)$/;
const GIVES_AT_HEAD = /^[，；]?(?:全年|累计|预计|计划)?发放/;
const USED_FOR = /^，?(?:以上)?(?:用于|支持|扶持|对)/;

/** Whether a budget sets an amount aside each year for carrying the plan out. */
function isSetAside({ clauseLeft, right }: Mention): boolean {
  const found = SET_ASIDE.exec(clauseLeft);
  return found !== null && (found[1] !== undefined || USED_FOR.test(right));
}

/** 争取中央财政补助资金80亿元: what is to be won from above for the region. */
const WON =
  /(?:争取|争引|争资|到位)(?:[到得])?[^，。；、\d]{0,20}(?:资金|补助|债券|额度|贷款)(?:总?额|总量)?(?:达到?|超过?|突破|不少于|不低于)?$/;

/** 实际利用外资10亿美元, 增资扩股3亿美元: what comes in, whatever the sentence gives out. */
const TAKEN_IN =
  /(?:(?:实际)?(?:利用|使用|引进|到位)(?:外资|内资|省外资金|市外资金)|合同外资|增资扩股|(?:引导|吸引|撬动|带动)(?:社会|民间|金融)(?:资本|资金|投资)(?:投入)?|完成[^，。；、\d]{0,10}投资)(?:金额|额)?(?:达到?|超过?|突破|不少于|不低于)?$/;

/** 减免企业税费16亿元: what enterprises are spared in all. */
const SPARED =
  /(?:减免|减轻|免除|缓缴|退还|降低)[^，。；、\d每]{0,10}(?:税费|税收|费用|负担|成本|租金|房租|社保费|退税)(?:总?额)?(?:达到?|超过?|突破|不少于|不低于|约)?$/;

/** 补贴期限不超过3年: for how long something is paid. */
const TERM =
  /(?:补贴|补助|贴息|奖励|奖补|资助|优惠|减免|免租|贷款|担保|借款)(?:期限?|年限|时限)(?:最长|一般|原则上)*$/;

/** 电价按基准价上浮20%: how a price is reckoned. */
const PRICED = /(?:价格?|价)[^，。；]{0,24}(?:上浮|下浮|浮动)(?:比例)?(?:不超过|不低于|不得超过|最高)?$/;

/** 设立|10亿元流域横向补偿基金: a fund, whatever it is spent on. */
const SETS_UP = /(?:设立|组建|成立|发起|设置|建立)(?:总?规模)?(?:约|不低于|不少于)?$/;
const FUND_BEHIND = /^(?:以上)?的?[^，。；、\d]{0,16}基金(?=[，。；、（]|$)/;

/** Whether an amount or a rate belongs to a subsidy, a fee, a tax or a loan condition. */
export function isInstrument(mention: Mention): boolean {
  const { quantity, sentence, clauseLeft, right, words } = mention;
  const money = quantity.dimension.startsWith("money");
  // 贷款贴息1个百分点: so much of the interest is paid.
  if (quantity.unit === "percentage-point" && /贴息(?:不超过|最高|约)?$/.test(mention.left)) return true;
  if (quantity.dimension === "time" && TERM.test(mention.left)) return true;
  if (quantity.dimension === "ratio" && PRICED.test(clauseLeft)) return true;
  if (!money && quantity.dimension !== "ratio" && quantity.dimension !== "multiple") return false;
  if (isRaisedStandard(mention)) return false;
  // 供养标准不低于低保标准的1.3倍: how one standard stands to another.
  if (quantity.unit === "times" && /标准[^，。；]*标准的$/.test(clauseLeft)) return false;
  if (quantity.unit.includes("-per-count")) return true;
  if (money && quantity.unit_mult >= 4 && SPARED.test(mention.left) && !/每|最高/.test(clauseLeft))
    return false;
  if (money && quantity.unit_mult >= 4 && (WON.test(mention.left) || TAKEN_IN.test(mention.left)))
    return false;
  if (money && SETS_UP.test(mention.left) && FUND_BEHIND.test(right)) return false;
  if (money && (/标准(?:每年)?[从由]/.test(clauseLeft) || isSetAside(mention))) return true;
  // 按常住人口万分之1.75核定: a rate by which something is reckoned.
  if (
    /按/.test(clauseLeft) &&
    /^(?:的(?:标准|比例))?(?:核定|核算|计提|计征|征收|缴纳|拨付|确定|测算)/.test(right)
  )
    return true;
  // 从车购税中安排30%用于…: how a fund is shared out.
  if (
    !money &&
    /(?:安排|提取|计提|划出|拿出)(?:[^，。；]{0,18}的)?(?:不低于|不少于)?$/.test(mention.left) &&
    (/^(?:的(?:比例|份额))?，?(?:用于|支持|作为|奖励)/.test(
      sentence.slice(quantity.end, quantity.end + 12),
    ) ||
      /财政收入[^，。；]{0,8}的$/.test(mention.left))
  )
    return true;
  // 发放贴息贷款6亿元: what is lent, not what it costs.
  if (money && /(?:发放|投放|新增|撬动)[^，。；]{0,14}贷款(?:余额)?(?:达到?|超过?)?$/.test(mention.left))
    return false;
  // 补助资金用于产业的比重提高至65%: a share that is aimed at.
  if (
    !money &&
    /(?:比重|占比|(?:人才|人员|教师|医师|职工|青年|女性|骨干|博士|负责人)比例(?:原则上|一般)?)(?:提高|提升|达|保持|稳定|增加|不低于|超|到|至|在|为)*$/.test(
      mention.left,
    )
  )
    return false;
  // 享受补贴人数不低于老年人总数的2%: how many of them there are to be.
  if (quantity.dimension === "ratio" && /[人户]数[^，。；、\d]{2,18}总[数量]的$/.test(mention.left))
    return false;
  if (quantity.dimension === "ratio" && /(?<!标准|补贴|补助|额度)(?:增长|下降)$/.test(mention.left))
    return false;
  // 发放稳岗返还资金20亿元: what is given in all.
  if (
    money &&
    quantity.unit_mult >= 4 &&
    !/每|最高/.test(clauseLeft) &&
    (GIVEN_IN_ALL.test(mention.left) ||
      (GIVEN_TOO.test(mention.left) &&
        mention.previous?.dimension === "money" &&
        GIVES_AT_HEAD.test(clauseLeft)))
  )
    return false;
  const clause = sentence.slice(mention.clauseStart, mention.clauseEnd);
  if (!money && RATE_OF_ITS_OWN.test(mention.left) && !words.match(STRONG_INSTRUMENT, clause)) return false;
  const from = Math.max(mention.segmentStart, mention.clauseStart - 60);
  if (
    words.mayHold(STRONG_INSTRUMENT) &&
    /[由从]\d[\d.]*%[降提]/.test(sentence.slice(mention.clauseStart, quantity.start)) &&
    STRONG_INSTRUMENT.test(sentence.slice(mention.clauseStart, quantity.start))
  )
    return true;
  const around = sentence.slice(from, Math.min(mention.clauseEnd, quantity.end + 24));
  if (!words.match(INSTRUMENT, around) && !words.match(STRONG_INSTRUMENT, around)) return false;
  if (STRONG_INSTRUMENT.test(clause) && !SUMMED_UP.test(clauseLeft)) return true;
  if (
    /给予|奖励|奖补|补助|补贴|资助|贴息|最高|封顶|罚款|支持期/.test(
      clauseLeft.slice(-24) + right.slice(0, 16),
    ) &&
    !SUMMED_UP.test(clauseLeft)
  )
    return true;
  return !NOT_INSTRUMENT.test(clause);
}
