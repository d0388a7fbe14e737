import type { Mention } from "../sentence/mention.js";
import { ending } from "../sentence/sentence-words.js";

/** ESI全球前1%学科, 前10%的园区: the share that the things counted are the first of. */
export function isFirstShare({ quantity, left, clauseLeft, right, next }: Mention): boolean {
  return (
    next?.dimension === "count" &&
    /^per(?:cent|-mille)$/.test(quantity.unit) &&
    (/(?:世界|全球|国际|全国|国内|全省|排名|ESI)前$/.test(ending(left)) ||
      (/^[、和及与]前$/.test(left) && /前\d[\d.]*[%‰]/.test(clauseLeft))) &&
    /^(?:以内)?的?[一-龥]{2,}/.test(right)
  );
}

/** 3所高校进入世界前500名: the count is promised, the place says of what. */
export function isPlaceOfCounted({ quantity, previous, left, clauseStart }: Mention): boolean {
  return (
    previous !== null &&
    previous.end >= clauseStart &&
    previous.dimension === "count" &&
    !/[”"]/.test(left) &&
    /(?:进入|跻身|入围|入选|迈入|位列)[^，。；、]{0,12}前$/.test(ending(left)) &&
    /^(?:count|person|ratio|rank)$/.test(quantity.dimension)
  );
}
