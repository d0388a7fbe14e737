import { lastMatch } from "../sentence/last-match.js";
import type { Mention } from "../sentence/mention.js";
import { BUILD_VERB, CUMULATIVE_VERB, EVENTS, INCREMENT, OVER_A_SPAN } from "./lexicon-measures.js";

/** 智能车间累计达到: things, persons or holders by a date, of which nothing is said to be done. */
const IN_SUM_OF_THINGS = /^[，、；]?[^累]{3,}累计(?:将|可|要)?(?:达到?|突破|超过?)$/;
const FLOW_OF_COUNT =
  /授权|申请|申报|登记|注册|受理|办理|办结|成交|签约|出[栏口让]|[产销]量|开行|通[车航]|更新|报废|投诉|入境|招生|毕业|上牌|[就创]业|落户|游客|旅客|学员|志愿服务|活动|案件?$/;

/** Whether a number told as added up counts what stands at its date: nothing is said to be done, and no span of years is told. */
export function standsInSum({ left, quantity, segmentLeft }: Mention): boolean {
  if (quantity.dimension !== "count" && quantity.dimension !== "person") return false;
  if (
    !IN_SUM_OF_THINGS.test(left) ||
    EVENTS.test(quantity.unit_printed ?? "") ||
    OVER_A_SPAN.test(segmentLeft)
  )
    return false;
  return (
    ![CUMULATIVE_VERB, BUILD_VERB, FLOW_OF_COUNT].some((deed) => deed.test(left)) &&
    lastMatch(left, INCREMENT) < 0
  );
}
