import { withoutLead } from "../../concepts/action-words.js";
import type { Mention } from "../sentence/mention.js";
import { isPartOfTerritory, isTerritory } from "./places-alone.js";
import { countedInUnit } from "./repeated-subjects.js";
import type { Subject, SubjectContext } from "./subject.js";

/** 中心城区, 嘉定新城, 高新区, 其他县市: where some of those counted before are, which says no thing. */
const PLACE =
  /^(?!.*[元级每均])(?:其他|其余|各)?[一-龥]{0,6}(?:新城|新区|城区|主城区|老城区|市区|镇区|城镇|县城|县域|高新区|经开区|开发区|片区|区域|地区|乡镇|农村|县市|市县|县区|区县|街道|(?:山区|沿海|边境|民族|脱贫|平原|牧区|库区|丘陵)(?:县|乡镇|村))$/;
/** 其中，|（|、: what may stand between the whole, or the part before, and the place. */
const OPENS = /^[，、（；]?(?:其中(?:[，：])?|包括|包含|含)?[和及与]?/;
const ENDS = /^(?:以上|左右)?(?:$|[，。；、）和及与])/;
/** 城区公交候车时间: a whole that is told of one kind of place already. */
const OF_A_PLACE = /城区|农村|城镇|城市|县城|县域|乡镇|乡村$/;
/** 改造老旧小区: what is done stands behind the place. */
const RENEWS = /改造|整治|治理|修缮|维修|加固|更新|提升|拆除/;

const placeOf = ({ left }: Mention): string | null => {
  const place = left.replace(OPENS, "");
  return PLACE.test(place) && !isTerritory(place) ? place : null;
};

/**
 * What a number counts whose words say only where: 改造老旧小区120个，中心城区45个、其他县市75个; 公园建设项目9个（新城5个、其他区域4个）. They are some of
 * those that were counted in the same unit before. Null where the words say more, or nothing was counted so.
 */
export function partByWhere(mention: Mention, { found }: SubjectContext): Subject | null {
  const { previous, right, quantity, segmentLeft } = mention;
  if (previous === null || quantity.dimension === "ratio" || !ENDS.test(right)) return null;
  const place = placeOf(mention);
  if (place === null || /分别|各/.test(segmentLeft)) return null;
  const whole = countedInUnit(
    mention,
    found.filter((read) => placeOf(read.mention) === null),
  );
  const { name, action } = withoutLead(whole?.phrase ?? "");
  if (whole === null || name.length < 2 || OF_A_PLACE.test(name)) return null;
  if (isPartOfTerritory(place)) return { ...whole, place };
  const phrase =
    action !== null && RENEWS.test(action) ? place + name + action : `${action ?? ""}${place}${name}`;
  return { ...whole, phrase };
}
