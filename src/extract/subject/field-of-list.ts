import { withoutLead } from "../../concepts/action-words.js";
import type { Mention } from "../sentence/mention.js";
import type { Subject } from "./subject.js";

/** 数字经济领域高层次人才: people of one field. */
const OF_FIELD = /^[^，。；、\d]{2,14}(?:领域|行业|产业)[^，。；、\d]{0,8}(人才|人员|专家|工匠|骨干)$/;

/**
 * Whether the first of a list names people of one field and a later one people of the same kind without any: 培养数字经济领域高层次人才300名、技能人才2000名.
 * Whether these are of the field too is left open.
 */
export function mayBeOfField(phrase: string, { left, quantity, previous }: Mention, before: string): boolean {
  if (quantity.dimension !== "person" || previous?.dimension !== "person" || !/^[、和及与]/.test(left))
    return false;
  const kind = OF_FIELD.exec(withoutLead(before).name)?.[1];
  return kind !== undefined && phrase.endsWith(kind) && !OF_FIELD.test(withoutLead(phrase).name);
}

/** 特色步道, 示范园: things by their rank or looks alone. */
const BY_LOOKS =
  /^(?:特色|主题|景观|观赏|示范|精品|样板|标志性)+(?:道路|步道|绿道|园|公园|游园|街道|街区|街|线路|路线|路|景点|点位|村|社区|园区|庄园|基地|小区|小镇|驿站|院落|廊道|线|带|片|片区|林|花境|绿地|广场)$/;

/**
 * Whether a later one of a list is told by its rank or looks alone, where the first says what it is of: 新增古茶树观景点位20个、特色步道8条. Whether
 * these are of the same is left open.
 */
export function mayBeOfFirst(phrase: string, mention: Mention, before: Subject | null): boolean {
  const { left, quantity, previous, sentence, segmentStart } = mention;
  if (before === null || quantity.dimension !== "count" || previous?.dimension !== "count") return false;
  const own = withoutLead(phrase);
  const opens = sentence[segmentStart - 1] === "；" && mention.clauseLeft === left && !withoutLead(left).verb;
  const listed = /^[、和与及]/.test(left);
  if (listed && own.name.length <= SHORT && (before.narrowed || QUOTED.test(withoutLead(before.phrase).name)))
    return !own.name.includes("“");
  if (!BY_LOOKS.test(own.name) || (!opens && !listed)) return false;
  const first = withoutLead(before.phrase).name;
  return before.narrowed || (first.length >= FIRST_TELLS && !/^(?:特色|主题|示范|精品)/.test(first));
}
const FIRST_TELLS = 6;
/** “枫桥式”派出所5个、司法所4个: of what kind the first is. */
const QUOTED = /^“?[^“”]{2,8}”[一-龥]{2,5}$/;
const SHORT = 5;
