import { withoutLead } from "../../concepts/action-words.js";
import type { Mention } from "../sentence/mention.js";
import { withoutItemMark } from "./list-marks.js";
import { partHead } from "./measure-heads.js";

/** A place or body by its kind alone. */
const KIND =
  /^((?:国家|自治区|省|市|州|县|区)级(?:及?以上)?)?((?:示范|重点|样板|先行)?(?:片区|先导区|示范区|先行区|示范村|示范户|示范点|集聚区))$/;
/** What is said of a thing only with whose or of what it is: 良种, 设施. */
const OF_SOMETHING =
  /^(?:良种|良法|种苗|种源|疫苗|疫病|病虫害|设施|设备|机组|管网|网点|站点|平台|系统|基地|服务|产品|资源|机构|队伍|档案|装备|场所|点位|线路|网络)$/;
/** Whose or what kind of: words without a joint, a number or a verb in them. */
const OWNER = /^[一-龥]{2,8}$/;
const NO_OWNER =
  /[的和与及等对为在以将把各每]|全[省市区县州国]|(?:推进|推动|加快|实施|建设|开展|加强|提高|提升|完善|强化|深化|优化|持续|重点|高质量)/;

/**
 * 健全畜禽良种体系，良种覆盖率: the owner of a thing that a measure repeats without it, as the clause right before tells it; 推动乡村振兴片区扩面，新建片区
 * says it of a place by its kind. Null where the clause has no such words, or a number.
 *
 * @param own the number's own words without what leads them
 */
export function ofRepeatedThing(
  own: string,
  { sentence, segmentStart, clauseStart }: Mention,
): string | null {
  const kind = KIND.exec(own);
  const { thing, head } = kind === null ? partHead(own) : { thing: kind[2] ?? "", head: "" };
  if (kind === null && (head === "" || !OF_SOMETHING.test(thing))) return null;
  const before = sentence.slice(segmentStart, Math.max(segmentStart, clauseStart - 1));
  const clause = before.slice(before.lastIndexOf("，") + 1);
  const at = clause.lastIndexOf(thing);
  if (at < 2 || /\d/.test(clause)) return null;
  const owner = withoutLead(withoutItemMark(clause.slice(0, at))).name;
  if (!OWNER.test(owner) || NO_OWNER.test(owner)) return null;
  return `${kind?.[1] ?? ""}${owner}${own.slice((kind?.[1] ?? "").length)}`;
}
