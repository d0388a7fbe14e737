import type { Element, ElementContent, Text } from "hast";

/** An HTML element. */
export const element = (
  tagName: string,
  properties: Element["properties"],
  children: readonly ElementContent[] = [],
): Element => ({ type: "element", tagName, properties, children: [...children] });

/** Text, escaped when it is written. */
export const words = (value: string): Text => ({ type: "text", value });
