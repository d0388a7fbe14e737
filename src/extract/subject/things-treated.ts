import type { Mention } from "../sentence/mention.js";

/** 对辖区, 对三个街道: to what it is done, in front of the number. */
const TO = /(?:^|[，、；：\s])对[^，。；、对]{0,12}$/;
const DEED =
  "(?:改造|更新|更换|维修|维护|修缮|整治|治理|提升|加固|修复|清淤|检测|排查|评估|鉴定|绿化|硬化|亮化|美化|清理|疏浚|提质|扩容|升级|养护|翻新|拆除)";
/** 住宅的老旧电梯进行更新改造: the things behind the number, and what is done to them. */
const DONE_TO = new RegExp(
  `^(?:以上|左右)?的?([^，。；\\d]{2,24}?)(?:分[类批期]|全面|统一|集中)?(?:进行|开展|实施)(${DEED}{1,3})$`,
);

/**
 * What is done to the things behind a number, where the verb stands around them: 对55个住宅的老旧电梯进行更新改造. Null where none does.
 */
export function thingTreated({ clauseLeft, clauseRight }: Mention): string | null {
  const done = TO.test(clauseLeft) ? DONE_TO.exec(clauseRight) : null;
  return done === null ? null : `${(done[1] ?? "").replace(/的(?=[^的]{2,}$)/, "")}${done[2]}`;
}
