import type { NumberToken } from "./number-scan.js";
import type { QuantityTail } from "./quantity-tail.js";

const RANKED =
  /(?:全国|世界|全球|亚洲|全[省市区州县]|[中西东]部|国内|国际|省内|市内|同类|行业|城市|居|列|进入|跻身|挺进|保持|力争|争取|确保|排名|排位|位次|进位|冲刺)[^，。；]{0,6}前$/;
/** Words before a number of places that something moves: 前移3位. */
export const AHEAD = /(?:前移|进位|上升|提升|前进|跃升|后移)(?:了|约)?$/;
const BEFORE_RANK = new Set(["前", "移", "位", "升", "进", "了", "约"]);
/** What makes 前三 something other than a place: 前三季度, 前三批. */
const NO_PLACE = /^(?:季|批|期|届|年|个|天|项|轮|章|条|类|所述)/;

/** Whether a number is a place in a ranking (居全国前三) or a number of places (前移2位). */
export function isPlace(text: string, token: NumberToken, tail: QuantityTail): boolean {
  if (!BEFORE_RANK.has(text.charAt(token.start - 1))) return false;
  const printed = tail.unit?.printed ?? "";
  if (printed !== "" && printed !== "位" && printed !== "名") return false;
  const before = text.slice(Math.max(0, token.start - 16), token.start);
  if (printed !== "" && AHEAD.test(before)) return true;
  return RANKED.test(before) && !NO_PLACE.test(text.slice(token.end, token.end + 2));
}
