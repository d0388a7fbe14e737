import type { Mention } from "../sentence/mention.js";
import type { Subject } from "./subject.js";

const PART = /^[，（]?其中[，：]?(?:有|力争|不少于|不低于|至少)?$/;
/** 在经开区、|20家: the place of the part before. */
const NEXT_PART = /^[^，。；\d]{0,14}[、和及与]$/;
/** Where those counted are: 在高新区, 位于县域, 落户经开区. */
const WHERE =
  /^(?:以上|左右)?(?:分布在|布局在|布局于|位于|落户于?|坐落在|坐落于|建在|设在|设于|在)([一-龥]{1,10}(?:区|县|市|州|镇|乡|村|街道|域|园|城|港|校))(?:内|建设|落户|布局)?(?=$|[，。；、）])/;

/** 50家，其中10家在高新区: the part of what was counted that is told by where it stands; null for anything else. */
export function situatedPart(
  { left, clauseRight, quantity, previous }: Mention,
  near: Subject,
): Subject | null {
  const place = WHERE.exec(clauseRight)?.[1];
  if (place === undefined || previous?.unit !== quantity.unit) return null;
  if (!PART.test(left) && !(NEXT_PART.test(left) && near.place !== undefined)) return null;
  return { ...near, place };
}
