import type { Mention } from "../sentence/mention.js";

/** 床位数超过100张的，…: the number ends a clause that says in which case the rest holds. */
const IN_CASE = /^(?:[及以之]*[上下内外]|左右)?的$/;
/** The case, before the number for which it is told. */
const CASE_BEFORE = /\d[万亿千百]?[^\d，。；：、]{1,10}的[，：]/;
/** 每增加1人, 每满100户: for each so many of which something is due. */
const FOR_EACH_MORE = /每(?:增加|新增|超过|超出|减少|满)$/;
/** 单个项目…不超过: how large one of them may be. */
const OF_ONE = /(?:^|[，；、：。])(?:原则上)?单(?:个|体|座|台|宗|块|套|栋|处|批次)(?!位)/;
/** 托位超过60个的托育机构达到25家: which of them are counted behind it. */
const OF_THOSE_COUNTED =
  /^的[一-龥]{0,12}?(?:总?数量?)?(?:达到?|增至|增加到|不少于|超过|突破|占比?|比例|比重)/;
/** 提供6类以上|服务的驿站占比: how much those have of whom a share is told. */
const HAVING = /(?:提供|设置|配备|拥有|具备|开展|建有|配有|开设)[^，。；、\d]{0,10}$/;
const OF_THOSE_HAVING =
  /^[^，。；、\d]{0,10}的[^，。；\d]{0,24}?(?:占比|比例|比重|率)(?=达|为|\d|提|不|超|$)/;
const LIMITED = /不超过|不低于|不少于|不高于|不得|原则上|控制在|以[内上下]/;

/**
 * Whether a number tells a case or what is due in it (入住率低于20%的，补助不超过2万元), or how large one of several may be: a rule for
 * whoever it meets, no target of the region.
 */
export function isConditional({
  quantity,
  clauseLeft,
  clauseRight,
  clauseEnd,
  segmentLeft,
  sentence,
}: Mention): boolean {
  if (IN_CASE.test(clauseRight) && /[，：]/.test(sentence.charAt(clauseEnd))) return true;
  if (FOR_EACH_MORE.test(clauseLeft)) return true;
  if (segmentLeft.includes("的") && CASE_BEFORE.test(segmentLeft)) return true;
  const bounded = quantity.hasUnit && quantity.bound !== "eq" && /^(?:gt|ge|lt|le)$/.test(quantity.bound);
  if (bounded && quantity.dimension !== "ratio" && OF_THOSE_COUNTED.test(clauseRight)) return true;
  if (quantity.dimension === "count" && HAVING.test(clauseLeft) && OF_THOSE_HAVING.test(clauseRight))
    return true;
  return OF_ONE.test(clauseLeft) && LIMITED.test(clauseLeft + quantity.boundWords);
}

/** 对新开通线路不少于3条的企业，…给予补助. */
const FOR_WHOM = /^[，；。、]?(?:对于?|凡|其中)[^，。；]{2,}/;
/** 对年销售额2万元以上且单量1000单以上的企业进行补助: who is helped, from how much on. */
const TO_WHOM = /(?:^|[，、是])对于?[^，。；]{2,}/;
const HELPED = /^的[^，。；\d]{2,16}(?:进行|给予|予以|发放|实施)(?:一次性|适当)?(?:补助|奖励|补贴|奖补|资助)/;
const GRANTED = /^[^。；]{0,60}(?:给予|奖励|补助|补贴|资助)/;

/** 每年遴选不少于10家，给予支持: so many are chosen. */
const CHOSEN = /(?:遴选|评选|选树|选拔|择优|表彰|推选)[^，。；\d]*$/;

/** 1000万元以上的应当公开招标; no 可治理沙地, 应用场景, 要素市场. */
const RULED =
  /^的(?:应当|应(?![急用届])|须|必须|可以|可(?![再耕利采治种修恢追溯视控移拆降回燃读])|要(?![素道闻求件])|不得|予以|给予|按(?![摩键揭]))/;

/** 游客50人以上的，给予奖补: the amount from which a rule applies. */
export function isAmountOfRule({ quantity, sentence, clauseEnd, clauseLeft, right }: Mention): boolean {
  if (quantity.boundWords === "" || quantity.bound === "approx") return false;
  if (quantity.dimension === "count" && CHOSEN.test(clauseLeft)) return false;
  if (RULED.test(right)) return true;
  if (TO_WHOM.test(clauseLeft) && HELPED.test(right)) return true;
  const after = sentence.slice(clauseEnd, clauseEnd + 70);
  if (FOR_WHOM.test(clauseLeft) && GRANTED.test(after)) return true;
  return right === "的"
    ? /^，[^。；]{0,16}(?:奖|补|给予|应当|可以?|予以|按|处)/.test(after)
    : right === "" && /^，(?:一次性|分别|再|每[^，。；]{1,4})?(?:给予|奖励|补助|补贴|奖补)/.test(after);
}
