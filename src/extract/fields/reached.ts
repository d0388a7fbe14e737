import type { Mention } from "../sentence/mention.js";
import { RUN_FOR } from "../sift/lexicon-context.js";

/** 总数, 规模, 存量: a whole, by its name. */
export const TOTAL =
  /(?:总数|总量|总额|总计|总规模|数量|(?<![大中小])规模(?!以上|化|学校|企业|种植|养殖|牧场|猪场|工业|服务业|制造业|建筑业|商贸|批发|零售)|保有量|拥有量|(?<!完成|消化|盘活|整治|处置|处理|化解|改造|清理|消除|销号|压减|治理|加固)存量(?=$|[，、]|(?:分别|累计|总数|[将要均])*(?:[达超提增为减降]|突破|保持|稳定|控制))|总数量|余额)[^，。；、]{0,6}$/;
const REACHED =
  /(?:达到|(?<!下)达(?!标)|增加到|增至|提高到|提升至|提升到|扩大到|保持|稳定在|控制在)[^，。；、]{0,3}$|(?:游客|旅客|观众|人次|收入|产值|交易额|成交额|零售额|增加值)分别(?:突破|超过?)$|(?<![直遍])[到至]$/;
const RUN_REACH = 12;

/**
 * Whether a number is what something comes to.
 * @param own the words of its item up to it, its bounds included
 */
export const isReached = ({ left, sentence, quantity }: Mention, own: string): boolean =>
  // 推动产值向千亿元迈进: what it is to come to.
  (/向$/.test(left) && RUN_FOR.test(sentence.slice(quantity.end, quantity.end + RUN_REACH))) ||
  REACHED.test(own);
