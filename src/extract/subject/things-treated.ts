import type { Mention } from "../sentence/mention.js";
import { withoutDeed } from "./deeds-done.js";

/** 对辖区, 对三个街道: to what it is done, in front of the number. */
const TO = /(?:^|[，、；：\s])(?:拟|将|计划|力争|全年)*对[^，。；、对]{0,12}$/;
const DEED =
  "(?:改造|更新|更换|维修|维护|修缮|整治|治理|提升|加固|修复|清淤|检测|排查|评估|鉴定|绿化|硬化|亮化|美化|清理|疏浚|提质|扩容|升级|养护|翻新|拆除|建设)";
/** 住宅的老旧电梯进行更新改造, 公交站台进行适老化改造, 幼儿园全面提档升级: the things behind the number, and what is done to them. */
const DONE_TO = new RegExp(
  `^(?:以上|左右)?的?([^，。；\\d]{2,24}?)(?:(?:分[类批期]|全面|统一|集中)?(?:进行|开展|实施)(?:新一[轮批])?([一-龥]{0,6}?${DEED}{1,3})|(?:全面|统一|集中|分[类批期])((?:提档|${DEED}){1,3}))$`,
);

/** 对73处隐患路段进行整治、|提升通行安全系数: what it is done for. */
const AIM_BEHIND = /、(?:提升|提高|改善|消除|增强|保障|优化|确保|完善|方便)[^，。；、\d]+$/;

/**
 * What is done to the things behind a number, where the verb stands around them: 对55个住宅的老旧电梯进行更新改造. Null where none does.
 */
export function thingTreated({ clauseLeft, clauseRight }: Mention): string | null {
  const done = TO.test(clauseLeft) ? DONE_TO.exec(clauseRight.replace(AIM_BEHIND, "")) : null;
  return done === null
    ? null
    : `${(done[1] ?? "").replace(/的(?=[^的]{2,}$)/, "")}${done[2] ?? done[3] ?? ""}`;
}

/** 排查管网320公里，|对其中的|46公里|进行更换或修复: what is done to a part of what was looked at before. */
const TO_PART = /(?:^|[，、])(?:并|再)?对其中的?$/;
const DONE_TO_PART = new RegExp(
  `^(?:以上|左右)?(?:进行|开展|实施|完成)(?:了)?([一-龥]{0,6}?${DEED}(?:[或和、及与]{0,1}${DEED}){0,2})$`,
);
const LOOKED_AT =
  /(?<=.{2})(?:排查|检测|普查|摸排|评估|检查|监测|鉴定|体检)$|^(?:排查|检测|普查|摸排|评估|检查|鉴定)/g;

/** What is done to a part of the things that the number before tells of; null where the words are none of that kind. */
export function partTreated({ clauseLeft, clauseRight }: Mention, near: string | null): string | null {
  const done = near !== null && TO_PART.test(clauseLeft) ? DONE_TO_PART.exec(clauseRight)?.[1] : undefined;
  return done === undefined || near === null ? null : withoutDeed(near).replace(LOOKED_AT, "") + done;
}

/** 维修更换农村|37处, 展示开放|3座: two deeds side by side, or that it is opened, with where. */
const DEEDS_AHEAD =
  /(?:^|[，、；：\s])((?:免费开放|(?:维修|更换|修缮|保护|展示|布展|开放|养护|修复|加固|更新|清淤|疏浚|整修|翻修|翻新){2,3}))(农村|城区|县城|城镇|乡村|山区)?$/;

/**
 * Things behind a number with what is done to them, where two deeds stand before it that no list of verbs has as one: 展示开放3座古建筑. Null
 * where none do.
 */
export function thingOfDeeds(left: string, noun: string): string | null {
  const [, deed, where = ""] = DEEDS_AHEAD.exec(left) ?? [];
  return deed === undefined ? null : `${where}${noun}${deed.replace("免费", "")}`;
}

/** 解决|3500户中低收入家庭的住房困难: what is made better for those behind the number. */
const RELIEVES = /(解决|改善|缓解|提高|提升|保障)(?:[山老库牧林矿城]区|城镇|农村|县城|主城区|城乡)?$/;
const TROUBLE =
  /^(?:以上|左右)?的?((?:[^，。；、\d的]{2,14})?)的([^，。；、\d的]{2,6}(?:困难|问题|条件|安全|水平|能力|压力|环境|需求))$/;

/** What is made better for the people behind a number, and by which verb; null where the words are none of that kind. */
export function reliefOf({ quantity, left, clauseRight }: Mention): string | null {
  if (!/^(?:person|household)$/.test(quantity.dimension) && quantity.hasUnit) return null;
  const verb = RELIEVES.exec(left)?.[1];
  const [, whom = "", what] = verb === undefined ? [] : (TROUBLE.exec(clauseRight) ?? []);
  return verb === undefined || what === undefined ? null : `${whom}${what}${verb === "提高" ? "提升" : verb}`;
}
