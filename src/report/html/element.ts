import type { Element, ElementContent, Text } from "hast";
import type { Language } from "../../model/language.js";
import { partsOf } from "../whole-numbers.js";

/** An HTML element. */
export const element = (
  tagName: string,
  properties: Element["properties"],
  children: readonly ElementContent[] = [],
): Element => ({ type: "element", tagName, properties, children: [...children] });

/** Text, escaped when it is written. */
export const words = (value: string): Text => ({ type: "text", value });

/** Words in Chinese letters, with the marks between them. */
const CHINESE = /(\p{Script=Han}(?:[\p{Script=Han}\p{P}\d]*\p{Script=Han})?)/u;

/** Text of an English page, in which Chinese words are told as such, so that they are read out and set as Chinese. */
const withLanguages = (text: string): ElementContent[] =>
  text.split(CHINESE).flatMap((part, index): ElementContent[] => {
    if (part === "") return [];
    return index % 2 === 1 ? [element("span", { lang: "zh-CN" }, [words(part)])] : [words(part)];
  });

/** Text in which no line ends within a number, nor between a number and its sign or unit. */
export const unparted = (value: string, language: Language): ElementContent[] =>
  partsOf(value).flatMap((part, index): ElementContent[] => {
    if (part === "") return [];
    const inner = language === "en" ? withLanguages(part) : [words(part)];
    return index % 2 === 1 ? [element("span", { className: ["n"] }, inner)] : inner;
  });
