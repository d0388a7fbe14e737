import { withoutLead } from "../../concepts/action-words.js";
import type { Mention } from "../sentence/mention.js";
import { piecesOf } from "./list-marks.js";
import { partHead } from "./measure-heads.js";
import { withSharedHead } from "./shared-subjects.js";

/** What says that one number holds for each of a list: 均增长, 都达到, 同为, and the verbs behind it. */
const EACH =
  /^(.{4,}?)(?:均|都|皆|同为|双双|分别)(?:要|力争|实现|完成|达|年?增长|提高|下降|降低|保持|稳定|控制|超过|突破|高于|低于|不低于|不高于|为|到|至|在)*$/;
/** What goes on with another number of the same list. */
const LISTED = /^[、和及与]$/;

/**
 * The subjects that share one number, one target each: 水耗、电耗均下降3%. Null where the number has one subject, or where what stands
 * before it is no list of measures.
 *
 * @example
 * // of the number in 茶叶产量、茶园面积均增长8%: ["茶叶产量", "茶园面积"]
 */
export function equalSubjects({
  left,
  sentence,
  quantity,
  next,
  previous,
}: Mention): readonly string[] | null {
  const joined =
    (next !== null && LISTED.test(sentence.slice(quantity.end, next.outerStart))) ||
    (previous !== null && LISTED.test(sentence.slice(previous.end, quantity.outerStart)));
  const list = joined ? undefined : EACH.exec(left)?.[1];
  if (list === undefined || /\d/.test(list)) return null;
  const pieces = piecesOf(withoutLead(list).name.replace(/以及|(?<![普涉波参])[和与及]/g, "、"), "、");
  if (pieces.length < 2 || pieces.some((piece) => piece.length < 2)) return null;
  const names = withSharedHead(pieces);
  return names.every((name) => partHead(name).head !== "") ? names : null;
}
