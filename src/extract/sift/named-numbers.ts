import type { Mention } from "../sentence/mention.js";
import { ARABIC_NAMES, CHINESE_NAMES, namePhraseAt } from "./lexicon-names.js";
import { isChinese } from "./other-names.js";

/** 千座公园计划, 百企示范行动: a round number that a programme is named after. */
const NAMED_AFTER = /^[百千万]+[家个项座名人村镇企园县校所][一-龥]{0,6}(?:计划|行动|工程)(?![一-龥]{0,4}\d)/;

const ARABIC_NAME = new RegExp(ARABIC_NAMES.map(({ source }) => source).join("|"));
const CHINESE_NAME = new RegExp(CHINESE_NAMES.map(({ source }) => source).join("|"));

/** 万家企业“智赋”行动, 千村示范工程: a power alone at the head of a programme's name. */
const PROGRAMME = /^[百千万]+[家村企人户镇校][^，。；、\d]{0,10}(?:行动|工程|计划)/;

/** 退出全省后三位: places counted from the last are no rank to be reached. */
const FROM_BELOW = /(?:全国|全省|全市|全区|排名|排位)[^，。；\d]{0,4}(?:后|倒数)$/;

/** 单产增|一成行动: by how much, in the name of a programme. */
const RISE_IN_NAME = /^(?:[一二三四五六七八九十两半\d]+[成倍]|\d[\d.]*%)(?:行动|计划|工程|攻坚)/;
/** 2024|／2025年榨季: the first of the two years that a season is named after. */
const SEASON = /^20\d\d[／/]20\d\d年/;

/** Whether a number is part of a name that contains one. */
export function isInName(mention: Mention): boolean {
  const { start, numberEnd } = mention.quantity;
  const rest = mention.sentence.slice(start, start + 14);
  if (mention.sentence.charAt(start - 1) === "破" && /^[零〇]倍[增速]/.test(rest)) return true;
  if (mention.quantity.unit_printed === "位" && FROM_BELOW.test(mention.left)) return true;
  if (RISE_IN_NAME.test(rest) || SEASON.test(rest)) return true;
  // 保持在1.0以下: a bound makes a number of it.
  if (!isChinese(mention)) return mention.quantity.boundWords === "" && ARABIC_NAME.test(rest);
  return (
    NAMED_AFTER.test(rest) ||
    PROGRAMME.test(mention.sentence.slice(start, start + 20)) ||
    CHINESE_NAME.test(rest) ||
    (namePhraseAt(mention.sentence, start) !== null && !/^[个家项]/.test(mention.sentence.charAt(numberEnd)))
  );
}
