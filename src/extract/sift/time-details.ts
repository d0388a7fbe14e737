import type { Mention } from "../sentence/mention.js";

/** 新型储能装机达到5000万千瓦、时长4小时以上: of what was counted right before. */
const OF_THE_PLANT = /^[、，](?:储能)?(?:时长|放电时长|工期|建设周期)(?:为|达到?|不低于|约)?$/;

/** 到2030年达14.2年: no more than a year and how much, as in a cell whose row names what is measured. */
const HOW_LONG_ALONE = /^(?:[到至]?20\d\d年[底末]?)?(?:力争|预计)?(?:达到?|增至|升至|提升到)$/;

/** 候车时间城区小于8分钟，农村小于20分钟: the same length of time in another kind of place. */
const isElsewhere = ({ left, previous, quantity }: Mention): boolean =>
  previous?.unit === quantity.unit &&
  /^[，、]?(?:农村|城区|市区|城市|城镇|乡村|山区|平原|县城|郊区|牧区)$/.test(left);

/** Whether a length of time describes a service or a standard (24小时, 30年一遇), so that it commits to nothing. */
export function isUncommittedTime(m: Mention): boolean {
  return (
    (m.quantity.unit === "year" && m.right.startsWith("一遇")) ||
    (/^(?:power|energy)$/.test(m.previous?.dimension ?? "") && OF_THE_PLANT.test(m.left)) ||
    (/^(?:year|month|week|day|hour|minute|second)$/.test(m.quantity.unit) &&
      !HOW_LONG_ALONE.test(m.clauseLeft) &&
      !isElsewhere(m) &&
      !/(?:压缩|缩短|控制|降|减少|不超过|达到|提高|寿命|年限|时间|时长|天数|日数|住院日|时限|提前量|稳定在|保持在|年龄|以内|不低于|不少于|工期|周期|(?:储备|库存|存煤|存粮|备货)[^，。；]{0,8})/.test(
        m.clauseLeft + m.quantity.boundWords,
      ))
  );
}
