import { withoutLead } from "../../concepts/action-words.js";
import type { Mention } from "../sentence/mention.js";
import { nearSubject } from "./near-subject.js";
import type { Subject, SubjectContext } from "./subject.js";

const AMOUNT = "(?:[\\d.十百千]+[万亿]*|亿)元?";
const RANGE = `${AMOUNT}(?:[-—–～~至到]${AMOUNT})?`;
/** 10-30亿元的企业: how large, without what is so large. */
const SIZED = new RegExp(`^(?:超过?|过)?(?=[\\d.]*[\\d万亿元-])${RANGE}(?:级|以上|以下)?的?[一-龥]{2,}$`);
const SIZE = `(?:超过?|过|突破|达到?|在)?${RANGE}(?:以上|以下)?`;
const MEASURE =
  "(?:营业收入|营收|主营收入|总?产值|销售收入|收入|规模|税收|纳税|税额|投资额|总?投资|交易额|销售额|市值|估值)";
const MEASURED = new RegExp(`^(?:.*?[，；])?([^，；、\\d]*?${MEASURE})${SIZE}`);
const IN_LIST = new RegExp(
  `(?:^|[，；])([^，；、\\d]*?${MEASURE})(${SIZE})[、和与](${SIZE})(的?[一-龥]{2,10}?)分别`,
);

/** 年产值超20亿元的企业3家，5-20亿元的企业9家: the measure that the first size names is that of the second. */
function sizeOf(phrase: string, mention: Mention, near: Subject | null): string | null {
  const [, measure = "", first = "", second = "", things = ""] = IN_LIST.exec(mention.clauseLeft) ?? [];
  const name = withoutLead(measure).name;
  if (measure !== "" && (phrase === second + things || withoutLead(phrase).name === name + first + things))
    return name + (/分别[^，；]*\d/.test(mention.clauseLeft) ? second : first) + things;
  if (!SIZED.test(phrase)) return null;
  const before = near === null ? undefined : MEASURED.exec(withoutLead(near.phrase).name)?.[1];
  return before !== undefined && near?.phrase.slice(-2) === phrase.slice(-2) ? before + phrase : null;
}

/** 每千名学生、每百个班级分别配备校医2名、3名: of so many of whom, without what they have. */
const PER = /^每(?:[十百千万]|\d)[^，；、配设]*$/;
const GIVEN =
  /每[^，；]*(?:分别|各)((?:配备|配置|拥有|配有|设置|设有|有)[一-龥]{2,12}?)(?:达到?|超过?|不少于|不低于|至少)?(?:\d|$)/;

function hadByEach(phrase: string, { clauseLeft }: Mention): string | null {
  const given = PER.test(phrase) ? GIVEN.exec(clauseLeft)?.[1] : undefined;
  return given === undefined ? null : `${phrase}${given}${PERSONS.test(given) ? "人数" : ""}`;
}
/** 护理员达到3万人，每千名老年人配备1名: of those who were counted before. */
const HAD = /^(每[^，；、]{2,12}?)(?:配备|配置|拥有|配有)$/;

function hadOfThose(phrase: string, near: Subject | null): string | null {
  const per = near === null ? undefined : HAD.exec(phrase)?.[1];
  const whom =
    near === null ? "" : withoutLead(near.phrase).name.replace(/(?<=.{2})(?:总数|总量|人数|数量)$/, "");
  return per !== undefined && whom.length >= 2 ? per + whom : null;
}
const PERSONS = /(?:者|人员|员|师|生|医|士|工)$/;

const PLACE = "(?:城区|中心城区|主城区|市区|农村|城市|乡村|城镇|山区|平原|县城|乡镇|郊区|牧区)";
const BEHIND = new RegExp(
  `^([^，。；、]{2,16}(?:时间|时长|距离|间距|半径|间隔|[^频效速税费汇]率))(${PLACE})(?:长度)?$`,
);
const PLACE_FIRST = new RegExp(`^(${PLACE})(.{3,}(?:时间|时长|距离|间距|半径|间隔|率))$`);
const PLACE_ALONE = new RegExp(`^(${PLACE})(?:长度)?$`);

