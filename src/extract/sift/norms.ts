import type { Mention } from "../sentence/mention.js";

/** 按照每百户不低于30平方米的标准配建: by what standard things are built. */
const BY_STANDARD = /按[^，。；]*(?:每|不低于|不少于|人均)/;
/** The marks that part what says so from what does not: sought alone, since a pattern of both takes the cube of a long sentence. */
const PART_ENDS = ["，", "。", "；"] as const;
const STANDARD_BEHIND =
  /^(?:以上|左右)?的(?:标准|要求|比例|规模|密度)(?:[，。；]|建设|配建|配备|配置|规划|设置|预留|落实|布局)/;

/** 每千人口不少于10个托位的配建标准: the standard stands behind what it is of. */
const STANDARD_OF = /^[^，。；\d]{0,10}的(?:配建|配置|配备|建设|设置|用地)(?:标准|要求|比例)/;
const FOR_SO_MANY = /每|人均|不低于|不少于/;

/** 每2000户居民建设1个回收站点: how many there are to be for so many, which is no number of them. */
const ONE_FOR_SO_MANY =
  /每\d[\d.]*(?:[至到~～—-]\d[\d.]*)?[万千百]?(?:户|人|名|个|居民|平方公里|公里)[^，。；\d]{0,16}(?:建设|建立|配建|布设|布局|设立|设置|规划)(?:至少|不少于)?$/;
/** 按照不低于装机容量的20%配置储能: the share by which something is fitted out. */
const BY_SHARE = /按照?(?:不低于|不少于)[^，。；\d]{2,20}的?$/;
const FITTED_OUT = /^[^。；]{0,24}(?:配[置建备套]|计提|提取|预留)/;
const FEW = 3;

/** What stands behind the last of the marks. */
function lastPart(words: string): string {
  return words.slice(Math.max(...PART_ENDS.map((mark) => words.lastIndexOf(mark))) + 1);
}

/** Whether a number is that of a standard by which something is built or fitted out. */
export function isNorm({ quantity, clauseLeft, clauseRight, sentence, words }: Mention): boolean {
  const before = clauseLeft + sentence.slice(quantity.outerStart, quantity.start);
  if (STANDARD_OF.test(clauseRight) && FOR_SO_MANY.test(lastPart(before))) return true;
  if (STANDARD_BEHIND.test(clauseRight) && words.mayHold(BY_STANDARD) && BY_STANDARD.test(lastPart(before)))
    return true;
  if (
    quantity.dimension === "ratio" &&
    BY_SHARE.test(clauseLeft) &&
    FITTED_OUT.test(sentence.slice(quantity.end))
  )
    return true;
  return quantity.dimension === "count" && quantity.value <= FEW && ONE_FOR_SO_MANY.test(before);
}
