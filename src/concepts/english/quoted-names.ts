import { nounPhrase } from "./noun-phrase.js";
import { FIRST_STAND_IN, STAND_INS } from "./stand-in.js";

const QUOTED = /“([^“”]{1,30})”/g;
const HAN = /\p{Script=Han}/u;

/** A name in which one character stands for each quoted part that has no English, and what puts these parts back. */
export function withoutQuoted(name: string): { readonly plain: string; restore(english: string): string } {
  const kept: string[] = [];
  const plain = name
    .replace(/[（）]/g, "")
    .replace(/”“/g, "”、“")
    .replace(QUOTED, (_, inside: string) => {
      if (!HAN.test(nounPhrase(inside))) return inside;
      kept.push(inside);
      return String.fromCharCode(FIRST_STAND_IN + kept.length - 1);
    });
  const restore = (english: string): string =>
    english.replace(STAND_INS, (letter) => `“${kept[letter.charCodeAt(0) - FIRST_STAND_IN] ?? ""}”`);
  return { plain, restore };
}
