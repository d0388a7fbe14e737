import { earlierThan, type Mention } from "../sentence/mention.js";

const FIRST_STAGE = /^首[期批]规模$/;
const FUND = /(?:设立|组建|成立|发起|设置|建立)(?:[^，。；、\d]{0,4}的)?([^，。；、\d]{2,16}基金)[，、]?$/;

/** 设立产业引导基金，首期规模20亿元: the fund of whose first stage a number is told; null for all other measures. */
export function fundBefore(own: string, mention: Mention): string | null {
  if (!FIRST_STAGE.test(own)) return null;
  return FUND.exec(earlierThan(mention, mention.segmentStart))?.[1] ?? null;
}
