import { withoutLead } from "../../concepts/action-words.js";
import { earlierThan, type Mention } from "../sentence/mention.js";
import { fieldSpokenOf, namesField } from "./fields-spoken-of.js";
import { isBareHead } from "./measure-heads.js";
import type { Subject } from "./subject.js";
import { isOfAnyField, isOfWholes } from "./words-of-any-field.js";

/** 全市: the region's, whatever was spoken of before. */
const OF_REGION = /全[省市区县州域]|我[省市县区]/;
/** 加工企业发展到200家；销售收入500万元以上的企业: firms of a trade, of which the next ones are some. */
const FIRMS = /企业[^，；]*\d/;
/** 甲、乙等企业: examples, which own nothing. */
const EXAMPLES = /等(?:重点|龙头|骨干)?(?:企业|项目|园区|地)/;
/** 深化与高校合作, 依托职业院校: with whose help it is done. */
const PARTNERS =
  /(?:与|同|和|联合|携手)[^，]{0,14}(?:合作|对接|协作|联动|共建)|^(?:充分)?(?:依托|借助|联合|携手)|(?:合作|对接|协作)$/;
/** A number, and no part of a word (5G网络). */
const NUMBER = /(?<![A-Za-z\d])\d[\d.]*(?![A-Za-z\d])/;
const DATE = /^(?:力争|争取|确保)?(?:到|至)?(?:20\d\d年?|“?十[四五六]五”?)(?:[底末前]|期间|期末)*$/;
/** 发展人工智能产业: a sentence that is about one trade. */
const A_TRADE = /^[^、]{2,14}(?:产业|产业链|集群|行业)$/;
/** A heading is no sentence. */
const LONGEST_HEADING = 24;

/** What has a field of its own and is told of kinds of it: 学位 of 公办园, 装机 of 风电. */
const OF_KINDS: readonly { readonly name: RegExp; readonly kind: RegExp }[] = [
  {
    name: /^(?:优质)?学位$|^(?:专任|专职|骨干)?教师$|^(?:在校|在园)(?:生|学生|幼儿)$|^校舍$/,
    kind: /^(?:公办园|公办幼儿园|民办园|普惠园|普惠性幼儿园|学前教育|幼儿园|普通高中|职业教育|职业院校|中职|高职|特殊教育|义务教育)$/,
  },
  {
    name: /^(?:编制|开放|住院|普惠性|新增)?床位$|^(?:执业)?(?:医师|医生|护士)$/,
    kind: /^(?:儿科|妇幼|妇产科|中医药?|康复|精神卫生|传染病|卫生院|护理|养老(?:服务)?|托育(?:服务)?|老年人|口腔|安宁疗护|医养结合)$/,
  },
  {
    name: /^(?:总|发电)*装机(?:容量|规模)?$|^发电(?:装机)?(?:容量|量)$/,
    kind: /风电|光伏|水电|生物质|核电|煤电|抽水蓄能/,
  },
  {
    name: /^(?:年|累计)*(?:接待游客|游客接待)(?:量|人次)?$|^(?:旅游)?(?:综合|总)?收入$|^(?:民宿|经典景区)$|^(?:精品)?(?:旅游)?线路$/,
    kind: /^(?!文化).*.旅游|康养|冰雪/,
  },
];

const isOfKinds = (name: string, field: string): boolean =>
  OF_KINDS.some((row) => row.name.test(name) && row.kind.test(field));
const mayHaveKinds = (name: string): boolean => OF_KINDS.some((row) => row.name.test(name));

/** 农业, of a village: they are one care. */
const IS_RURAL = /[农村乡]/;
/** 示范村, 样板县: places, which no trade owns. */
const IS_PLACE = /[村镇乡县]$/;
const fits = (name: string, field: string): boolean =>
  field !== "" && !IS_PLACE.test(name) && !(IS_RURAL.test(field) && /[村乡镇]/.test(name));

/** The clauses of the sentence before a number that may say whose it is, the nearest first. */
function headsBefore(mention: Mention, name: string): readonly string[] {
  const [, ...clauses] = earlierThan(mention)
    .split(/[，：；]/)
    .reverse()
    .filter((clause, index) => index === 0 || !DATE.test(clause));
  const heads = clauses.map((clause) =>
    EXAMPLES.test(clause) ||
    PARTNERS.test(clause) ||
    (NUMBER.test(clause) && !(/企业$/.test(name) && FIRMS.test(clause)))
      ? ""
      : clause,
  );
  const told = heads.filter((clause) => clause !== "");
  if (!isOfWholes(name)) return told;
  const [opens = ""] = heads.slice(-1);
  return heads[0] === "" && told.length === 1 && A_TRADE.test(opens) ? told : heads.slice(0, 1);
}

/** The field of which a clause of the sentence before a number speaks, the nearest first; null where none does. */
export function fieldBefore(mention: Mention): string | null {
  const fields = headsBefore(mention, "")
    .filter((clause) => !clause.includes("、"))
    .map(fieldSpokenOf);
  return fields.find((field) => field !== "") ?? null;
}

/**
 * A name that says nothing of its field (标准化基地, 骨干企业, 配套管网) with the one that is spoken of: in a clause before without a number of its own
 * (发展油茶，建设标准化基地) or, where none stands before it, at the head of the paragraph or in the heading above. As it is where the name says its
 * field, or none is spoken of.
 *
 * @param above what stands over the number, the nearest first
 */
export function ofFieldAbove(subject: Subject, mention: Mention, above: () => readonly string[]): Subject {
  const { name } = withoutLead(subject.phrase);
  const any = isOfAnyField(name) && !isBareHead(name);
  if ((!any && !mayHaveKinds(name)) || OF_REGION.test(mention.clauseLeft)) return subject;
  if (/领域/.test(mention.clauseLeft) || namesField(mention.clauseLeft)) return subject;
  const heads = headsBefore(mention, name);
  const over = heads.length > 0 ? heads : above().filter(({ length }) => length <= LONGEST_HEADING);
  for (const words of over) {
    const field = fieldSpokenOf(words);
    if (fits(name, field) && (any || isOfKinds(name, field)))
      return { ...subject, phrase: withField(subject.phrase, name, field) };
  }
  return subject;
}

/** 建设标准化基地 of 油茶: the field stands behind the deed, and behind a size. */
function withField(phrase: string, name: string, field: string): string {
  const lead = phrase.endsWith(name) ? phrase.slice(0, -name.length) : "";
  const level = LEVEL.exec(name)?.[0] ?? "";
  const [, size = level, thing = name.slice(level.length)] = SIZED.exec(name) ?? [];
  // 国企、国有企业|企业户数: the word that both have is told once.
  const twice = field.endsWith(thing.slice(0, 2)) || (field.endsWith("企") && thing.startsWith("企业"));
  return lead + size + (twice ? field + thing.slice(2) : field + thing);
}
const LEVEL = /^(?:国家|省|市|州|县|区|[A-Z\d]{1,3})级(?:及?以上)?(?=.{2})/;
const SIZED = /^(.*[\d百千万亿]元?级?(?:及?以上)?的?)(.+)$/;
