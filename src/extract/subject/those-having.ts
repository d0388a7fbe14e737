import { withoutTrail } from "../../concepts/trailing-words.js";
import type { Mention } from "../sentence/mention.js";

/** 提供6类以上服务的驿站占比: those who have so much, whose share it is. */
const HAVING =
  /(?:提供|设置|配备|拥有|具备|开展|建有|配有|开设)[^，。；、\d]{0,10}\d+[一-龥]{1,2}(?:及?以[上下])?[^，。；、\d]{0,10}的[^，。；\d]{0,24}?(?:占比|比例|比重|率)$/;

/** A share of those who have so many of something, with the number that says how many; null where the words hold none. */
export function shareOfHaving({ clauseLeft, quantity }: Mention): string | null {
  return quantity.dimension === "ratio" ? (HAVING.exec(withoutTrail(clauseLeft))?.[0] ?? null) : null;
}
