import { forXml } from "../model/clean-text.js";

/** An XML element: its name, attributes and children; a string is text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Makes an element. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (XmlElement | string)[]
): XmlElement {
  return { name, attributes, children };
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => forXml(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

function lines(of: XmlElement, indent: string): string[] {
  const attributes = Object.entries(of.attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join("");
  const open = `${indent}<${of.name}${attributes}`;
  if (of.children.length === 0) return [`${open}/>`];
  const texts = of.children.filter((child) => typeof child === "string");
  if (texts.length === of.children.length) return [`${open}>${escaped(texts.join(""))}</${of.name}>`];
  const inner = of.children.flatMap((child) =>
    typeof child === "string" ? [`${indent}  ${escaped(child)}`] : lines(child, `${indent}  `),
  );
  return [`${open}>`, ...inner, `${indent}</${of.name}>`];
}

/** A document as UTF-8 text with a declaration, indented, LF. Text next to elements gets white space around it. */
export function toXml(root: XmlElement): string {
  return `${['<?xml version="1.0" encoding="UTF-8"?>', ...lines(root, "")].join("\n")}\n`;
}
