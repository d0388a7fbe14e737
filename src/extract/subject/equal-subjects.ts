import { withoutLead } from "../../concepts/action-words.js";
import type { Mention } from "../sentence/mention.js";
import { piecesOf } from "./list-marks.js";
import { partHead } from "./measure-heads.js";
import { withSharedHead } from "./shared-heads.js";

/** What says that one number holds for each of a list: 均增长, 都达到, 同为, and the verbs behind it. */
const EACH =
  /^(.{4,}?)(?:均|都|皆|同为|双双|分别)(?:要|力争|实现|完成|达|年?增长|提高|下降|降低|保持|稳定|控制|超过|突破|高于|低于|不低于|不高于|为|到|至|在)*$/;
/** Measures in a list grow each: 营业收入、利润总额增长5%. */
const GROW =
  /^(.{4,}?)(?:力争|确保|预计|实现|年均)*(?:增长|提高|提升|下降|降低)(?:达|超过|突破|不低于|保持在|控制在|到|至|在)*$/;
/** Two kinds of people told in one word: each of them has the number. */
const TOWN_AND_COUNTRY = /^城乡(居民(?:人均)?(?:可支配|纯|消费)?(?:收入|支出).*)$/;
/** What goes on with another number of the same list. */
const LISTED = /^[、和及与]$/;

/** A thing and its measure, both of its own. */
function isMeasure(piece: string): boolean {
  const { thing, head } = partHead(piece);
  return head !== "" && thing.length >= 2;
}

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
  const each = joined ? undefined : EACH.exec(left)?.[1];
  const list = each ?? (joined ? undefined : GROW.exec(left)?.[1]);
  if (list === undefined || /\d/.test(list)) return null;
  const kinds = TOWN_AND_COUNTRY.exec(withoutLead(list).name);
  if (kinds !== null) return ["城镇", "农村"].map((kind) => `${kind}${kinds[1]}`);
  const pieces = piecesOf(
    withoutLead(list).name.replace(/以及|(?<![普涉波参])[和与及](?!其?以上)/g, "、"),
    "、",
  );
  if (pieces.length < 2 || pieces.some((piece) => piece.length < 2)) return null;
  if (each === undefined && !pieces.every(isMeasure)) return null;
  const names = withSharedHead(pieces);
  return names.every((name) => partHead(name).head !== "") ? names : null;
}
