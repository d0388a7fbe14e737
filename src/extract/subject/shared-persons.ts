import { withoutLead } from "../../concepts/action-words.js";
import type { Mention } from "../sentence/mention.js";
import { caredForOtherwise } from "./standards-of-care.js";

/** Whom something is measured of. */
export const PERSONS =
  "(?:(?:居民|职工)(?:基本)?医(?:保|疗保险)|老年人|老人|儿童|婴幼儿|青少年|妇女|学生|居民|公民|农民|人员|职工|患者|孕产妇|新生儿|士兵|退役军人|残疾人|农民工|婴儿|家庭(?!医生)|中小学生|大学生|毕业生|劳动力|脱贫人口|人群)";

/** 家庭医生签约覆盖率50%，其中重点人群覆盖率85%: of whom a rate is told that is cut. */
const PART_OF_RATE = new RegExp(
  `^([^，。；、]{0,8}${PERSONS})((?:覆盖|签约|参与|达标|合格|普及|知晓|参保)率)$`,
);

const ALONE = new RegExp(`^[^，。；、]{0,8}${PERSONS}$`);
const MEASURED = new RegExp(`^.*?${PERSONS}((?!${PERSONS}).{2,})$`);

/**
 * 农村居民|人均可支配收入 behind 全体居民人均可支配收入: what was measured of some is measured of others, who stand alone before a number of the same kind.
 * Null where the name says anything but whom, or nothing was measured of persons before.
 *
 * @example
 * // 全体居民人均可支配收入增长6%，其中农村居民增长7%
 * // ofOtherPersons("农村居民", "全体居民人均可支配收入", mention) => "农村居民人均可支配收入"
 */
export function ofOtherPersons(
  name: string,
  before: string,
  { previous, quantity, left }: Mention,
): string | null {
  if (previous?.dimension !== quantity.dimension || quantity.dimension === "count") return null;
  const [, who = "", rate = ""] = (/^[，（]?其中/.test(left) && PART_OF_RATE.exec(name)) || [];
  if (rate !== "" && before.endsWith(rate) && before.length > rate.length + 1 && !ANY_PERSONS.test(before))
    return who + before;
  const cared = caredForOtherwise(name, before);
  if (cared !== null) return cared;
  const illness = ILLNESS.test(name) ? WITH_ILLNESS.exec(before) : null;
  if (illness !== null) return `${illness[1]}${name}${illness[2]}`;
  // 大学生再就业1000人，新增参保大学生5000人: others who are added, and no measure of those before.
  if (!ALONE.test(name) || (quantity.dimension === "person" && /新增/.test(left))) return null;
  const measure = MEASURED.exec(before)?.[1];
  return measure === undefined ? null : name + measure;
}

const AN_ILLNESS = "[一-龥]{1,5}?(?:病|压|症|癌|炎|瘤|障碍)";
/** 妇女甲癌筛查率70%、乙癌60%: another illness, of the same persons. */
const ILLNESS = new RegExp(`^${AN_ILLNESS}$`);
const WITH_ILLNESS = new RegExp(
  `^(.{0,8}${PERSONS}|)${AN_ILLNESS}((?:患者)?[^、，癌症病]{2,}(?:率|比例|占比))$`,
);

/** What persons are given or how they fare, which ends in a rate. */
const RATE = /^(?!.*占)[^、，]{2,12}率$/;
const ANY_PERSONS = new RegExp(PERSONS);
const OF_PERSONS = new RegExp(`^(.*?${PERSONS})(?!${PERSONS})(?=.{2,}率$)`);

/** 困难群众参保率: whom a rate is told of by a word that stands for any. */
const OTHER_PERSONS = /^[^，。；、率]{0,8}(?:群众|对象|人口|劳动力|住户|农户|职工|师生|员工)/;

/**
 * 退役士兵适应性培训参训率100%、职业技能培训参训率60%: a rate right behind another of its clause that ends alike is of the same persons; null where
 * the words name others.
 */
