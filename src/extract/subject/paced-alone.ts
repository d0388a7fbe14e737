import type { Mention } from "../sentence/mention.js";

/** 增速保持在, 年均增速力争达到, 年均增: how fast, and nothing that moves. */
const PACE_ALONE =
  /^[，、；]?(?:实现|力争|预期|其|且|年均|年|平均|同比|可比价?)*(?:增速|增幅|涨幅|增长率|增长速度|(?<=年均?)增)(?:力争|实现|继续|总体|要|将)*(?:保持|稳定|控制|达到?|为|在|不低于|不少于|高于|约|超过?)*$/;

/** 产值达到500亿元，增速保持在8%以上: the pace of what the number before it is of; null where the words name a thing of their own. */
export function pacedAlone(near: string, { left, previous, quantity }: Mention): string | null {
  if (previous === null || quantity.dimension !== "ratio" || !PACE_ALONE.test(left)) return null;
  return near.replace(/(?<=.{2})(?:增速|增幅|涨幅|增长率|增长速度)$/, "");
}
