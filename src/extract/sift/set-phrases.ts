import type { Mention } from "../sentence/mention.js";
import { ending } from "../sentence/sentence-words.js";
import { isChinese } from "./other-names.js";

/** 一草一木, 百校联百县: a numeral before that another answers. */
const ANSWERED = /一[一-龥]$|[百千万][一-龥]{1,2}[联帮进包带兴对结链育入连]$/;
const ALONE = /^[一百千万]$/;

/** Whether a numeral answers another one in a set phrase, in which neither counts anything. */
export function isSetPhrase(mention: Mention): boolean {
  return (
    isChinese(mention) &&
    ALONE.test(mention.quantity.tokens[0]?.text ?? "") &&
    ANSWERED.test(ending(mention.left))
  );
}
