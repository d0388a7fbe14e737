import type { Mention } from "../sentence/mention.js";
import { ending } from "../sentence/sentence-words.js";
import { isChinese } from "./other-names.js";

/** 一草一木, 百校联百县: a numeral before that another answers. */
const ANSWERED = /一[一-龥]$|[百千万][一-龥]{1,2}[联帮进包带兴对结链育入连]$/;
const ALONE = /^[一百千万]$/;

/** 四五类危桥, 五类水体: grades by their numbers. */
const GRADED = /^[^，。；\d]{0,3}(?:危桥|桥梁?|水体|水质|断面|会议)/;

/** 文化进万家: every household. */
const TO_ALL = /(?:[进入暖访惠]|惠及|服务|送到)$/;

/** 百个大空间：, 千个链接点：: the heading of a programme, at the head of its line. */
const PROGRAMME = /^[一-龥]{2,8}[：:]/;

/** Whether a numeral answers another one in a set phrase, in which neither counts anything. */
export function isSetPhrase(mention: Mention): boolean {
  if (mention.quantity.unit_printed === "类" && isChinese(mention) && GRADED.test(mention.right)) return true;
  if (!isChinese(mention) || !ALONE.test(mention.quantity.tokens[0]?.text ?? "")) return false;
  return (
    ANSWERED.test(ending(mention.left)) ||
    (mention.clauseLeft === "" && PROGRAMME.test(mention.sentence.slice(mention.quantity.end))) ||
    (TO_ALL.test(mention.left) && /^万?家$/.test(mention.quantity.unit_printed ?? ""))
  );
}
