import { withoutLead } from "../../concepts/action-words.js";
import type { Mention } from "../sentence/mention.js";
import { withoutItemMark } from "./list-marks.js";
import { partHead } from "./measure-heads.js";

/** A place or body by its kind alone. */
const KIND = /^(?:示范|重点|样板|先行)?(?:片区|先导区|示范区|先行区|示范村|示范户|示范点|集聚区)$/;
const LEVEL = /^(?:国家|自治区|省|市|州|县|区)级(?:及?以上)?/;
/** What is said of a thing only with whose or of what it is: 良种, 设施. */
const OF_SOMETHING =
  /^(?:良种|良法|种苗|种源|疫苗|疫病|病虫害|设施|设备|机组|管网|网点|站点|平台|系统|基地|服务|产品|资源|机构|队伍|档案|装备|场所|点位|线路|网络)$/;
/** 服务站, 监测站点: a body by what it is for. */
const BODY = /^(服务|监测|检测|培训|调解|观测|回收|救助)(?:站|点|站点|网点|中心|平台|机构|设施|基地)$/;
/** 整治项目: works by what is done alone. */
const WORKS = /^[一-龥]{2,4}(?:项目|工程)$/;
/** Whose or what kind of: words without a joint, a number or a verb in them. */
const OWNER = /^[一-龥]{2,8}$/;
const NO_OWNER =
  /[的和与及等对为在以将把各每]|全[省市区县州国]|(?:推进|推动|加快|实施|建设|开展|加强|提高|提升|完善|强化|深化|优化|持续|重点|高质量)/;

/**
 * 健全畜禽良种体系，良种覆盖率: the owner of a thing that a measure repeats without it, as the clause right before tells it; 推动乡村振兴片区扩面，新建片区
 * says it of a place by its kind, 推进各类土地整治项目，新开工整治项目 of works by what is done. Null where the clause has no such words, or a number.
 *
 * @param own the number's own words without what leads them
 */
export function ofRepeatedThing(
  own: string,
  { sentence, segmentStart, clauseStart }: Mention,
): string | null {
  const level = LEVEL.exec(own)?.[0] ?? "";
  const rest = own.slice(level.length);
  const works = WORKS.test(rest);
  const thing = works || KIND.test(rest) ? rest : (BODY.exec(rest)?.[1] ?? measured(own));
  if (thing === null) return null;
  const before = sentence.slice(segmentStart, Math.max(segmentStart, clauseStart - 1));
  const clause = before.slice(before.lastIndexOf("，") + 1);
  const at = clause.lastIndexOf(thing);
  if (at < 2 || /\d/.test(clause) || (works && !clause.endsWith(thing))) return null;
  const words = withoutItemMark(clause.slice(0, at));
  const owner = withoutLead(works ? (words.split(/[、和与及]/).at(-1) ?? "") : words).name.replace(
    OF_ALL,
    "",
  );
  return OWNER.test(owner) && !NO_OWNER.test(owner) ? level + owner + rest : null;
}

/** What is measured, where it is said only with whose or of what it is; null otherwise. */
function measured(own: string): string | null {
  const { thing, head } = partHead(own);
  return head !== "" && OF_SOMETHING.test(thing) ? thing : null;
}

const OF_ALL = /^(?:各类|各项|一批)/;
