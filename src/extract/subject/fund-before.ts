import { earlierThan, type Mention } from "../sentence/mention.js";

const SIZE = /^(?:首[期批]|总)?规模$/;
/** That a fund is set up, and how large its first stage is. */
export const SETS_UP_FUND = "(?:设立|组建|成立|发起|设置|建立)";
export const FIRST_STAGE = "首[期批](?:规模)?[\\d.]+[万亿]*元";
const FUND = new RegExp(
  `${SETS_UP_FUND}(?:[^，。；、\\d]{0,4}的)?([^，。；、\\d]{1,16}基金)(?:\\d+[支只个])?[、，]?(?:${FIRST_STAGE}[、，])?$`,
);

/** 设立产业引导基金，首期规模20亿元; 设立子基金5支，总规模50亿元: the fund whose size, or that of its first stage, a number tells; null for all other measures. */
export function fundBefore(own: string, mention: Mention): string | null {
  if (!SIZE.test(own)) return null;
  return FUND.exec(earlierThan(mention, mention.segmentStart))?.[1] ?? null;
}
