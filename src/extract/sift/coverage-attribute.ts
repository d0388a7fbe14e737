import type { Mention } from "../sentence/mention.js";

/** 加快千兆光网全覆盖: on the way to it, which nothing promises to reach. */
const ON_THE_WAY =
  /^[，、；\s]*(?:持续|大力|积极|加快|不断)*(?:推动|推进|加快|促进|扩大|深化|加强|提升|拓展)(?!实现)[^，。；]*$/;
const ATTAINED = /实现|达到|做到|完成|确保|基本|力争|争取/;

/** 全方位、全过程、全覆盖: one of several manners of doing something. */
const MANNERS = "全(?:方位|过程|链条|领域|流程|周期|时段|天候|要素|环节|地域|社会|行业|口径|体系)";
const MANNER_BEFORE = new RegExp(`${MANNERS}[、和]?$`);
const MANNER_BEHIND = new RegExp(`^[、和]?${MANNERS}`);

/** 推动规上企业研发活动全覆盖: full coverage that is promoted, and not said to be reached. */
export const isUnderWay = ({ clauseLeft }: Mention): boolean =>
  ON_THE_WAY.test(clauseLeft) && !ATTAINED.test(clauseLeft);

/** Whether nothing follows in the clause, so that full coverage is what the deed is to come to; a network is only built on. */
const isEndOfDeed = ({ clauseLeft, clauseRight }: Mention): boolean =>
  clauseRight === "" && COVERED.test(clauseLeft);
const COVERED = /[一-龥“”]{6,}(?<!网络?|光纤|信号|宽带|基站)$/;

/** Whether full coverage is an attribute of something else (全覆盖的网络, 全覆盖工程), or only on the way. */
export function isCoverageAttribute(mention: Mention): boolean {
  return (
    mention.quantity.form === "coverage" &&
    (/^的|^式|^[、][^，。；]{0,8}的|^(?:[一-龥]{0,3})(?:体系|网络|工程|行动|格局)|^(?:开展|推进|实施|排查|推行|落实|覆盖)/.test(
      mention.right,
    ) ||
      MANNER_BEFORE.test(mention.left.slice(-8)) ||
      MANNER_BEFORE.test(mention.clauseLeft.slice(-8)) ||
      (MANNER_BEHIND.test(mention.clauseRight) && !ATTAINED.test(mention.clauseLeft)) ||
      (isUnderWay(mention) && !isEndOfDeed(mention)))
  );
}
