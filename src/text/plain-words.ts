import { foldWidth } from "./fold.js";

/** Signs that print nothing: joints and breaks of width zero, marks of direction, soft hyphens, marks of byte order. */
export const UNSEEN = "\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff";
const ALL_UNSEEN = new RegExp(`[${UNSEEN}]`, "gu");
/** Spaces between words of which one is Chinese: a space is looked for first, since few texts have any. */
const BLANK =
  / (?<! {2}) *(?=\S)(?<=\S +)(?:(?<=[\p{Script=Han}，。；：、（）《》“”] +)|(?=[\p{Script=Han}，。；：、（）《》“”]))/gu;

/** A text without the signs that print nothing; its spaces and forms stay. */
export const withoutUnseen = (text: string): string => text.replace(ALL_UNSEEN, "");

/**
 * A text without what a copy of a page or a scan leaves in it: full-width forms folded, signs that print nothing and spaces beside
 * Chinese characters left out; lines and tabs stay. Offsets are not those of the text.
 *
 * @example
 * plainWords("２０２４ 年\u200b政府工作报告"); // "2024年政府工作报告"
 */
export function plainWords(text: string): string {
  return withoutUnseen(foldWidth(text)).replace(BLANK, "");
}

const WIDE = /[０-９Ａ-Ｚａ-ｚ％．]/g;

/** A text whose full-width figures and letters are plain ones and whose unseen signs are spaces; offsets are those of the text. */
export const plainInPlace = (text: string): string =>
  text.replace(WIDE, (sign) => foldWidth(sign)).replace(ALL_UNSEEN, " ");
