import { withoutLead } from "../../concepts/action-words.js";
import type { Mention } from "../sentence/mention.js";
import { nounAfter } from "./noun-after.js";
import { isEmpty } from "./share-behind.js";

/** 1家接待量超100万人次、5家超50万人次的滑雪场: the thing that all sizes are of. */
const OF_SIZES = /^[^，。；的、]{0,8}超过?\d[^，。；的]*人次的([一-龥]{2,8})$/;

/** 1家营业收入过千亿、3家营业收入过百亿的企业: each of its own size. */
const OF_AMOUNTS =
  /^([^，。；的、\d]{0,8}(?:超过?|过|达到?|突破)[\d.一二两三五十百千万亿]+元?(?:以上)?)[、和][^，。；的]*\d[^，。；的]*的([一-龥]{2,12})$/;

/** 4条综合产值超五百亿元、6条超千亿元重点产业链: the thing behind the last size, told without 的. */
const OF_SIZES_ALONE =
  /^([^，。；的、\d]{0,8}(?:超过?|过|达到?|突破)[\d.一二两三四五六七八九十百千万亿]+元?(?:以上|级)?)[、和及]\d{1,4}[个家条户座][^，。；的、\d]{0,8}?(?:超过?|过|达到?|突破)[\d.一二两三四五六七八九十百千万亿]+元?(?:以上|级)?([一-龥]{2,12})$/;

/** What is counted by its size, where the size stands behind the number and the thing behind the last size; null where none does. */
export function countedBySize(mention: Mention): string | null {
  const { left, clauseRight } = mention;
  const behind = /[^高中初平同对均优上]等$/.test(left) ? sizeBehind(mention) : null;
  if (behind !== null) return behind;
  const thing = OF_SIZES.exec(clauseRight)?.[1];
  if (thing !== undefined) return thing;
  const ofAmount = OF_AMOUNTS.exec(clauseRight) ?? OF_SIZES_ALONE.exec(clauseRight);
  return ofAmount === null ? (ofSizeClass(mention) ?? ofSizeEach(mention)) : `${ofAmount[1]}的${ofAmount[2]}`;
}

/** 甲、乙等23个50亿元以上，丙等300个亿元以上工业项目: what is counted, of the size behind its number; null where none stands there. */
function sizeBehind({ sentence, quantity }: Mention): string | null {
  const parts = SIZE_BEHIND.exec(sentence.slice(quantity.end));
  return parts === null ? null : `${parts[1]}${parts[2]}`;
}
const SIZE_BEHIND =
  /^(\d[\d.]{0,8}亿元(?:及?以上|以下))，[^。；]{2,80}?亿元(?:及?以上|以下)([一-龥]{2,6}项目)/;
/** 甲、乙、丙3个3千亿级，丁、戊2个1千亿级特色产业: the thing behind the last size; null where no size stands right behind the number. */
function ofSizeClass({ sentence, quantity }: Mention): string | null {
  const rest = sentence.slice(quantity.end);
  const size = SIZE_CLASS.exec(rest)?.[0];
  const thing = size === undefined ? undefined : THING_OF_CLASS.exec(rest.slice(size.length))?.[1];
  return thing === undefined ? null : size + thing;
}
const SIZE_CLASS = /^\d{0,4}[一二两三四五六七八九十百千万]{0,3}亿元?级(?=[，、])/;
const THING_OF_CLASS =
  /^[，、][^。；]{1,100}?[个条]\d{0,4}[一二两三四五六七八九十百千万]{0,3}亿元?级的?([一-龥]{2,12}?)(?=$|[，。；、]|[和与及]\d)/;

/**
 * 引进2-5个10亿元以上、1个50亿元以上|制造业项目: what is counted, of the size behind its number, where the next is of another size and the
 * things stand behind the last; null where no size stands there.
 */
function ofSizeEach({ sentence, quantity, left, clauseLeft }: Mention): string | null {
  const behind = sentence.slice(quantity.end, quantity.end + LONGEST_ROW);
  const later = SIZE_BEFORE.test(left);
  const own = later
    ? clauseLeft.slice(0, clauseLeft.search(/[\d一二两三四五六七八九十]/))
    : left.slice(left.lastIndexOf("、") + 1);
  const [, size, things] = (later ? SIZE_OF_LAST : SIZES_EACH).exec(behind) ?? [];
  if (size === undefined || things === undefined) return null;
  const deed = DEED_AT_END.exec(own)?.[0] ?? own;
  return isEmpty(deed) ? (withoutLead(deed, 0).action ?? "") + size + things : null;
}
const DEED_AT_END = /新?(?:引进|招引|签约|落地|开工|建成|投产|培育|打造|储备|谋划|入库|实施)$/;
const LONGEST_ROW = 60;
const OF_A_SIZE =
  "(?:总?投资(?:额)?)?(?:超过?|过)?(?:\\d{0,5}[一二两三五十百千万]{0,3}亿元?(?:及?以上|级)?|(?:年?[出存]栏)?\\d{0,5}[一二两三四五六七八九十百千万]{0,3}(?:[头只羽亩吨]|平方米|张床位?)(?:及?以上|级))";
const MORE_OF_A_SIZE = `[、和与及]\\d{1,4}(?:[-~—至]\\d{1,4})?[个家条](?:以上)?${OF_A_SIZE}`;
const THINGS_OF_SIZE = "的?([一-龥]{0,10}(?:项目|企业|产业|集群|[场园店]|基地|合作社|机构|医院|商圈|综合体))";
const SIZES_EACH = new RegExp(`^(${OF_A_SIZE})(?:${MORE_OF_A_SIZE}){1,3}${THINGS_OF_SIZE}`);
const SIZE_OF_LAST = new RegExp(`^(${OF_A_SIZE})${THINGS_OF_SIZE}`);
const SIZE_BEFORE = new RegExp(`^${OF_A_SIZE}[、和与及]$`);

/** 101个|（受益面积78.2万亩）|低洼圩区达标改造建设: the size of those counted, in brackets, and what they are. */
const SIZE_IN_BRACKET = /^（[^（）\d]{2,14}\d[^（）]{1,12}）([一-龥“”]{3,20})(?=[，。；、]|$)/;

/** The thing behind a bracket that tells how large those counted are; undefined where none stands there. */
export function behindSizes({ sentence, quantity }: Mention): string | undefined {
  const thing = SIZE_IN_BRACKET.exec(sentence.slice(quantity.end, quantity.end + LONGEST_ROW))?.[1];
  const noun = thing === undefined ? "" : nounAfter(thing, true);
  return noun.length < 3 ? undefined : noun;
}
