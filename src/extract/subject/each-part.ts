import type { Mention } from "../sentence/mention.js";

/** 每个城市社区8个、每个农村社区4个: another kind of part that has as many of the same. */
const EACH_ALONE = /^(?:以上|左右)?[、，和及与]+(?:平均)?每个?[^，、。；]{2,10}(?:不少于|至少|达到)?$/;
const EACH = /每个?[^，。；、\d]{2,8}$/;
/** The words before the number that stands right before this one. */
const beforeNumber = ({ sentence, segmentStart, previous }: Mention): string =>
  sentence.slice(segmentStart, previous?.start ?? segmentStart);
/** 每年送戏下乡1万场，每个行政村不少于1场: how much of the same each of them gets. */
const PART_ALONE = /^(?:[市县区村镇]|乡镇|行政村|社区|街道|学校|园区)(?:（[^（）]*）)?$/;
const OF_EACH_PART = /每(?:一?个|座|所|家)?(?:[市县区村镇]|乡镇|行政村|社区|街道|学校|园区)/;

/**
 * How many of the same each of other parts has (每个城市社区8个、每个农村社区4个), or each part of the whole before (送戏下乡1万场，每个行政村不少于1场); null
 * where the words say anything else.
 */
export function ofEachPart(own: string, near: string, mention: Mention): string | null {
  const { left, previous, quantity } = mention;
  if (/平均每/.test(left) && EACH_ALONE.test(left)) return near;
  if (EACH_ALONE.test(left) && EACH.test(beforeNumber(mention)))
    return near.replace(EACH, "").replace(/(?<=.{2})(?:达到?|不少于|至少)$/, "");
  return PART_ALONE.test(own) && OF_EACH_PART.test(left) && previous?.unit === quantity.unit ? near : null;
}