export function ofSamePersons(name: string, before: string): string | null {
  if (!RATE.test(name) || ANY_PERSONS.test(name) || OTHER_PERSONS.test(name)) return null;
  const persons = name.slice(-3) === before.slice(-3) ? OF_PERSONS.exec(before)?.[1] : undefined;
  return persons === undefined ? null : persons + name;
}

/** Which of those counted: by schooling, sex, age or standing. */
const WHICH =
  "(?:(?:大学|大专|本科|专科|硕士|博士|研究生|高中|中专)(?:研究生)?(?:及?以上)?(?:学历|学位)?|女性|男性|党员|\\d{2}岁以[上下](?:的)?|(?:副|正)?高级(?:及?以上)?职称|中级(?:及?以上)?(?:职称)?|学历生|持证人员|专职人员|少数民族)";
const WHICH_ALONE = new RegExp(`^${WHICH}$`);
const SHARE_OF_WHICH = new RegExp(`^${WHICH}的?(?:占比|比例|比重)$`);

const GRADE_OF_SKILL = /^(?:高级工|中级工|初级工|技师|高级技师|高级|中级)$/;
const TITLE = /^(?:正高级|副高级)(?:职称)?$/;

/** 服务外包从业人员60万人，其中大学以上学历占比70%; 医师6000名，其中硕士以上600名: those of them; null for anything else. */
export function ofThose(own: string, near: string, { left, previous }: Mention): string | null {
  const same = /^、/.test(left) ? ofSamePersons(own, withoutLead(near).name) : null;
  if (same !== null) return same;
  if (previous?.dimension.startsWith("person") !== true || !/^[，（]?其中/.test(left)) return null;
  const whom = withoutLead(near).name.replace(/(?<=.{2})(?:总数|总量|规模|人数)$/, "");
  if (SHARE_OF_WHICH.test(own)) return whom + own;
  const above = /及?以上$/.test(left) && !/以上/.test(own) ? "以上" : "";
  if (GRADE_OF_SKILL.test(own) && above !== "") return `${own}${above}人员`;
  if (TITLE.test(own)) return own + whom;
  return WHICH_ALONE.test(own) ? `${own}${above}${whom}` : null;
}

const INSURED = "(?:(?:城乡)?居民|(?:城镇)?职工)";
const WHOM_ALONE = new RegExp(`^${INSURED}$`);
const WITH_INSURANCE = new RegExp(
  `^${INSURED}((?:基本)?(?:医疗|养老|大病|工伤|失业)(?:保险)?|医保)(?=.{2,})`,
);
/** 残疾人城乡居民基本养老: whose pension or health insurance it is, before the insurance. */
const INSURED_FIRST = new RegExp(`^(.{0,10}?${INSURED}基本)(?:养老|医疗)(?:保险)?$`);
const INSURANCE_ALONE = /^(?:养老|医疗)(?:(保险)(.*))?$/;

/**
 * 居民、职工医保参保率, 城乡居民基本养老、医疗保险参保率: the insurance that the last names is that of each, and those whom the first names are insured in each;
 * the parts as they are where they name more.
 */
export function insuredAlike(parts: readonly string[]): readonly string[] {
  const others = parts.slice(0, -1);
  const insurance = WITH_INSURANCE.exec(parts.at(-1) ?? "")?.[1];
  if (others.length > 0 && insurance !== undefined && others.every((part) => WHOM_ALONE.test(part)))
    return [...others.map((part) => part + insurance), ...parts.slice(-1)];
  const whose = INSURED_FIRST.exec(parts[0] ?? "")?.[1];
  if (whose === undefined || !parts.slice(1).every((part) => INSURANCE_ALONE.test(part))) return parts;
  const [, word = "", told = ""] = INSURANCE_ALONE.exec(parts.at(-1) ?? "") ?? [];
  const whole = (part: string): string => (part.includes("保险") ? part : part + word);
  return parts.map((part, at) => {
    const insured = (at === 0 ? "" : whose) + whole(part);
    return at === parts.length - 1 || told === "" ? insured : insured + told;
  });
}
