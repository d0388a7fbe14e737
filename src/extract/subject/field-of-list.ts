import { withoutLead } from "../../concepts/action-words.js";
import type { Mention } from "../sentence/mention.js";

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
