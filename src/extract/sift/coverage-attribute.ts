import type { Mention } from "../sentence/mention.js";

/** 加快千兆光网全覆盖: on the way to it, which nothing promises to reach. */
const ON_THE_WAY =
  /^[，、；\s]*(?:持续|大力|积极|加快|不断)*(?:推动|推进|加快|促进|扩大|深化|加强|提升|拓展)(?!实现)[^，。；]*$/;
const ATTAINED = /实现|达到|做到|完成|确保|基本|力争|争取/;

/** Whether full coverage is an attribute of something else (全覆盖的网络, 全覆盖工程), or only on the way. */
export function isCoverageAttribute(mention: Mention): boolean {
  return (
    mention.quantity.form === "coverage" &&
    (/^的|^式|^[、][^，。；]{0,8}的|^(?:[一-龥]{0,3})(?:体系|网络|工程|行动|格局)|^(?:开展|推进|实施|排查|推行|落实|覆盖)/.test(
      mention.right,
    ) ||
      (ON_THE_WAY.test(mention.clauseLeft) && !ATTAINED.test(mention.clauseLeft)))
  );
}
