import type { Element, ElementContent, Text } from "hast";
import { partsOf } from "../whole-numbers.js";

/** An HTML element. */
export const element = (
  tagName: string,
  properties: Element["properties"],
  children: readonly ElementContent[] = [],
): Element => ({ type: "element", tagName, properties, children: [...children] });

/** Text, escaped when it is written. */
export const words = (value: string): Text => ({ type: "text", value });

/** Text in which no line ends within a number, nor between a number and its sign or unit. */
export const unparted = (value: string): ElementContent[] =>
  partsOf(value).flatMap((part, index): ElementContent[] =>
    index % 2 === 1
      ? [element("span", { className: ["n"] }, [words(part)])]
      : part === ""
        ? []
        : [words(part)],
  );