/** 公交平均候车时间城区不超过8分钟，农村不超过20分钟: where a measure in front is taken. */
function measuredWhere(phrase: string, { previous, quantity }: Mention, near: Subject | null): string | null {
  const [, measure = "", place = ""] = BEHIND.exec(phrase) ?? [];
  if (place !== "") return place + measure;
  const alone = PLACE_ALONE.exec(phrase)?.[1];
  const [, , told = ""] = (near !== null && PLACE_FIRST.exec(near.phrase)) || [];
  return alone !== undefined && told !== "" && previous?.dimension === quantity.dimension
    ? alone + told
    : null;
}

/** 取得职业资格的达到2万人: which of those that were spoken of. */
const WHICH =
  /^[，、]?(?:其中)?((?:取得|获得|具有|具备|拥有|持有|通过|持)[^，、。；\d]{2,14}?)的(?:人员|人数)?(?:总数|总量)?(?:达到?|超过?|突破|不少于|不低于|增加到|增至|有|为|约|近)*$/;

/** 持证人数达到1.2万人. */
const STANDING =
  /^[，、]?(?:其中)?(持证|在岗|专职)(?:人数|人员)?(?:总数|总量)?(?:达到?|超过?|突破|不少于|增加到|增至|为|约|近)*$/;

function thoseWho(
  { left, quantity }: Mention,
  near: Subject | null,
  topic: () => string | null,
): string | null {
  const which =
    quantity.dimension === "person" ? (WHICH.exec(left)?.[1] ?? STANDING.exec(left)?.[1]) : undefined;
  if (which === undefined) return null;
  const whom = (near === null ? topic() : withoutLead(near.phrase).name)?.replace(
    /(?<=.{2})(?:总数|总量|规模|人数|数量)$/,
    "",
  );
  return whom == null || whom.includes(which) ? null : `${whom}${which}人数`;
}

const SHARE_OF_WHICH =
  /^(?:大学|大专|本科|专科|硕士|博士|研究生|高级|中级|副高|正高|持证|党员|女性|具有|取得|拥有)[^占率]{0,12}(?:占比|比例|比重)$/;
const PEOPLE = /(?:人才|人员|教师|医师|医生|护士|工匠|员|者|工)$/;

/** 人才队伍，高级职称占比达到12%: a share in those who were counted before. */
function shareInThose(phrase: string, { previous }: Mention, near: Subject | null): string | null {
  const whom = near === null ? "" : withoutLead(near.phrase).name;
  const counted = previous?.dimension === "person" && PEOPLE.test(whom) && !whom.startsWith("每");
  return counted && SHARE_OF_WHICH.test(phrase) ? whom + phrase : null;
}

/** 乡村工匠人才队伍达到2万人: those in it are counted. */
function personsOf(phrase: string, { quantity }: Mention): string | null {
  return quantity.dimension === "person" && /(?:.{2}人才|工匠|.{2}人员|.[员者师士]|医生)队伍$/.test(phrase)
    ? phrase.slice(0, -2)
    : null;
}

const REACHES =
  /^[，、]?((?:[A-Za-z\d]{0,4}[一-龥]){3,14}?)(?:总计|累计|共|要|将|应|基本)*(覆盖|延伸[到至]|下沉到)$/;
const PLACES_REACHED = /^(?:[一-龥]{0,6}(?:县|乡镇|村|社区|街道|园区|学校|城市|景区|市州|区县|县区))$/;

/** 预冷设施覆盖100个农业大县: the places that things reach, and not all of them. */
function reachedBy(phrase: string, { left, right, quantity }: Mention): string | null {
  const [, thing = "", verb = ""] = REACHES.exec(left) ?? [];
  const { name, verb: led } = withoutLead(thing);
  const told = quantity.dimension === "count" && right.startsWith(phrase) && PLACES_REACHED.test(phrase);
  return told && !led && name.length > 2 ? name + verb + phrase : null;
}

/**
 * The subject of a number with what the words of its own list or clause tell of it elsewhere: the measure of a size, what each of so many has, where a
 * measure in front is taken, and whom those who qualify are of.
 */
export function toldAround(subject: Subject, mention: Mention, context: SubjectContext): Subject {
  const near = nearSubject(mention, context.before);
  const phrase =
    sizeOf(subject.phrase, mention, near) ??
    hadByEach(subject.phrase, mention) ??
    hadOfThose(subject.phrase, near) ??
    measuredWhere(subject.phrase, mention, near) ??
    thoseWho(mention, near, context.topic) ??
    shareInThose(subject.phrase, mention, near) ??
    personsOf(subject.phrase, mention) ??
    reachedBy(subject.phrase, mention);
  return phrase === null ? subject : { ...subject, phrase };
}
