import { withoutLead } from "../../concepts/action-words.js";
import type { Mention } from "../sentence/mention.js";

/** 营运车辆单位周转量碳排放下降5%，营运船舶下降3.5%: things of one sort, which are measured alike. */
const SORT = "(?:车辆|船舶|公交车?|货车|客车|出租车|机组|企业|建筑|航空|铁路|公路|港口|机场|机关|医院|学校)";
const THING_ALONE = new RegExp(`^[一-龥]{0,4}${SORT}$`);
const MEASURED = new RegExp(
  `^[一-龥]{0,4}?${SORT}(.{3,}(?:排放|强度|能耗|消耗|用水量|用电量|率|比例|比重))$`,
);
/** 公交领域新能源车辆占比: the share in a field, told of another one by its vehicles. */
const IN_FIELD = /^[^占领]{2,10}(领域(?:新能源|电动|清洁能源|绿色|新增).{2,}(?:占比|比例|比重))$/;
const MOVES = /(?:下降|降低|减少|压减|提高|提升|增长|达到?)(?:至|到)?$/;

/** 最低工资标准年均增长5%，一类地区提高到2000元: the standard of a class of places. */
const CLASS_ALONE = /^(?:[一二三四]类(?:地区|区域|区)|第?[一二三四]档)$/;
const STANDARD = /^.{2,14}标准$/;

/** What moves of another thing as it did of the one before; null where the words have a measure of their own. */
export function ofOtherThing(
  own: string,
  near: string,
  { left, previous, quantity }: Mention,
): string | null {
  const standard =
    CLASS_ALONE.test(own) && quantity.dimension === "money" ? STANDARD.exec(near)?.[0] : undefined;
  if (standard !== undefined) return own + withoutLead(standard).name;
  if (previous?.dimension !== "ratio" || quantity.dimension !== "ratio" || !MOVES.test(left)) return null;
  const { name } = withoutLead(near);
  const measure = THING_ALONE.test(own) ? (MEASURED.exec(name) ?? IN_FIELD.exec(name))?.[1] : undefined;
  return measure === undefined ? null : own + measure;
}
