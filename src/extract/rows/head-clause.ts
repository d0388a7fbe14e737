import { withoutLead } from "../../concepts/action-words.js";
import type { DraftFields } from "../row-sink.js";
import { isOfAnyField, isOfWholes } from "../subject/words-of-any-field.js";

const SENTENCE_END = /[。；;\n]/;
const MOST = 120;
/** 义务教育学校覆盖率: where something reaches, and not what. */
const WHERE =
  /^[一-龥]{0,4}(?:学校|幼儿园|机构|乡镇|街道|社区|村|医院|卫生院|小区|园区|景区|企业|家庭|居民|班级|部门|公众)覆盖率$/;
/** 治理项目: works by what is done alone. */
const WORKS = /^(?:治理|整治|改造|修复|提升|建设)+(?:项目|工程)$/;
/** 推进危化品整治: a clause that says what is done for what. */
const DEED =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,2}[)）.、．])?(?:推进|推动|加强|强化|深化|开展|实施|健全|完善|支持|发展|加快|提升|优化|规范|落实|推行|组建|建立|大力|积极|持续|深入|全面|扎实|着力)/;
/** What any clause may speak of. */
const GENERAL =
  /市政|基础设施|公共服务|民生|科技|[建设发展体系能力水平服务工程行动管理制度机制改革创新质量高提升工作保障标准化整治试点推进加强强化深化开展实施健全完善]/g;

/** The clause without a number that stands nearest before an offset of its sentence; empty where there is none. */
function clauseBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - MOST), at);
  const clauses = before.split(SENTENCE_END).at(-1)?.split("，") ?? [];
  return clauses.reverse().find((clause) => clause !== "" && !/\d/.test(clause)) ?? "";
}

/** Each sign of words with the next. */
const pairsOf = (words: string): readonly string[] =>
  [...words].slice(1).map((sign, index) => words.charAt(index) + sign);

/**
 * Whether a name that every field has, or a rate of places, stands behind a clause that tells what is done for something of which the name holds no word:
 * 加强非煤矿山整顿，在线监测覆盖率. It may be that thing's alone.
 */
export function mayBeOfClauseBefore({ subject, quote }: DraftFields, text: string): boolean {
  const { name } = withoutLead(subject);
  const wholes = isOfWholes(name) && !WORKS.test(name);
  if (!WHERE.test(name) && (!isOfAnyField(name) || wholes)) return false;
  const clause = clauseBefore(text, quote.start);
  if (!DEED.test(clause)) return false;
  const thing = withoutLead(clause).name.replace(GENERAL, "");
  return thing.length > 1 && !pairsOf(thing).some((pair) => name.includes(pair));
}
